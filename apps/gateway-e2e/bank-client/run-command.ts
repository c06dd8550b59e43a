import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

export interface CommandResult {
  readonly exitCode: number | null;
  /** Output and complaints, in the order in which they came. */
  readonly output: string;
}

export const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');

/** Runs a command of the workspace as a person would, in an environment of its own. */
export const runCommand = (entryFile: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<CommandResult> =>
  runProgram(process.execPath, ['--disable-warning=ExperimentalWarning', join(WORKSPACE, entryFile), ...words], environment);

export const runProgram = async (program: string, words: readonly string[], environment: Readonly<Record<string, string>>): Promise<CommandResult> => {
  const running = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], cwd: WORKSPACE, env: { PATH: process.env.PATH, ...environment } });
  const output: string[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void output.push(text));
  const [exitCode] = (await once(running, 'close')) as [number | null];
  return { exitCode, output: output.join('') };
};
