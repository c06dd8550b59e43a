import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { comparePlaces, isNextInOrder, isWonByRedList, scoreConditions, type WaitingPlace } from './waitlist.ts';

const MORNING = new Date('2025-09-01T01:00:00.000Z');
const NOON = new Date('2025-09-01T04:00:00.000Z');
const place = (facts: Partial<WaitingPlace> = {}): WaitingPlace => ({ score: 0.8, isRedListed: false, submittedAt: MORNING, ...facts });

const places = fc.record({ score: fc.constantFrom(null, 0, 0.5, 0.8, 1), isRedListed: fc.boolean(), submittedAt: fc.constantFrom(MORNING, NOON) });

describe('the order of a waiting list (POL-16)', () => {
  it.each<readonly [string, WaitingPlace, WaitingPlace]>([
    ['a higher score comes first, whoever is on the red list', place({ score: 0.9, submittedAt: NOON }), place({ isRedListed: true })],
    ['among equal scores the red list comes first, whoever was earlier', place({ isRedListed: true, submittedAt: NOON }), place()],
    ['among equals who came first', place(), place({ submittedAt: NOON })],
  ])('%s', (_rule, first, second) => {
    expect(comparePlaces(first, second)).toBeLessThan(0);
    expect(comparePlaces(second, first)).toBeGreaterThan(0);
  });

  it('is an order: who is before another is not behind it, and before all who are behind that one', () => {
    fc.assert(
      fc.property(places, places, places, (a, b, c) => {
        expect(Math.sign(comparePlaces(a, b))).toBe(-Math.sign(comparePlaces(b, a)) + 0);
        if (comparePlaces(a, b) <= 0 && comparePlaces(b, c) <= 0) expect(comparePlaces(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('a red listing moves nobody across a score', () => {
    fc.assert(
      fc.property(places, places, (a, b) => {
        const scoresDiffer = (a.score ?? 0) !== (b.score ?? 0);
        if (scoresDiffer) expect(Math.sign(comparePlaces({ ...a, isRedListed: !a.isRedListed }, b))).toBe(Math.sign(comparePlaces(a, b)));
      }),
    );
  });
});

describe('a newcomer', () => {
  it('does not jump over one that waits, however small it is', () => {
    expect(isNextInOrder(place({ submittedAt: NOON }), [place()])).toBe(false);
  });

  it('is next when it comes before all that wait, or in the same instant', () => {
    expect(isNextInOrder(place({ score: 1, submittedAt: NOON }), [place(), place({ submittedAt: NOON })])).toBe(true);
    expect(isNextInOrder(place(), [place()])).toBe(true);
    expect(isNextInOrder(place({ submittedAt: NOON }), [])).toBe(true);
  });
});

describe('a tie that the red list broke', () => {
  it('is one in which an equal that came earlier still waits', () => {
    expect(isWonByRedList(place({ isRedListed: true, submittedAt: NOON }), [place()])).toBe(true);
  });

  it.each<readonly [string, WaitingPlace, readonly WaitingPlace[]]>([
    ['nobody waits', place({ isRedListed: true }), []],
    ['it was earlier anyway', place({ isRedListed: true }), [place({ submittedAt: NOON })]],
    ['the scores differ', place({ isRedListed: true, score: 0.9, submittedAt: NOON }), [place()]],
    ['both are on the red list', place({ isRedListed: true, submittedAt: NOON }), [place({ isRedListed: true })]],
    ['it is not on the red list', place({ submittedAt: NOON }), [place()]],
  ])('is none when %s', (_why, served, waiting) => {
    expect(isWonByRedList(served, waiting)).toBe(false);
  });
});

describe('the score of the waiting list', () => {
  it('is the share of conditions that are proved', () => {
    expect(scoreConditions([{ result: 'PASS' }, { result: 'UNKNOWN' }, { result: 'PASS' }])).toBe(0.6667);
    expect(scoreConditions([])).toBe(1);
  });
});
