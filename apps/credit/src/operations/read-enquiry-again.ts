import type { EntityManager } from '@qinqing/database';
import { stateAt } from '../domain/consent.ts';
import type { DenialReason, Enquiry } from '../domain/enquiry.ts';
import { listBanksById } from '../persistence/banks.ts';
import { findConsent } from '../persistence/consents.ts';
import { findEnquiry, findSnapshot } from '../persistence/enquiries.ts';
import type { EnquiryAnswer } from './enquire-credit.ts';

/**
 * The answer to an enquiry under the same key again: neither counted nor recorded anew. A revocation and a blocked bank end this too:
 * nothing is handed out after them, not even what was given before (SECURITY §2).
 */
export const readAnswerAgain = async (manager: EntityManager, enquiryId: string, now: Date): Promise<EnquiryAnswer> => {
  const enquiry = await findEnquiry(manager, enquiryId);
  if (enquiry === null) throw new Error(`enquiry ${enquiryId} is gone`);
  if (enquiry.denialReason !== null) return { kind: 'DENIED', enquiryId, reason: enquiry.denialReason };
  const withheld = await findWithholding(manager, enquiry, now);
  if (withheld !== null) return { kind: 'DENIED', enquiryId, reason: withheld };
  const [consent, snapshot] = [await findConsent(manager, enquiry.consentId ?? ''), await findSnapshot(manager, enquiryId)];
  if (consent === null || snapshot === null || enquiry.snapshotHash === null || enquiry.outcomeDueAt === null) throw new Error(`enquiry ${enquiryId} was granted and has no snapshot`);
  const remainingEnquiries = (consent.maxEnquiries ?? 0) - consent.used;
  return { kind: 'GRANTED', snapshot: { ...snapshot, hash: enquiry.snapshotHash }, remainingEnquiries, outcomeDueAt: enquiry.outcomeDueAt };
};

const findWithholding = async (manager: EntityManager, { bankId, consentId }: Enquiry, now: Date): Promise<DenialReason | null> => {
  const [bank] = bankId === null ? [] : await listBanksById(manager, [bankId]);
  if (bank?.state !== 'ACTIVE') return 'BANK_BLOCKED';
  const consent = consentId === null ? null : await findConsent(manager, consentId);
  return consent === null || stateAt(consent, now) === 'REVOKED' ? 'CONSENT_REVOKED' : null;
};
