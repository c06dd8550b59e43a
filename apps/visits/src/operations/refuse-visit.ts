import type { RequestContext } from '../context.ts';
import { isStatutory, windowsAhead } from '../domain/visit-request.ts';
import { listCurrentWindows } from '../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitOperationResult } from './act-on-visit.ts';
import { readOptionalText } from '@qinqing/text-input';
import type { StatutoryVisitNotRefusable } from './refusals.ts';

export interface RefuseVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly reason: string | null;
}

/** A refusal needs no reason and has no consequence (VIS-08): nothing is published, and units read 「未安排」. */
export const refuseVisit = async (context: RequestContext, input: RefuseVisitInput): Promise<VisitOperationResult<StatutoryVisitNotRefusable>> => {
  const reason = readOptionalText('reason', input.reason);
  return actOnVisit<StatutoryVisitNotRefusable>(context, {
    mutation: 'refuseVisit',
    action: 'REFUSE',
    input,
    decide: async (situation) => {
      const { request, manager } = situation;
      if (isStatutory(request)) {
        const windows = windowsAhead(await listCurrentWindows(manager, [request.id]), context.now);
        return { refusal: { kind: 'StatutoryVisitNotRefusable', statutoryBasis: request.statutoryBasis ?? '', positions: windows.map(({ position }) => position) } };
      }
      const move = { events: ['refuse'] as const, changes: { refusalReason: reason }, reason };
      return { saved: await moveVisit(situation, { actor: context.caller.subject, now: context.now }, move) };
    },
  });
};
