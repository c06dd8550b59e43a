import type { EntitySchemaColumnOptions } from 'typeorm';

/** PostgreSQL hands out bigint as text; versions and fen stay below 2^53. */
const toNumber = (value: string | null): number | null => (value === null ? null : Number(value));
const asNumber = { from: toNumber, to: (value: unknown) => value };

export const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
export const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
export const texts = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text', array: true });
export const json = (name: string): EntitySchemaColumnOptions => ({ name, type: 'jsonb' });
export const day = (name: string): EntitySchemaColumnOptions => ({ name, type: 'date' });
export const instant = (name: string): EntitySchemaColumnOptions => ({ name, type: 'timestamptz' });
export const integer = (name: string): EntitySchemaColumnOptions => ({ name, type: 'integer' });
export const yesOrNo = (name: string): EntitySchemaColumnOptions => ({ name, type: 'boolean' });
export const real = (name: string): EntitySchemaColumnOptions => ({ name, type: 'double precision' });
export const cents = (name: string): EntitySchemaColumnOptions => ({ name, type: 'bigint', transformer: asNumber });
export const optional = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({ ...column, nullable: true });
export const key = (column: EntitySchemaColumnOptions): EntitySchemaColumnOptions => ({ ...column, primary: true });
export const version: EntitySchemaColumnOptions = { name: 'version', type: 'bigint', transformer: asNumber };
