import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FilledCell } from '../cell.ts';
import type { CellKind } from '../columns.ts';
import { tenThousandYuan, wholeNumber, yuan } from './amounts.ts';
import { choice, yesOrNo } from './choice.ts';
import { division, industry, uscc } from './codes.ts';
import { day } from './day.ts';
import { list, localCode, text } from './text.ts';

const number = (digits: string): FilledCell => ({ kind: 'NUMBER', text: digits });
const outcome = (kind: CellKind<unknown>, cell: FilledCell): unknown => {
  const reading = kind.read(cell);
  return reading.ok ? reading.value : reading.code;
};

describe('a day (SHR-24)', () => {
  it.each<[FilledCell, string]>([
    ['2024-01-31', '2024-01-31'],
    ['2024/1/31', '2024-01-31'],
    ['2024.1.31', '2024-01-31'],
    ['2024年1月31日', '2024-01-31'],
    ['２０２４－０１－３１', '2024-01-31'],
    ['20240131', '2024-01-31'],
    ['2024-01-31 00:00:00', '2024-01-31'],
    ['2024/1/31 9:30', '2024-01-31'],
    [{ kind: 'DAY', day: '2024-01-31' }, '2024-01-31'],
    [number('45322'), '2024-01-31'],
    ['45322', '2024-01-31'],
    ['2024-02-29', '2024-02-29'],
    ['2023-02-29', 'DAY_UNKNOWN'],
    ['2024-13-01', 'DAY_UNKNOWN'],
    ['2024年2月30日', 'DAY_UNKNOWN'],
    ['1799-12-31', 'DAY_OUT_OF_RANGE'],
    ['31/1/2024', 'DAY_MALFORMED'],
    ['去年', 'DAY_MALFORMED'],
    [number('1'), 'DAY_MALFORMED'],
  ])('%j is %s', (cell, expected) => {
    expect(outcome(day, cell)).toBe(expected);
  });

  it('is the same day in each form', () => {
    const days = fc.date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, (written) => {
        const [year, month, dayOfMonth] = written.split('-').map(Number);
        const serial = Math.round((Date.parse(written) - Date.UTC(1899, 11, 30)) / 86_400_000);
        for (const form of [`${year}/${month}/${dayOfMonth}`, `${year}年${month}月${dayOfMonth}日`, written.replaceAll('-', '')]) expect(outcome(day, form)).toBe(written);
        expect(outcome(day, number(String(serial)))).toBe(written);
      }),
    );
  });
});

describe('money, read as whole fen', () => {
  it.each<[CellKind<number>, FilledCell, number | string]>([
    [yuan, '1234.56', 123_456],
    [yuan, '¥1,234.50元', 123_450],
    [yuan, '１２３４．５', 123_450],
    [yuan, '0', 0],
    [yuan, number('1234.5599999999999'), 123_456],
    [yuan, number('1.2E+7'), 1_200_000_000],
    [yuan, '1234.567', 'MONEY_TOO_FINE'],
    [yuan, '-1', 'MONEY_MALFORMED'],
    [yuan, '1.234,56', 'MONEY_MALFORMED'],
    [yuan, '12,34', 'MONEY_MALFORMED'],
    [yuan, '一千元', 'MONEY_MALFORMED'],
    [yuan, '999999999999999', 'OUT_OF_RANGE'],
    [tenThousandYuan, '3.5', 3_500_000],
    [tenThousandYuan, '0.000001', 1],
    [tenThousandYuan, '0.0000001', 'MONEY_TOO_FINE'],
    [wholeNumber(100), '100', 100],
    [wholeNumber(100), '12.0', 12],
    [wholeNumber(100), '101', 'OUT_OF_RANGE'],
    [wholeNumber(100), '12.5', 'NUMBER_MALFORMED'],
    [wholeNumber(100), '约30', 'NUMBER_MALFORMED'],
  ])('case %#: %j', (kind, cell, expected) => {
    expect(outcome(kind, cell)).toBe(expected);
  });

  it('no fen is lost, whichever unit it is written in', () => {
    fc.assert(
      fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), (cents) => {
        const digits = String(cents).padStart(7, '0');
        expect(outcome(yuan, `${digits.slice(0, -2)}.${digits.slice(-2)}`)).toBe(cents);
        expect(outcome(tenThousandYuan, `${digits.slice(0, -6)}.${digits.slice(-6)}`)).toBe(cents);
      }),
    );
  });
});

describe('codes', () => {
  it.each<[CellKind<unknown>, FilledCell, string]>([
    [uscc, ' ９１４４０７０４MA4UPXFA4R', 'USCC_ORGANISATION_CODE_CHECK'],
    [uscc, number('9.1440704E+17'), 'DIGITS_LOST'],
    [uscc, '9.14407E+17', 'DIGITS_LOST'],
    [uscc, number('914407041234567000'), 'DIGITS_LOST'],
    [division, number('440704'), '440704'],
    [division, '440704000000', '440704'],
    [division, '4407', 'DIVISION_FORMAT'],
    [industry, number('3911'), 'C3911'],
    [industry, 'C99', 'INDUSTRY_UNKNOWN_DIVISION'],
    [localCode, 'jh-gxj', 'JH-GXJ'],
    [localCode, number('1001'), '1001'],
    [localCode, number('1234567890123456'), 'DIGITS_LOST'],
    [localCode, 'a b', 'CODE_MALFORMED'],
    [localCode, '=A1', 'CODE_MALFORMED'],
  ])('case %#: %j', (kind, cell, expected) => {
    expect(outcome(kind, cell)).toBe(expected);
  });
});

describe('text and choices', () => {
  const status = choice([
    { value: 'ACTIVE', label: { zh: '存续', en: 'Active' }, aliases: ['在营', '存续（在营、开业、在册）'] },
    { value: 'REVOKED', label: { zh: '吊销', en: 'Revoked' } },
  ]);

  it.each<[CellKind<unknown>, FilledCell, unknown]>([
    [text(5), '外海街道', '外海街道'],
    [text(5), '外海\r\n街道', '外海 街道'],
    [text(2), '😀😀', '😀😀'],
    [text(5), '外海街道办事', 'TOO_LONG'],
    [text(5), 'a\0b', 'UNREADABLE_CHARACTER'],
    [text(5), '锟\ufffd', 'UNREADABLE_CHARACTER'],
    [text(5), 'a\ud83d', 'UNREADABLE_CHARACTER'],
    [text(500), 'x'.repeat(10_000_000), 'TOO_LONG'],
    [status, '存续', 'ACTIVE'],
    [status, ' 存续(在营、开业、在册) ', 'ACTIVE'],
    [status, 'active', 'ACTIVE'],
    [status, '吊销（未注销）', 'REVOKED'],
    [status, '吊肖', 'CHOICE_UNKNOWN'],
    [yesOrNo, '√', true],
    [yesOrNo, 'FALSE', false],
    [yesOrNo, '离岗', false],
    [list(10, 3), '融资、用地；融资', ['融资', '用地']],
    [list(10, 1), '融资、用地', 'TOO_MANY'],
    [list(1, 3), '融资', 'TOO_LONG'],
  ])('case %#', (kind, cell, expected) => {
    expect(outcome(kind, cell)).toEqual(expected);
  });

  it('an unknown word is answered with the nearest one', () => {
    expect(status.read('吊肖')).toMatchObject({ message: { zh: expect.stringContaining('是否应为“吊销”'), en: expect.stringContaining('perhaps "吊销"') } });
  });

  it('no cell, whatever it holds, makes a kind fail', () => {
    const kinds: readonly CellKind<unknown>[] = [text(9), localCode, list(9, 2), uscc, division, industry, day, wholeNumber(9), yuan, tenThousandYuan, status, yesOrNo];
    const written = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 });
    const cells = fc.oneof(written, written.map(number), written.map((shown): FilledCell => ({ kind: 'DAY', day: shown })));
    fc.assert(fc.property(cells, (cell) => kinds.forEach((kind) => void kind.read(cell))), { numRuns: 500 });
  });
});
