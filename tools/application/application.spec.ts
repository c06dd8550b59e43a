import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '@qinqing/testing';
import { runApplicationCommand, USAGE } from './application-command.ts';

const { migrations } = (await import(new URL('../../apps/identity/migrations/index.ts', import.meta.url).href)) as { migrations: Parameters<typeof createTestDatabase>[1] };

let database: TestDatabase;
let said: string[];
let complaints: string[];

beforeAll(async () => {
  database = await createTestDatabase('identity', migrations);
});
afterAll(() => database.drop());
beforeEach(() => {
  said = [];
  complaints = [];
});

const run = (...argv: string[]): Promise<0 | 1 | 2> =>
  runApplicationCommand(argv, { findDatabase: () => database.ownerUrl, print: (text) => void said.push(text), complain: (text) => void complaints.push(text) });

describe('npm run application', () => {
  it('registers a frontend’s application, lists it, and takes it off the register', async () => {
    expect(await run('register', 'service-desk', 'https://service.example/', '--name-zh', '服务台', '--name-en', 'Service desk')).toBe(0);
    expect(said.join('\n')).toContain('https://service.example/signed-in');
    expect(await run('list')).toBe(0);
    expect(said.join('\n')).toContain('service-desk  服务台 · Service desk\n  https://service.example/\n');
    expect(await run('remove', 'service-desk')).toBe(0);
    expect([await run('remove', 'service-desk'), complaints]).toEqual([1, ['没有名为 service-desk 的应用。There is no application service-desk.']]);
  });

  it('keeps what people call it when only its origin changes', async () => {
    await run('register', 'hall', 'https://hall.example', '--name-zh', '大厅', '--name-en', 'Hall');
    await run('register', 'hall', 'https://new-hall.example');
    await run('list');
    expect(said.join('\n')).toContain('hall  大厅 · Hall\n  https://new-hall.example/\n');
  });

  it('says when nothing changed', async () => {
    await run('register', 'kiosk', 'http://localhost:5200');
    expect([await run('register', 'kiosk', 'http://localhost:5200'), said.at(-1)]).toEqual([0, expect.stringContaining('nothing changed')]);
  });

  it.each([
    [['register', 'kiosk', 'http://kiosk.example'], /https/],
    [['register', 'kiosk', 'https://localhost:5200'], /本机/],
    [['register', 'kiosk', 'https://kiosk.example', '--name-zh', ''], /--name-zh/],
    [['register', 'qinqing-kiosk', 'https://kiosk.example'], /平台自身/],
    [['remove', 'qinqing-console'], /平台自身/],
  ])('%j is refused with the reason in two languages', async (argv, reason) => {
    expect(await run(...argv)).toBe(1);
    expect(complaints[0]).toMatch(reason);
    expect(complaints[0]).toMatch(/[a-z]{4,}.*\./i);
  });

  it.each([[[]], [['register']], [['register', 'kiosk']], [['remove']], [['remove', 'a', 'b']], [['list', 'x']], [['lists']], [['list', '--all']]])('%j is wrong use, and shows the usage', async (argv) => {
    expect(await run(...argv)).toBe(2);
    expect(complaints[0]).toContain(USAGE);
  });

  it('shows its usage when asked for', async () => {
    expect([await run('--help'), said]).toEqual([0, [USAGE]]);
  });
});
