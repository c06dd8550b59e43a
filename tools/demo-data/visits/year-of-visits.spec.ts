import { describe, expect, it } from '@jest/globals';
import { isWorkday, stateCouncilCalendar } from '@qinqing/working-time';
import { planOf } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { cast } from '../registry/cast.ts';
import { listPlantedVisits } from './planted-visits.ts';
import { monthlyLimit, rulesOf, topicSimilarity, walkVisit, type VisitEvent } from './visit-rules.ts';
import { visitIdOf, type VisitStory } from './tell-visit.ts';
import { streamYearOfVisits } from './year-visit-rows.ts';
import { streamWishes } from './year-of-visits.ts';

const small = planOf({ seed: 5, scale: 'small', today: '2026-08-01' });
/** As many requests as the whole district has, at 20,000 enterprises: the quotas are under pressure. */
const plan = { ...small, yearShare: 1 };
const stories = [...streamYearOfVisits(plan)];
const byId = new Map(stories.map((story) => [story.id, story]));
const percent = (part: number): number => (part / stories.length) * 100;

describe('a year of visits', () => {
  it('has 9,500 requests a year in proportion to the enterprises, none of the cast (§11.2)', () => {
    expect(Math.abs(stories.length / 9_500 - 1)).toBeLessThan(0.06);
    const ofSmall = [...streamWishes(small)].flatMap(({ wishes }) => wishes).length;
    expect(Math.abs(ofSmall / (9_500 * small.yearShare) - 1)).toBeLessThan(0.3);
    expect(stories.filter(({ wish }) => wish.enterprise.index < cast.length)).toEqual([]);
  });

  it('gives 38 % of the requests to the first hundredth of the enterprises', () => {
    const counts = [...Map.groupBy(stories, ({ wish }) => wish.enterprise.id)].map(([, of]) => of.length).toSorted((a, b) => b - a);
    const first = counts.slice(0, plan.enterprises / 100).reduce((sum, count) => sum + count, 0);
    expect(Math.abs(percent(first) - 38)).toBeLessThan(4);
  });

  it.each([['RESEARCH', 41], ['INSPECTION', 22], ['TOUR', 12], ['SUPERVISION', 7], ['STUDY_TOUR', 6], ['DELEGATION', 5], ['THEMED_ACTIVITY', 4], ['SERVICE', 3]])('is of kind %s in about %d of 100', (kind, share) => {
    expect(Math.abs(percent(stories.filter(({ wish }) => wish.reason.kind === kind).length) - share)).toBeLessThan(2.5);
  });

  it('never breaks a quota: only statutory inspections come on top of it (§10.1, VIS-15)', () => {
    const months = [...Map.groupBy(stories.filter(({ reception }) => reception !== null), ({ enterprise, reception }) => `${enterprise.id} ${reception!.month}`).values()];
    const limitOf = ({ jurisdiction, visitMode }: Enterprise): number => monthlyLimit({ ownLimit: null, isProtected: false, visitMode }, rulesOf(jurisdiction).settings) ?? Infinity;
    expect(months.filter((received) => received.filter(({ wish }) => wish.reason.statutoryBasis === null).length > limitOf(received[0]!.enterprise))).toEqual([]);
    expect(months.filter((received) => new Set(received.map(({ reception }) => reception!.place)).size !== received.length)).toEqual([]);
  });

  it('meets saturated months with counter-offers, which some units take (VIS-23)', () => {
    const offered = stories.filter(({ counterOffer }) => counterOffer !== null);
    expect(offered.length).toBeGreaterThan(20);
    expect(offered.some(({ enterprise, wish }) => enterprise.id !== wish.enterprise.id)).toBe(true);
    expect(offered.filter(({ counterOffer }) => counterOffer!.usedThisMonth < counterOffer!.limit)).toEqual([]);
  });

  it('goes the ways of the department’s machine from its booking to its end (§9.1)', () => {
    const endsAs = ({ steps }: VisitStory): boolean => walkVisit('COLLECTED', steps.map(({ event }) => event as VisitEvent))?.at(-1)?.to === steps.at(-1)!.to;
    expect(stories.filter((story) => !endsAs(story))).toEqual([]);
    expect(stories.filter(({ state }) => !['CLOSED', 'REFUSED', 'CANCELLED', 'DECLINED_UNNECESSARY'].includes(state))).toEqual([]);
  });

  it('never goes back in time, and is over before the quarter', () => {
    const isBroken = ({ steps }: VisitStory): boolean => steps.slice(1).some((step, index) => step.from !== steps[index]!.to || Date.parse(step.at) < Date.parse(steps[index]!.at));
    expect(stories.filter(isBroken)).toEqual([]);
    expect(stories.filter(({ steps }) => Date.parse(steps.at(-1)!.at) >= Date.parse(`${plan.quarter.firstDay}T00:00:00+08:00`))).toEqual([]);
  });

  it('is accepted by 54, put to another day by 15 and refused by 31 of 100 who are asked and may refuse', () => {
    const answered = stories.filter(({ wish, askedAt }) => askedAt !== null && wish.reason.statutoryBasis === null);
    const share = (test: (story: (typeof stories)[number]) => boolean): number => (answered.filter(test).length / answered.length) * 100;
    expect(Math.abs(share(({ state }) => state === 'REFUSED') - 31)).toBeLessThan(4);
    expect(Math.abs(share(({ reception, windows }) => reception?.hours === windows[0]) - 54)).toBeLessThan(5);
    expect(stories.filter(({ wish, state }) => wish.reason.statutoryBasis !== null && state === 'REFUSED')).toEqual([]);
  });

  it('takes place on workdays, twice as often in March, June, September and November', () => {
    const days = stories.map(({ wish }) => wish.day);
    expect(days.filter((day) => !isWorkday(stateCouncilCalendar, day))).toEqual([]);
    const inPeak = days.filter((day) => ['03', '06', '09', '11'].includes(day.slice(5, 7))).length;
    expect(inPeak / (days.length - inPeak)).toBeGreaterThan(0.7);
  });

  it('comes in groups of three to fifteen, six or so', () => {
    const sizes = stories.map(({ wish }) => wish.headcount).toSorted((a, b) => a - b);
    expect([sizes[0], sizes.at(-1)]).toEqual([3, 15]);
    expect(Math.abs(sizes[Math.floor(sizes.length / 2)]! - 7)).toBeLessThanOrEqual(2);
  });
});

describe('what is planted among them', () => {
  const planted = listPlantedVisits(plan);

  it('are 24 % in clusters of several units at one enterprise within some days (§10.2)', () => {
    expect(Math.abs(percent(planted.mergeClusters.flat().length) - 24)).toBeLessThan(3);
    const isOfOne = (cluster: readonly string[]): boolean => new Set(cluster.map((id) => byId.get(id)!.wish.enterprise.id)).size === 1;
    expect(planted.mergeClusters.filter((cluster) => !isOfOne(cluster))).toEqual([]);
  });

  it('are 9 % that repeat an earlier one of the same unit within 90 days', () => {
    expect(Math.abs(percent(planted.repeated.length) - 9)).toBeLessThan(2);
    const isRepeating = ([id, earlier]: readonly [string, string]): boolean => {
      const [a, b] = [byId.get(id)!.wish, byId.get(earlier)!.wish];
      return topicSimilarity(a.reason, b.reason) === 1 && a.day > b.day && Date.parse(a.day) - Date.parse(b.day) < 90 * 86_400_000;
    };
    expect(planted.repeated.filter((pair) => !isRepeating(pair))).toEqual([]);
  });

  it('are about 7 % that the data on file can answer (VIS-17)', () => {
    expect(Math.abs(percent(planted.answerableByData.length) - 7)).toBeLessThan(2);
    expect(planted.answerableByData.every((id) => byId.has(id))).toBe(true);
    expect(visitIdOf(plan, stories[0]!.wish.path)).toBe(stories[0]!.id);
  });
});
