import type { RequestContext } from '../../context.ts';
import { removalByEnterprise } from '../../domain/protection/protection-entry.ts';
import { actOnProtection, type ProtectionResult } from './act-on-protection.ts';
import { removeProtection } from './remove-protection.ts';
import { tellCentre } from './tell-centre.ts';

export interface LeaveProtectionInput {
  readonly idempotencyKey: string;
  readonly protectionEntryId: string;
}

/** The enterprise does not want the protection, or no longer: its consent carries it (VIS-09). */
export const leaveProtection = (context: RequestContext, input: LeaveProtectionInput): Promise<ProtectionResult> =>
  actOnProtection(context, {
    mutation: 'leaveProtection',
    event: 'remove',
    party: 'ENTERPRISE',
    input,
    decide: async (manager, entry) => {
      const { now, today, requestId, caller } = context;
      const saved = await removeProtection(manager, entry, { removal: removalByEnterprise(entry), removedBy: caller.subject, consentedBy: caller.subject, today, now, requestId });
      await tellCentre(manager, saved, context);
      return { saved };
    },
  });
