import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { NoCheckout, prepareCheckout } from './checkout.ts';
import { readCommand, usage, UsageFault, type Command, type EngineName } from './command-line.ts';
import type { AuditedEngine } from './engines/audited-engine.ts';
import { install } from './install.ts';
import { showProgress } from './progress.ts';
import { countAll, failuresOf, lastLine, pageOf, tableOf } from './report.ts';
import { runAudit } from './run-audit.ts';
import { startSuiteServer, type Suite } from './suite-server.ts';

const workspace = resolve(import.meta.dirname, '..', '..');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Loaded only when chosen: the reference is not there without the packages for development. */
const loadEngine = async (name: EngineName): Promise<(suite: Suite) => Promise<AuditedEngine>> =>
  name === 'ours' ? (await import('./engines/ours.ts')).auditOurs : (await import('./engines/apollo.ts')).auditApollo;

const run = async ({ checkout, engine, only, isWritingPage }: Command): Promise<0 | 1> => {
  const directory = process.env.DATA_DIR ?? join(workspace, 'node_modules', '.cache');
  const prepared = await prepareCheckout({ checkout: resolve(checkout), cacheDirectory: join(directory, 'federation-audit'), install, say });
  const server = await startSuiteServer(prepared);
  try {
    const suites = await runAudit({ server, only, createEngine: await loadEngine(engine), onSuite: (done, total) => showProgress('审计 audit', done, total) });
    [...tableOf(suites), ...failuresOf(suites), ''].forEach(say);
    if (isWritingPage) await writeFile(join(workspace, 'docs', 'gateway-audit.md'), pageOf({ suites, auditVersion: prepared.version, engine: 'apps/gateway/src/engine' }, new Date().toISOString().slice(0, 10)));
    say(lastLine(suites));
    const { passed, total } = countAll(suites);
    return passed === total && total > 0 ? 0 : 1;
  } finally {
    server.stop();
  }
};

try {
  const args = process.argv.slice(2);
  if (args.includes('--help')) say(usage);
  else process.exitCode = await run(readCommand(args));
} catch (error) {
  const isUsage = error instanceof UsageFault;
  process.stderr.write(`${isUsage ? `${error.message}\n\n${usage}` : error instanceof NoCheckout ? error.message : (error as Error).stack}\n`);
  process.exitCode = isUsage || error instanceof NoCheckout ? 2 : 1;
}
