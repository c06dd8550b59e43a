import type { SchemaContent } from './schema-catalogue.ts';

export interface LossItem {
  readonly kind: 'TABLE' | 'COLUMN' | 'ROWS';
  /** A table, or `table.column`. */
  readonly name: string;
  /** Rows, or values of the column: at least one. */
  readonly count: number;
}

/** What is gone after migrations were taken back: tables, columns of tables that stay, rows of tables that stay. Empty ones are no loss. */
export const findLoss = (before: SchemaContent, after: SchemaContent): readonly LossItem[] => {
  const isKept = (table: string): boolean => after.rows.has(table);
  const tables = [...before.rows].filter(([table]) => !isKept(table)).map(([name, count]) => ({ kind: 'TABLE' as const, name, count }));
  const columns = [...before.values].filter(([name]) => isKept(name.split('.')[0] ?? '') && !after.values.has(name)).map(([name, count]) => ({ kind: 'COLUMN' as const, name, count }));
  const rows = [...before.rows].filter(([table]) => isKept(table)).map(([name, count]) => ({ kind: 'ROWS' as const, name, count: count - (after.rows.get(name) ?? 0) }));
  return [...tables, ...columns, ...rows].filter(({ count }) => count > 0);
};
