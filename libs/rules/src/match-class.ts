import type { FixPlan } from './minimal-fix.ts';
import type { Truth } from './truth.ts';

/** The class of a match (POL-03). NEAR_MISS: at most two actionable conditions fail, each by at most 20 %. */
export type MatchClass = 'ELIGIBLE' | 'LIKELY' | 'NEAR_MISS' | 'NOT_ELIGIBLE';

const mostNearMisses = 2;
const widestNearMiss = 0.2;

export function classifyMatch(value: Truth, { failing, isSufficient }: FixPlan): MatchClass {
  if (value === 'TRUE') return 'ELIGIBLE';
  if (value === 'UNKNOWN') return 'LIKELY';
  const isNear = isSufficient && failing.length <= mostNearMisses && failing.every(({ isActionable, gap }) => isActionable && gap <= widestNearMiss);
  return isNear ? 'NEAR_MISS' : 'NOT_ELIGIBLE';
}
