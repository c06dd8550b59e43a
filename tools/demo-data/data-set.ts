import { accountRows } from './accounts/personas.ts';
import type { Table, TableRow } from './loading/table-row.ts';
import { accountTable, enterprisesTables, enterpriseTable, identityTables, visitRequestTable, visitsTables } from './loading/tables.ts';
import type { Plan } from './plan.ts';
import { enterpriseRows } from './registry/enterprise-rows.ts';
import { visitRows } from './visits/visit-rows.ts';

/** In the order of loading: visits last, because it then asks enterprises for copies of what was loaded there. */
export const departments = ['identity', 'enterprises', 'visits'] as const;

export type DepartmentName = (typeof departments)[number];

/** One department's part of the data set. */
export interface DepartmentPart {
  /** In the order in which the foreign keys want them. */
  readonly tables: readonly Table[];
  /** Empty before, and commented with what was loaded. */
  readonly markedTable: string;
  /** A fresh stream at each call. */
  rows(plan: Plan): Iterable<TableRow>;
}

export const dataSet: Readonly<Record<DepartmentName, DepartmentPart>> = {
  identity: { tables: identityTables, markedTable: accountTable.name, rows: accountRows },
  enterprises: { tables: enterprisesTables, markedTable: enterpriseTable.name, rows: enterpriseRows },
  visits: { tables: visitsTables, markedTable: visitRequestTable.name, rows: visitRows },
};
