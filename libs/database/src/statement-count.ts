import { AsyncLocalStorage } from 'node:async_hooks';
import type { Logger } from 'typeorm';

export interface StatementCount {
  readonly statements: readonly string[];
}

const counting = new AsyncLocalStorage<{ statements: string[] }>();

/** Runs `work` and records each SQL statement that it causes, in order: the base of every "no N+1" test and of `Server-Timing`. */
export const countStatements = async <Result>(work: (count: StatementCount) => Promise<Result>): Promise<Result> => {
  const count = { statements: [] as string[] };
  return counting.run(count, () => work(count));
};

/** TypeORM calls its logger once for each statement it sends. */
export class CountingLogger implements Logger {
  logQuery(query: string): void {
    counting.getStore()?.statements.push(query);
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
