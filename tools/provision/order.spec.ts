import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MistakenOrder, readOrder } from './order.ts';

const ADMIN = { DATABASE_URL: 'postgres://admin@db:5432/postgres', INIT_CWD: '/srv' };

describe('npm run provision', () => {
  it('has defaults for one machine', () => {
    const order = readOrder(['env'], ADMIN);
    expect(order).toMatchObject({ kind: 'provision', out: '/srv/env', publicUrl: 'http://localhost:4000', issuer: 'http://localhost:4001', listen: '127.0.0.1', isRenewingPasswords: false });
    if (order === 'help' || order.kind !== 'provision') throw new Error('another order');
    expect([order.addressOf('visits', 4003), order.placeOf('visits')]).toEqual(['http://127.0.0.1:4003', '/srv/env/visits']);
  });

  it('takes the password from a file, whatever characters it has', () => {
    const directory = mkdtempSync(join(tmpdir(), 'qinqing-order-spec-'));
    writeFileSync(join(directory, 'password'), 'a/b:c@d\n');
    expect(readOrder(['env'], { ...ADMIN, DATABASE_PASSWORD_FILE: join(directory, 'password') })).toMatchObject({ adminUrl: 'postgres://admin:a%2Fb%3Ac%40d@db:5432/postgres' });
    rmSync(directory, { recursive: true });
  });

  it.each([
    [[], ADMIN, /Usage/],
    [['a', 'b'], ADMIN, /Usage/],
    [['a', '--colour'], ADMIN, /Unknown option '--colour'/],
    [['a'], {}, /set DATABASE_URL/],
    [['a'], { ...ADMIN, DATABASE_PASSWORD_FILE: '/nowhere' }, /DATABASE_PASSWORD_FILE cannot be read/],
    [['a', '--public-url', 'https://q.example/'], ADMIN, /--public-url must be scheme, host and port alone/],
    [['a', '--port', '80a'], ADMIN, /--port must be a whole number/],
    [['a', '--rotate-keys', 'all'], ADMIN, /there is no step all/],
    [['a', '--rotate-keys', 'use', '--only', 'vists'], ADMIN, /there is no process vists; there are gateway/],
    [['a', '--only', 'visits'], ADMIN, /--only goes with --rotate-keys/],
  ])('%j is refused, with the usage', (argv, environment, why) => {
    expect(() => readOrder(argv, environment)).toThrow(MistakenOrder);
    expect(() => readOrder(argv, environment)).toThrow(why);
  });

  it('explains itself', () => {
    expect(readOrder(['--help'], {})).toBe('help');
  });
});
