import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isEnded, openStates, walk, type ConsentEvent, type ConsentState } from './consent-state.ts';

const states: readonly ConsentState[] = ['REQUESTED', 'GRANTED', 'ACTIVE', 'EXHAUSTED', 'EXPIRED', 'REVOKED', 'REFUSED', 'LAPSED'];
const events: readonly ConsentEvent[] = ['grant', 'activate', 'refuse', 'revoke', 'exhaust', 'expire', 'lapse'];

describe('the states of a consent (§9.4)', () => {
  it('every event leads only where §9.4 says', () => {
    const edges = states.flatMap((state) => events.flatMap((event) => walk(state, [event])?.map(({ from, to }) => `${from} ${event} ${to}`) ?? []));
    expect(edges).toEqual([
      'REQUESTED grant GRANTED',
      'REQUESTED refuse REFUSED',
      'REQUESTED lapse LAPSED',
      'GRANTED activate ACTIVE',
      'ACTIVE revoke REVOKED',
      'ACTIVE exhaust EXHAUSTED',
      'ACTIVE expire EXPIRED',
    ]);
  });

  it('a request is granted and active in one walk', () => {
    expect(walk('REQUESTED', ['grant', 'activate'])).toEqual([
      { event: 'grant', from: 'REQUESTED', to: 'GRANTED' },
      { event: 'activate', from: 'GRANTED', to: 'ACTIVE' },
    ]);
  });

  it('whatever happens, what has ended stays ended, and what is open is not ended', () => {
    expect(states.filter(isEnded)).toEqual(['EXHAUSTED', 'EXPIRED', 'REVOKED', 'REFUSED', 'LAPSED']);
    expect(openStates.some(isEnded)).toBe(false);
    fc.assert(
      fc.property(fc.constantFrom(...states.filter(isEnded)), fc.array(fc.constantFrom(...events), { minLength: 1 }), (state, chain) => {
        expect(walk(state, chain)).toBeNull();
      }),
    );
  });
});
