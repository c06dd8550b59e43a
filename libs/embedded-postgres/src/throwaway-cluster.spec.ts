import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kill, query, startInAnotherProcess } from './fixtures/other-process.ts';
import { startPostgres, type PostgresServer } from './index.ts';

describe('a throwaway cluster', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres({ isThrowaway: true });
  });
  afterAll(() => server.stop());

  it('finds trigrams in Chinese text', async () => {
    await query(server.adminUrl, 'CREATE EXTENSION pg_trgm');
    const [row] = await query(server.adminUrl, `SELECT cardinality(show_trgm('企业用电优惠')) AS trigrams`);
    expect(row).toEqual({ trigrams: 7 });
  });

  it('stores UTF-8 and sorts by code point, whatever the locale of the user', async () => {
    const [row] = await query(server.adminUrl, `SELECT current_setting('server_encoding') AS encoding, datctype AS ctype FROM pg_database WHERE datname = 'postgres'`);
    expect(row).toEqual({ encoding: 'UTF8', ctype: 'C.UTF-8' });
    expect(await query(server.adminUrl, `SELECT v FROM (VALUES ('乙'), ('b'), ('A'), ('丙')) AS t(v) ORDER BY v`)).toEqual(['A', 'b', '丙', '乙'].map((v) => ({ v })));
  });

  it('brings the extensions that departments use', async () => {
    for (const extension of ['pgcrypto', 'unaccent', 'btree_gist']) await query(server.adminUrl, `CREATE EXTENSION ${extension}`);
  });

  it('does not wait for the disk', async () => {
    expect(await query(server.adminUrl, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
  });

  it('listens on the loopback address alone, and without a socket file', async () => {
    const [row] = await query(server.adminUrl, `SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets`);
    expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' });
  });

  it('refuses whoever does not know the password', async () => {
    const url = new URL(server.adminUrl);
    url.password = 'guess';
    await expect(query(url.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
  });

  it('leaves nothing behind when it stops', async () => {
    const other = await startPostgres({ isThrowaway: true });
    const [row] = await query(other.adminUrl, `SELECT current_setting('data_directory') AS directory`);
    await other.stop();
    expect(existsSync(String(row?.directory))).toBe(false);
    await expect(query(other.adminUrl, 'SELECT 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is stopped and removed by the next one when its process was killed', async () => {
    const { url, parent } = await startInAnotherProcess('{ isThrowaway: true }');
    const [row] = await query(url, `SELECT current_setting('data_directory') AS directory`);
    await kill(parent);
    const next = await startPostgres({ isThrowaway: true });
    await next.stop();
    expect(existsSync(String(row?.directory))).toBe(false);
    await expect(query(url, 'SELECT 1')).rejects.toThrow();
  });
});
