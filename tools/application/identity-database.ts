import { resolve } from 'node:path';
import { findRunningDatabases } from '@qinqing/stack';

const WORKSPACE = resolve(import.meta.dirname, '..', '..');

/**
 * Identity's database as its owner: the one named in OWNER_DATABASE_URL, else that of the stack that runs on DATA_DIR.
 *
 * @throws StackFault when no stack runs there
 */
export const findIdentityDatabase = ({ OWNER_DATABASE_URL, DATA_DIR, DATABASE_URL }: NodeJS.ProcessEnv = process.env): string =>
  OWNER_DATABASE_URL || findRunningDatabases({ dataDir: resolve(WORKSPACE, DATA_DIR || '.qinqing'), databaseUrl: DATABASE_URL, of: ['identity'] }).get('identity')!;
