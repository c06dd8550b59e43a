import type { EntityManager } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { computeBenefit, type Profile } from '@qinqing/rules';
import { isWithinDivision } from '@qinqing/codes';
import { findFundingBan } from '../domain/blacklist-gate.ts';
import { toProfile } from '../domain/enterprise-profile.ts';
import type { PolicyProject } from '../domain/policy-project.ts';
import { findCreditCopy, findProfileCopy, type CreditCopy } from '../persistence/copies.ts';
import type { PolicySettings } from '../settings.ts';
import type { PolicyApplicantBlacklisted } from './refusals.ts';

/** All that is on file about the applicant, read in the transaction of the decision. */
export interface ApplicantFile {
  readonly enterprise: EnterpriseCopy;
  readonly profile: Profile;
  readonly credit: CreditCopy | null;
}

/** Enterprises in these states can apply (ENT-01). */
const inBusiness: ReadonlySet<string> = new Set(['REGISTERED', 'ACTIVE', 'MOVED_IN']);

/** @returns null when the enterprise is not in business, or not one of the project's jurisdiction */
export const readApplicant = async (manager: EntityManager, enterpriseId: string, project: Pick<PolicyProject, 'divisionCode'>, today: string): Promise<ApplicantFile | null> => {
  const enterprise = await findEnterpriseCopy(manager, enterpriseId);
  if (enterprise === null || !inBusiness.has(enterprise.status) || !isWithinDivision(enterprise.divisionCode, project.divisionCode)) return null;
  const credit = await findCreditCopy(manager, enterpriseId);
  const profile = toProfile({ core: enterprise, profile: await findProfileCopy(manager, enterpriseId), credit }, today);
  return { enterprise, profile, credit };
};

/** The black list, asked in the transaction that applies, approves or pays (POL-17). */
export const refuseBlacklisted = (credit: CreditCopy | null, { fundingMeasureCodes }: Pick<PolicySettings, 'fundingMeasureCodes'>): PolicyApplicantBlacklisted | null => {
  const ban = findFundingBan(credit, fundingMeasureCodes);
  return ban === null ? null : { kind: 'PolicyApplicantBlacklisted', ...ban };
};

/** The amount by the benefit formula in fen; of nothing nothing can be granted. */
export const amountFor = ({ benefit }: Pick<PolicyProject, 'benefit'>, profile: Profile): { readonly amountCents: number } | { readonly missingKeys: readonly string[] } => {
  const result = computeBenefit(benefit, profile);
  if (result.kind === 'KNOWN' && result.amountCents > 0) return { amountCents: result.amountCents };
  return { missingKeys: result.kind === 'UNKNOWN' ? [...new Set(result.missing.map(({ key }) => key))] : [] };
};
