import { createHash } from 'node:crypto';
import { appendAuditEntry, canonicalJson } from '@qinqing/audit-chain';
import { setTimer, type EntityManager } from '@qinqing/database';
import type { CreditSnapshot } from '../domain/credit-snapshot.ts';
import type { StoredEnquiry } from '../domain/enquiry.ts';
import { insertEnquiry } from '../persistence/enquiries.ts';
import { insertDuty } from '../persistence/outcome-duties.ts';

/** SHA-256 of a snapshot's canonical JSON, in hex. */
export const hashSnapshot = (snapshot: CreditSnapshot): string => createHash('sha256').update(canonicalJson(snapshot)).digest('hex');

/**
 * Puts an enquiry on record, granted or denied, and into the audit chain (CRD-16): both, or neither. The chain's entry has the
 * enquiry's id. What the bank called the enterprise is kept as a salted digest: it may be a person's code.
 */
export const recordEnquiry = async (manager: EntityManager, enquiry: StoredEnquiry, { snapshot = null, askedFor }: { readonly snapshot?: CreditSnapshot | null; readonly askedFor: string }): Promise<void> => {
  await insertEnquiry(manager, enquiry, snapshot);
  await appendAuditEntry(manager, {
    id: enquiry.id,
    kind: enquiry.result === 'GRANTED' ? 'credit.EnquiryGranted' : 'credit.EnquiryDenied',
    subjectIds: [enquiry.id, enquiry.enterpriseId, enquiry.bankId, enquiry.consentId].filter((id) => id !== null),
    body: {
      enquiryId: enquiry.id,
      clientId: enquiry.clientId,
      bankId: enquiry.bankId,
      enterpriseId: enquiry.enterpriseId,
      consentId: enquiry.consentId,
      purpose: enquiry.purpose,
      scopes: enquiry.scopes,
      decision: enquiry.result,
      reason: enquiry.denialReason,
      snapshotHash: enquiry.snapshotHash,
      settingsVersion: enquiry.settingsVersion,
    },
    personal: { askedFor },
    occurredAt: enquiry.enquiredAt,
  });
  if (enquiry.bankId !== null && enquiry.outcomeDueAt !== null) await startDuty(manager, { enquiryId: enquiry.id, bankId: enquiry.bankId, dueAt: enquiry.outcomeDueAt });
};

const startDuty = async (manager: EntityManager, duty: { readonly enquiryId: string; readonly bankId: string; readonly dueAt: Date }): Promise<void> => {
  await insertDuty(manager, duty);
  await setDutyTimer(manager, duty.enquiryId, duty.dueAt);
};

export const setDutyTimer = (manager: EntityManager, enquiryId: string, runAt: Date): Promise<unknown> =>
  setTimer(manager, { job: 'note-overdue-outcome', payload: { enquiryId }, runAt, key: `outcome:${enquiryId}` });
