import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { orderHistory } from './visit-history.ts';
import type { VisitTransition } from './visit-request.ts';
import type { VisitState } from './visit-state.ts';

const way: readonly (readonly [number, VisitState, VisitState])[] = [
  [2, 'COLLECTED', 'CLASSIFIED'],
  [2, 'CLASSIFIED', 'NECESSARY'],
  [2, 'NECESSARY', 'COUNTER_OFFERED'],
  [3, 'COUNTER_OFFERED', 'NECESSARY'],
  [4, 'NECESSARY', 'PENDING_ENTERPRISE'],
  [5, 'PENDING_ENTERPRISE', 'ACCEPTED'],
  [5, 'ACCEPTED', 'SCHEDULED'],
  [6, 'SCHEDULED', 'CANCELLED'],
];
const transitions: readonly VisitTransition[] = way.map(([version, fromState, toState]) => ({
  visitRequestId: 'request',
  version,
  event: 'event',
  fromState,
  toState,
  actor: 'someone',
  reason: null,
  at: new Date('2025-09-01T02:00:00Z'),
}));

describe('the history of a visit request (办理过程)', () => {
  it('is told in the order of the steps, also of those that were made in one moment', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...transitions], { minLength: transitions.length }), (shuffled) => expect(orderHistory(shuffled)).toEqual(transitions)));
  });

  it('loses nothing, even of a history that is no chain', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...transitions]), (some) => expect(new Set(orderHistory(some))).toEqual(new Set(some))));
  });
});
