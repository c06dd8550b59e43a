import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTokenCommand } from '../src/token-command.ts';

const PERSONAS = [
  { persona: 'centre', name: { zh: '何晓岚', en: 'He Xiaolan' }, description: { zh: '', en: '' }, roles: ['SERVICE_CENTRE'] },
  { persona: 'clerk-2', name: { zh: '陈敏', en: 'Chen Min' }, description: { zh: '', en: '' }, roles: ['CLERK', 'LIAISON'] },
];

/** An issuer that lists personas and refuses every sign-in. */
let server: Server;
let issuer: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/personas') return response.end(JSON.stringify(PERSONAS));
    if (request.url?.startsWith('/.well-known')) {
      return response.end(JSON.stringify({ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` }));
    }
    return response.writeHead(400).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('npm run token', () => {
  it('--list shows the personas', async () => {
    expect(await runTokenCommand(['--list', '--issuer', `${issuer}/`], {})).toEqual({
      stdout: 'centre   何晓岚 He Xiaolan  [SERVICE_CENTRE]\nclerk-2  陈敏 Chen Min  [CLERK, LIAISON]',
      stderr: '',
      exitCode: 0,
    });
  });

  it('lists the known personas for an unknown one, in both languages, and prints nothing on stdout', async () => {
    const { stdout, stderr, exitCode } = await runTokenCommand(['nobody', '--issuer', issuer], {});
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/没有这个身份[\s\S]*There is no persona "nobody"[\s\S]*  centre\n  clerk-2$/);
  });

  it('says npm start when nobody answers', async () => {
    const { stdout, stderr, exitCode } = await runTokenCommand(['centre', '--issuer', 'http://127.0.0.1:1'], {});
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 1 });
    expect(stderr).toMatch(/请先运行 npm start[\s\S]*Run npm start first/);
  });

  it.each([
    ['OIDC_ISSUER', { OIDC_ISSUER: 'http://127.0.0.1:2', PORT: '7' }, 'http://127.0.0.1:2'],
    ['the port after the gateway’s', { PORT: '2' }, 'http://localhost:3'],
  ])('asks %s when no issuer is named', async (_case, environment, address) => {
    const { stderr } = await runTokenCommand(['centre'], environment);
    expect(stderr).toContain(`Nobody answers at ${address}.`);
  });

  it.each([[[]], [['a', 'b']], [['--unknown']], [['--list', 'a']], [['a', '--issuer', 'localhost']], [['a', '--issuer', 'localhost:4001']], [['a', '--issuer']]])('explains itself for the arguments %j', async (argv) => {
    const { stdout, stderr, exitCode } = await runTokenCommand(argv, {});
    expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 2 });
    expect(stderr).toContain('npm run --silent token -- <persona>');
  });

  it('--help goes to stdout', async () => {
    expect(await runTokenCommand(['--help'], {})).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Usage'), stderr: '' });
  });
});
