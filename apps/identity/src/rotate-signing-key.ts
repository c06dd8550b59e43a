import { createLogger } from '@qinqing/http-server';
import { openDatabase } from './persistence/database.ts';
import { addSigningKey } from './persistence/keys.ts';

const logger = createLogger('identity');
const { DATABASE_URL } = process.env;
if (DATABASE_URL === undefined) throw new Error('DATABASE_URL is not set: name the database of identity, with its running role');
const database = openDatabase(DATABASE_URL, logger);
try {
  const kid = await addSigningKey(database);
  logger.info({ kid }, 'added a signing key: it signs once every replica of identity has been restarted');
} finally {
  await database.end();
}
