const MIB = 1024 * 1024;

/** What a file may hold. Beyond that it is refused with what to do, before it costs memory. */
export interface TableLimits {
  readonly csvBytes: number;
  readonly xlsxBytes: number;
  /** Of all parts of a workbook together, unpacked: a small archive may hold gigabytes. */
  readonly unpackedBytes: number;
  readonly xlsxRows: number;
  readonly columns: number;
  /** Of one CSV row: an unclosed quotation mark swallows everything behind it. */
  readonly rowCharacters: number;
}

/** XLSX is read whole, in about 3.5 KB of memory a row of twelve cells; CSV streams. */
export const tableLimits: TableLimits = {
  csvBytes: 2048 * MIB,
  xlsxBytes: 50 * MIB,
  unpackedBytes: 256 * MIB,
  xlsxRows: 200_000,
  columns: 200,
  rowCharacters: 16 * MIB,
};

export const inMebibytes = (bytes: number): string => `${Math.ceil(bytes / MIB).toLocaleString('en-US')} MiB`;
