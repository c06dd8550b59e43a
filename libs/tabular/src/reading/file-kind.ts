import { UnreadableTable } from '../fault.ts';

export type TableFormat = 'CSV' | 'XLSX';

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, index) => bytes[index] === byte);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const others: readonly (readonly [signature: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'],
  [[0xff, 0xd8, 0xff], 'JPEG'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'],
  [[0x1f, 0x8b], 'gzip'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'],
  [[0x37, 0x7a, 0xbc, 0xaf], '7z'],
  [[0x53, 0x51, 0x4c, 0x69], 'SQLite'],
];

/** Of a text, more than this share of NUL bytes is none. */
const MOST_NULS = 0.001;

/**
 * The format by the first bytes: names are often wrong, such as a web page that was saved as `.xls`.
 *
 * @throws UnreadableTable for what is neither CSV nor XLSX, with what to do about it
 */
export const detectFormat = (head: Uint8Array): TableFormat => {
  if (head.length === 0) throw new UnreadableTable('EMPTY', '文件是空的。', 'The file is empty.');
  if (startsWith(head, ZIP)) return 'XLSX';
  if (startsWith(head, COMPOUND_FILE)) throw refuseCompoundFile(head);
  const other = others.find(([signature]) => startsWith(head, signature));
  if (other !== undefined) throw new UnreadableTable('NOT_A_TABLE', `这是${other[1]}文件，不是表格：请提供CSV或XLSX。`, `This is a ${other[1]} file and no table: give CSV or XLSX.`);
  if (startsWith(head, [0xff, 0xfe]) || startsWith(head, [0xfe, 0xff])) {
    throw new UnreadableTable('UTF_16', '文件是“Unicode文本”（UTF-16）：请在Excel或WPS中另存为“CSV UTF-8”。', 'The file is "Unicode text" (UTF-16): save it as "CSV UTF-8" in Excel or WPS.');
  }
  const beginning = Buffer.from(head.subarray(0, 512)).toString('latin1').replace(/^\u00ef\u00bb\u00bf/, '').trimStart().toLowerCase();
  if (/^<[!?a-z]/.test(beginning)) {
    throw new UnreadableTable('WEB_PAGE', '文件内容是网页或XML：请用Excel或WPS打开，另存为XLSX。', 'The file holds a web page or XML: open it in Excel or WPS and save it as XLSX.');
  }
  if (head.filter((byte) => byte === 0).length > head.length * MOST_NULS) throw notText();
  return 'CSV';
};

export const notText = (): UnreadableTable =>
  new UnreadableTable('NOT_A_TABLE', '文件既不是XLSX，也不是UTF-8或GB18030编码的文本。', 'The file is neither XLSX nor text in UTF-8 or GB18030.');

/** Both the old binary format and an encrypted XLSX are compound files; the names of their streams are UTF-16. */
const refuseCompoundFile = (bytes: Uint8Array): UnreadableTable =>
  Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? new UnreadableTable('ENCRYPTED', '工作簿设有打开密码：请去掉密码后另存为XLSX。', 'The workbook is protected by a password: take it away and save it as XLSX.')
    : new UnreadableTable('OLD_EXCEL', '这是旧版.xls文件：请用Excel或WPS另存为XLSX。', 'This is a workbook of the old format .xls: save it as XLSX in Excel or WPS.');
