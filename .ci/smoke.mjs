import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { runCommand } from './command.mjs';
import { findFreePorts, isListening, listProcesses } from './leftovers.mjs';

const READY_LIMIT_MS = 300_000;
const STOP_LIMIT_MS = 30_000;
const PORTS = 16;

/**
 * What a newcomer does: clone, `npm start`, ask the first query that it suggests with a token, Ctrl-C.
 *
 * @param {string} root the repository
 */
export const smoke = async (root) => {
  const home = mkdtempSync(join(tmpdir(), 'qinqing-smoke-'));
  chmodSync(home, 0o755);
  const clone = join(home, 'clone');
  try {
    cloneHead(root, clone, home);
    const port = await findFreePorts(PORTS);
    await tryOut(clone, environmentOf(port, join(home, 'data')), port);
    await requireNothingLeft(home, port);
    return { passed: 1, failed: 0 };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};

/** Git refuses the clone of a repository that belongs to another user, which is what a CI machine's checkout often is. */
const cloneHead = (root, clone, home) => {
  const settings = join(home, 'gitconfig');
  writeFileSync(settings, '[safe]\n\tdirectory = *\n[advice]\n\tdetachedHead = false\n');
  const git = (...words) => execFileSync('git', words, { env: { ...process.env, GIT_CONFIG_GLOBAL: settings }, encoding: 'utf8' }).trim();
  const head = git('-C', root, 'rev-parse', 'HEAD');
  git('clone', '--quiet', '--no-checkout', root, clone);
  git('-C', clone, 'checkout', '--quiet', head);
};

const environmentOf = (port, dataDir) => {
  const { DATABASE_URL: _theirs, ...environment } = process.env;
  return { ...environment, PORT: `${port}`, DATA_DIR: dataDir };
};

const tryOut = async (clone, environment, port) => {
  const start = spawn('npm', ['start'], { cwd: clone, env: environment, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  const ended = once(start, 'exit');
  const lines = [];
  createInterface({ input: start.stdout }).on('line', (line) => {
    lines.push(line);
    console.log(`  | ${line}`);
  });
  try {
    await until(() => lines.some((line) => line.startsWith('ready http')) && findFirstQuery(lines) !== null, READY_LIMIT_MS, 'npm start did not become ready', ended);
    await askFirstQuery(clone, environment, `http://localhost:${port}/graphql`, findFirstQuery(lines), findPersona(lines));
    process.kill(-start.pid, 'SIGINT');
    await until(() => start.exitCode !== null || start.signalCode !== null, STOP_LIMIT_MS, 'npm start did not stop after Ctrl-C');
    if (!lines.includes('已停止 · stopped')) throw new Error(`npm start did not stop in order: exit code ${start.exitCode}, signal ${start.signalCode}`);
  } finally {
    if (start.exitCode === null && start.signalCode === null) process.kill(-start.pid, 'SIGKILL');
  }
};

/** The body of the `curl` command that `npm start` prints. */
const findFirstQuery = (lines) => lines.map((line) => /-d '(\{"query":.*\})'/.exec(line)?.[1]).find((body) => body !== undefined) ?? null;

/** Who asks in the command that `npm start` prints. */
const findPersona = (lines) => lines.map((line) => /-- ([\w-]+)\)" \\$/.exec(line)?.[1]).find((persona) => persona !== undefined) ?? null;

const askFirstQuery = async (clone, environment, url, body, persona) => {
  if (persona === null) throw new Error('npm start does not say who asks the first query');
  const { code, stdout } = await runCommand(['npm', 'run', '--silent', 'token', '--', persona], { cwd: clone, env: environment, isSecret: true });
  if (code !== 0) throw new Error('npm run token gave no token');
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${stdout.trim()}` }, body });
  const answer = await response.json();
  console.log(`  ${body}\n  ${JSON.stringify(answer).slice(0, 600)}`);
  if (answer.errors !== undefined || !answer.data?.viewer?.actingFor) throw new Error('the first query was not answered');
};

const requireNothingLeft = async (home, port) => {
  await until(() => listProcesses(home).length === 0, STOP_LIMIT_MS, `processes are left: ${listProcesses(home).join('; ')}`);
  const open = [];
  for (let offset = 0; offset < PORTS; offset += 1) if (await isListening(port + offset)) open.push(port + offset);
  if (open.length > 0) throw new Error(`somebody still listens on ${open.join(', ')}`);
};

const until = async (isTrue, limitMs, complaint, ended = null) => {
  let hasEnded = false;
  void ended?.then(() => (hasEnded = true));
  for (const giveUpAt = Date.now() + limitMs; !isTrue(); await new Promise((done) => setTimeout(done, 100))) {
    if (Date.now() > giveUpAt || hasEnded) throw new Error(complaint);
  }
};
