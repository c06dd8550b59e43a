import type { Host, PlannableRequest, PlanningRules } from './planning-problem.ts';

/**
 * What a plan weighs, in this order (M3): purposes fulfilled, disturbances, the units' order of preference, fairness of
 * exposure. Each step is so much smaller than the one before that it never outweighs it at the size of one enterprise.
 */
const FULFILLED = 100;
/** The law's deadline does not wait for another month. */
const STATUTORY_FULFILLED = 1_000;
/** More than any reception: another enterprise is offered only where the requested one has no room. */
const OFFERED_INSTEAD = 2;
/** A reception that is wished for disturbs nobody, but takes the visitors' time. */
const WISHED_SHARE = 0.1;
const LATER_CHOICE = 0.000_2;
/** The unit of a compulsory merge that comes at none of its own times. */
const FOREIGN_TIME = 0.002;
const POOR_MATCH = 0.01;
const SEEN_ALREADY = 0.002;

export const worthOf = ({ isStatutory }: PlannableRequest): number => (isStatutory ? STATUTORY_FULFILLED : FULFILLED);

/** How much one reception disturbs: by its heaviest kind (VIS-03); nothing where it is wished for (VIS-23). */
export const disturbanceOf = (members: readonly Pick<PlannableRequest, 'kind'>[], { isWilling }: Pick<Host, 'isWilling'>, { kindWeights }: PlanningRules): number =>
  isWilling ? 0 : Math.max(...members.map(({ kind }) => kindWeights[kind]));

export const priceReception = (members: readonly Pick<PlannableRequest, 'kind'>[], host: Pick<Host, 'isWilling'>, rules: PlanningRules): number =>
  host.isWilling ? WISHED_SHARE : disturbanceOf(members, host, rules);

/** @param position of the unit's own window; 0: none of its own */
export const pricePosition = (position: number): number => (position === 0 ? FOREIGN_TIME : (position - 1) * LATER_CHOICE);

/** The better the match and the less it was seen, the cheaper (M8). */
export const priceOffer = (score: number, receptions: number): number => OFFERED_INSTEAD + POOR_MATCH * (1 - score) + SEEN_ALREADY * Math.min(receptions, 50);
