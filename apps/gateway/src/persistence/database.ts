import pg from 'pg';
import type { Logger } from 'pino';

/** All processes together stay under PostgreSQL's max_connections. */
const POOL_SIZE = 6;
/** A request that waits for the gateway's own database would rather be told to come back. */
const PATIENCE_MS = 2_000;

export const openDatabase = (url: string, logger: Logger): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'qinqing-gateway',
    max: POOL_SIZE,
    connectionTimeoutMillis: PATIENCE_MS,
    statement_timeout: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => logger.warn({ err: error }, 'lost a database connection'));
  return pool;
};
