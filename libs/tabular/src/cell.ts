/** A number as the spreadsheet stores it: in its own digits, because a JavaScript number would lose those after the fifteenth. */
export interface NumberCell {
  readonly kind: 'NUMBER';
  readonly text: string;
}

/** A cell that the spreadsheet formats as a date. */
export interface DayCell {
  readonly kind: 'DAY';
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** A cell whose content is not what people see: an error such as `#N/A`, or the covered part of merged cells (合并单元格). */
export interface BrokenCell {
  readonly kind: 'BROKEN';
  readonly reason: 'ERROR' | 'MERGED';
  readonly text: string;
}

export type FilledCell = string | NumberCell | DayCell | BrokenCell;

/** Null: blank, or nothing but blanks. */
export type Cell = FilledCell | null;

/** A row with the number that Excel and WPS show beside it. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** What a person reads in the cell. */
export const showCell = (cell: Cell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return cell.kind === 'DAY' ? cell.day : cell.text;
};

export const isBlankRow = ({ cells }: RawRow): boolean => cells.every((cell) => cell === null);

/** Blanks around a text mean nothing, the ideographic space (U+3000) among them. */
export const toCell = (text: string): Cell => {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
};
