import { inflateRawSync } from 'node:zlib';
import { UnreadableTable } from '../fault.ts';
import { inMebibytes, type TableLimits } from './limits.ts';

/** A part of a workbook, e.g. `xl/workbook.xml`, unpacked. */
export type Parts = ReadonlyMap<string, Buffer>;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LARGEST_COMMENT = 65_535;
const STORED = 0;

interface Entry {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly offset: number;
}

/**
 * Unpacks the XML parts of a workbook, within limits: the sizes in an archive's directory are only claims, so none may unpack to more
 * than it claims, and the claims together stay under the limit.
 *
 * @throws UnreadableTable when it is damaged, protected by a password, or unpacks to too much
 */
export const unpackWorkbook = (bytes: Buffer, limits: TableLimits): Parts => {
  const entries = listEntries(bytes).filter(({ name }) => /\.(?:xml|rels)$/i.test(name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) throw new UnreadableTable('ENCRYPTED', '压缩包设有密码：请去掉密码。', 'The archive is protected by a password: take it away.');
  const total = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (total > limits.unpackedBytes) throw tooLarge(limits);
  const parts = new Map(entries.map((entry) => [entry.name, unpack(bytes, entry)]));
  if (!parts.has('xl/workbook.xml')) throw new UnreadableTable('NOT_A_TABLE', '这是压缩包，但不是XLSX工作簿。', 'This is an archive, but no XLSX workbook.');
  return parts;
};

const listEntries = (bytes: Buffer): readonly Entry[] => {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < bytes.length - LARGEST_COMMENT - 22 || end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== DIRECTORY_END) throw damaged();
  const count = bytes.readUInt16LE(end + 10);
  const entries: Entry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\//, ''),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
};

const unpack = (bytes: Buffer, { method, packedBytes, unpackedBytes, offset }: Entry): Buffer => {
  if (offset + 30 > bytes.length) throw damaged();
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(from, from + packedBytes);
  if (method === STORED) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(unpackedBytes, 1) });
  } catch (error) {
    throw damaged(error);
  }
};

const damaged = (cause?: unknown): UnreadableTable =>
  new UnreadableTable('DAMAGED', '工作簿文件已损坏或不完整：请重新保存或传送。', 'The workbook is damaged or not complete: save or transfer it again.', { cause });

export const tooLarge = (limits: TableLimits): UnreadableTable =>
  new UnreadableTable(
    'TOO_LARGE',
    `工作簿解压后超过${inMebibytes(limits.unpackedBytes)}，或超过${limits.xlsxRows.toLocaleString('en-US')}行、${limits.columns}列：请另存为CSV，CSV的行数不限。`,
    `Unpacked, the workbook has more than ${inMebibytes(limits.unpackedBytes)}, ${limits.xlsxRows.toLocaleString('en-US')} rows or ${limits.columns} columns: save it as CSV, which may have any number of rows.`,
  );
