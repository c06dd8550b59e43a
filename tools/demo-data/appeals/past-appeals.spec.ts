import { describe, expect, it } from '@jest/globals';
import { addWorkingMinutes } from '@qinqing/working-time';
import { planOf } from '../plan.ts';
import { jurisdictions } from '../registry/jurisdictions.ts';
import { officeHoursOf, rulesOf, storedClockOf, walk, type AppealEvent } from './appeal-rules.ts';
import { expectCampaign } from './campaign-expectations.ts';
import { listPresetAppeals } from './past-appeals.ts';

describe.each([1, 2, 3])('the appeals of the past, seed %d', (seed) => {
  const plan = planOf({ seed, scale: 'tiny', today: '2026-11-22' });
  const stories = listPresetAppeals(plan);

  it('go the ways of the state machine, step by step, to where they stand (§9.2)', () => {
    for (const { appeal, transitions } of stories) {
      const [submission, ...steps] = transitions;
      expect(submission).toMatchObject({ event: 'submit', fromState: null, toState: 'SUBMITTED', version: 1, position: 0 });
      const walked = walk('SUBMITTED', steps.map(({ event }) => event as AppealEvent));
      expect(walked?.map(({ from, to }) => [from, to])).toEqual(steps.map(({ fromState, toState }) => [fromState, toState]));
      expect(walked?.at(-1)?.to ?? 'SUBMITTED').toBe(appeal.state);
      expect(Math.max(...transitions.map(({ version }) => version))).toBeLessThanOrEqual(appeal.version);
    }
  });

  it('never go back in time, and end before the quarter', () => {
    for (const { appeal, transitions } of stories) {
      const times = transitions.map(({ at }) => at.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(appeal.updatedAt.getTime()).toBe(times.at(-1));
      expect(appeal.updatedAt < new Date(`${plan.quarter.firstDay}T00:00:00+08:00`)).toBe(true);
    }
  });

  it('keep the clock that follows from submission, class, plan and pauses (§10.5a)', () => {
    for (const { appeal, pauses, rules } of stories) {
      const { dueAt, yellowAt, dueCalendarVersion, isProvisional } = appeal;
      expect({ dueAt, yellowAt, dueCalendarVersion, isProvisional }).toEqual(storedClockOf(appeal, pauses, rules));
    }
  });

  it('are numbered without a gap in the order of their submission', () => {
    const series = Map.groupBy(stories.map(({ appeal }) => appeal), ({ number }) => number.slice(0, number.lastIndexOf('-')));
    for (const [name, appeals] of series) {
      expect(name).toMatch(new RegExp(`^${appeals[0]!.divisionCode}-20\\d\\d$`));
      const sorted = appeals.toSorted((a, b) => a.submittedAt.getTime() - b.submittedAt.getTime());
      expect(sorted.map(({ number }) => Number(number.slice(-6)))).toEqual(sorted.map((_, index) => index + 1));
    }
  });

  it('are returned within four working hours only, and by no unit twice (APL-24)', () => {
    const returns = stories.flatMap(({ returns: list, transitions, rules }) => list.map((one) => ({ one, rules, dispatchedAt: transitions.findLast(({ event, at, toState }) => toState === 'DISPATCHED' && event !== 'accept' && at < one.at)!.at })));
    expect(returns.length).toBeGreaterThan(0);
    for (const { one, rules, dispatchedAt } of returns) expect(one.at <= addWorkingMinutes(rules.calendar, officeHoursOf(rules.settings), dispatchedAt, 240)).toBe(true);
    for (const { returns: list } of stories) expect(new Set(list.map(({ unitId }) => unitId)).size).toBe(list.length);
  });

  it('make 242 of 249 issues of the campaign done or on track, on every day of the quarter (N03)', () => {
    expect(expectCampaign(plan)).toEqual({ appeals: 249, done: 234, onTrack: 8, slow: 7 });
  });

  it('are mostly rated well, as 61 % rate at all (§11.3)', () => {
    const closed = stories.filter(({ appeal }) => appeal.state === 'CLOSED');
    const rated = closed.filter(({ ratings }) => ratings.length > 0);
    expect(Math.abs(rated.length / closed.length - 0.61)).toBeLessThan(0.1);
    expect(rated.filter(({ ratings }) => ratings[0]!.stars >= 4).length / rated.length).toBeGreaterThan(0.75);
  });

  it.each(jurisdictions.map((jurisdiction) => [jurisdiction.code, jurisdiction] as const))('leave something to do in %s: one to classify, one to accept, some that run by a plan', (code, jurisdiction) => {
    const states = stories.filter(({ appeal }) => appeal.divisionCode.startsWith(code)).map(({ appeal }) => appeal.state);
    expect(states).toEqual(expect.arrayContaining(['SUBMITTED', 'DISPATCHED', 'IN_PROGRESS', 'CLOSED']));
    expect(rulesOf(jurisdiction).settings.officeHours.at(-1)!.to).toBe(code === '440704' ? '18:00' : '17:30');
  });
});
