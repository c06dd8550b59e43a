/**
 * `node tools/bootstrap/run.mjs [SCRIPT.ts [arguments]]`: makes a bare clone able to run SCRIPT, then runs it.
 *
 * It is plain JavaScript without a dependency because it comes before both: it may be started by a Node that is too old
 * for the rest, with nothing installed. Without SCRIPT it only installs. Nothing is written to stdout.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from './explain.mjs';
import { ensureInstalled } from './install.mjs';
import { listRuntimes } from './runtimes.mjs';
import { execute } from './execute.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [script, ...scriptArguments] = process.argv.slice(2);

try {
  await ensureInstalled(root);
  if (script !== undefined) await execute(listRuntimes(root), ['--disable-warning=ExperimentalWarning', resolve(root, script), ...scriptArguments]);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
