import { describe, expect, it } from '@jest/globals';

import { industryDivisions, industrySections } from './industry-table.ts';
import { industryDivisionOf, industryName, industryStartsWith, parseIndustryCode, sectionOf, type IndustryCode } from './industry.ts';

const industry = (text: string): IndustryCode => {
  const reading = parseIndustryCode(text);
  if (!reading.ok) throw new Error(reading.message.en);
  return reading.code;
};

describe('the industry tree of GB/T 4754-2017 (SHR-02)', () => {
  it('has 20 sections, A to T', () => {
    expect(industrySections.map((section) => section.letter).join('')).toBe('ABCDEFGHIJKLMNOPQRST');
  });

  it('has 97 divisions, 01 to 97 without a gap, in the order of their sections', () => {
    expect(industryDivisions.map((division) => division.digits)).toEqual(Array.from({ length: 97 }, (_, index) => String(index + 1).padStart(2, '0')));
    const letters = industryDivisions.map((division) => division.section.letter);
    expect(letters).toEqual(letters.toSorted());
  });

  it.each([
    ['A', '01', '05'], ['B', '06', '12'], ['C', '13', '43'], ['D', '44', '46'], ['E', '47', '50'], ['F', '51', '52'], ['G', '53', '60'],
    ['H', '61', '62'], ['I', '63', '65'], ['J', '66', '69'], ['K', '70', '70'], ['L', '71', '72'], ['M', '73', '75'], ['N', '76', '79'],
    ['O', '80', '82'], ['P', '83', '83'], ['Q', '84', '85'], ['R', '86', '90'], ['S', '91', '96'], ['T', '97', '97'],
  ])('section %s runs from %s to %s', (letter, first, last) => {
    const digits = industryDivisions.filter((division) => division.section.letter === letter).map((division) => division.digits);
    expect([digits[0], digits.at(-1)]).toEqual([first, last]);
  });

  it.each([
    ['C39', 'C39'],
    ['39', 'C39'],
    ['3911', 'C3911'],
    ['c391', 'C391'],
    [' Ｃ３９１１ ', 'C3911'],
    ['0111', 'A0111'],
    ['C', 'C'],
  ])('%j is read as %s', (text, code) => {
    expect(parseIndustryCode(text)).toEqual({ ok: true, code });
  });

  it.each([
    ['', 'FORMAT', '""'],
    ['C3', 'FORMAT', '"C3"'],
    ['39110', 'FORMAT', '"39110"'],
    ['3C', 'FORMAT', '"3C"'],
    ['U', 'UNKNOWN_SECTION', '"U"'],
    ['U39', 'UNKNOWN_SECTION', '"U"'],
    ['00', 'UNKNOWN_DIVISION', '"00"'],
    ['98', 'UNKNOWN_DIVISION', '"98"'],
    ['C51', 'SECTION_MISMATCH', 'Division 51 belongs to section F, not C'],
  ])('%j is refused with %s', (text, reason, en) => {
    expect(parseIndustryCode(text)).toMatchObject({ ok: false, reason, message: { en: expect.stringContaining(en) } });
  });

  it.each([
    ['C3911', 'C3911', true],
    ['C3911', 'C391', true],
    ['C3911', 'C39', true],
    ['C3911', 'C', true],
    ['C39', 'C391', false],
    ['C3911', 'C38', false],
    ['I63', 'C', false],
  ])('%s lies in %s: %s', (code, ancestor, expected) => {
    expect(industryStartsWith(industry(code), industry(ancestor))).toBe(expected);
  });

  it('finds section, division and name of a code', () => {
    expect(sectionOf('3911')?.letter).toBe('C');
    expect(sectionOf('98')).toBeNull();
    expect(industryDivisionOf(industry('3911'))?.digits).toBe('39');
    expect(industryDivisionOf(industry('C'))).toBeNull();
    expect(industryName(industry('3911')).zh).toBe('计算机、通信和其他电子设备制造业');
    expect(industryName(industry('C')).zh).toBe('制造业');
  });
});
