import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rotateSigningKeys } from '@qinqing/caller';
import { resolvePostgres } from '@qinqing/embedded-postgres';
import { listServiceVariables, provisionServices, services, StackFault } from '@qinqing/stack';
import type { Provisioning, Rotation } from './order.ts';
import { handOutKeys, writeVariables } from './process-directories.ts';

/** Makes an environment, or completes it. @throws PostgresUnavailable when the administrator's URL does not serve */
export const provision = async (order: Provisioning): Promise<void> => {
  const { out, adminUrl, port, addressOf } = order;
  // Only looks whether the server is new enough and the role may create.
  await resolvePostgres({ databaseUrl: adminUrl, dataDir: '' });
  const databases = await provisionServices({ directory: out, adminUrl, isRenewingPasswords: order.isRenewingPasswords });
  const peers = Object.fromEntries(services.filter(({ isDepartment }) => isDepartment).map(({ name, portOffset }) => [name, addressOf(name, port + portOffset)]));
  for (const { name, portOffset } of services) {
    const places = { host: order.listen, port: port + portOffset, issuer: order.issuer, publicUrl: order.publicUrl, peers, keysDirectory: order.placeOf(name), database: databases.get(name) };
    writeVariables(out, name, listServiceVariables(name, places));
  }
  handOutKeys(out);
};

/** Takes one step of a rotation, in an environment or in the data directory of `npm start`. @returns the processes whose key changed */
export const rotateKeys = async ({ out, step, names }: Rotation, now: Date): Promise<readonly string[]> => {
  const keys = join(out, 'keys');
  if (!existsSync(join(keys, 'trusted.json'))) throw new StackFault(`${keys} 中没有密钥。`, `There are no keys in ${keys}.`);
  const changed = await rotateSigningKeys(keys, step, names, now);
  handOutKeys(out);
  return changed;
};
