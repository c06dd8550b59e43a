import { CallerFault } from '@qinqing/caller';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { isRefusedUnder } from '../../domain/standing/standing-instruction.ts';
import { officeToSignFor } from '../../domain/standing/visit-override.ts';
import { findStandingInstruction } from '../../persistence/standing/standing-instructions.ts';
import { insertOverride, insertOverrideSignature } from '../../persistence/standing/visit-overrides.ts';
import { actOnVisit, type PlacedSituation, type VisitOperationResult } from '../act-on-visit.ts';
import { chooseWindow } from '../choose-window.ts';
import type { VisitWindowUnknown } from '../refusals.ts';
import type { VisitOverrideImpossible } from './refusals.ts';

export interface ProposeVisitOverrideInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string;
  /** A position among the unit's windows. */
  readonly window: number;
}

/** One office proposes to set screening or quota aside, and signs it thereby (VIS-06). The request stays where it is. */
export const proposeVisitOverride = async (context: RequestContext, input: ProposeVisitOverrideInput): Promise<VisitOperationResult<VisitWindowUnknown | VisitOverrideImpossible>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnVisit<VisitWindowUnknown | VisitOverrideImpossible>(context, {
    mutation: 'proposeVisitOverride',
    action: 'PROPOSE_OVERRIDE',
    input,
    decide: async (situation) => {
      const { manager, request, enterprise } = situation;
      const { now } = context;
      if (reason.includes(enterprise.name)) throw new CallerFault('BAD_USER_INPUT', 'The reason is published in the bulletin: leave out the enterprise\'s name.', { field: 'reason' });
      const window = await chooseWindow(situation, input.window, now);
      if ('kind' in window) return { refusal: window };
      const { startsAt, endsAt } = window;
      await insertOverride(manager, { visitRequestId: request.id, reason, startsAt, endsAt, proposedAt: now });
      const obstacle = await signOverride(context, situation);
      return obstacle === null ? { saved: request } : { refusal: obstacle };
    },
  });
};

/**
 * Signs for the caller's office. No signature sets aside the word of the enterprise (§9.1): the centre, which alone knows of it, cannot
 * sign against a standing instruction; the government office signs without learning of it.
 */
export const signOverride = async ({ caller, now }: RequestContext, { manager, request, signatures }: PlacedSituation): Promise<VisitOverrideImpossible | null> => {
  const office = officeToSignFor(caller, signatures);
  if (office === null) throw new Error('who has nothing left to sign was told so before');
  if (office === 'SERVICE_CENTRE' && isRefusedUnder(await findStandingInstruction(manager, request.enterpriseId), request)) return { kind: 'VisitOverrideImpossible', visitRequestId: request.id };
  await insertOverrideSignature(manager, { visitRequestId: request.id, office, signedBy: caller.subject, now });
  return null;
};
