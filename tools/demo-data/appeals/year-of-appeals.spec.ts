import { describe, expect, it } from '@jest/globals';
import { planOf } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { listPlantedAppeals } from './planted-appeals.ts';
import { officeHoursOf, storedClockOf, walk, type AppealEvent } from './appeal-rules.ts';
import type { AppealStory } from './appeal-story.ts';
import { drawOutlines, listPresetAppeals, streamPastAppeals } from './past-appeals.ts';
import { workingMinutesBetween } from '@qinqing/working-time';

const plan = planOf({ seed: 4, scale: 'small', today: '2026-05-20' });
const outlines = [...drawOutlines(plan).values()].flat();
const all = [...streamPastAppeals(plan)];
const presets = new Set(listPresetAppeals(plan).map(({ appeal }) => appeal.id));
const year = all.filter(({ appeal }) => !presets.has(appeal.id));
const unlinked = year.filter(({ appeal }) => appeal.state !== 'LINKED');
const stories = new Map(year.map((story) => [story.appeal.id, story]));

const percent = (of: readonly AppealStory[], test: (story: AppealStory) => boolean): number => (of.filter(test).length / of.length) * 100;
const isLate = ({ appeal, pauses }: AppealStory): boolean => pauses.find(({ kind }) => kind === 'ANSWERED')!.from > appeal.dueAt;

describe('a year of appeals at scale small', () => {
  it('has 55,000 a year in proportion to the enterprises, two of three from key enterprises (§11.3)', () => {
    expect(Math.abs(year.length / (55_000 * plan.yearShare) - 1)).toBeLessThan(0.12);
    const ofKey = outlines.filter(({ path, intake }) => path.length > 1 && intake?.officerId !== null).length;
    expect(ofKey).toBeGreaterThan(100);
  });

  it('leaves the cast to the presets, which are there as at scale tiny', () => {
    expect(outlines.filter(({ path, enterprise }) => path.length > 1 && enterprise.index < cast.length)).toEqual([]);
    expect(presets.size).toBe(listPresetAppeals(planOf({ seed: 4, scale: 'tiny', today: '2026-05-20' })).length);
  });

  it('goes the ways of the state machine, never back in time, and ends before the quarter (§9.2)', () => {
    const isLegal = ({ appeal, transitions }: AppealStory): boolean => {
      const walked = walk('SUBMITTED', transitions.slice(1).map(({ event }) => event as AppealEvent));
      return (walked?.at(-1)?.to ?? 'SUBMITTED') === appeal.state && transitions.every(({ at }, index) => index === 0 || at >= transitions[index - 1]!.at);
    };
    expect(year.filter((story) => !isLegal(story))).toEqual([]);
    expect(year.filter(({ appeal }) => appeal.updatedAt >= new Date(`${plan.quarter.firstDay}T00:00:00+08:00`))).toEqual([]);
  });

  it('keeps the clock that follows from submission, class, plan and pauses (§10.5a)', () => {
    const isKept = ({ appeal, pauses, rules }: AppealStory): boolean => {
      const clock = storedClockOf(appeal, pauses, rules);
      return appeal.dueAt.getTime() === clock.dueAt.getTime() && appeal.yellowAt.getTime() === clock.yellowAt.getTime() && appeal.dueCalendarVersion === clock.dueCalendarVersion;
    };
    expect(year.filter((story) => !isKept(story))).toEqual([]);
  });

  it('is over, but for plans that still run (N03: the campaign’s seven alone are slow)', () => {
    const states = Object.groupBy(year, ({ appeal }) => appeal.state);
    expect(Object.keys(states).toSorted()).toEqual(['CLOSED', 'IN_PROGRESS', 'LINKED']);
    for (const { appeal } of states.IN_PROGRESS!) expect(appeal.planDays).toBeGreaterThan(20);
  });

  it.each<[string, number, number, (story: AppealStory) => boolean]>([
    ['simple', 35, 4, ({ appeal }) => appeal.serviceClass === 'SIMPLE'],
    ['urgent', 6, 2.5, ({ appeal }) => appeal.serviceClass === 'URGENT'],
    ['complex', 7, 2.5, ({ appeal }) => appeal.serviceClass === 'COMPLEX'],
    ['from the platform', 58, 5, ({ appeal }) => ['WEB', 'APP', 'MINI_PROGRAM', 'WECHAT'].includes(appeal.channel)],
    ['by liaisons', 17, 5, ({ appeal }) => appeal.channel === 'VISIT'],
    ['by phone', 9, 3, ({ appeal }) => appeal.channel === 'PHONE'],
    ['returned', 4, 2, ({ returns }) => returns.length > 0],
    ['paused', 11, 3.5, ({ pauses }) => pauses.some(({ kind }) => kind === 'INFORMATION')],
    ['opened again', 2.5, 1.5, ({ appeal }) => appeal.reopenCount > 0],
  ])('has its share of appeals that are %s: about %d %%', (_, share, tolerance, test) => {
    expect(Math.abs(percent(unlinked, test) - share)).toBeLessThan(tolerance);
  });

  it('is answered in time in 93 to 95 of 100, the median after eleven working hours', () => {
    const answered = unlinked.filter(({ appeal }) => appeal.answeredAt !== null);
    expect(Math.abs(percent(answered, (story) => !isLate(story)) - 94)).toBeLessThan(2.5);
    const hours = answered.map(({ appeal, rules, pauses }) => workingMinutesBetween(rules.calendar, officeHoursOf(rules.settings), appeal.submittedAt, pauses.find(({ kind }) => kind === 'ANSWERED')!.from) / 60).toSorted((a, b) => a - b);
    expect(Math.abs(hours[Math.floor(hours.length / 2)]! - 11)).toBeLessThan(2.5);
  });

  it('is rated by 61 %, 62 % with five stars, and worse when late (ρ ≈ −0.5)', () => {
    const closed = unlinked.filter(({ appeal }) => appeal.state === 'CLOSED');
    const rated = closed.filter(({ ratings }) => ratings.length > 0);
    expect(Math.abs((rated.length / closed.length) * 100 - 61)).toBeLessThan(5);
    expect(Math.abs(percent(rated, ({ ratings }) => ratings[0]!.stars === 5) - 62)).toBeLessThan(6);
    expect(Math.abs(correlate(rated.map((story) => [isLate(story) ? 1 : 0, story.ratings[0]!.stars])) + 0.5)).toBeLessThan(0.15);
  });

  it('is spread over the 137 items by Zipf’s law: many once, few often', () => {
    const counts = [...Map.groupBy(unlinked, ({ appeal }) => appeal.itemCode)].map(([, of]) => of.length).toSorted((a, b) => b - a);
    expect(counts.length).toBeGreaterThan(100);
    expect(Math.abs((counts[0]! / unlinked.length) * 100 - 21)).toBeLessThan(5);
  });
});

describe('what is planted among them', () => {
  const planted = listPlantedAppeals(plan);

  it('are 8 % duplicates, each linked to an appeal of the same enterprise that was open then (APL-30)', () => {
    expect(Math.abs((planted.duplicates.length / year.length) * 100 - 8)).toBeLessThan(2.5);
    for (const [id, parentId] of planted.duplicates) {
      const [{ appeal, transitions }, parent] = [stories.get(id)!, stories.get(parentId)!];
      expect(appeal).toMatchObject({ state: 'LINKED', parentId, enterpriseId: parent.appeal.enterpriseId });
      const linkedAt = transitions.at(-1)!.at;
      expect(parent.appeal.submittedAt < appeal.submittedAt && parent.transitions.every(({ event, at }) => !['reply', 'explain', 'resolveOnSpot'].includes(event) || at > linkedAt)).toBe(true);
    }
  });

  it('are 15 % in pairs that mean the same item in other words', () => {
    expect(Math.abs(((planted.paraphrases.length * 2) / year.length) * 100 - 15)).toBeLessThan(4);
    for (const pair of planted.paraphrases) {
      const [a, b] = pair.map((id) => stories.get(id)!.appeal);
      expect(a!.itemCode).toBe(b!.itemCode);
      expect(a!.content).not.toBe(b!.content);
    }
  });

  it('are common issues of five enterprises of one town at least, one of them growing, and 5 % fragments (§10.12)', () => {
    expect(planted.commonIssues.length).toBeGreaterThanOrEqual(4);
    expect(planted.commonIssues.filter(({ isGrowing }) => isGrowing).length).toBeGreaterThan(0);
    for (const { appealIds, itemCode } of planted.commonIssues) {
      const raised = appealIds.map((id) => stories.get(id)!.appeal);
      expect(new Set(raised.map(({ enterpriseId }) => enterpriseId)).size).toBeGreaterThanOrEqual(5);
      expect(new Set(raised.map(({ divisionCode }) => divisionCode)).size).toBe(1);
      expect(raised.every((appeal) => appeal.itemCode === itemCode)).toBe(true);
    }
    expect(Math.abs((planted.fragments.length / year.length) * 100 - 5)).toBeLessThan(2);
  });
});

const correlate = (pairs: readonly (readonly [number, number])[]): number => {
  const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const [mx, my] = [mean(pairs.map(([x]) => x)), mean(pairs.map(([, y]) => y))];
  return mean(pairs.map(([x, y]) => (x - mx) * (y - my))) / Math.sqrt(mean(pairs.map(([x]) => (x - mx) ** 2)) * mean(pairs.map(([, y]) => (y - my) ** 2)));
};
