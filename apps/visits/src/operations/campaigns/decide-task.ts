import { randomUUID } from 'node:crypto';
import { findOrgUnitCopy } from '@qinqing/register-copies';
import { isTextWithin } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { found } from '../../domain/form-problem.ts';
import { insertTask } from '../../persistence/campaigns/outcomes.ts';
import { notify } from '../notices/notify.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';
import { taskNotice } from './session-notices.ts';

export interface DecideTaskInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly title: string;
  readonly ownerUnitId: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
}

/** A decision becomes a supervised task with an owner and a day (督办事项, VIS-29). */
export const decideTask = (context: RequestContext, input: DecideTaskInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'decideTask',
    action: 'DECIDE_TASK',
    input,
    decide: async (situation) => {
      const { manager, session } = situation;
      const { caller, now, today } = context;
      const problems = found(
        !isTextWithin(input.title, 2, 200) && { field: 'title', code: 'TEXT_LENGTH', limit: '2–200' },
        input.dueOn < today && { field: 'dueOn', code: 'DAY_RANGE', limit: today },
        (await findOrgUnitCopy(manager, input.ownerUnitId)) === null && { field: 'ownerUnitId', code: 'UNIT_UNKNOWN', limit: input.ownerUnitId },
      );
      if (problems.length > 0) return rejectForm(...problems);
      const decided = { id: randomUUID(), sessionId: session.id, title: input.title.trim(), ownerUnitId: input.ownerUnitId, dueOn: input.dueOn, decidedBy: caller.subject, decidedAt: now };
      await insertTask(manager, { ...decided, finishedAt: null, finishedBy: null, result: null });
      await notify(manager, [taskNotice(session, decided, now)], context.requestId);
      return { saved: await moveSession(situation, actorOf(context), { events: session.state === 'MINUTED' ? ['openTasks'] : [] }) };
    },
  });
