import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { showCell, type Fault, type RawRow } from '@qinqing/tabular';

/** The list of all faults, with the rows as they stand in the file, for whoever corrects them. */
export interface ReportFile {
  readonly path: string;
  readonly add: (raw: RawRow | null, faults: readonly Fault[], isRefused: boolean) => void;
  /** @returns how many lines there are below the headings */
  readonly close: () => number;
}

const headings = ['行号 row', '结果 result', '列 column', '值 value', '代码 code', '原因', 'reason'];

/** By it Excel recognises UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const BUFFERED_CHARACTERS = 64 * 1024;

/**
 * Opens a report in CSV. Only its owner may read it: the rows hold personal data (SHR-14).
 *
 * @param original the headings of the imported file
 */
export const openReport = (path: string, original: RawRow): ReportFile => {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w', 0o600);
  let [lines, buffered] = [0, BYTE_ORDER_MARK + toLine([...headings, ...original.cells.map(showCell)])];
  const flush = (): void => {
    writeSync(file, buffered);
    buffered = '';
  };
  return {
    path,
    add: (raw, faults, isRefused) => {
      const cells = raw?.cells.map(showCell) ?? [];
      for (const { row, column, value, code, message } of faults) {
        buffered += toLine([String(row ?? ''), isRefused ? '未导入 refused' : '已导入 imported', column ?? '', value ?? '', code, message.zh, message.en, ...cells]);
        lines += 1;
      }
      if (buffered.length > BUFFERED_CHARACTERS) flush();
    },
    close: () => {
      flush();
      closeSync(file);
      return lines;
    },
  };
};

const LONGEST_CELL = 32_000;

const toLine = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

const quote = (cell: string): string => `"${defuse(cell.slice(0, LONGEST_CELL)).replaceAll('"', '""')}"`;

/** What begins like a formula would be one when the report is opened: an apostrophe makes it a text (CSV injection). */
const defuse = (cell: string): string => (/^[\s\p{Cc}]*[=+\-@＝＋－＠\t\r]/u.test(cell) ? `'${cell}` : cell).replaceAll('\0', '�');
