import { readInclusionProofs, type InclusionProof } from '@qinqing/audit-chain';
import { loadById, loadByOwner, type BaseContext } from '@qinqing/subgraph-server';
import DataLoader from 'dataloader';
import type { Bank } from './domain/bank.ts';
import type { Consent, ConsentTransition } from './domain/consent.ts';
import type { Enquiry } from './domain/enquiry.ts';
import { listConsentPages, listEnquiryPages, type ConsentPage, type EnquiryPage } from './persistence/banking-lists.ts';
import { listBanksById } from './persistence/banks.ts';
import { listConsentsById, listConsentTransitions } from './persistence/consents.ts';
import { listEnquiriesById } from './persistence/enquiries.ts';

/** What requests about banks, consents and enquiries load. */
export interface BankLoaders {
  readonly banks: DataLoader<string, Bank | null>;
  readonly consents: DataLoader<string, Consent | null>;
  readonly consentTransitions: DataLoader<string, readonly ConsentTransition[]>;
  readonly enquiries: DataLoader<string, Enquiry | null>;
  /** By the enquiry's id; null until the chain has sealed it. */
  readonly enquiryProofs: DataLoader<string, InclusionProof | null>;
  /** Up to one row more than the page's size. */
  readonly consentPages: DataLoader<ConsentPage, readonly Consent[], string>;
  readonly enquiryPages: DataLoader<EnquiryPage, readonly Enquiry[], string>;
}

export const createBankLoaders = ({ manager }: BaseContext): BankLoaders => ({
  banks: loadById<Bank>((ids) => listBanksById(manager, ids)),
  consents: loadById<Consent>((ids) => listConsentsById(manager, ids)),
  consentTransitions: loadByOwner<ConsentTransition>((ids) => listConsentTransitions(manager, ids), ({ consentId }) => consentId),
  enquiries: loadById<Enquiry>((ids) => listEnquiriesById(manager, ids)),
  enquiryProofs: new DataLoader(async (ids) => {
    const proofs = await readInclusionProofs(manager, ids);
    return ids.map((id) => proofs.get(id) ?? null);
  }),
  consentPages: new DataLoader((pages: readonly ConsentPage[]) => listConsentPages(manager, pages), { cacheKeyFn: JSON.stringify }),
  enquiryPages: new DataLoader((pages: readonly EnquiryPage[]) => listEnquiryPages(manager, pages), { cacheKeyFn: JSON.stringify }),
});
