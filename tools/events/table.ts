/** Chinese characters take two columns of a terminal. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/.test(character) ? 2 : 1), 0);

/** An aligned table for people; says so when there is nothing to show. */
export const writeTable = (header: readonly string[], rows: readonly (readonly string[])[]): string => {
  if (rows.length === 0) return `${header.join(' · ')}\n  无 none\n`;
  const widths = header.map((title, column) => Math.max(width(title), ...rows.map((row) => width(row[column] ?? ''))));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)))).join('  ').trimEnd();
  return `${[header, ...rows].map(line).join('\n')}\n`;
};
