import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findBundledPackage, prepareBundledBinaries } from './bundled-package.ts';
import { PostgresUnavailable } from './postgres-unavailable.ts';
import type { ServerAccount } from './server-account.ts';
import { serverEnvironment } from './server-environment.ts';

export interface PostgresInstallation {
  /** Holds `postgres`, `initdb` and `pg_ctl`. */
  readonly binDirectory: string;
  readonly majorVersion: number;
}

const OLDEST_MAJOR = 15;

/**
 * The PostgreSQL to start: the one that comes along, else the one in `PG_BIN_DIR`, else one of the system's.
 *
 * @param wantedMajor the version that an existing cluster was made with: no other can open it
 */
export const findInstallation = (account: ServerAccount | null, wantedMajor: number | null): PostgresInstallation => {
  const seen: string[] = [];
  for (const binDirectory of listBinDirectories(account)) {
    const majorVersion = readMajorVersion(binDirectory, account);
    if (majorVersion === null) continue;
    seen.push(`${binDirectory} (${majorVersion})`);
    if (wantedMajor === null ? majorVersion >= OLDEST_MAJOR : majorVersion === wantedMajor) return { binDirectory, majorVersion };
  }
  const wanted = wantedMajor === null ? `≥ ${OLDEST_MAJOR}` : `${wantedMajor}`;
  throw new PostgresUnavailable(
    `找不到可用的 PostgreSQL ${wanted}（本机有：${seen.join('、') || '无'}）。请重新运行 npm ci，或安装 PostgreSQL 并设置 PG_BIN_DIR，或设置 DATABASE_URL${wantedMajor === null ? '' : '，或用 npm start -- --reset 重建数据'}。`,
    `There is no PostgreSQL ${wanted} to start (found: ${seen.join(', ') || 'none'}). Run npm ci again, or install PostgreSQL and set PG_BIN_DIR, or set DATABASE_URL${wantedMajor === null ? '' : ', or start afresh with npm start -- --reset'}.`,
  );
};

function* listBinDirectories(account: ServerAccount | null): Generator<string> {
  const bundled = findBundledPackage();
  if (bundled !== null) yield prepareBundledBinaries(bundled, account);
  if (process.env.PG_BIN_DIR) yield process.env.PG_BIN_DIR;
  yield* listSystemBinDirectories();
}

/** Where distributions put PostgreSQL; `*` stands for the version. Newest first. */
const SYSTEM_PLACES: readonly [parent: string, name: RegExp, bin: string][] = [
  ['/usr/lib/postgresql', /^\d+$/, 'bin'],
  ['/usr', /^pgsql-\d+$/, 'bin'],
  ['/opt/homebrew/opt', /^postgresql@\d+$/, 'bin'],
  ['/usr/local/opt', /^postgresql@\d+$/, 'bin'],
  ['C:\\Program Files\\PostgreSQL', /^\d+$/, 'bin'],
];

function* listSystemBinDirectories(): Generator<string> {
  for (const [parent, name, bin] of SYSTEM_PLACES) {
    const versions = existsSync(parent) ? readdirSync(parent).filter((entry) => name.test(entry)) : [];
    const newestFirst = versions.sort((one, other) => readNumber(other) - readNumber(one));
    yield* newestFirst.map((version) => join(parent, version, bin));
  }
  yield* (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

const readNumber = (name: string): number => Number(/\d+/.exec(name)?.[0] ?? 0);

/** Asks the server itself, as the account that will run it: a foreign libc or a closed directory shows here. */
const readMajorVersion = (binDirectory: string, account: ServerAccount | null): number | null => {
  const server = join(binDirectory, process.platform === 'win32' ? 'postgres.exe' : 'postgres');
  if (!existsSync(server) || !existsSync(server.replace(/postgres(\.exe)?$/, 'initdb$1'))) return null;
  try {
    const answer = execFileSync(server, ['--version'], { ...account, cwd: binDirectory, env: serverEnvironment(), encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return readNumber(answer);
  } catch {
    return null;
  }
};
