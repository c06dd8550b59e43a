import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeQuietAndPresence, type PresenceFacts } from './quiet-and-presence.ts';

const good: PresenceFacts = { due: 100, onTime: 95, rated: 50, satisfied: 45, openProjects: 10, reachedProjects: 8 };
const count = fc.nat(100);
const anyPresence = fc.option(
  fc.record({ due: count, onTime: count, rated: fc.option(count), satisfied: fc.option(count), openProjects: count, reachedProjects: count }).map((facts) => ({
    ...facts,
    onTime: Math.min(facts.due, facts.onTime),
    satisfied: facts.rated === null || facts.satisfied === null ? null : Math.min(facts.rated, facts.satisfied),
    reachedProjects: Math.min(facts.openProjects, facts.reachedProjects),
  })),
);
const anyQuiet = fc.option(fc.record({ burden: fc.double({ min: 0, max: 500, noNaN: true }), baselineBurden: fc.double({ min: 0, max: 500, noNaN: true }) }));

describe('the two indices (VIS-43)', () => {
  it.each([
    [0, 100],
    [25, 75],
    [100, 0],
    [150, -50],
  ])('a burden of %d after 100 before makes quiet %d', (burden, quiet) => {
    expect(computeQuietAndPresence({ burden, baselineBurden: 100 }, good).quiet).toBeCloseTo(quiet, 9);
  });

  it('presence is the product of what was answered in time, what satisfied, and what policies reached', () => {
    expect(computeQuietAndPresence({ burden: 10, baselineBurden: 100 }, good)).toMatchObject({ punctuality: 0.95, satisfaction: 0.9, policyReach: 0.8, presence: expect.closeTo(68.4, 9), gaps: [] });
  });

  it('one of the three at nothing makes presence nothing: quiet then is a failure', () => {
    expect(computeQuietAndPresence({ burden: 0, baselineBurden: 100 }, { ...good, onTime: 0 })).toMatchObject({ quiet: 100, presence: 0 });
  });

  it('neither is ever told without the other, and what is missing is named', () => {
    fc.assert(
      fc.property(anyQuiet, anyPresence, (quiet, presence) => {
        const indices = computeQuietAndPresence(quiet, presence);
        expect(indices.quiet === null).toBe(indices.presence === null);
        expect(indices.gaps.length > 0).toBe(indices.quiet === null);
        if (indices.presence !== null) expect(indices.presence).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it.each([
    ['NO_BASELINE', null, good],
    ['NO_BASELINE', { burden: 1, baselineBurden: 0 }, good],
    ['NO_APPEALS', { burden: 1, baselineBurden: 2 }, { ...good, due: 0 }],
    ['TOO_FEW_RATINGS', { burden: 1, baselineBurden: 2 }, { ...good, rated: null, satisfied: null }],
    ['NO_POLICIES', { burden: 1, baselineBurden: 2 }, { ...good, openProjects: 0 }],
  ] as const)('%s', (gap, quiet, presence) => {
    expect(computeQuietAndPresence(quiet, presence).gaps).toEqual([gap]);
  });
});
