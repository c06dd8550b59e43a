import type { FilledCell } from './cell.ts';
import type { Reading, Wording } from './fault.ts';

/** How cells of a kind are written and read, e.g. days or amounts of money. */
export interface CellKind<Value> {
  /** What to write into the cell, for the manual. */
  readonly form: Wording;
  readonly read: (cell: FilledCell) => Reading<Value>;
}

interface ColumnNames {
  readonly zh: string;
  readonly en: string;
  /** Other headings under which registers know it. */
  readonly aliases?: readonly string[];
  /** Says something about a person: masked wherever it is quoted (SHR-14). */
  readonly isPersonal?: boolean;
  readonly example: string;
}

export interface Column<Value, IsRequired extends boolean = boolean> extends ColumnNames {
  readonly kind: CellKind<Value>;
  /** The column has to be there, and filled in each row. */
  readonly isRequired: IsRequired;
}

export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row as its columns read it. Undefined: nothing is said, because the cell is blank or the column is not there. */
export type RowOf<Declared extends Columns> = {
  readonly [Key in keyof Declared]: Declared[Key] extends Column<infer Value, infer IsRequired> ? (IsRequired extends true ? Value : Value | undefined) : never;
};

export const required = <Value>(kind: CellKind<Value>, names: ColumnNames): Column<Value, true> => ({ ...names, kind, isRequired: true });
export const optional = <Value>(kind: CellKind<Value>, names: ColumnNames): Column<Value, false> => ({ ...names, kind, isRequired: false });
