import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readState, storedStates, type VisibleState } from './unit-view.ts';
import type { VisitState } from './visit-state.ts';

const stored: readonly VisitState[] = [
  'COLLECTED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED', 'PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'ACCEPTED',
  'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED', 'REFUSED', 'CANCELLED',
];
const visible: readonly VisibleState[] = [...stored, 'NOT_ARRANGED'];

describe('what a unit reads (VIS-08, 「未安排」)', () => {
  it.each(stored)('%s', (state) => {
    expect(readState(state, true)).toBe(state);
    expect(readState(state, false)).toBe(['REFUSED', 'CANCELLED'].includes(state) ? 'NOT_ARRANGED' : state);
  });

  it('a filter finds exactly what reads as asked for, so that it reveals nothing that the field hides', () => {
    fc.assert(
      fc.property(fc.subarray([...visible]), fc.boolean(), (wanted, canSeeRefusals) => {
        const found = storedStates(wanted, canSeeRefusals);
        for (const state of stored) expect(found.includes(state)).toBe(wanted.includes(readState(state, canSeeRefusals)));
      }),
    );
  });

  it('asking for refusals finds none for a unit, and asking for 「未安排」 none for the centre', () => {
    expect(storedStates(['REFUSED'], false)).toEqual([]);
    expect(storedStates(['CANCELLED'], false)).toEqual([]);
    expect(storedStates(['NOT_ARRANGED'], true)).toEqual([]);
  });

  it('a unit cannot tell a refusal from a cancellation by any filter', () => {
    fc.assert(
      fc.property(fc.subarray([...visible]), (wanted) => {
        const found = storedStates(wanted, false);
        expect(found.includes('REFUSED')).toBe(found.includes('CANCELLED'));
      }),
    );
  });
});
