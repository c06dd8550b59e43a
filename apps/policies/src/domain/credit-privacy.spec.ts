import { describe, expect, it } from '@jest/globals';
import { publicCaller } from '@qinqing/caller';
import type { Register } from '@qinqing/rules';
import { isAboutCredit, mayReadCredit } from './credit-privacy.ts';

describe('credit evidence (信用信息)', () => {
  it.each<readonly [Register, boolean]>([
    ['LIST', true], ['TAX_GRADE', true], ['CUSTOMS_LEVEL', true], ['RATING', true],
    ['FACT', false], ['SERIES', false], ['QUALIFICATION', false], ['INDUSTRY', false], ['DIVISION', false],
  ])('%s: %p', (register, expected) => {
    expect(isAboutCredit([{ register: 'FACT' }, { register }])).toBe(expected);
  });

  it('is read by who acts for the enterprise, and by nobody else', () => {
    expect(mayReadCredit({ ...publicCaller, actingFor: 'firm' }, 'firm')).toBe(true);
    expect(mayReadCredit({ ...publicCaller, actingFor: 'other' }, 'firm')).toBe(false);
    expect(mayReadCredit(publicCaller, 'firm')).toBe(false);
  });
});
