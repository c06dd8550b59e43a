import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { registrationAuthorities } from './uscc-authorities.ts';
import { organisationCodeCheckCharacter, usccAlphabet, usccCheckCharacter } from './uscc-check-characters.ts';
import { composeUscc, parseUscc, usccParts, UsccNotComposable, type UsccFailure } from './uscc.ts';

/** The worked example of GB 32100-2015. */
const example = '91350100M000100Y43';

const failureOf = (text: string): UsccFailure => {
  const reading = parseUscc(text);
  if (reading.ok) throw new Error(`${text} was accepted`);
  return reading;
};

const kinds = Object.entries(registrationAuthorities).flatMap(([authority, { categories }]) =>
  Object.keys(categories).map((category) => ({ authority, category })),
);
const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const composed = fc
  .record({ kind: fc.constantFrom(...kinds), divisionCode: digits(6), organisation8: fc.array(fc.constantFrom(...usccAlphabet), { minLength: 8, maxLength: 8 }) })
  .map(({ kind, divisionCode, organisation8 }) => composeUscc({ ...kind, divisionCode, organisation8: organisation8.join('') }));

describe('a unified social credit code (SHR-01)', () => {
  it('has the check characters that the worked example of the standard computes', () => {
    expect(usccCheckCharacter('91350100M000100Y4')).toBe('3');
    expect(organisationCodeCheckCharacter('M000100Y')).toBe('4');
    expect(parseUscc(example)).toEqual({ ok: true, uscc: example });
  });

  it('is split by position into authority, category, division, organisation code and check character', () => {
    const reading = parseUscc(example);
    expect(reading.ok && usccParts(reading.uscc)).toEqual({ authority: '9', category: '1', divisionCode: '350100', organisationCode: 'M000100Y4', checkCharacter: '3' });
  });

  it.each([
    ['blanks around it', `  ${example}\n`],
    ['small letters', '91350100m000100y43'],
    ['full-width characters and blanks', '\u3000９１３５０１００Ｍ０００１００ｙ４３\u3000'],
  ])('is read in spite of %s', (_what, text) => {
    expect(parseUscc(text)).toEqual({ ok: true, uscc: example });
  });

  it('is accepted when its check character is 0, which a check that forgets the outer "mod 31" rejects', () => {
    let zeros = 0;
    for (let serial = 0; serial < 1000; serial += 1) {
      const uscc = composeUscc({ authority: '9', category: '1', divisionCode: '440704', organisation8: `MA${String(serial).padStart(6, '0')}` });
      if (uscc.endsWith('0')) zeros += 1;
      expect(parseUscc(uscc)).toEqual({ ok: true, uscc });
    }
    expect(zeros).toBeGreaterThan(10);
  });

  it.each([
    ['', 'LENGTH', null, '填写了0位', '0 were given'],
    ['91350100M000100Y4', 'LENGTH', null, '填写了17位', '17 were given'],
    [`${example}0`, 'LENGTH', null, '填写了19位', '19 were given'],
    ['9135010OM000100Y43', 'CHARACTER', 8, '第8位“O”', 'Position 8: "O"'],
    ['91350100M0001 0Y43', 'CHARACTER', 14, '第14位“ ”', 'Position 14: " "'],
    ['91350100M000100Y4一', 'CHARACTER', 18, '第18位“一”', 'Position 18: "一"'],
    ['91350100M000100Y4😀', 'CHARACTER', 18, '第18位“😀”', 'Position 18: "😀"'],
    ['B1350100M000100Y43', 'AUTHORITY', 1, '第1位（登记管理部门）“B”', '"B" does not exist'],
    ['01350100M000100Y43', 'AUTHORITY', 1, '第1位（登记管理部门）“0”', '"0" does not exist'],
    ['94350100M000100Y43', 'CATEGORY', 2, '第2位（机构类别）“4”', 'market regulation; allowed: 1 2 3'],
    ['Y2350100M000100Y43', 'CATEGORY', 2, '第2位（机构类别）“2”', 'allowed: 1'],
    ['913501A0M000100Y43', 'DIVISION', 7, '第7位“A”应为数字', 'Position 7: "A" must be a digit'],
    ['91350100M000100YX3', 'ORGANISATION_CODE_CHECK', 17, '应为“4”，填写的是“X”', 'should be "4", not "X"'],
    ['91350100M000100Y4Z', 'CHARACTER', 18, '第18位“Z”', 'Position 18: "Z"'],
    ['91350100M000100Y4Y', 'CHECK_CHARACTER', 18, '应为“3”，填写的是“Y”', 'should be "3", not "Y"'],
    ['91350200M000100Y43', 'CHECK_CHARACTER', 18, '填写的是“3”', 'not "3"'],
  ])('%j is refused with %s, and the message names position and character', (text, reason, position, zh, en) => {
    const failure = failureOf(text);
    expect(failure).toMatchObject({ reason, position });
    expect(failure.message.zh).toContain(zh);
    expect(failure.message.en).toContain(en);
  });

  it('is valid whenever it was composed from legal parts', () => {
    fc.assert(fc.property(composed, (uscc) => parseUscc(uscc).ok), { numRuns: 2000 });
  });

  it('is refused after every change of one character', () => {
    fc.assert(
      fc.property(composed, (uscc) => {
        for (let index = 0; index < 18; index += 1) {
          for (const character of usccAlphabet) {
            const changed = uscc.slice(0, index) + character + uscc.slice(index + 1);
            if (changed !== uscc) expect(parseUscc(changed).ok).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is refused after every swap of two different neighbours', () => {
    fc.assert(
      fc.property(composed, fc.integer({ min: 0, max: 16 }), (uscc, index) => {
        const swapped = uscc.slice(0, index) + uscc.charAt(index + 1) + uscc.charAt(index) + uscc.slice(index + 2);
        expect(parseUscc(swapped).ok).toBe(swapped === uscc);
      }),
      { numRuns: 2000 },
    );
  });

  it('never makes the reader fail, whatever is typed', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 24 }), fc.string({ unit: 'grapheme', minLength: 18, maxLength: 18 }));
    fc.assert(fc.property(anything, (text) => !parseUscc(text).ok));
  });

  it.each([
    [{ authority: '9', category: '4', divisionCode: '440704', organisation8: 'MA000001' }, 'CATEGORY'],
    [{ authority: '9', category: '1', divisionCode: '44070A', organisation8: 'MA000001' }, 'DIVISION'],
    [{ authority: '9', category: '1', divisionCode: '440704', organisation8: 'MA00001' }, 'LENGTH'],
    [{ authority: '9', category: '1', divisionCode: '440704', organisation8: 'MI000001' }, 'CHARACTER'],
  ])('is not composed from %j', (parts, reason) => {
    expect(() => composeUscc(parts)).toThrow(UsccNotComposable);
    expect(() => composeUscc(parts)).toThrow(expect.objectContaining({ failure: expect.objectContaining({ reason }) }));
  });
});

describe('an organisation code (GB 11714)', () => {
  it('has a check character from 0 to 9 or X, and each occurs', () => {
    const seen = new Set(Array.from({ length: 200 }, (_, serial) => organisationCodeCheckCharacter(String(serial).padStart(8, '0'))));
    expect([...seen].toSorted().join('')).toBe('0123456789X');
  });

  it('is not computed from a body of another length or alphabet', () => {
    expect(() => organisationCodeCheckCharacter('1234567')).toThrow(RangeError);
    expect(() => organisationCodeCheckCharacter('1234567-')).toThrow(RangeError);
  });
});
