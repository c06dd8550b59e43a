import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { SetupFault } from './explain.mjs';

/**
 * Becomes the script: its exit code, signals and streams are this process's own.
 *
 * @param {string[]} runtimes Node executables, best first; one that the system cannot start is passed over
 * @param {string[]} nodeArguments
 */
export const execute = async (runtimes, nodeArguments) => {
  for (const runtime of runtimes) {
    if (runtime === process.execPath) replaceProcess(runtime, nodeArguments);
    if (await runChild(runtime, nodeArguments)) return;
  }
  throw new SetupFault(
    `本机的 Node ${process.version} 太旧，随附的 Node 在此系统（${process.platform} ${process.arch}）上也无法使用。请安装 Node 22.18 或更新版本后重试。`,
    `Node ${process.version} is too old, and the Node that comes along does not run on this system (${process.platform} ${process.arch}). Install Node 22.18 or newer and try again.`,
  );
};

/** Saves the memory of a parent that only waits. Not on Windows, and not before Node 22.15. */
const replaceProcess = (runtime, nodeArguments) => {
  if (process.platform === 'win32' || typeof process.execve !== 'function') return;
  process.execve(runtime, [runtime, ...nodeArguments], process.env);
};

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** @returns {Promise<boolean>} false when the system cannot start this executable (another libc, another CPU) */
const runChild = (runtime, nodeArguments) =>
  new Promise((done) => {
    const child = spawn(runtime, nodeArguments, { stdio: 'inherit' });
    const forward = (signal) => child.kill(signal);
    for (const signal of FORWARDED) process.on(signal, forward);
    child.once('error', () => done(false));
    child.once('exit', (code, signal) => {
      for (const name of FORWARDED) process.off(name, forward);
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      done(true);
    });
  });
