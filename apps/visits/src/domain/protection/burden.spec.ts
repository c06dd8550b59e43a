import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { visitSettings } from '../../settings.ts';
import { burdenOf, type BurdeningVisit } from './burden.ts';

const settings = { burdenWeights: visitSettings.burdenWeights.default, assumedHosts: 2 };
const kinds = Object.keys(settings.burdenWeights) as BurdeningVisit['kind'][];
const visit = fc.record({ kind: fc.constantFrom(...kinds), minutes: fc.integer({ min: 1, max: 480 }), hosts: fc.option(fc.integer({ min: 1, max: 20 })) });

describe('the burden of a reception (VIS-03)', () => {
  it.each([
    ['INSPECTION', 1.5],
    ['SUPERVISION', 1.3],
    ['RESEARCH', 1],
    ['TOUR', 0.8],
    ['STUDY_TOUR', 0.8],
    ['DELEGATION', 0.8],
    ['THEMED_ACTIVITY', 0.6],
    ['SERVICE', 0.3],
    ['SUPPLIER_VISIT', 0.2],
    ['SESSION', 0.5],
  ] as const)('an hour of one host for %s weighs %d', (kind, weight) => {
    expect(burdenOf([{ kind, minutes: 60, hosts: 1 }], settings)).toBeCloseTo(weight, 12);
  });

  it('grows with hours and hosts; where nobody has said how many, a usual number is assumed', () => {
    expect(burdenOf([{ kind: 'RESEARCH', minutes: 90, hosts: 4 }], settings)).toBe(6);
    expect(burdenOf([{ kind: 'RESEARCH', minutes: 60, hosts: null }], settings)).toBe(2);
  });

  it('a merged visit is one reception: its heaviest kind, its longest stay, its most hosts', () => {
    expect(burdenOf([{ kind: 'RESEARCH', minutes: 120, hosts: 2 }, { kind: 'INSPECTION', minutes: 60, hosts: 3 }], settings)).toBe(9);
  });

  it('merging like visits saves all but one of them, and no visit makes a burden less', () => {
    fc.assert(
      fc.property(visit, fc.integer({ min: 1, max: 6 }), (one, count) => {
        expect(burdenOf(Array.from({ length: count }, () => one), settings)).toBe(burdenOf([one], settings));
      }),
    );
    fc.assert(
      fc.property(fc.array(visit), visit, (visits, another) => {
        expect(burdenOf([...visits, another], settings)).toBeGreaterThanOrEqual(burdenOf(visits, settings));
      }),
    );
  });
});
