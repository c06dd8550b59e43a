import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { openReport } from './report-file.ts';

const directory = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(directory, { recursive: true }));

const fault = { row: 7, column: '企业名称', value: '=1+1', code: 'TOO_LONG', message: { zh: '过长。', en: 'Too long.' } };
const read = (path: string): string[][] => parse(readFileSync(path), { bom: true, relax_column_count: true });

describe('the list of faults', () => {
  it('has a line for each fault, with the row as it stands in the file', () => {
    const report = openReport(join(directory, 'new', 'a.csv'), { number: 1, cells: ['代码', '名称'] });
    report.add({ number: 7, cells: ['A', { kind: 'DAY', day: '2024-01-31' }, null] }, [fault, { ...fault, code: 'OTHER' }], true);
    report.add(null, [{ ...fault, row: null }], false);
    expect(report.close()).toBe(3);
    expect(read(report.path)).toEqual([
      ['行号 row', '结果 result', '列 column', '值 value', '代码 code', '原因', 'reason', '代码', '名称'],
      ['7', '未导入 refused', '企业名称', "'=1+1", 'TOO_LONG', '过长。', 'Too long.', 'A', '2024-01-31', ''],
      ['7', '未导入 refused', '企业名称', "'=1+1", 'OTHER', '过长。', 'Too long.', 'A', '2024-01-31', ''],
      ['', '已导入 imported', '企业名称', "'=1+1", 'TOO_LONG', '过长。', 'Too long.'],
    ]);
  });

  it('begins with the mark by which Excel recognises UTF-8, and only its owner may read it (SHR-14)', () => {
    const { path } = openReport(join(directory, 'b.csv'), { number: 1, cells: [] });
    const report = openReport(path, { number: 1, cells: [] });
    report.close();
    expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r=1'])('%j is a text where it is opened (CSV injection)', (cell) => {
    const report = openReport(join(directory, 'c.csv'), { number: 1, cells: [cell] });
    report.add({ number: 2, cells: [cell] }, [{ ...fault, value: cell }], true);
    report.close();
    const [headings, line] = read(report.path);
    expect([headings?.[7], line?.[3], line?.[7]]).toEqual([`'${cell}`, `'${cell}`, `'${cell}`]);
  });

  it('quotation marks, line breaks and NUL survive or are shown', () => {
    const report = openReport(join(directory, 'd.csv'), { number: 1, cells: [] });
    report.add({ number: 2, cells: ['a"b\nc', 'd\0e'] }, [fault], true);
    report.close();
    expect(read(report.path)[1]?.slice(7)).toEqual(['a"b\nc', 'd�e']);
  });
});
