import type { BrokenCell } from '../cell.ts';
import { UnreadableTable } from '../fault.ts';
import type { TableLimits } from './limits.ts';
import { tooLarge } from './xlsx-archive.ts';

interface Area {
  readonly top: number;
  readonly bottom: number;
  /** Columns from 0. */
  readonly left: number;
  readonly right: number;
}

/** What stands in a sheet beside values: places where a person sees something else than the value. */
export interface Findings {
  /** Null: the cell is what it seems. */
  readonly findBroken: (row: number, column: number) => BrokenCell | null;
}

const MOST_NAMED = 5;

/**
 * Looks through a sheet's XML for what a reader of values passes over in silence: errors, merged cells, formulas that no
 * spreadsheet program has computed yet; and for its extent, before it costs memory.
 *
 * @throws UnreadableTable when it is too large, or has formulas without a value
 */
export const examineSheet = (xml: string, limits: TableLimits): Findings => {
  const [errors, uncomputed, areas]: [Map<string, string>, string[], Area[]] = [new Map(), [], []];
  let rows = 0;
  for (let at = xml.indexOf('<row'); at !== -1; at = xml.indexOf('<row', at + 4)) rows += 1;
  if (rows > limits.xlsxRows + 1) throw tooLarge(limits);
  for (const [, attributes = '', isEmpty, formula, value] of xml.matchAll(/<c\b([^>]*?)(\/)?>(<f\b[^>]*?(?:\/>|>[^<]*<\/f>))?(?:<v>([^<]*)|<is>)?/g)) {
    if (isEmpty !== undefined) continue;
    const address = /\br="([A-Z]{1,3}\d{1,7})"/.exec(attributes)?.[1] ?? '';
    if (columnOf(address) >= limits.columns) throw tooLarge(limits);
    if (/\bt="e"/.test(attributes)) errors.set(address, value ?? '');
    else if (formula !== undefined && value === undefined) uncomputed.push(address);
  }
  if (uncomputed.length > 0) throw refuseFormulas(uncomputed);
  for (const [, from = '', to = ''] of xml.matchAll(/<mergeCell\b[^>]*?\bref="([A-Z]{1,3}\d{1,7}):([A-Z]{1,3}\d{1,7})"/g)) {
    areas.push({ top: rowOf(from), bottom: rowOf(to), left: columnOf(from), right: columnOf(to) });
  }
  return { findBroken: (row, column) => findMerged(areas, row, column) ?? findError(errors, row, column) };
};

const findMerged = (areas: readonly Area[], row: number, column: number): BrokenCell | null => {
  const area = areas.find(({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right);
  return area === undefined || (area.top === row && area.left === column) ? null : { kind: 'BROKEN', reason: 'MERGED', text: '' };
};

const findError = (errors: ReadonlyMap<string, string>, row: number, column: number): BrokenCell | null => {
  const text = errors.size === 0 ? undefined : errors.get(addressOf(row, column));
  return text === undefined ? null : { kind: 'BROKEN', reason: 'ERROR', text };
};

const refuseFormulas = (addresses: readonly string[]): UnreadableTable => {
  const named = addresses.slice(0, MOST_NAMED).join('、') + (addresses.length > MOST_NAMED ? '…' : '');
  const zh = `有${addresses.length}格公式没有保存计算结果（${named}）：请用Excel或WPS打开后保存。`;
  return new UnreadableTable('FORMULA_UNCOMPUTED', zh, `${addresses.length} formulas have no stored result (${named}): open the file in Excel or WPS and save it.`);
};

const LETTERS = 26;
const lettersOf = (address: string): string => address.replace(/\d+$/, '');
const rowOf = (address: string): number => Number(address.slice(lettersOf(address).length));

/** `A` → 0, `AA` → 26 */
const columnOf = (address: string): number => [...lettersOf(address)].reduce((column, letter) => column * LETTERS + letter.charCodeAt(0) - 64, 0) - 1;

const addressOf = (row: number, column: number): string => {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) letters = String.fromCharCode(65 + ((rest - 1) % LETTERS)) + letters;
  return `${letters}${row}`;
};
