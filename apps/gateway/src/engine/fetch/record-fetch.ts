import { useOf, type FetchRecord, type RequestContext } from '../../request-context.ts';

export interface EndedFetch extends Omit<FetchRecord, 'durationMs' | 'sqlStatements'> {
  /** As the department sent it. */
  readonly serverTiming: string | undefined;
}

/** Notes a fetch for logs, metrics, traces, measured plans and `server-timing`. */
export const recordFetch = ({ record }: RequestContext, { serverTiming, ...fetch }: EndedFetch): void => {
  const sqlStatements = serverTiming === undefined ? 0 : readStatementCount(serverTiming);
  const use = useOf(record, fetch.department);
  use.calls += 1;
  use.sqlStatements += sqlStatements;
  record.fetches.push({ ...fetch, sqlStatements, durationMs: performance.now() - fetch.startedAt - fetch.waitedMs });
};

/** Departments state the SQL statements of an answer as `server-timing: sql;desc="3"`, in demo mode. */
const readStatementCount = (serverTiming: string): number => Number(/(?:^|[\s,])sql;desc="?(\d+)/.exec(serverTiming)?.[1] ?? 0);
