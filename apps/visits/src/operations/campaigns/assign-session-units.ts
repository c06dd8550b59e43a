import { isUuid } from '@qinqing/database';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface AssignSessionUnitsInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly unitIds: readonly string[];
}

const MOST_UNITS = 30;

/** Which departments come: the demand poll advises, the organiser or the host decides (VIS-27). */
export const assignSessionUnits = (context: RequestContext, input: AssignSessionUnitsInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'assignSessionUnits',
    action: 'ASSIGN_UNITS',
    input,
    decide: async (situation) => {
      const unitIds = [...new Set(input.unitIds)];
      if (unitIds.length > MOST_UNITS) return rejectForm({ field: 'unitIds', code: 'TOO_MANY_ITEMS', limit: String(MOST_UNITS) });
      const known = new Set((await listOrgUnitCopies(situation.manager, unitIds.filter(isUuid))).map(({ id }) => id));
      const unknown = unitIds.find((id) => !known.has(id));
      if (unknown !== undefined) return rejectForm({ field: 'unitIds', code: 'UNIT_UNKNOWN', limit: unknown });
      return { saved: await moveSession(situation, actorOf(context), { events: [], changes: { unitIds } }) };
    },
  });
