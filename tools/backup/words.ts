import type { BackupDescription } from './archive/manifest.ts';
import { formatBytes } from './progress-bar.ts';
import type { RestoredPlatform } from './restore-platform.ts';

export const describeBackup = ({ createdAt, software, postgres, services }: BackupDescription): string => {
  const rows = Object.entries(services).map(([name, { migrations, auditChain }]) => `  ${name.padEnd(12)} ${migrations.length} 次迁移 migrations${auditChain === null ? '' : ` · 审计链 audit chain ${auditChain.size}`}`);
  const server = postgres === null ? '仅密钥与口令 · keys and passwords alone' : `PostgreSQL ${postgres.version} (${postgres.architecture})`;
  return [`  ${createdAt} · ${software.version}${software.commit === null ? '' : ` (${software.commit.slice(0, 10)})`} · ${server}`, ...rows].join('\n');
};

export const describeMade = (file: string, sizeBytes: number, elapsedMs: number, isSealed: boolean): string =>
  [
    `✓ ${file}  ${formatBytes(sizeBytes)}  ${(elapsedMs / 1_000).toFixed(1)} s`,
    isSealed
      ? '  已用口令加密；没有口令就无法恢复。 Encrypted: without the passphrase nobody restores it.'
      : '  ! 未加密，内含签名密钥与数据库口令。请设置 BACKUP_PASSPHRASE，或存放在受保护的地方。\n  ! Not encrypted, and it holds signing keys and passwords: set BACKUP_PASSPHRASE, or keep it where nobody else reads.',
    '  请另存到其他机器。 Keep a copy on another machine.',
  ].join('\n');

export const describeRestored = ({ description, verified, aside }: RestoredPlatform, dataDir: string, elapsedMs: number): string =>
  [
    `✓ 已恢复到 restored into ${dataDir}  ${(elapsedMs / 1_000).toFixed(1)} s`,
    `  备份时间 backed up at ${description.createdAt}`,
    ...verified.map(({ name, migrations, auditEntries }) => `  ✓ ${name.padEnd(12)} ${migrations} 次迁移 migrations${auditEntries === null ? '' : ` · 审计链 ${auditEntries} 条逐条核验 audit chain of ${auditEntries} verified`}`),
    ...(aside === null ? [] : [`  原数据在 the former data are in ${aside}`]),
    '  启动 start: npm start',
  ].join('\n');

/** What to run instead when somebody else's server holds the databases. `$DATABASE_URL` stands as it is: commands are seen by others. */
export const describeForeignServer = (databases: readonly string[]): string =>
  [
    '数据库由 DATABASE_URL 指定的服务器管理，此命令只备份密钥与口令。整库备份请在该服务器上运行：',
    'The databases are on the server in DATABASE_URL: this command backs up keys and passwords alone. For the databases run there:',
    '口令请放在 ~/.pgpass，不要写在连接串里：命令行参数他人可见。 Keep the password in ~/.pgpass and out of the URL: others see the arguments of commands.',
    '',
    '  pg_basebackup --dbname="$DATABASE_URL" --pgdata=qinqing-base --format=tar --gzip --wal-method=stream --checkpoint=fast --progress',
    '',
    '  一个时间点，含全部数据库（推荐） · one point in time over all databases (recommended). 或逐库导出（各库时间点不同） · or one by one, each at its own point in time:',
    '',
    ...databases.map((name) => `  pg_dump --dbname="\${DATABASE_URL%/*}/${name}" --format=custom --file=${name}.dump`),
  ].join('\n');
