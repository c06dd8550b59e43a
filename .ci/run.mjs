/** Everything that must hold before a change lands, on a machine with only Node ≥ 20, npm and git. Every step runs, whatever came of the one before. */
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './command.mjs';
import { smoke } from './smoke.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const startedAt = Date.now();
const total = { passed: 0, failed: 0 };

/** @param {string} title @param {() => Promise<{ passed: number, failed: number }>} work */
const step = async (title, work) => {
  const began = Date.now();
  console.log(`\n=== ${title}`);
  const { passed, failed } = await work().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  });
  total.passed += passed;
  total.failed += failed;
  console.log(`--- ${title}: ${failed === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - began) / 1000).toFixed(1)} s`);
  return failed === 0;
};

const command = (...words) => async () => {
  const { code } = await runCommand(words, { cwd: root });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** The command's own figures count, one by one. */
const tallied = (...words) => async () => {
  const { code, stdout } = await runCommand(words, { cwd: root });
  const [, passed = 0, failed = 0] = (/^(\d+) passed, (\d+) failed$/m.exec(stdout) ?? []).map(Number);
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
};

const isInstalled = await step('install', command('node', 'tools/bootstrap/run.mjs', '--dev'));
if (isInstalled) {
  await step('lint', command('npm', 'run', 'lint'));
  await step('typecheck', command('npm', 'run', 'typecheck'));
  await step('the committed supergraph is the composed one', command('npm', 'run', 'compose', '--', '--check'));
  await step('generated code is fresh', command('npm', 'run', 'codegen', '--', '--check'));
  await step("the example's generated code is fresh", command('npm', 'run', '--silent', 'codegen', '-w', 'examples/frontend', '--', '--check'));
  await step('no breaking change of the graph', command('npm', 'run', 'schema:check'));
  await step('the lock file is complete', command('npm', 'ci', '--dry-run', '--loglevel=error'));
  await step('tests', tallied('npm', 'test'));
  await step('a new department is complete', tallied('node_modules/.bin/node', 'tools/generators/prove.ts'));
  await step('a fresh clone starts, answers and stops', () => smoke(root));
}
console.log(`\nin ${Math.round((Date.now() - startedAt) / 1000)} s`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
