import { describe, expect, it } from '@jest/globals';
import { stateCouncilCalendar as calendar } from '@qinqing/working-time';
import { listPlanProblems, workingDaysUntil, type PlannedMilestone, type PlanTerm } from './appeal-plan.ts';

const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const submittedAt = inShanghai('2025-09-01 10:00');
const term: PlanTerm = { submittedAt, days: 30, longestDays: 60, now: inShanghai('2025-09-02 10:00') };
const milestone = (changes: Partial<PlannedMilestone> = {}): PlannedMilestone => ({ title: '完成管线改迁', dueOn: '2025-09-20', weight: 50, ...changes });
const problemsOf = (milestones: readonly PlannedMilestone[], changes: Partial<PlanTerm> = {}): string[] =>
  listPlanProblems(milestones, { ...term, ...changes }, calendar).map(({ field, code }) => `${field} ${code}`);

describe('a plan with its milestones (COMPLEX, APL-04)', () => {
  it('in order, from today to its end, is accepted', () => {
    expect(problemsOf([milestone({ dueOn: '2025-09-02' }), milestone({ dueOn: '2025-09-02' }), milestone({ dueOn: '2025-10-17' })])).toEqual([]);
  });

  it.each<readonly [string, readonly PlannedMilestone[], Partial<PlanTerm>]>([
    ['milestones NO_MILESTONE', [], {}],
    ['milestones TOO_MANY_MILESTONES', Array.from({ length: 21 }, () => milestone()), {}],
    ['milestones.0.title TEXT_LENGTH', [milestone({ title: '  ' })], {}],
    ['milestones.0.title TEXT_LENGTH', [milestone({ title: 'x'.repeat(101) })], {}],
    ['milestones.0.weight MILESTONE_WEIGHT', [milestone({ weight: 0 })], {}],
    ['milestones.0.weight MILESTONE_WEIGHT', [milestone({ weight: 101 })], {}],
    ['milestones.0.dueOn MILESTONE_DATE', [milestone({ dueOn: '2025-09-01' })], {}],
    ['milestones.0.dueOn MILESTONE_DATE', [milestone({ dueOn: '2025-10-18' })], {}],
    ['milestones.0.dueOn MILESTONE_DATE', [milestone({ dueOn: '2031-01-01' })], {}],
    ['milestones.1.dueOn MILESTONE_DATE', [milestone({ dueOn: '2025-09-20' }), milestone({ dueOn: '2025-09-19' })], {}],
    ['days PLAN_TOO_LONG', [milestone()], { days: 61 }],
  ])('%s', (problem, milestones, changes) => {
    expect(problemsOf(milestones, changes)).toEqual([problem]);
  });

  it.each([0, -5])('%d days are no plan', (days) => {
    expect(problemsOf([milestone()], { days })).toContain('days PLAN_TOO_LONG');
  });

  it('names everything that is wrong at once', () => {
    expect(problemsOf([milestone({ title: '', weight: -1, dueOn: '2020-01-01' })], { days: 99 })).toHaveLength(4);
  });
});

describe('how many working days reach as far as a day, that of submission not counted (§10.5a)', () => {
  it.each([
    ['2025-09-01', 0],
    ['2025-09-02', 1],
    ['2025-09-05', 4],
    ['2025-09-06', 5],
    ['2025-09-08', 5],
    ['2025-09-28', 20],
    ['2025-09-30', 22],
    ['2025-10-08', 23],
    ['2025-10-09', 23],
    ['2025-08-20', 0],
  ])('%s: %d', (day, days) => {
    expect(workingDaysUntil(submittedAt, day, calendar)).toBe(days);
  });

  it('from a Saturday', () => {
    expect(workingDaysUntil(inShanghai('2025-09-06 10:00'), '2025-09-08', calendar)).toBe(1);
  });
});
