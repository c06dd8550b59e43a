/** What COPY can write: null is SQL's null, an array a PostgreSQL array; jsonb comes as its text. */
export type Value = string | number | boolean | null | readonly string[];

export interface Table<Column extends string = string> {
  readonly name: string;
  readonly columns: readonly Column[];
}

export interface TableRow {
  readonly table: Table;
  readonly record: Readonly<Record<string, Value>>;
}

export const defineTable = <const Column extends string>(name: string, columns: readonly Column[]): Table<Column> => ({ name, columns });

export const rowOf = <Column extends string>(table: Table<Column>, record: Readonly<Record<Column, Value>>): TableRow => ({ table, record });

/** A row from what a department keeps: each column from the field of its name, instants as ISO 8601, structures as JSON. */
export const rowFrom = (table: Table, fields: object): TableRow => {
  const values = fields as Readonly<Record<string, unknown>>;
  return { table, record: Object.fromEntries(table.columns.map((column) => [column, toValue(values[toCamelCase(column)])])) };
};

const toCamelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const toValue = (value: unknown): Value => {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  if (value === undefined) throw new Error('a column has no field of its name');
  return value as Value;
};

/** One line of COPY's text format, with its line end. */
export const encodeRow = ({ table, record }: TableRow): string => `${table.columns.map((column) => encodeValue(record[column]!)).join('\t')}\n`;

const encodeValue = (value: Value): string => {
  if (value === null) return String.raw`\N`;
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'number' ? String(value) : escapeText(encodeArray(value));
};

const SPECIAL = /[\\\t\n\r]/g;
const escapes: Readonly<Record<string, string>> = { '\\': String.raw`\\`, '\t': String.raw`\t`, '\n': String.raw`\n`, '\r': String.raw`\r` };

const escapeText = (text: string): string => text.replace(SPECIAL, (character) => escapes[character]!);

const encodeArray = (items: readonly string[]): string => `{${items.map((item) => `"${item.replace(/["\\]/g, String.raw`\$&`)}"`).join(',')}}`;
