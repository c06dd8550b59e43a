import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';

const WORKSPACE = resolve(import.meta.dirname, '..', '..', '..');

/** Runs the stand-alone verifier as anybody would who distrusts the platform (§10.11). */
export const verifyChain = async (...words: readonly string[]): Promise<{ readonly exitCode: number | null; readonly output: string }> => {
  const command = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(WORKSPACE, 'tools', 'verify-chain', 'main.ts'), ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [command.stdout, command.stderr]) stream.setEncoding('utf8').on('data', (text: string) => void output.push(text));
  const [exitCode] = (await once(command, 'close')) as [number | null];
  return { exitCode, output: output.join('') };
};
