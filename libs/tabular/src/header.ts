import { isBlankRow, showCell, type RawRow } from './cell.ts';
import type { Columns } from './columns.ts';
import { UnreadableTable } from './fault.ts';
import { shortenValue } from './shown-value.ts';
import { findSimilarName } from './similar-name.ts';

/** Which column of the sheet is which, by the first row that names any. */
export interface Header {
  readonly row: number;
  /** The declared column → its place in the row, from 0. Absent columns have none. */
  readonly places: ReadonlyMap<string, number>;
  readonly width: number;
  /** Headings that nothing is imported of. */
  readonly ignored: readonly string[];
}

/** Registers often begin with a title and a line of notes. */
export const MOST_ROWS_ABOVE_HEADER = 10;

/** Full-width and half-width, blanks, capitals and the asterisk of mandatory columns make no difference. */
const normaliseHeading = (heading: string): string => heading.normalize('NFKC').replace(/[\s*]+/g, '').toLowerCase();

const listNames = (columns: Columns): Map<string, string> =>
  new Map(Object.entries(columns).flatMap(([key, { zh, en, aliases = [] }]) => [zh, en, key, ...aliases].map((name) => [normaliseHeading(name), key] as const)));

/**
 * Finds the row of headings among the first rows of a table.
 *
 * @throws UnreadableTable that names every missing, repeated and probably misspelt column at once
 */
export const findHeader = (columns: Columns, firstRows: readonly RawRow[]): Header => {
  const names = listNames(columns);
  const filled = firstRows.filter((row) => !isBlankRow(row));
  if (filled.length === 0) throw new UnreadableTable('EMPTY', '表中没有任何内容。', 'There is nothing in the table.');
  const countKnown = ({ cells }: RawRow): number => cells.filter((cell) => names.has(normaliseHeading(showCell(cell)))).length;
  const header = filled.reduce((best, row) => (countKnown(row) > countKnown(best) ? row : best));
  return matchHeadings(columns, names, header);
};

const matchHeadings = (columns: Columns, names: ReadonlyMap<string, string>, { number, cells }: RawRow): Header => {
  const places = new Map<string, number>();
  const [ignored, faults]: [string[], { zh: string; en: string }[]] = [[], []];
  for (const [place, cell] of cells.entries()) {
    const heading = shortenValue(showCell(cell));
    const key = names.get(normaliseHeading(heading));
    if (key === undefined) {
      if (heading !== '') ignored.push(heading);
    } else if (places.has(key)) {
      const first = shortenValue(showCell(cells[places.get(key)!]));
      faults.push({ zh: `“${first}”与“${heading}”是同一列（${columns[key]!.zh}），只能保留一列`, en: `"${first}" and "${heading}" are the same column (${columns[key]!.en}); keep one` });
    } else {
      places.set(key, place);
    }
  }
  faults.push(...listMissing(columns, places, ignored));
  if (faults.length > 0) {
    const where = { zh: `第${number}行的列名有误：`, en: `The headings in row ${number} are not right: ` };
    throw new UnreadableTable('HEADER', `${where.zh}${faults.map(({ zh }) => zh).join('；')}。`, `${where.en}${faults.map(({ en }) => en).join('; ')}.`);
  }
  return { row: number, places, width: cells.length, ignored };
};

/** Of a mandatory column anything alike is suggested. Registers have columns of their own: only one that is almost an optional one is taken for a slip. */
const similarityOf = (isRequired: boolean): number => (isRequired ? 0.5 : 0.75);

const listMissing = (columns: Columns, places: ReadonlyMap<string, number>, ignored: readonly string[]): { zh: string; en: string }[] => {
  const candidates = new Map(ignored.map((heading) => [normaliseHeading(heading), heading]));
  return Object.entries(columns).flatMap(([key, { zh, en, aliases = [], isRequired }]) => {
    if (places.has(key)) return [];
    const similar = [zh, en, ...aliases].map((name) => findSimilarName(normaliseHeading(name), candidates.keys(), similarityOf(isRequired)));
    const found = similar.find((name) => name !== null) ?? '';
    const meant = candidates.get(found);
    // One heading is one column.
    candidates.delete(found);
    if (meant !== undefined) return [{ zh: `没有“${zh}”列，“${meant}”是否应为“${zh}”`, en: `there is no column "${en}"; should "${meant}" be called "${zh}"` }];
    return isRequired ? [{ zh: `缺少必填列“${zh}”`, en: `the mandatory column "${en}" is missing` }] : [];
  });
};
