import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateSigningKeys } from '@qinqing/caller';
import { provisionDatabases, type DatabaseUrls } from './databases.ts';
import { renewDatabasePasswords } from './secrets.ts';
import { services, type ServiceName } from './services.ts';

const everybody: readonly ServiceName[] = services.map(({ name }) => name);

export interface ProvisioningRequest {
  /** Keeps the keys (`keys/`) and passwords (`secrets.json`), in the layout of a data directory. */
  readonly directory: string;
  /** Connection URL of a role that may create databases and roles; the services reach the server at the same address. */
  readonly adminUrl: string;
  /** Give all roles new passwords. */
  readonly isRenewingPasswords?: boolean;
  /** Whose databases; everybody's unless said. */
  readonly of?: readonly ServiceName[];
}

/** Makes what is missing of all services' signing keys, passwords, databases and roles; what is there is kept. */
export const provisionServices = async ({ directory, adminUrl, isRenewingPasswords = false, of: names = everybody }: ProvisioningRequest): Promise<DatabaseUrls> => {
  const root = resolve(directory);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  const secrets = join(root, 'secrets.json');
  await generateSigningKeys(join(root, 'keys'), everybody);
  if (isRenewingPasswords) renewDatabasePasswords(secrets, everybody);
  return provisionDatabases({ selected: services.filter(({ name }) => names.includes(name)), directory: { secrets } }, adminUrl);
};
