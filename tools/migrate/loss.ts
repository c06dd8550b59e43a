import type { SchemaContent } from './schema-catalogue.ts';

export interface LossItem {
  readonly kind: 'TABLE' | 'COLUMN' | 'ROWS';
  /** A table, or `table.column`. */
  readonly name: string;
  /** Rows, or values of the column: at least one. */
  readonly count: number;
}

/** What is gone after migrations were taken back: tables, rows of tables that stay, columns of these and values of columns that stay. Empty ones are no loss. */
export const findLoss = (before: SchemaContent, after: SchemaContent): readonly LossItem[] => {
  const isKept = (table: string): boolean => after.rows.has(table);
  /** Rows that are gone take their values with them: these are not told twice. */
  const hasAllRows = (table: string): boolean => after.rows.get(table) === before.rows.get(table);
  const isWorthTelling = (column: string): boolean => (after.values.has(column) ? hasAllRows(tableOf(column)) : isKept(tableOf(column)));
  const tables = [...before.rows].filter(([table]) => !isKept(table)).map(([name, count]) => ({ kind: 'TABLE' as const, name, count }));
  const columns = [...before.values].filter(([name]) => isWorthTelling(name)).map(([name, count]) => ({ kind: 'COLUMN' as const, name, count: count - (after.values.get(name) ?? 0) }));
  const rows = [...before.rows].filter(([table]) => isKept(table)).map(([name, count]) => ({ kind: 'ROWS' as const, name, count: count - (after.rows.get(name) ?? 0) }));
  return [...tables, ...columns, ...rows].filter(({ count }) => count > 0);
};

const tableOf = (column: string): string => column.split('.')[0] ?? '';
