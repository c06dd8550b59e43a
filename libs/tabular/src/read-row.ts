import { showCell, type BrokenCell, type Cell, type RawRow } from './cell.ts';
import type { Column, Columns, RowOf } from './columns.ts';
import { refuse, type Fault, type Reading } from './fault.ts';
import type { Header } from './header.ts';
import { maskValue, shortenValue } from './shown-value.ts';

export type RowReading<Row> = { readonly ok: true; readonly row: Row } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a row by its columns, and says everything that is wrong with it at once. */
export const readRow = <Declared extends Columns>(columns: Declared, { places, width }: Header, raw: RawRow): RowReading<RowOf<Declared>> => {
  const faults: Fault[] = [];
  const row: Record<string, unknown> = {};
  for (const [key, column] of Object.entries(columns)) {
    const place = places.get(key);
    const cell = place === undefined ? null : (raw.cells[place] ?? null);
    const reading = readCell(column, cell);
    if (reading.ok) row[key] = reading.value;
    else faults.push(cellFault(column, raw.number, cell, reading));
  }
  faults.push(...listExtraCells(raw, width));
  return faults.length === 0 ? { ok: true, row: row as RowOf<Declared> } : { ok: false, faults };
};

const readCell = ({ kind, zh, en, isRequired }: Column<unknown>, cell: Cell): Reading<unknown> => {
  if (cell === null) return isRequired ? refuse('MISSING_VALUE', `“${zh}”必填。`, `${en} must be filled in.`) : { ok: true, value: undefined };
  if (typeof cell !== 'string' && cell.kind === 'BROKEN') return refuseBroken(cell);
  return kind.read(cell);
};

const refuseBroken = ({ reason, text }: BrokenCell): Reading<never> =>
  reason === 'MERGED'
    ? refuse('MERGED_CELL', '此处是合并单元格的一部分：请取消合并，并在每一行填写。', 'The cell is part of merged cells: unmerge them and fill in every row.')
    : refuse('FORMULA_ERROR', `公式结果是错误“${text}”：请改正公式，或直接填写数值。`, `The formula yields the error ${text}: correct it, or write the value itself.`);

const cellFault = (
  column: Pick<Column<unknown>, 'zh' | 'isPersonal'>,
  row: number,
  cell: Cell,
  { code, message }: Pick<Extract<Reading<never>, { ok: false }>, 'code' | 'message'>,
): Fault => {
  const shown = showCell(cell);
  return { row, column: column.zh, value: cell === null ? null : column.isPersonal === true ? maskValue(shown) : shortenValue(shown), code, message };
};

const listExtraCells = (raw: RawRow, width: number): Fault[] => {
  const extra = raw.cells.slice(width).find((cell) => cell !== null);
  if (extra === undefined) return [];
  const zh = `本行有${raw.cells.length}格，列名只有${width}个：多出的内容可能是文字里的分隔符，请给该格加引号。`;
  const en = `The row has ${raw.cells.length} cells and there are ${width} headings: perhaps a text holds the delimiter; put that cell into quotation marks.`;
  return [{ row: raw.number, column: null, value: shortenValue(showCell(extra)), code: 'EXTRA_CELL', message: { zh, en } }];
};
