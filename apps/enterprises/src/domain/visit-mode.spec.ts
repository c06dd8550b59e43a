import type { SizeClass } from '@qinqing/codes';
import { describe, expect, it } from '@jest/globals';
import { defaultVisitMode, isExposureOffered, type VisitMode } from './visit-mode.ts';

describe('the visit mode of an enterprise (ENT-35)', () => {
  it.each<[SizeClass | null, VisitMode]>([
    ['LARGE', 'QUIET'],
    ['MEDIUM', 'BALANCED'],
    ['SMALL', 'BALANCED'],
    ['MICRO', 'BALANCED'],
    [null, 'BALANCED'],
  ])('a %s enterprise begins with %s', (sizeClass, mode) => expect(defaultVisitMode(sizeClass)).toBe(mode));

  it.each<[SizeClass | null, VisitMode, boolean]>([
    ['SMALL', 'BALANCED', true],
    ['MICRO', 'BALANCED', true],
    ['MICRO', 'EXPOSURE', false],
    ['SMALL', 'QUIET', false],
    ['MEDIUM', 'BALANCED', false],
    ['LARGE', 'BALANCED', false],
    [null, 'BALANCED', false],
  ])('a %s enterprise in mode %s is asked whether it wants exposure: %s', (sizeClass, visitMode, isOffered) =>
    expect(isExposureOffered({ sizeClass, visitMode })).toBe(isOffered));
});
