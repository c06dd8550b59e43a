import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);

/** Stands in for npm: says so in a file, and takes long enough that a second one would overlap. */
const FAKE_NPM = `#!${process.execPath}
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
console.log('npm talks on stdout');
setTimeout(() => fs.mkdirSync('node_modules', { recursive: true }), 200);
`;

describe('the bootstrap of a bare clone', () => {
  let root: string;

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'qinqing-bootstrap-'));
    await cp(import.meta.dirname, join(root, 'tools', 'bootstrap'), { recursive: true });
    await mkdir(join(root, 'bin'));
    await writeFile(join(root, 'bin', 'npm'), FAKE_NPM, { mode: 0o755 });
    await writeFile(join(root, 'package-lock.json'), '{"packages":{}}');
    await writeFile(join(root, 'script.ts'), 'const said: string = process.argv.slice(2).join(" ");\nconsole.log(said);\n');
  });

  afterEach(() => rm(root, { recursive: true, force: true }));

  const environment = (): NodeJS.ProcessEnv => ({ ...process.env, npm_execpath: undefined, PATH: `${join(root, 'bin')}${delimiter}${process.env.PATH}` });
  const bootstrap = (...words: string[]) => run(process.execPath, [join(root, 'tools/bootstrap/run.mjs'), ...words], { cwd: root, env: environment() });
  const npmCalls = async (): Promise<string[]> => (await readFile(join(root, 'npm-calls'), 'utf8')).trim().split('\n');

  it('installs what the lock file says for running the platform, with optional packages and without install scripts', async () => {
    await bootstrap();
    expect(await npmCalls()).toEqual([expect.stringMatching(/^ci --omit=dev --ignore-scripts .*--include=optional/)]);
  });

  it('installs everything at once for who begins with the tests', async () => {
    await bootstrap('--dev', 'script.ts');
    await bootstrap('script.ts');
    expect(await npmCalls()).toEqual([expect.stringMatching(/^ci --include=dev --ignore-scripts /)]);
  });

  it('adds what tests need to what runs, without taking anything away', async () => {
    await bootstrap('script.ts');
    await bootstrap('--dev', 'script.ts');
    await bootstrap('--dev', 'script.ts');
    expect(await npmCalls()).toEqual([expect.stringMatching(/^ci --omit=dev/), expect.stringMatching(/^install --no-save --include=dev --ignore-scripts/)]);
  });

  it('keeps development packages when the lock file has changed', async () => {
    await bootstrap('--dev', 'script.ts');
    await writeFile(join(root, 'package-lock.json'), '{"packages":{"":{}}}');
    await bootstrap('script.ts');
    expect((await npmCalls())[1]).toMatch(/^ci --include=dev/);
  });

  it('keeps stdout for the script alone', async () => {
    const { stdout, stderr } = await bootstrap('script.ts', 'token', '--for', 'bureau');
    expect(stdout).toBe('token --for bureau\n');
    expect(stderr).toContain('installing dependencies');
  });

  it('does not install again while the lock file is the same', async () => {
    await bootstrap('script.ts');
    const { stderr } = await bootstrap('script.ts');
    expect(stderr).toBe('');
    expect(await npmCalls()).toHaveLength(1);
  });

  it('installs again when the lock file has changed', async () => {
    await bootstrap();
    await writeFile(join(root, 'package-lock.json'), '{"packages":{"":{}}}');
    await bootstrap();
    expect(await npmCalls()).toHaveLength(2);
  });

  it('installs once when several start together', async () => {
    await Promise.all([bootstrap('script.ts'), bootstrap('script.ts'), bootstrap('script.ts')]);
    expect(await npmCalls()).toHaveLength(1);
  });

  it('takes over from an install whose process has died', async () => {
    const lock = join(root, '.qinqing', 'install.lock');
    await mkdir(lock, { recursive: true });
    await writeFile(join(lock, 'owner'), '4194305');
    await bootstrap();
    expect(await npmCalls()).toHaveLength(1);
  });

  it('says what npm said when the install fails, and does not record it as done', async () => {
    await writeFile(join(root, 'bin', 'npm'), '#!/bin/sh\necho "registry out of reach" >&2\nexit 1\n', { mode: 0o755 });
    await expect(bootstrap('script.ts')).rejects.toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('registry out of reach') });
    await expect(readFile(join(root, 'node_modules/.qinqing-lock'))).rejects.toThrow('ENOENT');
  });

  it('ends with the exit code of the script', async () => {
    await writeFile(join(root, 'script.ts'), 'process.exit(7);\n');
    await expect(bootstrap('script.ts')).rejects.toMatchObject({ code: 7 });
  });

  it('hands a signal to the script', async () => {
    await writeFile(join(root, 'script.ts'), 'process.on("SIGTERM", () => process.exit(3));\nsetInterval(() => {}, 1000);\nconsole.log("up");\n');
    const child = spawn(process.execPath, [join(root, 'tools/bootstrap/run.mjs'), 'script.ts'], { cwd: root, env: environment(), stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', () => child.kill('SIGTERM'));
    expect(await new Promise((done) => child.once('exit', done))).toBe(3);
  });
});
