const candidates = [',', ';', '\t'] as const;
export type Delimiter = (typeof candidates)[number];

/** The delimiter of a CSV file: the one that parts the most headings, outside quotation marks. A comma where nothing is parted. */
export const detectDelimiter = (beginning: string): Delimiter => {
  const unquoted = beginning.replace(/"(?:[^"]|"")*"/g, '');
  const lines = unquoted.split(/\r\n|\n|\r/);
  const most = (delimiter: Delimiter): number => Math.max(...lines.map((line) => line.split(delimiter).length));
  return candidates.reduce((best, candidate) => (most(candidate) > most(best) ? candidate : best));
};
