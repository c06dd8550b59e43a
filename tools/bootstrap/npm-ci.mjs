import { spawn } from 'node:child_process';
import { SetupFault } from './explain.mjs';

/** No install script runs; optional packages carry Node and PostgreSQL, so NODE_ENV and npm's settings must not leave them out. */
const ARGUMENTS = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=optional', '--prefer-offline', '--loglevel=error'];

/**
 * Installs exactly what the lock file says, from nothing.
 *
 * @param {string} root the repository
 * @param {boolean} isFull with the packages of development
 */
export const runNpmCi = (root, isFull) => install(root, ['ci', isFull ? '--include=dev' : '--omit=dev', ...ARGUMENTS]);

/**
 * Adds the packages of development to what runs already, at the versions of the lock file, which stays as it is.
 *
 * @param {string} root the repository
 */
export const addDevelopment = (root) => install(root, ['install', '--no-save', '--include=dev', ...ARGUMENTS]);

/** People see one line on stderr; npm's own words only if it fails. */
const install = async (root, npmArguments) => {
  const stopProgress = showProgress();
  const { code, output } = await runNpm(root, npmArguments);
  stopProgress(code === 0);
  if (code === 0) return;
  throw new SetupFault(
    '依赖安装失败：npm 的说明如下。请检查网络和 npm 镜像设置（npm config get registry），然后重试。',
    'Installing the dependencies failed; npm says the following. Check the network and the registry that npm uses (npm config get registry), then try again.',
    output.split('\n').slice(0, 12).join('\n'),
  );
};

const runNpm = (root, npmArguments) =>
  new Promise((done) => {
    const { command, leading, isShell } = findNpm();
    const child = spawn(command, [...leading, ...npmArguments], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: isShell });
    const parts = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => parts.push(part));
    child.once('error', (error) => done({ code: 1, output: `npm: ${error.message}` }));
    child.once('close', (code) => done({ code: code ?? 1, output: Buffer.concat(parts).toString() }));
  });

/** The npm that runs this command knows its own file; otherwise the one on the PATH. */
const findNpm = () => {
  const file = process.env.npm_execpath;
  if (file !== undefined && /npm-cli\.c?js$/.test(file)) return { command: process.execPath, leading: [file], isShell: false };
  return { command: 'npm', leading: [], isShell: process.platform === 'win32' };
};

const showProgress = () => {
  const startedAt = Date.now();
  const line = (text) => `${text}（${Math.round((Date.now() - startedAt) / 1000)} s）`;
  const doing = '安装依赖，约需一分钟 · installing dependencies, about a minute';
  const isLive = process.stderr.isTTY === true;
  const timer = isLive ? setInterval(() => process.stderr.write(`\r${line(doing)}`), 1_000) : null;
  process.stderr.write(isLive ? doing : `${doing}\n`);
  return (isWell) => {
    clearInterval(timer);
    if (isLive) process.stderr.write('\r\x1b[K');
    if (isWell) process.stderr.write(`${line('依赖已安装 · dependencies installed')}\n`);
  };
};
