import type { EntitySchemaColumnOptions } from 'typeorm';

type Column = EntitySchemaColumnOptions;
type ColumnType = 'bigint' | 'boolean' | 'date' | 'double precision' | 'integer' | 'jsonb' | 'text' | 'timestamptz' | 'uuid';

/** Columns of this department's tables, by the name that they have in the database. */
export const column = (type: ColumnType, name: string): Column => ({ name, type });
export const optional = (type: ColumnType, name: string): Column => ({ name, type, nullable: true });
export const key = (type: ColumnType, name: string): Column => ({ name, type, primary: true });
export const list = (type: ColumnType, name: string): Column => ({ name, type, array: true });

/** PostgreSQL hands out bigint as text; versions and numbers stay far below 2^53. */
export const wholeNumber = (name: string, { nullable = false }: { readonly nullable?: boolean } = {}): Column => ({
  name,
  type: 'bigint',
  nullable,
  transformer: { from: (value: unknown) => (value === null ? null : Number(value)), to: (value: unknown) => value },
});
