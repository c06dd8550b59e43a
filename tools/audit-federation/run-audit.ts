import type { ExecutionResult } from 'graphql';
import { UsageFault } from './command-line.ts';
import type { AuditedEngine } from './engines/audited-engine.ts';
import { judge } from './judge.ts';
import type { SuiteOutcome } from './report.ts';
import type { Suite, SuiteServer } from './suite-server.ts';

export interface AuditRun {
  readonly server: SuiteServer;
  /** Null: every suite. */
  readonly only: readonly string[] | null;
  readonly createEngine: (suite: Suite) => Promise<AuditedEngine>;
  readonly onSuite: (done: number, total: number) => void;
}

/** @throws UsageFault when a suite is named that the audit does not have */
export const runAudit = async ({ server, only, createEngine, onSuite }: AuditRun): Promise<readonly SuiteOutcome[]> => {
  const unknown = only?.filter((id) => !server.ids.includes(id)) ?? [];
  if (unknown.length > 0) throw new UsageFault(`The audit has no suite ${unknown.join(', ')}. Its suites: ${server.ids.join(', ')}.`);
  const ids = server.ids.filter((id) => only === null || only.includes(id));
  const outcomes: SuiteOutcome[] = [];
  for (const id of ids) {
    outcomes.push(await runSuite(await server.readSuite(id), createEngine));
    onSuite(outcomes.length, ids.length);
  }
  return outcomes;
};

const runSuite = async (suite: Suite, createEngine: AuditRun['createEngine']): Promise<SuiteOutcome> => {
  const engine = await createEngine(suite).catch((error: Error) => refusingEngine(error));
  const cases = [];
  for (const one of suite.cases) cases.push({ case: one, verdict: judge(one, await engine.execute(one.query).catch(asResult)) });
  await engine.close();
  return { id: suite.id, cases };
};

/** An engine that cannot load a supergraph, or throws, fails its cases and not the audit. */
const refusingEngine = (error: Error): AuditedEngine => ({ execute: () => Promise.reject(error), close: () => Promise.resolve() });

const asResult = (error: Error): ExecutionResult => ({ errors: [{ message: `the engine threw: ${error.message}` } as never] });
