import { describe, expect, it } from '@jest/globals';
import { coversScopes, orderScopes, stateAt, timePassed, type ConsentClock } from './consent.ts';
import { listAllowedConsentActions } from './consent-actions.ts';

const END = new Date('2025-11-30T02:00:00.000Z');
const before = new Date(END.getTime() - 1);
const active: ConsentClock = { state: 'ACTIVE', validTo: END, dueAt: null };
const requested: ConsentClock = { state: 'REQUESTED', validTo: null, dueAt: END };

describe('what time makes of a consent (§9.4)', () => {
  it.each<readonly [string, ConsentClock, Date, string, readonly string[]]>([
    ['active up to its last millisecond', active, before, 'ACTIVE', ['REVOKE']],
    ['expired at its end, whether or not a timer came by', active, END, 'EXPIRED', []],
    ['requested up to the last millisecond of the answer', requested, before, 'REQUESTED', ['GRANT', 'REFUSE']],
    ['lapsed when nobody answered', requested, END, 'LAPSED', []],
    ['revoked for good', { ...active, state: 'REVOKED' }, END, 'REVOKED', []],
    ['exhausted for good', { ...active, state: 'EXHAUSTED' }, END, 'EXHAUSTED', []],
    ['a clock that has stopped ends nothing', { ...requested, dueAt: null }, END, 'REQUESTED', ['GRANT', 'REFUSE']],
  ])('%s', (_case, consent, now, state, actions) => {
    expect(stateAt(consent, now)).toBe(state);
    expect(listAllowedConsentActions(consent, now)).toEqual(actions);
    expect(timePassed(consent, now) === null).toBe(state === consent.state);
  });
});

describe('scopes', () => {
  it('cover what is a part of them, and nothing beside', () => {
    expect(coversScopes(['RATING', 'LISTS'], ['LISTS'])).toBe(true);
    expect(coversScopes(['RATING', 'LISTS'], ['LISTS', 'TAX_GRADE'])).toBe(false);
    expect(coversScopes([], ['RATING'])).toBe(false);
  });

  it('are kept once each, in one order', () => {
    expect(orderScopes(['LISTS', 'RATING', 'LISTS'])).toEqual(['RATING', 'LISTS']);
  });
});
