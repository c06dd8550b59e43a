import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { findRunningDatabases } from './running-databases.ts';
import { ensureDatabasePasswords } from './secrets.ts';
import { services } from './services.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'qinqing-running-'));
afterAll(() => rmSync(dataDir, { recursive: true }));
const databaseUrl = 'postgres://admin@db.example:5433/postgres';

const secrets = join(dataDir, 'secrets.json');

describe('the databases of a stack that runs beside', () => {
  it('are none where no passwords are kept: none are made up that no database knows', () => {
    expect(() => findRunningDatabases({ dataDir, databaseUrl })).toThrow(/没有数据库口令[\s\S]*point DATA_DIR at/);
    expect(existsSync(secrets)).toBe(false);
    ensureDatabasePasswords(secrets, services.map(({ name }) => name));
  });

  it('are the departments’ unless said, each as its owner', () => {
    const found = findRunningDatabases({ dataDir, databaseUrl });
    expect([...found.keys()]).toEqual(services.filter(({ isDepartment }) => isDepartment).map(({ name }) => name));
    expect(found.get('credit')).toMatch(/^postgres:\/\/credit_owner:[\da-f]{48}@db\.example:5433\/qinqing_credit$/);
  });

  it('are those that are named, e.g. the issuer’s and the gateway’s, with the passwords that they have', () => {
    const found = findRunningDatabases({ dataDir, databaseUrl, of: ['identity', 'gateway'] });
    expect([...found.keys()]).toEqual(['identity', 'gateway']);
    expect(findRunningDatabases({ dataDir, databaseUrl, of: ['identity'] }).get('identity')).toBe(found.get('identity'));
  });

  it('are none where no server runs: says so, and what to do', () => {
    expect(() => findRunningDatabases({ dataDir })).toThrow(/请先运行 npm start[\s\S]*run npm start first/);
  });
});
