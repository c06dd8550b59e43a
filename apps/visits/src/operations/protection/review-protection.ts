import { readOptionalText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { addMonths } from '../../domain/protection/protection-entry.ts';
import { saveProtectionEntry } from '../../persistence/protection/protection-entries.ts';
import { settingsAt } from '../act-on-visit.ts';
import { actOnProtection, type ProtectionResult } from './act-on-protection.ts';
import type { ProtectionConsentMissing } from './refusals.ts';
import { removeProtection } from './remove-protection.ts';

export interface ReviewProtectionInput {
  readonly idempotencyKey: string;
  readonly protectionEntryId: string;
  readonly isKept: boolean;
  readonly consentedBy: string | null;
}

/** The quarterly review (季度复核, VIS-09): keep it, or take it off with the enterprise's consent. An early review is one, too. */
export const reviewProtection = async (context: RequestContext, input: ReviewProtectionInput): Promise<ProtectionResult<ProtectionConsentMissing>> => {
  const consentedBy = readOptionalText('consentedBy', input.consentedBy);
  return actOnProtection<ProtectionConsentMissing>(context, {
    mutation: 'reviewProtection',
    event: input.isKept ? 'keep' : 'remove',
    party: 'CENTRE',
    input,
    decide: async (manager, entry) => {
      const { now, today, requestId, caller } = context;
      if (!input.isKept) {
        // A proposal that nobody has consented to is taken back without asking.
        if (consentedBy === null && entry.state !== 'PROPOSED') return { refusal: { kind: 'ProtectionConsentMissing' } };
        return { saved: await removeProtection(manager, entry, { removal: 'REVIEW', removedBy: caller.subject, consentedBy, today, now, requestId }) };
      }
      const { values, version } = await settingsAt(manager, entry.divisionCode, today);
      const changes = { state: 'ACTIVE', reviewedBy: caller.subject, reviewedOn: today, reviewDueOn: addMonths(today, values.protectionReviewMonths), settingsVersion: version } as const;
      return { saved: await saveProtectionEntry(manager, entry, changes, now) };
    },
  });
};
