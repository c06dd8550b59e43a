import type { MutationResolvers, QueryResolvers, Resolvers } from '../generated/graphql.ts';
import { Bank } from './Bank.ts';
import { bankRefusals } from './bank-refusals.ts';
import { BankConsent } from './BankConsent.ts';
import { BankEnquiry } from './BankEnquiry.ts';
import { BankConsentConnection, BankEnquiryConnection, ConsentConnection, CreditEnquiryConnection } from './banking-connections.ts';
import { Consent } from './Consent.ts';
import { ConsentActionAvailability } from './ConsentActionAvailability.ts';
import { ConsentTransition } from './ConsentTransition.ts';
import { CreditEnquiry } from './CreditEnquiry.ts';
import { CreditSnapshot, CreditSnapshotListing, CreditUnavailableScope } from './CreditSnapshot.ts';
import { CreditTreeHead } from './CreditTreeHead.ts';
import { blockBank } from './Mutation/blockBank.ts';
import { declareBankAccess } from './Mutation/declareBankAccess.ts';
import { enquireCredit } from './Mutation/enquireCredit.ts';
import { grantConsent } from './Mutation/grantConsent.ts';
import { refuseConsent } from './Mutation/refuseConsent.ts';
import { registerBank } from './Mutation/registerBank.ts';
import { reportOutcome } from './Mutation/reportOutcome.ts';
import { requestConsent } from './Mutation/requestConsent.ts';
import { revokeConsent } from './Mutation/revokeConsent.ts';
import { signTreeHead } from './Mutation/signTreeHead.ts';
import { unblockBank } from './Mutation/unblockBank.ts';
import { bankAccess } from './Query/bankAccess.ts';
import { bankConsents } from './Query/bankConsents.ts';
import { bankEnquiries } from './Query/bankEnquiries.ts';
import { banks } from './Query/banks.ts';
import { consent } from './Query/consent.ts';
import { creditTreeHead } from './Query/creditTreeHead.ts';

/** Banks, consents and enquiries: what the department's resolvers take in from them. */
export const bankQueries: QueryResolvers = { bankAccess, bankConsents, bankEnquiries, banks, consent, creditTreeHead };

export const bankMutations: MutationResolvers = {
  blockBank,
  declareBankAccess,
  enquireCredit,
  grantConsent,
  refuseConsent,
  registerBank,
  reportOutcome,
  requestConsent,
  revokeConsent,
  signTreeHead,
  unblockBank,
};

export const bankTypes: Resolvers = {
  Bank,
  BankConsent,
  BankConsentConnection,
  BankEnquiry,
  BankEnquiryConnection,
  Consent,
  ConsentActionAvailability,
  ConsentConnection,
  ConsentTransition,
  CreditEnquiry,
  CreditEnquiryConnection,
  CreditSnapshot,
  CreditSnapshotListing,
  CreditTreeHead,
  CreditUnavailableScope,
  ...bankRefusals,
};
