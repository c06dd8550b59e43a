import { describe, expect, it } from '@jest/globals';
import { decideSilence } from './silence.ts';
import { walk, type VisitState } from './visit-state.ts';

const silent = { isStatutory: false, isProtected: false, hasWindowAhead: true };

describe('what silence brings (VIS-07, VIS-15, §9.1)', () => {
  it.each([
    ['an enterprise that is not protected is called', 'PENDING_ENTERPRISE', {}, ['followUpByPhone']],
    ['a protected enterprise has refused', 'PENDING_ENTERPRISE', { isProtected: true }, ['refuse']],
    ['a statutory inspection takes the unit’s slot', 'PENDING_ENTERPRISE', { isStatutory: true }, ['accept', 'schedule']],
    ['also at a protected enterprise', 'PENDING_ENTERPRISE', { isStatutory: true, isProtected: true }, ['accept', 'schedule']],
    ['an inspection whose windows have all passed ends', 'PENDING_ENTERPRISE', { isStatutory: true, hasWindowAhead: false }, ['cancel']],
    ['passed windows change nothing for others', 'PENDING_ENTERPRISE', { hasWindowAhead: false }, ['followUpByPhone']],
    ['who cannot be reached by phone has refused', 'PHONE_FOLLOWUP', {}, ['refuse']],
    ['protected or not', 'PHONE_FOLLOWUP', { isProtected: true }, ['refuse']],
    ['a counter-offer that nobody took ends', 'COUNTER_OFFERED', {}, ['expireCounterOffer']],
    ['terms that the unit did not answer lapse', 'NEGOTIATING', {}, ['refuse']],
    ['a statutory inspection takes the unit’s slot when its terms lapse', 'NEGOTIATING', { isStatutory: true }, ['agreeToTerms', 'schedule']],
    ['feedback that is missing is not waited for', 'COMPLETED', {}, ['giveFeedback']],
    ['a visit with its feedback is put on file', 'FEEDBACK_DONE', {}, ['archive']],
    ['or ends, when that has passed as well', 'NEGOTIATING', { isStatutory: true, hasWindowAhead: false }, ['cancel']],
  ] as const)('%s', (_case, state, facts, events) => {
    expect(decideSilence({ state, ...silent, ...facts })).toEqual(events);
  });

  it.each(['COLLECTED', 'CLASSIFIED', 'REVIEW', 'NECESSARY', 'DECLINED_UNNECESSARY', 'ACCEPTED', 'SCHEDULED', 'READY', 'IN_PROGRESS', 'CLOSED', 'REFUSED', 'CANCELLED'] as const)(
    'in %s nothing runs out',
    (state) => {
      expect(decideSilence({ state, ...silent })).toBeNull();
    },
  );

  it('never asks the state machine for a step that it cannot take', () => {
    for (const state of ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP', 'COUNTER_OFFERED'] as readonly VisitState[])
      for (const isStatutory of [true, false])
        for (const isProtected of [true, false])
          for (const hasWindowAhead of [true, false]) expect(walk(state, decideSilence({ state, isStatutory, isProtected, hasWindowAhead }) ?? [])).not.toBeNull();
  });
});
