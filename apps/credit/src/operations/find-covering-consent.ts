import { isWithinDivision, parseUscc } from '@qinqing/codes';
import { isUuid, type EntityManager } from '@qinqing/database';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import type { Bank } from '../domain/bank.ts';
import type { Consent } from '../domain/consent.ts';
import { judgeEnquiry, type AskedEnquiry, type EnquiryVerdict } from '../domain/enquiry-decision.ts';
import { isBankAccessOpen } from '../persistence/bank-access.ts';
import { findConsent, listConsentsBetween } from '../persistence/consents.ts';
import { findEnterpriseByUscc } from '../persistence/enterprise-by-code.ts';

/** About whom a bank asks: one of the three is given. */
export interface NamedTarget {
  readonly consentId: string | null;
  readonly enterpriseId: string | null;
  readonly uscc: string | null;
}

/** The enterprise that is asked about. Another bank's consent leads to none: its id tells nothing. */
export const findEnquiryTarget = async (manager: EntityManager, bank: Bank | null, { consentId, enterpriseId, uscc }: NamedTarget): Promise<EnterpriseCopy | null> => {
  if (enterpriseId !== null) return findEnterpriseCopy(manager, enterpriseId);
  if (uscc !== null) {
    const reading = parseUscc(uscc);
    return reading.ok ? findEnterpriseByUscc(manager, reading.uscc) : null;
  }
  const consent = consentId !== null && isUuid(consentId) ? await findConsent(manager, consentId) : null;
  return bank !== null && consent?.bankId === bank.id ? findEnterpriseCopy(manager, consent.enterpriseId) : null;
};

export type ConsentFinding = { readonly kind: 'COVERED'; readonly consent: Consent; readonly enterprise: EnterpriseCopy } | Extract<EnquiryVerdict, { kind: 'DENIED' }>;

/** The consent that covers an enquiry. An enterprise that does not exist, one elsewhere and one that gave no consent are answered alike. */
export const findCoveringConsent = async (
  manager: EntityManager,
  asked: AskedEnquiry,
  { bank, enterprise, now }: { readonly bank: Bank; readonly enterprise: EnterpriseCopy | null; readonly now: Date },
): Promise<ConsentFinding> => {
  if (enterprise === null || !isWithinDivision(enterprise.divisionCode, bank.divisionCode)) return { kind: 'DENIED', reason: 'NO_CONSENT', consentId: null };
  const consents = await listConsentsBetween(manager, { enterpriseId: enterprise.id, bankId: bank.id });
  const verdict = judgeEnquiry({ ...asked, consentId: asked.consentId?.toLowerCase() ?? null }, consents, now);
  if (verdict.kind === 'DENIED') return verdict;
  // Only who holds a consent is told that its place has closed bank access.
  if (!(await isBankAccessOpen(manager, enterprise.divisionCode))) return { kind: 'DENIED', reason: 'ACCESS_CLOSED', consentId: verdict.consent.id };
  return { ...verdict, enterprise };
};
