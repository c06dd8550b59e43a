import { spawn } from 'node:child_process';

/**
 * Runs a command, and keeps what it wrote to stdout; shows it too, unless it is a secret.
 *
 * @param {string[]} words
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, isSecret?: boolean }} options
 * @returns {Promise<{ code: number, stdout: string }>}
 */
export const runCommand = ([program, ...words], { cwd, env = process.env, isSecret = false }) =>
  new Promise((done) => {
    const child = spawn(program, words, { cwd, env, stdio: ['ignore', 'pipe', 'inherit'], shell: process.platform === 'win32' });
    let stdout = '';
    child.stdout.on('data', (part) => {
      if (!isSecret) process.stdout.write(part);
      stdout += part;
    });
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      done({ code: 127, stdout });
    });
    child.once('close', (code) => done({ code: code ?? 1, stdout }));
  });
