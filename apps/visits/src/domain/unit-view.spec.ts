import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actsIn, keepUnspoken, viewVisit } from './unit-view.ts';
import { listAllowedActions } from './visit-actions.ts';
import { transitions, type VisitState } from './visit-state.ts';

const states = [...new Set(Object.values(transitions).flatMap((table) => Object.entries(table).flat()))] as readonly VisitState[];
const dueAt = new Date('2025-09-03T10:00:00Z');
const lastDay = new Date('2025-09-05T10:00:00Z');
const before = new Date('2025-09-02T01:00:00Z');
const after = lastDay;
const asked = ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'REFUSED', 'CANCELLED'] as const;

describe('what the centre and the enterprise read', () => {
  it.each(states)('%s as it is', (state) => {
    expect(viewVisit({ state, dueAt, unspokenUntil: lastDay }, true, before)).toEqual({ state, dueAt });
  });
});

describe('what everybody else reads of an asked request (VIS-08, §0.1)', () => {
  it.each(asked)('%s reads as being asked until the last day of an answer, and then 「未安排」', (state) => {
    expect(viewVisit({ state, dueAt: null, unspokenUntil: lastDay }, false, before)).toEqual({ state: 'PENDING_ENTERPRISE', dueAt: lastDay });
    expect(viewVisit({ state, dueAt, unspokenUntil: lastDay }, false, after)).toEqual({ state: 'NOT_ARRANGED', dueAt: null });
  });

  it('tells none of them from another, at no moment', () => {
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.constantFrom(...asked), fc.option(fc.constant(dueAt)), fc.date({ noInvalidDate: true }), (one, other, due, now) => {
        expect(viewVisit({ state: one, dueAt: due, unspokenUntil: lastDay }, false, now)).toEqual(viewVisit({ state: other, dueAt: null, unspokenUntil: lastDay }, false, now));
      }),
    );
  });

  it.each(['REFUSED', 'CANCELLED'] as const)('%s without a moment reads 「未安排」 at once', (state) => {
    expect(viewVisit({ state, dueAt: null, unspokenUntil: null }, false, before).state).toBe('NOT_ARRANGED');
  });

  it('that somebody was called is not read either', () => {
    expect(viewVisit({ state: 'PHONE_FOLLOWUP', dueAt, unspokenUntil: null }, false, before)).toEqual({ state: 'PENDING_ENTERPRISE', dueAt });
  });

  it.each(states.filter((state) => !asked.includes(state as (typeof asked)[number])))('%s is nobody’s secret', (state) => {
    expect(viewVisit({ state, dueAt, unspokenUntil: lastDay }, false, before)).toEqual({ state, dueAt });
  });
});

describe('what can be done by who reads it like this', () => {
  it('as long as it reads as being asked the unit can call it off, afterwards nothing', () => {
    const allowed = (state: VisitState, now: Date): readonly string[] => {
      const view = viewVisit({ state, dueAt: null, unspokenUntil: lastDay }, false, now);
      return listAllowedActions('UNIT', { state: actsIn(view.state), isStatutory: false, hasBegun: false });
    };
    for (const state of asked) expect([allowed(state, before), allowed(state, after)]).toEqual([['CANCEL'], []]);
  });
});

describe('the moment from which an end may be read', () => {
  it.each([
    ['PENDING_ENTERPRISE', 'REFUSED', lastDay],
    ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', lastDay],
    ['PHONE_FOLLOWUP', 'CANCELLED', lastDay],
    ['PENDING_ENTERPRISE', 'SCHEDULED', null],
    ['PHONE_FOLLOWUP', 'NEGOTIATING', null],
    ['SCHEDULED', 'CANCELLED', null],
    ['NEGOTIATING', 'REFUSED', null],
  ] as const)('from %s to %s it is %s', (from, to, expected) => {
    expect(keepUnspoken({ state: from, unspokenUntil: lastDay }, to)).toEqual(expected);
  });
});
