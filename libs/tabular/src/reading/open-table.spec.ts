import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { showCell, type RawRow } from '../cell.ts';
import { optional, required } from '../columns.ts';
import { UnreadableTable } from '../fault.ts';
import { sheetData, workbookParts, writeArchive } from '../fixtures/archive.ts';
import { encodeGb18030 } from '../fixtures/gb18030.ts';
import { text } from '../kinds/text.ts';
import { tableLimits } from './limits.ts';
import { openTable, type TableRequest } from './open-table.ts';

const directory = mkdtempSync(join(tmpdir(), 'tabular-'));
afterAll(() => rmSync(directory, { recursive: true }));

const columns = {
  name: required(text(20), { zh: '名称', en: 'Name', example: '1' }),
  place: optional(text(20), { zh: '地址', en: 'Place', example: '1' }),
};
let serial = 0;
const file = (content: string | Buffer, name = 'table.csv'): string => {
  const path = join(directory, `${(serial += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
};
const readAll = async (path: string, request: Partial<TableRequest> = {}): Promise<RawRow[]> => {
  const rows: RawRow[] = [];
  for await (const row of (await openTable({ path, columns, ...request })).rows) rows.push(row);
  return rows;
};
const shown = async (path: string, request: Partial<TableRequest> = {}): Promise<(string | number)[][]> => (await readAll(path, request)).map(({ number, cells }) => [number, ...cells.map(showCell)]);
const codeOf = (path: string, request: Partial<TableRequest> = {}): Promise<string> =>
  readAll(path, request).then(
    () => 'READ',
    (error: unknown) => (error instanceof UnreadableTable ? error.code : String(error)),
  );

describe('a CSV file (SHR-24)', () => {
  const plain = '名称,地址\r\n江海电子,东海路\r\n';

  it.each([
    ['UTF-8', Buffer.from(plain), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${plain}`), 'utf-8'],
    ['GB18030, as Chinese Excel writes it', encodeGb18030(plain), 'gb18030'],
    ['semicolons', Buffer.from(plain.replaceAll(',', ';')), 'utf-8'],
    ['tabs', Buffer.from(plain.replaceAll(',', '\t')), 'utf-8'],
    ['the line ends of Unix', Buffer.from(plain.replaceAll('\r', '')), 'utf-8'],
    ['GB18030 that is valid UTF-8 by accident in a line', encodeGb18030('名称,地址\n联通,东海路\n联通,\n'), 'gb18030'],
  ])('in %s is understood', async (_what, content, encoding) => {
    const path = file(content);
    const [first] = await readAll(path);
    expect([(await openTable({ path, columns })).encoding, first?.number, showCell(first?.cells[1])]).toEqual([encoding, 2, '东海路']);
  });

  it('keeps the numbers that Excel shows: over quoted line breaks, blank lines and a title', async () => {
    const path = file('企业名录,\n名称,地址\n"江海\n电子",甲\n\n禾川,"乙,丙"\n');
    expect(await shown(path)).toEqual([[3, '江海\n电子', '甲'], [4, ''], [5, '禾川', '乙,丙']]);
  });

  it('streams: of a file that is larger than a chunk, every row arrives', async () => {
    const rows = await readAll(file(`名称,地址\n${Array.from({ length: 30_000 }, (_, index) => `企业${index},东海路${index}号\n`).join('')}`));
    expect([rows.length, showCell(rows.at(-1)?.cells[0]), rows.at(-1)?.number]).toEqual([30_000, '企业29999', 30_001]);
  });

  it('the encoding may be said', async () => {
    expect(await shown(file(encodeGb18030('名称,地址\n云,东\n')), { encoding: 'gb18030' })).toEqual([[2, '云', '东']]);
  });

  it('a cell of ten megabytes is a matter of its row', async () => {
    const [row] = await readAll(file(`名称,地址\n"${'长'.repeat(3_500_000)}",甲\n`));
    expect(showCell(row?.cells[0])).toHaveLength(3_500_000);
  });

  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'EMPTY'],
    ['a file of blanks', ' \n \n', 'EMPTY'],
    ['a file of headings that are none', '甲,乙\n1,2\n', 'HEADER'],
    ['random bytes', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919 + (index % 13) * 31) % 256)), 'NOT_A_TABLE'],
    ['NUL bytes', Buffer.alloc(4_096), 'NOT_A_TABLE'],
    ['a PDF', '%PDF-1.7', 'NOT_A_TABLE'],
    ['Unicode text of Excel', Buffer.from('\ufeff名称\t地址', 'utf16le'), 'UTF_16'],
    ['a web page', '<html><table><tr><td>名称</td></tr></table></html>', 'WEB_PAGE'],
    ['UTF-8 that ends amid a character', Buffer.from(plain + '江').subarray(0, -1), 'TRUNCATED'],
    ['two encodings', Buffer.concat([Buffer.from(plain), encodeGb18030('禾川机械,龙溪路\r\n'), Buffer.from(plain)]), 'MIXED_ENCODINGS'],
    ['neither encoding', Buffer.concat([Buffer.from('name,place\n'), Buffer.from([0x41, 0xff, 0xff, 0x0a])]), 'NOT_A_TABLE'],
  ])('%s is refused: %#', async (_what, content, code) => {
    expect(await codeOf(file(content))).toBe(code);
  });

  it('an unclosed quotation mark is found, and what came before is read', async () => {
    const path = file(`名称,地址\n好,甲\n"坏,乙\n${'x,y\n'.repeat(100)}`);
    expect(await codeOf(path)).toBe('QUOTE_NOT_CLOSED');
    expect(await codeOf(path, { limits: { ...tableLimits, rowCharacters: 50 } })).toBe('QUOTE_NOT_CLOSED');
  });

  it.each([
    [join(directory, 'nowhere.csv'), 'NO_FILE'],
    [directory, 'NO_FILE'],
  ])('what is no file is refused', async (path, code) => {
    expect(await codeOf(path)).toBe(code);
  });

  it('a large one is refused before it is read', async () => {
    expect(await codeOf(file(plain), { limits: { ...tableLimits, csvBytes: 10 } })).toBe('TOO_LARGE');
  });

  it('has no sheets', async () => {
    expect(await codeOf(file(plain), { sheet: '名录' })).toBe('SHEET_UNKNOWN');
  });
});

describe('an XLSX workbook (SHR-24)', () => {
  const workbook = (rows: Parameters<typeof sheetData>[0], beside = ''): Buffer => writeArchive(workbookParts(sheetData(rows) + beside));

  it.each(['table.xlsx', 'table.csv', 'table.xls'])('is known by its content, whatever its name: %s', async (name) => {
    expect(await shown(file(workbook([['名称', '地址'], ['江海电子', '东海路']]), name))).toEqual([[2, '江海电子', '东海路']]);
  });

  it('numbers keep their digits, formulas their stored values, and errors are no blanks', async () => {
    const rows = await readAll(
      file(workbook([['名称', '地址'], [{ xml: '<c><v>914407041234567000</v></c>' }, { xml: '<c t="str"><f>A1&amp;B1</f><v>东海</v></c>' }], [{ xml: '<c t="e"><v>#N/A</v></c>' }, '甲']])),
    );
    expect(rows.map(({ cells }) => cells)).toEqual([
      [{ kind: 'NUMBER', text: '914407041234567000' }, '东海'],
      [{ kind: 'BROKEN', reason: 'ERROR', text: '#N/A' }, '甲'],
    ]);
  });

  it('what merged cells cover is no blank', async () => {
    const rows = await readAll(file(workbook([['名称', '地址'], ['甲', '东海路'], ['乙', '']], '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>')));
    expect(rows.map(({ cells }) => cells[1])).toEqual(['东海路', { kind: 'BROKEN', reason: 'MERGED', text: '' }]);
  });

  it('the sheet may be named, and an unknown name is answered with those there are', async () => {
    const path = file(workbook([['名称'], ['甲']]));
    expect(await shown(path, { sheet: '名录' })).toEqual([[2, '甲']]);
    await expect(readAll(path, { sheet: '别的' })).rejects.toThrow('没有工作表“别的”；可选：“名录”');
  });

  it.each<[string, Buffer, string]>([
    ['formulas that nobody computed', workbook([['名称'], [{ xml: '<c><f>A1</f></c>' }]]), 'FORMULA_UNCOMPUTED'],
    ['another archive', writeArchive([{ name: 'word/document.xml', content: '<x/>' }]), 'NOT_A_TABLE'],
    ['half an archive', workbook([['名称'], ['甲']]).subarray(0, 300), 'DAMAGED'],
    ['a part that unpacks to more than it claims', writeArchive(workbookParts('<sheetData/>').map((part) => (part.name.includes('sheet1') ? { ...part, content: 'x'.repeat(5_000_000), claimedBytes: 100 } : part))), 'DAMAGED'],
    ['an encrypted archive', writeArchive(workbookParts('<sheetData/>').map((part) => ({ ...part, isEncrypted: true }))), 'ENCRYPTED'],
    ['a workbook with a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(500), Buffer.from('EncryptedPackage', 'utf16le')]), 'ENCRYPTED'],
    ['the old binary format', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(500)]), 'OLD_EXCEL'],
    ['a sheet that is no XML', writeArchive(workbookParts('<sheetData><row r="1"><c r="A1" t="s"><v>5</v></c></row></sheetData>')), 'DAMAGED'],
  ])('%s is refused', async (_what, content, code) => {
    expect(await codeOf(file(content, 'table.xlsx'))).toBe(code);
  });

  it.each([
    ['unpacked size', { unpackedBytes: 100 }],
    ['file size', { xlsxBytes: 100 }],
    ['rows', { xlsxRows: 1 }],
    ['columns', { columns: 1 }],
  ])('one beyond the limit of %s is refused before it costs memory', async (_what, limit) => {
    const path = file(workbook([['名称', '地址'], ['甲', '乙'], ['丙', '丁']]));
    expect(await codeOf(path, { limits: { ...tableLimits, ...limit } })).toBe('TOO_LARGE');
  });
});
