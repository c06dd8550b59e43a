import { isOutcomeOverdue } from '../domain/enquiry.ts';
import type { BankEnquiryResolvers } from '../generated/graphql.ts';
import { label } from '../type-defs.ts';

export const BankEnquiry: BankEnquiryResolvers = {
  purposeLabel: ({ purpose }, { locale }) => label('ConsentPurpose', purpose, locale),
  resultLabel: ({ result }, { locale }) => label('EnquiryResult', result, locale),
  denialReasonLabel: ({ denialReason }, { locale }) => (denialReason === null ? null : label('EnquiryDenialReason', denialReason, locale)),
  at: ({ enquiredAt }) => enquiredAt,
  outcomeLabel: ({ outcome }, { locale }) => (outcome === null ? null : label('EnquiryOutcome', outcome, locale)),
  outcomeDueAt: ({ reportDueAt }) => reportDueAt,
  isOutcomeOverdue: (enquiry, _arguments, { now }) => isOutcomeOverdue(enquiry, now),
  proof: async ({ id, result }, _arguments, { enquiryProofs }) => {
    const proof = result === 'GRANTED' ? await enquiryProofs.load(id) : null;
    return proof === null ? null : JSON.stringify(proof);
  },
};
