import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isInForce, openStates, walk, type ListingEvent, type ListingState } from './listing-state.ts';

const events: readonly ListingEvent[] = ['giveNotice', 'hear', 'confirm', 'activate', 'list', 'drop', 'lapse', 'repair', 'stopPublication'];
const red: readonly ListingState[] = ['CANDIDATE', 'CONFIRMED', 'ACTIVE', 'LAPSED', 'DROPPED'];
const black: readonly ListingState[] = ['PROPOSED', 'NOTICE', 'LISTED', 'DROPPED', 'REPAIRED', 'EXPIRED'];
const ends: readonly ListingState[] = ['LAPSED', 'DROPPED', 'REPAIRED', 'EXPIRED'];
const wander = (from: ListingState, tried: readonly ListingEvent[]): ListingState => tried.reduce((state, event) => walk(state, [event])?.at(-1)?.to ?? state, from);

describe('a list entry (§9.5)', () => {
  it.each<readonly [ListingState, readonly ListingEvent[], ListingState | null]>([
    ['CANDIDATE', ['confirm', 'activate'], 'ACTIVE'],
    ['CANDIDATE', ['drop'], 'DROPPED'],
    ['CANDIDATE', ['lapse'], 'LAPSED'],
    ['ACTIVE', ['lapse'], 'LAPSED'],
    ['ACTIVE', ['drop'], null],
    ['PROPOSED', ['giveNotice', 'list'], 'LISTED'],
    ['PROPOSED', ['list'], null],
    ['PROPOSED', ['giveNotice', 'hear', 'drop'], 'DROPPED'],
    ['LISTED', ['repair'], 'REPAIRED'],
    ['LISTED', ['stopPublication'], 'EXPIRED'],
    ['LISTED', ['drop'], null],
    ['CANDIDATE', ['list'], null],
    ['NOTICE', ['activate'], null],
  ])('%s through %j leads to %s', (from, through, to) => {
    expect(walk(from, through)?.at(-1)?.to ?? null).toBe(to);
  });

  it('a red entry never becomes a black one, nor a black one red', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...events), { maxLength: 20 }), (tried) => {
      expect(red).toContain(wander('CANDIDATE', tried));
      expect(black).toContain(wander('PROPOSED', tried));
    }));
  });

  it.each(ends)('%s is the end', (state) => {
    for (const event of events) expect(walk(state, [event])).toBeNull();
    expect(openStates).not.toContain(state);
  });

  it('is open until its end, and in force only when decided', () => {
    expect([...openStates].toSorted()).toEqual([...new Set([...red, ...black])].filter((state) => !ends.includes(state)).toSorted());
    expect(openStates.filter(isInForce)).toEqual(['ACTIVE', 'LISTED']);
  });
});
