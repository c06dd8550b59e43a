import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger, QueryRunner } from 'typeorm';

export interface StatementCount {
  readonly statements: readonly string[];
}

/** Nobody waits for the result of a statement any more, so it was not sent. */
export class NobodyWaits extends Error {
  override readonly message = 'nobody waits for this answer any more';
}

const counting = new AsyncLocalStorage<{ readonly statements: string[]; readonly isAwaited: () => boolean }>();

/**
 * Runs `work` and records each SQL statement that it causes, in order: the base of every "no N+1" test and of `Server-Timing`.
 *
 * @param isAwaited says whether somebody still waits for the result; when nobody does, further statements throw NobodyWaits instead of being sent
 */
export const countStatements = async <Result>(work: (count: StatementCount) => Promise<Result>, isAwaited: () => boolean = () => true): Promise<Result> => {
  const count = { statements: [] as string[], isAwaited };
  return counting.run(count, () => work(count));
};

/** TypeORM calls its logger once for each statement that it is about to send. A transaction that has begun is carried through. */
export class CountingLogger implements Logger {
  logQuery(query: string, _parameters?: unknown, runner?: QueryRunner): void {
    const work = counting.getStore();
    if (work === undefined) return;
    if (runner?.isTransactionActive !== true && !work.isAwaited()) throw new NobodyWaits();
    work.statements.push(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
