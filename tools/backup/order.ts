import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { WORKSPACE } from './software.ts';

/** The command is mistaken: the message says how, and what it understands. */
export class MistakenOrder extends Error {
  override readonly name = 'MistakenOrder';
}

export const BACKUP_HELP = `用法 Usage: npm run backup [-- FILE|DIR]
            npm run backup -- --check FILE
            npm run backup -- --keys-only [FILE|DIR]
备份整个平台（全部数据库、密钥与口令）为一个文件，平台无需停止。
Backs up the whole platform, all databases, keys and passwords, into one file, while it runs.

  FILE|DIR      备份文件或目录，默认 DATA_DIR/backups · where to; DATA_DIR/backups unless said
  --check FILE  只核验已有备份，不恢复 · verify the checksums of a backup, restore nothing
  --keys-only   只备份密钥与口令（数据库由他人管理时）· keys and passwords alone, when somebody else runs the database server
  --help        显示本说明 · show this

  环境变量 environment: DATA_DIR (.qinqing) · BACKUP_PASSPHRASE 口令，设置后加密 · encrypts when set · DATABASE_URL
  退出码 exit code: 0 完成 done · 1 未完成 refused or failed · 2 命令有误 mistaken command`;

export const RESTORE_HELP = `用法 Usage: npm run restore -- FILE [--data-dir DIR] [--replace]
把备份恢复到已停止（或空）的数据目录：先核验，再替换；失败时目标保持原样。
Restores a backup into the data directory of a platform that is stopped, or into an empty one: verified first, then put in place whole.

  FILE            备份文件 · the backup
  --data-dir DIR  目标数据目录，默认 DATA_DIR · where to; DATA_DIR unless said
  --replace       目标已有数据时，把它移到旁边 · move aside what is there; nothing is deleted
  --help          显示本说明 · show this

  环境变量 environment: DATA_DIR (.qinqing) · BACKUP_PASSPHRASE 加密备份的口令 · of an encrypted backup
  退出码 exit code: 0 完成 done · 1 未完成 refused or failed · 2 命令有误 mistaken command`;

export type BackupOrder =
  | 'help'
  | { readonly kind: 'check'; readonly file: string; readonly passphrase: string | undefined }
  | { readonly kind: 'back-up'; readonly file: string; readonly dataDir: string; readonly passphrase: string | undefined; readonly isKeysOnly: boolean; readonly databaseUrl: string | undefined };

export interface RestoreOrder {
  readonly file: string;
  readonly dataDir: string;
  readonly passphrase: string | undefined;
  readonly isReplacing: boolean;
}

/** @throws MistakenOrder */
export const readBackupOrder = (argv: readonly string[], environment: NodeJS.ProcessEnv, now: Date): BackupOrder => {
  const { values, positionals } = parse(argv, { check: { type: 'string' }, 'keys-only': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, BACKUP_HELP);
  if (values.help === true) return 'help';
  const [target, ...surplus] = positionals;
  if (surplus.length > 0 || (values.check !== undefined && (target !== undefined || values['keys-only'] === true))) throw new MistakenOrder(BACKUP_HELP);
  const passphrase = environment.BACKUP_PASSPHRASE || undefined;
  if (values.check !== undefined) return { kind: 'check', file: fromHere(environment, values.check), passphrase };
  const dataDir = dataDirOf(environment);
  const place = target === undefined ? join(dataDir, 'backups') : fromHere(environment, target);
  const isDirectory = target === undefined || target.endsWith('/') || (existsSync(place) && statSync(place).isDirectory());
  const isKeysOnly = values['keys-only'] === true;
  const name = `qinqing-${isKeysOnly ? 'keys-' : ''}${now.toISOString().replaceAll(/[-:]|\.\d+/g, '')}.tar.zst${passphrase === undefined ? '' : '.sealed'}`;
  return { kind: 'back-up', file: isDirectory ? join(place, name) : place, dataDir, passphrase, isKeysOnly, databaseUrl: environment.DATABASE_URL || undefined };
};

/** @throws MistakenOrder */
export const readRestoreOrder = (argv: readonly string[], environment: NodeJS.ProcessEnv): RestoreOrder | 'help' => {
  const { values, positionals } = parse(argv, { 'data-dir': { type: 'string' }, replace: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } }, RESTORE_HELP);
  if (values.help === true) return 'help';
  const [file, ...surplus] = positionals;
  if (file === undefined || surplus.length > 0) throw new MistakenOrder(RESTORE_HELP);
  return {
    file: fromHere(environment, file),
    dataDir: values['data-dir'] === undefined ? dataDirOf(environment) : fromHere(environment, values['data-dir']),
    passphrase: environment.BACKUP_PASSPHRASE || undefined,
    isReplacing: values.replace === true,
  };
};

const dataDirOf = (environment: NodeJS.ProcessEnv): string => resolve(WORKSPACE, environment.DATA_DIR || '.qinqing');

/** npm runs commands in the workspace; people name files from where they are. */
const fromHere = (environment: NodeJS.ProcessEnv, path: string): string => resolve(environment.INIT_CWD ?? process.cwd(), path);

const parse = <const Options extends NonNullable<ParseArgsConfig['options']>>(argv: readonly string[], options: Options, help: string) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new MistakenOrder(`${(error as Error).message}\n\n${help}`);
  }
};
