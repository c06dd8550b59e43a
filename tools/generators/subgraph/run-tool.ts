import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Runs a tool of the workspace that needs the packages of development; these are installed first if they are not there. */
export const runTool = (root: string, script: string, ...words: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, [join(root, 'tools', 'bootstrap', 'run.mjs'), '--dev', script, ...words], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ${words.join(' ')} 未成功，请见上文 · has failed: see above`);
};
