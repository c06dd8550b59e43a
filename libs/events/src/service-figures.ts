import { z } from 'zod';
import type { EventContract } from './contract.ts';

const count = z.number().int().nonnegative();
const district = z.string().regex(/^\d{6}$/);
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);

/** Fewer raters than this are never told of, in no jurisdiction: a low rating could be traced (§0.1). */
export const SMALLEST_RATED_GROUP = 5;

const serviceFigures = z.object({
  divisionCode: district,
  /** YYYY-MM in Shanghai. */
  month,
  /** Appeals whose promise fell due in the month, and those of them that were answered in time. */
  due: count,
  onTime: count,
  /** Ratings of the month and those of four stars and more; null while the month lasts, or when fewer than five enterprises rated. */
  rated: count.min(SMALLEST_RATED_GROUP).nullable(),
  satisfied: count.nullable(),
});
export type ServiceFigures = z.infer<typeof serviceFigures>;

/**
 * How a district answered its appeals in a month (诉求办理月度数据), for the presence index (VIS-43). Sums alone: no single rating can be told
 * from them (§0.1). The subject is `440704:2025-09`.
 */
export const serviceFiguresChanged: EventContract<ServiceFigures> = {
  type: 'appeals.ServiceFigures',
  publisher: 'appeals',
  kind: 'STATE',
  consumers: ['visits'],
  schema: serviceFigures,
};

const policyReach = z.object({
  divisionCode: district,
  month,
  /** Projects of the district that were open in the month, and those of them that somebody was granted by its end. */
  openProjects: count,
  reachedProjects: count,
});
export type PolicyReach = z.infer<typeof policyReach>;

/** How many policy projects of a district reached anybody (政策触达月度数据), for the presence index (VIS-43). The subject is `440704:2025-09`. */
export const policyReachChanged: EventContract<PolicyReach> = {
  type: 'policies.ReachFigures',
  publisher: 'policies',
  kind: 'STATE',
  consumers: ['visits'],
  schema: policyReach,
};
