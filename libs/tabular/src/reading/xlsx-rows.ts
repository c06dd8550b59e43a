import { readSheet } from 'read-excel-file/universal';
import { toCell, type Cell, type NumberCell, type RawRow } from '../cell.ts';
import { UnreadableTable } from '../fault.ts';
import type { TableLimits } from './limits.ts';
import { unpackWorkbook } from './xlsx-archive.ts';
import { examineSheet } from './xlsx-findings.ts';
import { findSheet } from './xlsx-workbook.ts';

/**
 * The rows of a sheet, read whole: the library that reads the format does not stream.
 *
 * @throws UnreadableTable
 */
export const readXlsxRows = async (bytes: Buffer, wantedSheet: string | undefined, limits: TableLimits): Promise<readonly RawRow[]> => {
  const parts = unpackWorkbook(bytes, limits);
  const { name, part } = findSheet(parts, wantedSheet);
  const findings = examineSheet(parts.get(part)!.toString('utf8'), limits);
  const values = await readValues(bytes, name);
  return values.map((cells, index) => ({ number: index + 1, cells: cells.map((value, column) => findings.findBroken(index + 1, column) ?? toSheetCell(value)) }));
};

type SheetValue = string | boolean | Date | NumberCell | null;

const readValues = async (bytes: Buffer, sheet: string): Promise<readonly (readonly SheetValue[])[]> => {
  const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
  try {
    return (await readSheet<NumberCell>(copy, sheet, { parseNumber: (text: string): NumberCell => ({ kind: 'NUMBER', text }) })) as readonly (readonly SheetValue[])[];
  } catch (error) {
    throw new UnreadableTable('DAMAGED', `无法读取工作表：${(error as Error).message}。`, `The sheet cannot be read: ${(error as Error).message}.`, { cause: error });
  }
};

const toSheetCell = (value: SheetValue): Cell => {
  if (value === null) return null;
  if (typeof value === 'string') return toCell(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof Date ? { kind: 'DAY', day: value.toISOString().slice(0, 10) } : value;
};

