import type { ComponentKey, RatedComponent } from './rating.ts';

/** Why a rating is what it is: a part that lifted it above the neutral score, or pulled it below. */
export interface RatingReason {
  readonly key: ComponentKey;
  readonly isPositive: boolean;
  /** Points of 1000 against the neutral score, without a sign. */
  readonly points: number;
  readonly isOnRecord: boolean;
}

const MOST_OF_EACH = 3;

/** The three strongest reasons for and the three strongest against, each strongest first (§10.10). */
export const reasonsOf = (components: readonly RatedComponent[], neutralScore: number): readonly RatingReason[] => {
  const effects = components.flatMap(({ key, score, weight, isOnRecord }) => {
    const effect = score === null ? 0 : Math.round((weight * (score - neutralScore)) / 10) / 10;
    return effect === 0 ? [] : [{ key, isPositive: effect > 0, points: Math.abs(effect), isOnRecord }];
  });
  const strongest = effects.toSorted((a, b) => b.points - a.points || (a.key < b.key ? -1 : 1));
  return [true, false].flatMap((isPositive) => strongest.filter((reason) => reason.isPositive === isPositive).slice(0, MOST_OF_EACH));
};
