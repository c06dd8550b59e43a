import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gradeOf, progressOf, type GradedAppeal } from './progress-grade.ts';

const appeal: GradedAppeal = { state: 'IN_PROGRESS', isUnsolved: false, light: 'GREEN', elapsedShare: 0, milestones: [] };
const grade = (changes: Partial<GradedAppeal>): string => gradeOf({ ...appeal, ...changes }, 0.1);
const plan = (finished: number, open: number) => [
  ...(finished === 0 ? [] : [{ weight: finished, isFinished: true }]),
  ...(open === 0 ? [] : [{ weight: open, isFinished: false }]),
];

describe('the grade of an appeal (三个等次, APL-16, §10.6)', () => {
  it.each(['EVALUATED', 'CLOSED'] as const)('DONE in %s: answered, and accepted, rated 3 and more, or unrated', (state) => {
    expect(grade({ state })).toBe('DONE');
  });

  it.each(['REPLIED', 'RATING', 'RETURN_VISIT', 'IN_PROGRESS', 'SUBMITTED'] as const)('not yet DONE in %s', (state) => {
    expect(grade({ state })).toBe('ON_TRACK');
  });

  it('APL-34: what was explained counts as answered, never as solved', () => {
    expect(grade({ state: 'CLOSED', isUnsolved: true })).toBe('ON_TRACK');
  });

  it('without a plan it is on track as long as it is not red', () => {
    expect(grade({ elapsedShare: 0.99, light: 'YELLOW' })).toBe('ON_TRACK');
    expect(grade({ elapsedShare: 1, light: 'RED' })).toBe('SLOW');
  });

  it.each([
    [50, 50, 0.5, 'ON_TRACK'],
    [50, 50, 0.6, 'ON_TRACK'],
    [50, 50, 0.61, 'SLOW'],
    [0, 100, 0.1, 'ON_TRACK'],
    [0, 100, 0.11, 'SLOW'],
    [30, 70, 0.4, 'ON_TRACK'],
    [100, 0, 1, 'ON_TRACK'],
  ])('%d of the plan reached and %d open, when %d of the time has run: %s', (finished, open, elapsedShare, expected) => {
    expect(grade({ milestones: plan(finished, open), elapsedShare })).toBe(expected);
  });

  it('the progress is the finished share of the weights, from 0 to 1', () => {
    expect(progressOf([])).toBeNull();
    fc.assert(
      fc.property(fc.array(fc.record({ weight: fc.integer({ min: 1, max: 100 }), isFinished: fc.boolean() }), { minLength: 1 }), (milestones) => {
        const progress = progressOf(milestones) ?? Number.NaN;
        expect(progress).toBeGreaterThanOrEqual(0);
        expect(progress).toBeLessThanOrEqual(1);
        expect(progress === 1).toBe(milestones.every(({ isFinished }) => isFinished));
        expect(progress === 0).toBe(milestones.every(({ isFinished }) => !isFinished));
      }),
    );
  });

  it('a red light is never on track, nor a finished plan slow while it is not red', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (elapsedShare) => {
        expect(grade({ light: 'RED', elapsedShare, milestones: plan(100, 0) })).toBe('SLOW');
        expect(grade({ light: 'YELLOW', elapsedShare, milestones: plan(100, 0) })).toBe('ON_TRACK');
      }),
    );
  });
});
