import type { Light } from '@qinqing/working-time';
import type { AppealState } from './appeal-state.ts';

/** How an appeal gets on (三个等次：完成、如期推进、进展缓慢, APL-16). */
export type Grade = 'DONE' | 'ON_TRACK' | 'SLOW';

export interface GradedAppeal {
  readonly state: AppealState;
  /** It ended with an explanation: answered, never solved (APL-34). */
  readonly isUnsolved: boolean;
  readonly light: Light;
  /** ε: how much of the time until due has run, 0 to 1. */
  readonly elapsedShare: number;
  readonly milestones: readonly { readonly weight: number; readonly isFinished: boolean }[];
}

/** p: the finished weights of the plan over all of them; null: there is no plan. */
export const progressOf = (milestones: GradedAppeal['milestones']): number | null => {
  const sum = (counted: GradedAppeal['milestones']): number => counted.reduce((total, { weight }) => total + weight, 0);
  const whole = sum(milestones);
  return whole === 0 ? null : sum(milestones.filter(({ isFinished }) => isFinished)) / whole;
};

/**
 * The grade (§10.6): DONE when it was solved and the enterprise accepted it, or said nothing in its ten days; else ON_TRACK while it is
 * not red and the plan is at most the tolerance behind the time that has run; else SLOW.
 */
export const gradeOf = ({ state, isUnsolved, light, elapsedShare, milestones }: GradedAppeal, slowTolerance: number): Grade => {
  if ((state === 'EVALUATED' || state === 'CLOSED') && !isUnsolved) return 'DONE';
  if (light === 'RED') return 'SLOW';
  const progress = progressOf(milestones);
  return progress === null || progress >= elapsedShare - slowTolerance - 1e-9 ? 'ON_TRACK' : 'SLOW';
};
