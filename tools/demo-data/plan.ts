import type { Day } from '@qinqing/working-time';
import { quarterOf, type Quarter } from './drawing/days.ts';

export const scales = { tiny: 1_000, small: 20_000, full: 957_000 } as const;

export type Scale = keyof typeof scales;

export const isScale = (text: string): text is Scale => Object.hasOwn(scales, text);

/**
 * Everything that the data set depends on: the same plan gives the same rows, byte for byte. Days are counted from the
 * first day of the quarter, so that certificates are valid and facts are fresh whenever the demonstration is started.
 */
export interface Plan {
  readonly seed: number;
  readonly scale: Scale;
  readonly enterprises: number;
  /** How much of a year of the full scale (§11.2–§11.5) is in the set, in proportion to the enterprises; 0: the small presets only (§0.1). */
  readonly yearShare: number;
  readonly quarter: Quarter;
}

export const planOf = (request: { readonly seed: number; readonly scale: Scale; readonly today: Day }): Plan => ({
  seed: request.seed,
  scale: request.scale,
  enterprises: scales[request.scale],
  yearShare: request.scale === 'tiny' ? 0 : scales[request.scale] / scales.full,
  quarter: quarterOf(request.today),
});
