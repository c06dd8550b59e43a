import type { Answer } from './client.ts';

/** What an operation cost in a department. */
export interface DepartmentCost {
  readonly calls: number;
  readonly sql: number;
}

/** `enterprises;desc="calls=2 sql=7"` → { enterprises: { calls: 2, sql: 7 } } */
export const readServerTiming = ({ headers }: Answer): Record<string, DepartmentCost> =>
  Object.fromEntries([...(headers.get('server-timing') ?? '').matchAll(/(\w+);desc="calls=(\d+) sql=(\d+)"/g)].map(([, department, calls, sql]) => [department, { calls: Number(calls), sql: Number(sql) }]));
