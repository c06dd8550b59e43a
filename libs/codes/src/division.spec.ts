import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { divisionCodesOn, findDivision } from './division-history.ts';
import { divisionRegister } from './division-table.ts';
import { divisionLineage, isWithinDivision, parseDivisionCode, type DivisionCode } from './division.ts';

const division = (text: string): DivisionCode => {
  const reading = parseDivisionCode(text);
  if (!reading.ok) throw new Error(reading.message.en);
  return reading.code;
};

describe('a division code (SHR-02)', () => {
  it.each([
    ['440704', '440704'],
    [' ４４０７０４ ', '440704'],
    ['440704001', '440704001'],
    ['440704001002', '440704001002'],
    ['440704000', '440704'],
    ['440704000000', '440704'],
    ['440704001000', '440704001'],
    ['440000000000', '440000'],
    ['441900003', '441900003'],
    ['429004', '429004'],
  ])('%j is read as %s', (text, code) => {
    expect(parseDivisionCode(text)).toEqual({ ok: true, code });
  });

  it.each([
    ['', 'FORMAT'],
    ['4407', 'FORMAT'],
    ['4407041', 'FORMAT'],
    ['44070a', 'FORMAT'],
    ['440004', 'FORMAT'],
    ['440000001', 'FORMAT'],
    ['440704000001', 'FORMAT'],
    ['000000', 'UNKNOWN_PROVINCE'],
    ['990000', 'UNKNOWN_PROVINCE'],
  ])('%j is refused with %s', (text, reason) => {
    expect(parseDivisionCode(text)).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['440704', '440704', true],
    ['440704', '440700', true],
    ['440704', '440000', true],
    ['440700', '440000', true],
    ['440704001', '440704', true],
    ['440704001002', '440704001', true],
    ['440704001', '440704000', true],
    ['441900003', '441900', true],
    ['440703', '440704', false],
    ['440700', '440704', false],
    ['440704', '440704001', false],
    ['440600', '440700', false],
    ['330600', '440000', false],
    ['310000', '330000', false],
  ])('%s lies within %s: %s', (code, ancestor, expected) => {
    expect(isWithinDivision(code, ancestor)).toBe(expected);
  });

  it.each(['', '44', '4407', '0', 'null', '44070x'])('a broken jurisdiction %j contains nothing and lies in nothing', (broken) => {
    expect(isWithinDivision('440704', broken)).toBe(false);
    expect(isWithinDivision(broken, '440000')).toBe(false);
    expect(isWithinDivision(broken, broken)).toBe(false);
  });

  it.each([
    ['440704001002', ['440704001002', '440704001', '440704', '440700', '440000']],
    ['440704', ['440704', '440700', '440000']],
    ['440700', ['440700', '440000']],
    ['440000', ['440000']],
    ['441900003', ['441900003', '441900', '440000']],
  ])('the lineage of %s is %j', (code, lineage) => {
    expect(divisionLineage(division(code))).toEqual(lineage);
  });

  it('lies within another exactly when the other is in its lineage', () => {
    const codes = fc.constantFrom(...divisionRegister.map(({ code }) => code), '440704001', '440704001002', '441900003').map(division);
    fc.assert(fc.property(codes, codes, (a, b) => isWithinDivision(a, b) === divisionLineage(a).includes(b)), { numRuns: 5000 });
  });
});

describe('the register of divisions and its history (SHR-02)', () => {
  it('lists every code once, and below a province and a prefecture that it lists too', () => {
    const codes = divisionRegister.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) for (const ancestor of divisionLineage(division(code))) expect(codes).toContain(ancestor);
  });

  it('has 34 provinces', () => {
    expect(divisionRegister.filter(({ code }) => code.endsWith('0000'))).toHaveLength(34);
  });

  it('names successors that come into force on the day when their predecessor ends, or were there before', () => {
    for (const { validTo, successors } of divisionRegister.filter((row) => row.validTo !== null)) {
      expect(successors.length).toBeGreaterThan(0);
      for (const successor of successors) expect(findDivision(successor, validTo!)).not.toBeNull();
    }
  });

  it.each([
    ['440704', '2025-09-05', '江海区'],
    ['440608', '2002-12-08', '高明区'],
    ['440684', '2002-12-07', '高明市'],
    ['330624', '2020-01-23', '新昌县'],
    ['370303', '2023-12-01', '张店区'],
    ['440306', '2024-08-22', '宝安区'],
  ])('%s was on %s: %s', (code, day, name) => {
    expect(findDivision(code, day)?.name.zh).toBe(name);
  });

  it.each([
    ['440608', '2002-12-07', 'not yet'],
    ['440684', '2002-12-08', 'no longer'],
    ['441900', '2024-01-01', 'not in the register'],
  ])('%s on %s is unknown: %s', (code, day) => {
    expect(findDivision(code, day)).toBeNull();
  });

  it.each([
    ['440684', '2024-01-01', ['440608']],
    ['440684', '2002-12-07', ['440684']],
    ['440682', '2024-01-01', ['440604', '440605']],
    ['330621', '2013-10-18', ['330602', '330603']],
    ['440704', '2024-01-01', ['440704']],
    ['441900', '2024-01-01', ['441900']],
  ])('the area of %s is found on %s under %j', (code, day, codes) => {
    expect(divisionCodesOn(division(code), day)).toEqual(codes);
  });
});
