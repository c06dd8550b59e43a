import type { RequestContext } from '../../context.ts';
import { isRefusedUnder } from '../../domain/standing/standing-instruction.ts';
import { standingMessages } from '../../messages/standing.ts';
import { findStandingInstruction } from '../../persistence/standing/standing-instructions.ts';
import type { VisitMove, VisitSituation } from '../act-on-visit.ts';
import { askNow } from '../step-clock.ts';

/**
 * How a request goes to its enterprise: it is asked, and refused at once in its name if that is its standing instruction (VIS-41).
 * Nobody but the centre and the enterprise can tell the one from the other (VIS-08).
 *
 * @param event what brings the request before the enterprise
 */
export const askEnterpriseNow = async (context: RequestContext, { manager, request, settings }: VisitSituation, event: 'askEnterprise' | 'insistOnTarget'): Promise<VisitMove> => {
  const asked = askNow(context, settings);
  const instruction = await findStandingInstruction(manager, request.enterpriseId);
  if (instruction === null || !isRefusedUnder(instruction, request)) return { events: [event], changes: asked };
  const changes = { ...asked, dueAt: null, dueCalendarVersion: null };
  return { events: [event, 'refuse'], changes, reason: standingMessages.refusedUnderInstruction(instruction.version) };
};
