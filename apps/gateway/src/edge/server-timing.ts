import type { OperationRecord } from '../request-context.ts';

/** What an operation cost each department, as a `server-timing` header: `visits;desc="calls=1 sql=2", …`. */
export const formatServerTiming = ({ departments }: OperationRecord): string =>
  [...departments]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([name, { calls, sqlStatements }]) => `${name};desc="calls=${calls} sql=${sqlStatements}"`)
    .join(', ');
