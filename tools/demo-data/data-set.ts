import { accountRows } from './accounts/personas.ts';
import { appealRows } from './appeals/appeal-rows.ts';
import { appealsTables, appealTable } from './appeals/appeal-tables.ts';
import { publishRoutings } from './appeals/routing-rows.ts';
import { creditRows } from './credit/credit-rows.ts';
import { creditRecordTable, creditStandingTable, creditTables } from './credit/credit-tables.ts';
import type { Table, TableRow } from './loading/table-row.ts';
import { accountTable, enterprisesTables, enterpriseTable, identityTables, visitRequestTable } from './loading/tables.ts';
import type { Plan } from './plan.ts';
import { policyRows } from './policies/policy-rows.ts';
import { policiesTables, policyProjectTable } from './policies/policy-tables.ts';
import { enterpriseRows } from './registry/enterprise-rows.ts';
import { noticeRows } from './visits/notice-rows.ts';
import { visitRows } from './visits/visit-rows.ts';
import { noticeTable, visitsTables } from './visits/visit-tables.ts';

/** In the order of loading: whoever copies from another asks for it when that one is loaded already. */
export const departments = ['identity', 'enterprises', 'appeals', 'credit', 'visits', 'policies'] as const;

export type DepartmentName = (typeof departments)[number];

/** One department's part of the data set. */
export interface DepartmentPart {
  /** In the order in which the foreign keys want them. */
  readonly tables: readonly Table[];
  /** Empty before, and commented with what was loaded. */
  readonly markedTable: string;
  /** A fresh stream at each call. */
  rows(plan: Plan): Iterable<TableRow>;
  /** How far loading is: rows of this table, against about so many. */
  readonly paced: { readonly table: string; readonly rows: (plan: Plan) => number };
  /** SQL for what must go through the guards of the database, after the rows. */
  readonly finish?: readonly string[];
}

/** The register, and the inbox that it keeps for everybody. */
function* registerRows(plan: Plan): Generator<TableRow> {
  yield* enterpriseRows(plan);
  yield* noticeRows(plan);
}

export const dataSet: Readonly<Record<DepartmentName, DepartmentPart>> = {
  identity: { tables: identityTables, markedTable: accountTable.name, rows: accountRows, paced: { table: accountTable.name, rows: () => 39 } },
  enterprises: { tables: [...enterprisesTables, noticeTable], markedTable: enterpriseTable.name, rows: registerRows, paced: { table: enterpriseTable.name, rows: ({ enterprises }) => enterprises } },
  appeals: { tables: appealsTables, markedTable: appealTable.name, rows: appealRows, paced: { table: appealTable.name, rows: ({ yearShare }) => 280 + 55_000 * yearShare }, finish: [publishRoutings] },
  credit: { tables: creditTables, markedTable: creditRecordTable.name, rows: creditRows, paced: { table: creditStandingTable.name, rows: ({ enterprises }) => enterprises } },
  visits: { tables: visitsTables, markedTable: visitRequestTable.name, rows: visitRows, paced: { table: visitRequestTable.name, rows: ({ yearShare }) => 630 + 9_500 * yearShare } },
  policies: { tables: policiesTables, markedTable: policyProjectTable.name, rows: policyRows, paced: { table: policyProjectTable.name, rows: ({ yearShare }) => (yearShare === 0 ? 24 : 384) } },
};
