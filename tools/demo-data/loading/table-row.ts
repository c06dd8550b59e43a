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
