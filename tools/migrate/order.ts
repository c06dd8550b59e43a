import { parseArgs } from 'node:util';

export type MigrateOrder =
  | { readonly kind: 'help' }
  | { readonly kind: 'status' | 'up'; readonly department: string }
  | {
      readonly kind: 'down';
      readonly department: string;
      /** The newest that stays; null: all but the newest. */
      readonly to: number | null;
      readonly isLossAccepted: boolean;
    };

/** The command is mistaken: the message says how, and what it understands. */
export class MistakenOrder extends Error {
  override readonly name = 'MistakenOrder';
}

export const HELP = `用法 Usage: npm run migrate -- NAME status | up | down [--to NUMBER] [--yes]
查看、执行或撤回一个服务的数据库迁移。Shows, applies or takes back the migrations of one service's database.

  status         已应用与待应用的迁移 · what is applied and what is pending
  up             应用全部待应用的迁移 · apply what is pending
  down           撤回最新一个；先在事务中预演 · take the newest back; rehearsed first in a transaction that is rolled back
  --to NUMBER    撤回其后的全部迁移 · take back all that came after this one (0: all)
  --yes          同意丢失预演所列数据 · agree to lose what the rehearsal lists
  --help         显示本说明 · show this

  环境变量 environment: DATA_DIR (.qinqing) · DATABASE_URL 他人管理的服务器 a server of yours · OWNER_DATABASE_URL 该服务的数据库 this service's own database
  退出码 exit code: 0 完成 done · 1 未完成 refused or failed · 2 命令有误 mistaken command`;

/** @throws MistakenOrder */
export const readOrder = (argv: readonly string[]): MigrateOrder => {
  const { values, positionals } = parse(argv);
  if (values.help === true) return { kind: 'help' };
  const [department, kind, ...surplus] = positionals;
  if (department === undefined || kind === undefined || surplus.length > 0) throw new MistakenOrder(HELP);
  if (kind === 'down') return { kind, department, to: readNumber(values.to), isLossAccepted: values.yes === true };
  if ((kind !== 'status' && kind !== 'up') || values.to !== undefined || values.yes === true) throw new MistakenOrder(HELP);
  return { kind, department };
};

const parse = (argv: readonly string[]) => {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options: { to: { type: 'string' }, yes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    throw new MistakenOrder(`${(error as Error).message}\n\n${HELP}`);
  }
};

const readNumber = (word: string | undefined): number | null => {
  if (word === undefined) return null;
  if (!/^\d{1,4}$/.test(word)) throw new MistakenOrder(`--to 应为迁移的编号 · --to must be a migration's number, not ${word}\n\n${HELP}`);
  return Number(word);
};
