import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { databaseNameOf, services } from '@qinqing/stack';
import { openArchive } from './archive/read-archive.ts';
import { runExplained } from './explain.ts';
import { makeBackup } from './make-backup.ts';
import { BACKUP_HELP, readBackupOrder, type BackupOrder } from './order.ts';
import { createProgressBar } from './progress-bar.ts';
import { describeBackup, describeForeignServer, describeMade } from './words.ts';

type Checking = Extract<BackupOrder, { kind: 'check' }>;
type BackingUp = Extract<BackupOrder, { kind: 'back-up' }>;

const check = async ({ file, passphrase }: Checking): Promise<0> => {
  const bar = createProgressBar(process.stderr, '核验 · checking');
  const sizeBytes = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  try {
    const archive = await openArchive(file, passphrase, (readBytes) => bar.show(readBytes, sizeBytes));
    const { files } = await archive.readFiles(async (_path, content) => {
      for await (const _piece of content);
    });
    bar.finish();
    console.log(`✓ ${Object.keys(files).length} 个文件校验无误 · files, all checksums right\n${describeBackup(archive.description)}`);
    return 0;
  } finally {
    bar.finish();
  }
};

const backUp = async (order: BackingUp, startedAt: Date): Promise<0 | 1> => {
  const isForeign = order.databaseUrl !== undefined;
  if (isForeign) console.error(`${describeForeignServer(services.filter(({ hasDatabase }) => hasDatabase).map(({ name }) => databaseNameOf(name)))}\n`);
  mkdirSync(dirname(order.file), { recursive: true, mode: 0o700 });
  const bar = createProgressBar(process.stderr, '备份 · backing up');
  try {
    const made = await makeBackup({ ...order, isKeysOnly: order.isKeysOnly || isForeign, now: startedAt, onProgress: bar.show });
    bar.finish();
    console.log(`${describeMade(order.file, made.sizeBytes, Date.now() - startedAt.getTime(), order.passphrase !== undefined)}\n${describeBackup(made.description)}`);
  } finally {
    bar.finish();
  }
  // The databases, which were asked for, are not in it.
  return isForeign && !order.isKeysOnly ? 1 : 0;
};

process.exitCode = await runExplained(async () => {
  const now = new Date();
  const order = readBackupOrder(process.argv.slice(2), process.env, now);
  if (order !== 'help') return order.kind === 'check' ? check(order) : backUp(order, now);
  console.log(BACKUP_HELP);
  return 0;
}, console.error);
