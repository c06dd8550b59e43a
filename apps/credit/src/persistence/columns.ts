import type { EntitySchemaColumnOptions } from 'typeorm';

/** Columns as entities name them. */
export const uuid = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid' });
export const id: EntitySchemaColumnOptions = { ...uuid('id'), primary: true };
export const text = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text' });
export const optional = (name: string, type: 'text' | 'date' | 'timestamptz' | 'uuid' | 'integer' | 'jsonb'): EntitySchemaColumnOptions => ({ name, type, nullable: true });
export const texts = (name: string): EntitySchemaColumnOptions => ({ name, type: 'text', array: true });
export const uuids = (name: string): EntitySchemaColumnOptions => ({ name, type: 'uuid', array: true });
export const instant = (name: string): EntitySchemaColumnOptions => ({ name, type: 'timestamptz' });
/** PostgreSQL hands out bigint as text; versions stay far below 2^53. */
export const version: EntitySchemaColumnOptions = { name: 'version', type: 'bigint', transformer: { from: Number, to: (value: unknown) => value } };
