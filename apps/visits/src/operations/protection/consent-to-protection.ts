import type { RequestContext } from '../../context.ts';
import { saveProtectionEntry } from '../../persistence/protection/protection-entries.ts';
import { actOnProtection, type ProtectionResult } from './act-on-protection.ts';
import { announceProtection } from './announce-protection.ts';
import { tellCentre } from './tell-centre.ts';

export interface ConsentToProtectionInput {
  readonly idempotencyKey: string;
  readonly protectionEntryId: string;
}

/** The enterprise wants to be protected (VIS-09): the list has decided, and the register is told. */
export const consentToProtection = (context: RequestContext, input: ConsentToProtectionInput): Promise<ProtectionResult> =>
  actOnProtection(context, {
    mutation: 'consentToProtection',
    event: 'consent',
    party: 'ENTERPRISE',
    input,
    decide: async (manager, entry) => {
      const { now, requestId, caller } = context;
      const decisionNumber = await announceProtection(manager, entry, { isProtected: true, consentedBy: caller.subject, decidedBy: entry.proposedBy, now, requestId });
      const saved = await saveProtectionEntry(manager, entry, { state: 'CONSENTED', consentedBy: caller.subject, decisionNumber }, now);
      await tellCentre(manager, saved, context);
      return { saved };
    },
  });
