import type { ProgrammeCriteria } from './visit-programme.ts';

export type Misfit = 'UNKNOWN' | 'OTHER_TRADE' | 'OTHER_SIZE' | 'ASKED_BEFORE';

export interface PickedEnterprise {
  readonly id: string;
  readonly industryCode: string | null;
  readonly sizeClass: string | null;
}

/** Why an enterprise does not fit what a unit asked for; null: it fits. Nobody is asked twice for the same programme, whatever came of it. */
export const findMisfit = (
  enterprise: PickedEnterprise,
  { industryPrefix, sizeClasses }: Pick<ProgrammeCriteria, 'industryPrefix' | 'sizeClasses'>,
  askedBefore: ReadonlySet<string>,
): Misfit | null => {
  if (askedBefore.has(enterprise.id)) return 'ASKED_BEFORE';
  if (industryPrefix !== null && enterprise.industryCode?.startsWith(industryPrefix) !== true) return 'OTHER_TRADE';
  if (sizeClasses.length > 0 && !sizeClasses.some((size) => size === enterprise.sizeClass)) return 'OTHER_SIZE';
  return null;
};
