import pg from 'pg';
import type { FastifyBaseLogger } from 'fastify';

/** All processes together stay under PostgreSQL's max_connections. */
const POOL_SIZE = 8;

export const openDatabase = (url: string, logger: FastifyBaseLogger): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'qinqing-identity',
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
  });
  // Without a listener the loss of an idle connection would end the process.
  pool.on('error', (error) => logger.warn({ err: error }, 'lost a database connection'));
  return pool;
};
