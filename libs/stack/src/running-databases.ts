import { join } from 'node:path';
import { roleNamesOf, withRole } from '@qinqing/database';
import { openDataDirectory } from './data-directory.ts';
import { ensureDatabasePasswords } from './secrets.ts';
import { databaseNameOf, services, type ServiceName } from './services.ts';
import { StackFault } from './stack-fault.ts';
import { readFileIfThere } from './whole-file.ts';

export interface RunningDatabasesRequest {
  readonly dataDir: string;
  /** The server that somebody else runs; without it the embedded one of the data directory. */
  readonly databaseUrl?: string | undefined;
  /** Whose databases; the departments' unless said. */
  readonly of?: readonly ServiceName[];
}

/** In `postmaster.pid`, PostgreSQL writes its port on the fourth line. */
const PORT_LINE = 3;

const departments: readonly ServiceName[] = services.filter(({ isDepartment }) => isDepartment).map(({ name }) => name);

/**
 * The databases of a stack that runs beside, each as its owner, for the commands of an operator.
 *
 * @throws StackFault when no database server runs on the data directory, or it is not the directory of a platform
 */
export const findRunningDatabases = ({ dataDir, databaseUrl, of: names = departments }: RunningDatabasesRequest): ReadonlyMap<ServiceName, string> => {
  const directory = openDataDirectory(dataDir);
  const base = databaseUrl || embeddedServer(directory.postgres);
  if (readFileIfThere(directory.secrets) === null) {
    throw new StackFault(
      `${directory.root} 中没有数据库口令（secrets.json）；请让 DATA_DIR 指向平台的数据目录。`,
      `There are no database passwords (secrets.json) in ${directory.root}; point DATA_DIR at the platform's data directory.`,
    );
  }
  const passwords = ensureDatabasePasswords(directory.secrets, names);
  return new Map(names.map((name) => [name, withRole(base, databaseNameOf(name), roleNamesOf(name).owner, passwords.get(name)!.owner)]));
};

const embeddedServer = (dataDirectory: string): string => {
  const port = readFileIfThere(join(dataDirectory, 'postmaster.pid'))?.split('\n')[PORT_LINE]?.trim();
  if (port === undefined || port === '') {
    throw new StackFault('此数据目录上没有运行中的数据库；请先运行 npm start。', 'No database runs on this data directory; run npm start first.');
  }
  return `postgres://127.0.0.1:${port}/postgres`;
};
