/** One line of the result: what was measured, what it should be, and what it is. */
export interface Figure {
  readonly zh: string;
  readonly en: string;
  /** As people read it; null: told for information only. */
  readonly aim: string | null;
  readonly value: string;
  /** Null: there is no aim. */
  readonly isMet: boolean | null;
}

export const atMost = (zh: string, en: string, aim: number, value: number, unit: string): Figure => ({ zh, en, aim: `≤ ${aim} ${unit}`, value: `${round(value)} ${unit}`, isMet: value <= aim });

export const atLeast = (zh: string, en: string, aim: number, value: number, unit = ''): Figure => ({ zh, en, aim: `≥ ${aim} ${unit}`.trim(), value: `${round(value)} ${unit}`.trim(), isMet: value >= aim });

export const exactly = (zh: string, en: string, aim: number, value: number): Figure => ({ zh, en, aim: `= ${aim}`, value: String(value), isMet: value === aim });

export const forInformation = (zh: string, en: string, value: string): Figure => ({ zh, en, aim: null, value, isMet: null });

export const round = (value: number): string => (Number.isInteger(value) ? value.toLocaleString('en') : value.toPrecision(3));

/** The value that a share of the measurements does not exceed (nearest rank). */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export const printFigures = (figures: readonly Figure[], write: (line: string) => void): void => {
  const rows = [['指标 Figure', '目标 aim', '实测 value', ''], ...figures.map(({ zh, en, aim, value, isMet }) => [`${zh} · ${en}`, aim ?? '', value, isMet === null ? '' : isMet ? '✓' : '✗'])];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => widthOf(row[column] as string))));
  for (const [index, row] of rows.entries()) {
    write(`${row.slice(0, 3).map((cell, column) => cell + ' '.repeat((widths[column] as number) - widthOf(cell))).join('  ')}  ${row[3]}`);
    if (index === 0) write('─'.repeat(widths.reduce((sum, width) => sum + width + 2, 1)));
  }
};

/** In columns of a terminal: a Chinese character takes two. */
const widthOf = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]/.test(character) ? 2 : 1), 0);
