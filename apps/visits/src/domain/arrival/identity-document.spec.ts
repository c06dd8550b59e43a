import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isIdNumber, normaliseIdNumber, type IdentityType } from './identity-document.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const REMAINDERS = '10X98765432';
/** The published table of weights (GB 11643-1999), not the formula behind it. */
const withCheckCharacter = (digits: string): string => digits + REMAINDERS[[...digits].reduce((sum, digit, index) => sum + Number(digit) * (WEIGHTS[index] as number), 0) % 11];
const seventeenDigits = fc.stringMatching(/^\d{17}$/);

describe('the number of an identity document (VIS-19)', () => {
  it.each<readonly [IdentityType, string, boolean]>([
    ['RESIDENT_ID', '11010519491231002X', true],
    ['RESIDENT_ID', '440524188001010014', true],
    ['RESIDENT_ID', '110105194912310021', false],
    ['RESIDENT_ID', '11010519491231002', false],
    ['RESIDENT_ID', '', false],
    ['HK_MACAO_PERMIT', 'H12345678', true],
    ['HK_MACAO_PERMIT', 'M1234567890', true],
    ['HK_MACAO_PERMIT', 'A12345678', false],
    ['TAIWAN_PERMIT', '12345678', true],
    ['TAIWAN_PERMIT', '1234567890', true],
    ['TAIWAN_PERMIT', '123456789', false],
    ['PASSPORT', 'E12345678', true],
    ['PASSPORT', 'E123', false],
    ['PASSPORT', "E1' OR '1'='1", false],
  ])('%s %s: %s', (idType, idNumber, isOne) => {
    expect(isIdNumber(idType, idNumber)).toBe(isOne);
  });

  it('is the same however it was typed', () => {
    expect(normaliseIdNumber(' 11010519491231002x ')).toBe('11010519491231002X');
  });

  it('of a resident has the check character of the published table', () => {
    fc.assert(fc.property(seventeenDigits, (digits) => isIdNumber('RESIDENT_ID', withCheckCharacter(digits))));
  });

  it('of a resident with one wrong digit is none', () => {
    fc.assert(
      fc.property(seventeenDigits, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const number = withCheckCharacter(digits);
        const wrong = number.slice(0, place) + String((Number(number[place]) + shift) % 10) + number.slice(place + 1);
        return !isIdNumber('RESIDENT_ID', wrong);
      }),
    );
  });
});
