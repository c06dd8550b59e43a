import { describe, expect, it } from '@jest/globals';
import { dutyAfter, findOutcomeProblem, type OutcomeDuty, type OutcomeReport } from './outcome.ts';

const TODAY = '2025-09-01';
const duty: OutcomeDuty = { enquiryId: 'q', bankId: 'b', state: 'DUE', dueAt: new Date('2025-10-01T02:00:00.000Z'), reports: 0, version: 1 };
const approved: OutcomeReport = { outcome: 'APPROVED', amountCents: 500_000_00, nextDate: null };
const pending: OutcomeReport = { outcome: 'PENDING', amountCents: null, nextDate: '2025-10-10' };

describe('the report of an outcome (CRD-16)', () => {
  it.each<readonly [string, OutcomeReport, Partial<OutcomeDuty>, string | null]>([
    ['approved with its amount', approved, {}, null],
    ['declined', { outcome: 'DECLINED', amountCents: null, nextDate: null }, {}, null],
    ['pending with a next date', pending, {}, null],
    ['too late, but better than never', approved, { state: 'OVERDUE' }, null],
    ['final after pending', approved, { state: 'PENDING', reports: 1 }, null],
    ['approved without an amount', { ...approved, amountCents: null }, {}, 'AMOUNT_MISSING'],
    ['approved for nothing', { ...approved, amountCents: 0 }, {}, 'AMOUNT_MISSING'],
    ['declined with an amount', { ...approved, outcome: 'DECLINED' }, {}, 'AMOUNT_NOT_APPLICABLE'],
    ['pending with an amount', { ...pending, amountCents: 1 }, {}, 'AMOUNT_NOT_APPLICABLE'],
    ['pending without a date', { ...pending, nextDate: null }, {}, 'NEXT_DATE_MISSING'],
    ['pending until today', { ...pending, nextDate: TODAY }, {}, 'NEXT_DATE_IN_PAST'],
    ['pending for 90 days', { ...pending, nextDate: '2025-11-30' }, {}, null],
    ['pending for 91 days', { ...pending, nextDate: '2025-12-01' }, {}, 'NEXT_DATE_TOO_FAR'],
    ['pending twice', pending, { state: 'PENDING', reports: 1 }, 'PENDING_TWICE'],
    ['pending twice, when the first has run out', pending, { state: 'OVERDUE', reports: 1 }, 'PENDING_TWICE'],
    ['final with a next date', { ...approved, nextDate: '2025-10-10' }, {}, 'NEXT_DATE_NOT_APPLICABLE'],
    ['once more', approved, { state: 'REPORTED', reports: 1 }, 'ALREADY_REPORTED'],
  ])('%s', (_case, report, changes, problem) => {
    expect(findOutcomeProblem(report, { ...duty, ...changes }, TODAY, 90)).toBe(problem);
  });

  it('pending is due by the end of its next date in Shanghai; final is done', () => {
    expect(dutyAfter(duty, pending)).toEqual({ ...duty, state: 'PENDING', dueAt: new Date('2025-10-10T16:00:00.000Z'), reports: 1 });
    expect(dutyAfter(duty, approved)).toEqual({ ...duty, state: 'REPORTED', reports: 1 });
  });
});
