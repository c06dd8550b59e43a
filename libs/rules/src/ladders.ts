/** Levels from best to worst. The distance of two levels is their steps by the length of the ladder (§10.8: a relative gap). */
export type Ladder = readonly string[];

/** 纳税缴费信用等级 (§12.6). */
export const taxGrades: Ladder = ['A', 'B', 'M', 'C', 'D'];

/** 海关信用等级 in force since 2026-04-01 (海关总署令第282号). */
export const customsLevels: Ladder = ['ADVANCED_CERTIFIED', 'CERTIFIED', 'REGULAR', 'DISHONEST', 'SERIOUSLY_DISHONEST'];

/** The platform's credit rating (§10.10). */
export const ratingLevels: Ladder = ['AAA', 'AA', 'A', 'B', 'C', 'D'];

/** Steps between two levels by the length of the ladder; 1 when one of them is not on it. */
export function ladderGap(ladder: Ladder, from: string | undefined, to: string): number {
  const start = from === undefined ? -1 : ladder.indexOf(from);
  const end = ladder.indexOf(to);
  return start < 0 || end < 0 ? 1 : Math.abs(start - end) / ladder.length;
}
