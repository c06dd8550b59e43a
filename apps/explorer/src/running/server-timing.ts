/** What an operation cost one department. */
export interface DepartmentCost {
  readonly department: string;
  readonly calls: number;
  readonly sqlStatements: number;
}

const ENTRY = /^\s*([\w-]+);desc="calls=(\d+) sql=(\d+)"\s*$/;

/** Reads the gateway's header `server-timing`; whatever else is in it is left out. */
export const readServerTiming = (header: string | null): readonly DepartmentCost[] =>
  (header ?? '').split(',').flatMap((entry) => {
    const [, department, calls, sql] = ENTRY.exec(entry) ?? [];
    return department === undefined ? [] : [{ department, calls: Number(calls), sqlStatements: Number(sql) }];
  });
