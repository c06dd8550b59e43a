import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { query } from './fixtures/other-process.ts';
import { PostgresUnavailable, resolvePostgres, startPostgres, type PostgresServer } from './index.ts';

describe('the server that DATABASE_URL names', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres({ isThrowaway: true });
  });
  afterAll(() => server.stop());

  it('is used as it is and never stopped', async () => {
    const resolved = await resolvePostgres({ databaseUrl: server.adminUrl, isThrowaway: true });
    await resolved.stop();
    expect(await query(resolved.adminUrl, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  });

  it('is refused when its role may not create databases', async () => {
    await query(server.adminUrl, `CREATE ROLE reader LOGIN PASSWORD 'reader'`);
    const url = new URL(server.adminUrl);
    [url.username, url.password] = ['reader', 'reader'];
    await expect(resolvePostgres({ databaseUrl: url.href, isThrowaway: true })).rejects.toThrow(/CREATEDB/);
  });

  it('is named with the reason when it cannot be reached', async () => {
    await expect(resolvePostgres({ databaseUrl: 'postgres://nobody@127.0.0.1:9/none', isThrowaway: true })).rejects.toThrow(PostgresUnavailable);
  });
});
