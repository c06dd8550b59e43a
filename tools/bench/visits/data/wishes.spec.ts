import { describe, expect, it } from '@jest/globals';
import { isWorkday, stateCouncilCalendar } from '@qinqing/working-time';
import { drawWishes } from './wishes.ts';

const sizes = { enterprises: 20_000, requestsAYear: 9_500 };
const wishes = drawWishes(1, sizes);
const shareOf = (isCounted: (wish: (typeof wishes)[number]) => boolean): number => wishes.filter(isCounted).length / wishes.length;

describe('§11.2: the requests of two years', () => {
  it('are as many as asked for, and the same for the same seed', () => {
    expect(wishes).toHaveLength(19_000);
    expect(drawWishes(1, sizes)).toEqual(wishes);
    expect(drawWishes(2, sizes)[0]).not.toEqual(wishes[0]);
  });

  it.each([
    ['38 % at the first hundredth of the enterprises', 0.38, ({ rank }) => rank <= 200],
    ['24 % in planted clusters', 0.24, ({ cluster }) => cluster !== null],
    ['9 % repetitions', 0.09, ({ isRepetition }) => isRepetition],
    ['3 % emergencies', 0.03, ({ isEmergency }) => isEmergency],
  ] as [string, number, Parameters<typeof shareOf>[0]][])('hold %s', (_name, share, isCounted) => {
    expect(Math.abs(shareOf(isCounted) - share)).toBeLessThan(0.015);
  });

  it('the most sought-after enterprise is asked for twice as often as the second, and a little more (Zipf 1.15)', () => {
    const asked = (rank: number): number => wishes.filter((wish) => wish.rank === rank).length;
    expect(asked(1) / asked(2)).toBeGreaterThan(1.8);
    expect(asked(1) / asked(2)).toBeLessThan(2.7);
  });

  it('fall on working days, and twice as often in March as in April', () => {
    expect(wishes.every(({ day }) => isWorkday(stateCouncilCalendar, day))).toBe(true);
    const inMonth = (month: string): number => wishes.filter(({ day }) => day.slice(5, 7) === month).length;
    expect(inMonth('03') / inMonth('04')).toBeGreaterThan(1.5);
  });

  it('the members of a cluster are of one enterprise, kind and day, and in different words', () => {
    for (const members of Map.groupBy(wishes.filter(({ cluster }) => cluster !== null), ({ cluster }) => cluster).values()) {
      expect(new Set(members.map(({ rank, kind, day }) => `${rank} ${kind} ${day}`)).size).toBe(1);
      expect(new Set(members.map(({ wording }) => wording)).size).toBe(members.length);
    }
  });
});
