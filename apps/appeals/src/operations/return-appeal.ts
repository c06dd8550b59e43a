import type { RequestContext } from '../context.ts';
import { decideReturn } from '../domain/returns.ts';
import { listReturns } from '../persistence/appeals.ts';
import { insertReturn } from '../persistence/appeal-loop.ts';
import { findOrgUnitCopy } from '@qinqing/register-copies';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import { takeAway } from './dispatch-to-unit.ts';
import { readRecordedText } from './recorded-text.ts';
import type { AppealReturnNotPossible, AppealUnitUnknown } from './refusals.ts';

export interface ReturnAppealInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly legalReason: string;
  readonly proposedUnitId: string;
}

/**
 * The unit returns what is not its duty (退单, APL-24), with the legal reason and a proposed owner. The first time it is dispatched
 * again; a second return of the same appeal goes to the direct-line office. The promise to the enterprise stands.
 */
export const returnAppeal = async (context: RequestContext, input: ReturnAppealInput): Promise<AppealOperationResult<AppealReturnNotPossible | AppealUnitUnknown>> => {
  const legalReason = readRecordedText('legalReason', input.legalReason);
  const { caller, calendar, now } = context;
  const proposedUnitId = input.proposedUnitId.toLowerCase();
  return actOnAppeal<AppealReturnNotPossible | AppealUnitUnknown>(context, {
    mutation: 'returnAppeal',
    action: 'RETURN',
    input,
    decide: async (situation) => {
      const { manager, appeal, settings } = situation;
      const { unitId, dispatchedAt } = appeal;
      if (unitId === null || dispatchedAt === null) throw new Error(`appeal ${appeal.id} is dispatched to nobody`);
      const returns = await listReturns(manager, [appeal.id]);
      const returnable = { dispatchedAt, unitId, isBound: appeal.isBound, returnedBy: returns.map((earlier) => earlier.unitId) };
      const decision = decideReturn(returnable, { proposedUnitId, now }, { calendar, settings: settings.values });
      if ('obstacle' in decision) return { refusal: { kind: 'AppealReturnNotPossible', ...decision } };
      if ((await findOrgUnitCopy(manager, proposedUnitId)) === null) return { refusal: { kind: 'AppealUnitUnknown', unitId: input.proposedUnitId } };
      const saved = await moveAppeal(situation, { actor: caller.subject, now }, { events: [decision.event], changes: takeAway, reason: legalReason, unitId });
      await insertReturn(manager, { appealId: appeal.id, ordinal: returns.length + 1, unitId, legalReason, proposedUnitId, returnedBy: caller.subject, at: now });
      return { saved };
    },
  });
};
