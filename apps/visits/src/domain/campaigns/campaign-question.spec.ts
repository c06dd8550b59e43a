import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar as calendar } from '@qinqing/working-time';
import fc from 'fast-check';
import { coverageOf, neverRunShareOf, noCounts, stillOpen } from './campaign-figures.ts';
import { becomesAppeal, isSolvedOnSpot, nextProgressAt } from './campaign-question.ts';
import { checkQuestionForm } from './question-form.ts';

describe('what becomes of a question (VIS-36)', () => {
  it.each([
    ['QUESTION', null, null, false, true, 'nobody answered'],
    ['QUESTION', '已办结', null, true, false, 'closed on the spot'],
    ['QUESTION', '月底前办', '2025-09-30', false, true, 'a promise is not its fulfilment'],
    ['QUESTION', null, '2025-09-30', false, true, 'a day alone is no answer'],
    ['SUGGESTION', null, null, false, false, 'a suggestion asks for nothing'],
    ['SUGGESTION', '谢谢', null, false, false, 'nor when it is answered'],
  ] as const)('%s answered %s, promised %s: solved %s, appeal %s (%s)', (kind, answer, promisedOn, solved, appeal, _why) => {
    expect([isSolvedOnSpot({ kind, answer, promisedOn }), becomesAppeal({ kind, answer, promisedOn })]).toEqual([solved, appeal]);
  });

  it('is never both, and a question always one of them', () => {
    fc.assert(
      fc.property(fc.option(fc.string()), fc.option(fc.constant('2025-09-30')), (answer, promisedOn) => {
        const question = { kind: 'QUESTION', answer, promisedOn } as const;
        expect(isSolvedOnSpot(question)).toBe(!becomesAppeal(question));
      }),
    );
  });
});

describe('a line of the minutes', () => {
  const line = { kind: 'QUESTION', text: '道路何时修复', contactName: null, contactPhone: '0750-3861234', answeringUnitId: null, answer: null, promisedOn: null } as const;
  const check = (changes: object): string[] => checkQuestionForm({ ...line, ...changes }, 'q', { today: '2025-09-10', isUnitKnown: false }).map(({ field, code }) => `${field} ${code}`);

  it.each([
    [{}, []],
    [{ contactPhone: null }, ['q.contactPhone PHONE_FORM']],
    [{ contactPhone: null, answer: '已办结' }, []],
    [{ contactPhone: '12' }, ['q.contactPhone PHONE_FORM']],
    [{ text: '短' }, ['q.text TEXT_LENGTH']],
    [{ answer: ' ' }, ['q.answer TEXT_LENGTH']],
    [{ promisedOn: '2025-09-09' }, ['q.promisedOn DAY_RANGE']],
    [{ answeringUnitId: 'x' }, ['q.answeringUnitId UNIT_UNKNOWN']],
  ])('%j: %j', (changes, expected) => {
    expect(check(changes)).toEqual(expected);
  });
});

describe('when the enterprise hears of the progress (VIS-36)', () => {
  it.each([
    ['2025-09-11T01:00:00.000Z', '2025-09-17T16:00:00.000Z', 'over a weekend'],
    ['2025-09-26T01:00:00.000Z', '2025-10-09T16:00:00.000Z', 'over the National Day holiday, with its make-up days'],
  ])('after %s at %s: %s', (now, expected) => {
    expect(nextProgressAt(new Date(now), calendar, 5).toISOString()).toBe(expected);
  });

  it('behind the published calendars days are counted instead', () => {
    expect(nextProgressAt(new Date('2090-01-01T00:00:00.000Z'), calendar, 5).toISOString()).toBe('2090-01-06T00:00:00.000Z');
  });
});

describe('figures (N24, N29)', () => {
  it('a coverage is a share of the target, all of it at most, and none without a target', () => {
    expect([coverageOf({ ...noCounts, visited: 663 }, 1000), coverageOf({ ...noCounts, visited: 20_100 }, 20_000), coverageOf(noCounts, null)]).toEqual([0.663, 1, null]);
  });

  it('一次都不用跑 is a share of the questions, and none without a question', () => {
    expect([neverRunShareOf({ ...noCounts, questions: 4, solvedOnSpot: 1 }), neverRunShareOf(noCounts)]).toEqual([0.25, null]);
  });

  it('open is what is neither solved on the spot nor by coordination', () => {
    expect(stillOpen({ ...noCounts, questions: 107, solvedOnSpot: 74, coordinated: 31 })).toBe(2);
  });
});
