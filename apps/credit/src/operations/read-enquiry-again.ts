import type { EntityManager } from '@qinqing/database';
import type { Consent } from '../domain/consent.ts';
import type { CreditSnapshot } from '../domain/credit-snapshot.ts';
import type { DenialReason, Enquiry } from '../domain/enquiry.ts';
import { isBankAccessOpen } from '../persistence/bank-access.ts';
import { listBanksById } from '../persistence/banks.ts';
import { findConsent } from '../persistence/consents.ts';
import { findEnquiry, findSnapshot } from '../persistence/enquiries.ts';
import { listBlackListed } from '../persistence/list-entries.ts';
import type { EnquiryAnswer } from './enquire-credit.ts';

/**
 * The answer to an enquiry under the same key again: neither counted nor recorded anew. What ends bank access ends this too, and so does the end of a
 * black listing that the snapshot shows: nothing is handed out after them, not even what was given before (SECURITY §2).
 */
export const readAnswerAgain = async (manager: EntityManager, enquiryId: string, now: Date): Promise<EnquiryAnswer> => {
  const enquiry = await findEnquiry(manager, enquiryId);
  if (enquiry === null) throw new Error(`enquiry ${enquiryId} is gone`);
  if (enquiry.denialReason !== null) return { kind: 'DENIED', enquiryId, reason: enquiry.denialReason };
  const [consent, snapshot] = [await findConsent(manager, enquiry.consentId ?? ''), await findSnapshot(manager, enquiryId)];
  if (consent === null || snapshot === null || enquiry.snapshotHash === null || enquiry.outcomeDueAt === null) throw new Error(`enquiry ${enquiryId} was granted and has no snapshot`);
  const withheld = await findWithholding(manager, { enquiry, consent, snapshot, now });
  if (withheld !== null) return { kind: 'DENIED', enquiryId, reason: withheld };
  const remainingEnquiries = (consent.maxEnquiries ?? 0) - consent.used;
  return { kind: 'GRANTED', snapshot: { ...snapshot, hash: enquiry.snapshotHash }, remainingEnquiries, outcomeDueAt: enquiry.outcomeDueAt };
};

interface GivenAnswer {
  readonly enquiry: Enquiry;
  readonly consent: Consent;
  readonly snapshot: CreditSnapshot;
  readonly now: Date;
}

const findWithholding = async (manager: EntityManager, { enquiry, consent, snapshot, now }: GivenAnswer): Promise<DenialReason | null> => {
  const [bank] = await listBanksById(manager, [consent.bankId]);
  if (bank?.state !== 'ACTIVE') return 'BANK_BLOCKED';
  if (!(await isBankAccessOpen(manager, bank.divisionCode)) || !(await isBankAccessOpen(manager, consent.divisionCode))) return 'ACCESS_CLOSED';
  if (consent.state === 'REVOKED') return 'CONSENT_REVOKED';
  // One that is used up gave this answer; its days end all the same.
  if (consent.validTo !== null && consent.validTo <= now) return 'CONSENT_EXPIRED';
  return showsBlackListing(snapshot) && !(await listBlackListed(manager, [consent.enterpriseId])).has(enquiry.enterpriseId ?? '') ? 'LISTING_ENDED' : null;
};

const showsBlackListing = ({ isBlackListed = false, listings = [] }: CreditSnapshot): boolean => isBlackListed || listings.some(({ kind }) => kind === 'BLACK');
