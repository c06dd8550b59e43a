import { describe, expect, it } from '@jest/globals';
import type { RawRow } from './cell.ts';
import { optional, required } from './columns.ts';
import { UnreadableTable } from './fault.ts';
import { findHeader } from './header.ts';
import { text } from './kinds/text.ts';
import { readRow } from './read-row.ts';

const columns = {
  code: required(text(4), { zh: '单位代码', en: 'Unit code', aliases: ['机构代码'], example: '1' }),
  name: required(text(4), { zh: '单位名称', en: 'Unit name', aliases: ['名称'], example: '1' }),
  revenue: optional(text(4), { zh: '营业收入（万元）', en: 'Revenue', example: '1' }),
  person: optional(text(4), { zh: '联系人姓名', en: 'Contact', isPersonal: true, example: '1' }),
};
const rows = (...given: readonly (readonly (string | null)[])[]): RawRow[] => given.map((cells, index) => ({ number: index + 1, cells }));
const faultOf = (...given: readonly (readonly (string | null)[])[]): UnreadableTable => {
  try {
    findHeader(columns, rows(...given));
  } catch (error) {
    if (error instanceof UnreadableTable) return error;
  }
  throw new Error('the headings were accepted');
};

describe('the headings of a table (SHR-24)', () => {
  it.each([
    [['单位代码', '单位名称']],
    [['Unit code', 'UNIT NAME']],
    [['机构代码*', ' 名 称 ']],
    [['code', 'name']],
    [['单位代码', '单位名称', '营业收入(万元)']],
  ])('%j are recognised', (headings) => {
    expect([...findHeader(columns, rows(headings)).places.values()]).toEqual(headings.map((_, index) => index));
  });

  it('may stand below a title and notes', () => {
    expect(findHeader(columns, rows(['江海区单位名录'], [null, null], ['单位名称', '单位代码', '序号'], ['甲', '乙', '1']))).toMatchObject({ row: 3, ignored: ['序号'] });
  });

  it('every mandatory column that is missing is named, with what was probably meant', () => {
    const { wording } = faultOf(['单位代号', '地址']);
    expect(wording.zh).toContain('没有“单位代码”列，“单位代号”是否应为“单位代码”');
    expect(wording.zh).toContain('缺少必填列“单位名称”');
    expect(wording.en).toContain('the mandatory column "Unit name" is missing');
  });

  it('a column that comes twice is refused, under another name, too', () => {
    expect(faultOf(['单位代码', '机构代码', '单位名称']).wording.zh).toContain('“单位代码”与“机构代码”是同一列（单位代码），只能保留一列');
  });

  it('an optional column under a misspelt name is not passed over', () => {
    expect(faultOf(['单位代码', '单位名称', '营业収入（万元）']).wording.zh).toContain('“营业収入（万元）”是否应为“营业收入（万元）”');
  });

  it('a column that has nothing to do with it is named and passed over', () => {
    expect(findHeader(columns, rows(['单位代码', '单位名称', '注册资本'])).ignored).toEqual(['注册资本']);
  });

  it.each([[[]], [[[null, null]]]])('nothing at all is refused: %j', (given) => {
    expect(faultOf(...given)).toMatchObject({ code: 'EMPTY' });
  });
});

describe('a row', () => {
  const header = findHeader(columns, rows(['单位代码', '单位名称', '联系人姓名']));
  const faults = (...cells: readonly (string | null)[]) => {
    const reading = readRow(columns, header, { number: 7, cells });
    return reading.ok ? reading.row : reading.faults.map(({ row, column, value, code }) => [row, column, value, code]);
  };

  it('says everything that is wrong with it at once', () => {
    expect(faults(null, '江海区财政局')).toEqual([
      [7, '单位代码', null, 'MISSING_VALUE'],
      [7, '单位名称', '江海区财政局', 'TOO_LONG'],
    ]);
  });

  it('blank cells of optional columns say nothing', () => {
    expect(faults('A', '甲', null)).toEqual({ code: 'A', name: '甲', revenue: undefined, person: undefined });
  });

  it('personal data is masked where it is quoted (SHR-14)', () => {
    expect(faults('A', '甲', '欧阳某某某')).toEqual([[7, '联系人姓名', '欧**', 'TOO_LONG']]);
  });

  it('what is too long to quote is cut', () => {
    expect(faults('A'.repeat(100), '甲')).toEqual([[7, '单位代码', `${'A'.repeat(39)}…`, 'TOO_LONG']]);
  });

  it('cells behind the last heading are a fault, blank ones are not', () => {
    expect(faults('A', '甲', null, null)).toMatchObject({ code: 'A' });
    expect(faults('A', '甲', null, '乙')).toEqual([[7, null, '乙', 'EXTRA_CELL']]);
  });
});
