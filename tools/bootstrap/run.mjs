/**
 * `node tools/bootstrap/run.mjs [--dev] [SCRIPT.ts [arguments]]`: makes a bare clone able to run SCRIPT, then runs it.
 *
 * It is plain JavaScript without a dependency because it comes before both: it may be started by a Node that is too old
 * for the rest, with nothing installed. Without SCRIPT it only installs; with `--dev` also what
 * tests and checks need. Nothing is written to stdout.
 */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { explain } from './explain.mjs';
import { ensureInstalled } from './install.mjs';
import { listRuntimes } from './runtimes.mjs';
import { execute } from './execute.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const words = process.argv.slice(2);
const withDevelopment = words[0] === '--dev';
const [script, ...scriptArguments] = withDevelopment ? words.slice(1) : words;

// Compiling TypeScript and the libraries is half of the time that a process needs to start.
process.env.NODE_COMPILE_CACHE ??= resolve(root, 'node_modules', '.cache', 'node');

try {
  await ensureInstalled(root, { withDevelopment });
  if (script !== undefined) await execute(listRuntimes(root), ['--disable-warning=ExperimentalWarning', resolve(root, script), ...scriptArguments]);
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = 1;
}
