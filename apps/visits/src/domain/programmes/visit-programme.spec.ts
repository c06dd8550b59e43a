import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { VisibleState } from '../unit-view.ts';
import { placeHoldingStates, transitions, type VisitState } from '../visit-state.ts';
import { findMisfit } from './programme-fit.ts';
import { countRemaining, isKeptFromUnit, stateOfProgramme } from './visit-programme.ts';

const states = [...new Set(Object.values(transitions).flatMap((moves) => [...Object.keys(moves), ...Object.values(moves)]))] as VisitState[];
const named = { criteria: null, stopCount: 2, endsOn: '2025-09-11' };
const described = { criteria: { industryPrefix: null, sizeClasses: [], topic: null, windows: [] }, stopCount: 2, endsOn: '2025-09-11' };

describe('a programme of visits (VIS-44)', () => {
  it.each<readonly [string, typeof named | typeof described, readonly VisibleState[], string, string]>([
    ['one stop under way', named, ['CLOSED', 'PENDING_ENTERPRISE'], '2025-12-01', 'OPEN'],
    ['every stop over', named, ['CLOSED', 'NOT_ARRANGED'], '2025-09-01', 'DONE'],
    ['nobody picked yet', described, [], '2025-09-11', 'OPEN'],
    ['nobody picked, and its days over', described, [], '2025-09-12', 'DONE'],
    ['as many visits as wanted', described, ['COMPLETED', 'CLOSED'], '2025-09-01', 'DONE'],
    ['one visit of two', described, ['CLOSED', 'NOT_ARRANGED'], '2025-09-01', 'OPEN'],
  ])('%s', (_case, programme, read, today, expected) => {
    expect(stateOfProgramme(programme, read, today)).toBe(expected);
  });

  it('VIS-08: a stop without a date that the centre picked is no stop for the unit, and does not change what it reads', () => {
    for (const state of states) {
      const isRead = [...placeHoldingStates, 'NO_SHOW', 'NEGOTIATING'].includes(state);
      expect([state, isKeptFromUnit({ isPicked: true, state })]).toEqual([state, !isRead]);
      expect(isKeptFromUnit({ isPicked: false, state })).toBe(false);
    }
  });

  it('never takes more stops than were asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.constantFrom(...states), { maxLength: 30 }), (stopCount, held) => {
        const remaining = countRemaining({ stopCount }, held.map((state) => ({ state })));
        expect(remaining).toBeGreaterThanOrEqual(0);
        expect(remaining).toBeLessThanOrEqual(stopCount);
      }),
    );
    expect(countRemaining({ stopCount: 3 }, [{ state: 'REFUSED' }, { state: 'CLOSED' }, { state: 'COLLECTED' }])).toBe(1);
  });

  it.each([
    [{ id: 'a', industryCode: 'C3911', sizeClass: 'SMALL' }, null],
    [{ id: 'b', industryCode: 'C3911', sizeClass: 'SMALL' }, 'ASKED_BEFORE'],
    [{ id: 'a', industryCode: 'F5211', sizeClass: 'SMALL' }, 'OTHER_TRADE'],
    [{ id: 'a', industryCode: null, sizeClass: 'SMALL' }, 'OTHER_TRADE'],
    [{ id: 'a', industryCode: 'C3911', sizeClass: null }, 'OTHER_SIZE'],
  ])('%j fits, or why not: %s', (enterprise, misfit) => {
    expect(findMisfit(enterprise, { industryPrefix: 'C39', sizeClasses: ['SMALL'] }, new Set(['b']))).toBe(misfit);
  });
});
