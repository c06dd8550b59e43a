import { isOutcomeOverdue } from '../domain/enquiry.ts';
import type { CreditEnquiryResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const CreditEnquiry: CreditEnquiryResolvers = {
  __resolveReference: ({ id }, { enquiries }) => enquiries.load(id),

  enterprise: ({ enterpriseId }) => (enterpriseId === null ? null : { id: enterpriseId }),
  bank: ({ bankId }, _arguments, { banks }) => (bankId === null ? null : banks.load(bankId)),
  consent: ({ consentId }, _arguments, { consents }) => (consentId === null ? null : consents.load(consentId)),
  purposeLabel: ({ purpose }, { locale }) => label('ConsentPurpose', purpose, locale),
  resultLabel: ({ result }, { locale }) => label('EnquiryResult', result, locale),
  denialReasonLabel: ({ denialReason }, { locale }) => (denialReason === null ? null : label('EnquiryDenialReason', denialReason, locale)),
  at: ({ enquiredAt }) => enquiredAt,
  outcomeLabel: ({ outcome }, { locale }) => (outcome === null ? null : label('EnquiryOutcome', outcome, locale)),
  outcomeDueAt: ({ reportDueAt }) => reportDueAt,
  isOutcomeOverdue: (enquiry, _arguments, { now }) => isOutcomeOverdue(enquiry, now),
  proof: async ({ id }, _arguments, { enquiryProofs }) => {
    const proof = await enquiryProofs.load(id);
    return proof === null ? null : JSON.stringify(proof);
  },
};
