import { describe, expect, it } from '@jest/globals';
import { findMeasure, statutoryMeasures, unknownMeasures } from './statutory-measures.ts';

describe('the statutory list of measures (§12.6)', () => {
  it('each code stands for one measure with a Chinese and an English name', () => {
    expect(new Set(statutoryMeasures.map(({ code }) => code)).size).toBe(statutoryMeasures.length);
    for (const { code, zh, en } of statutoryMeasures) {
      expect(code).toMatch(/^CJ-\d\d$/);
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
    }
  });

  it('what it does not have is found', () => {
    expect(unknownMeasures(['CJ-06', 'CJ-99', 'cj-06', 'constructor'])).toEqual(['CJ-99', 'cj-06', 'constructor']);
    expect(findMeasure('CJ-06')?.zh).toBe('限制申请财政性资金项目');
    expect(findMeasure('CJ-99')).toBeNull();
  });
});
