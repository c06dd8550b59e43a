import { describe, expect, it } from '@jest/globals';
import { CallerFault } from '@qinqing/caller';
import { isPhone, isTextWithin, isTimeOfDay, readOptionalText, readRecordedText } from './index.ts';

describe('the length of a text', () => {
  it.each([
    ['用地', 2, 2, true],
    ['  用地  ', 2, 2, true],
    ['用地', 3, 9, false],
    ['😀😀', 1, 2, true],
    ['', 0, 9, true],
    ['   ', 1, 9, false],
    ['a\0b', 1, 9, false],
    ['a\ud83d', 1, 9, false],
  ])('of %j within %d to %d: %s', (text, least, most, isWithin) => {
    expect(isTextWithin(text, least, most)).toBe(isWithin);
  });
});

describe('a text that is recorded with a step', () => {
  it('has no blanks around it', () => {
    expect(readRecordedText('reason', '  不属于本单位职责 ')).toBe('不属于本单位职责');
  });

  it.each(['', '  ', '长'.repeat(501), 'a\0'])('is a fault of the caller when it is %j', (text) => {
    expect(() => readRecordedText('reason', text)).toThrow(CallerFault);
    expect(() => readRecordedText('reason', text)).toThrow('"reason" must have 1 to 500 characters.');
  });

  it('may be left out where nothing needs to be said', () => {
    expect(readOptionalText('note', null)).toBeNull();
    expect(readOptionalText('note', '  ')).toBeNull();
    expect(readOptionalText('note', ' 好 ')).toBe('好');
  });
});

describe('forms of text', () => {
  it.each([['13800138000', true], ['+86 138 0013 8000', true], ['0750-3861234', true], ['12345', false], ['123456', true], ['1'.repeat(21), false], ['电话', false], ['138-', false], ['1234567a', false], ['', false]])('%j is a telephone number: %s', (text, expected) => {
    expect(isPhone(text)).toBe(expected);
  });

  it.each([['00:00', true], ['23:59', true], ['24:00', false], ['9:00', false], ['21:60', false], ['', false]])('%j is a time of day: %s', (text, expected) => {
    expect(isTimeOfDay(text)).toBe(expected);
  });
});
