import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a program in a workspace and keeps what it says. */
export const run = (workspace: string, [program, ...words]: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  new Promise((done) => {
    const child = spawn(program as string, words, { cwd: workspace, env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part: Buffer) => (output += part.toString()));
    child.stderr.on('data', (part: Buffer) => (output += part.toString()));
    child.once('error', (error) => done({ code: 127, output: error.message }));
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });

/** A package's command, e.g. `nx/dist/bin/nx.js`, run by this very Node. */
export const binary = (workspace: string, file: string): readonly string[] => [process.execPath, join(workspace, 'node_modules', file)];

/** What `npm run …` runs, without npm. */
export const tool = (script: string): readonly string[] => [process.execPath, join('tools', 'bootstrap', 'run.mjs'), '--dev', script];

/** @throws Error with the last words of what went wrong */
export const expectDone = async (running: Promise<Outcome>): Promise<string> => {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim().split('\n').slice(-25).join('\n'));
  return output;
};
