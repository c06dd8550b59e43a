import { isUuid } from '@qinqing/database';
import { findOrgUnitCopy } from '@qinqing/register-copies';
import { isTextWithin } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { countOpenTasks, findTask, saveFinishedTask } from '../../persistence/campaigns/outcomes.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult, type SessionSituation } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface FinishTaskInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly taskId: string;
  readonly result: string;
}

/** The owner, or the centre for it, reports a task done. Each report moves the session's version, so that of the last two one is the last and closes it. */
export const finishTask = (context: RequestContext, input: FinishTaskInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'finishTask',
    action: 'FINISH_TASK',
    input,
    decide: async (situation) => {
      const { manager, session } = situation;
      const task = isUuid(input.taskId) ? await findTask(manager, input.taskId) : null;
      if (task === null || task.sessionId !== session.id || task.finishedAt !== null || !(await mayFinish(situation, context, task.ownerUnitId))) {
        return rejectForm({ field: 'taskId', code: 'TASK_UNKNOWN', limit: null });
      }
      if (!isTextWithin(input.result, 1, 1000)) return rejectForm({ field: 'result', code: 'TEXT_LENGTH', limit: '1–1000' });
      await saveFinishedTask(manager, { ...task, finishedAt: context.now, finishedBy: context.caller.subject, result: input.result.trim() });
      const isLast = session.state === 'TASKS_OPEN' && (await countOpenTasks(manager, session.id)) === 0;
      return { saved: await moveSession(situation, actorOf(context), { events: isLast ? ['close'] : [] }) };
    },
  });

const mayFinish = async ({ manager, parties }: SessionSituation, { caller }: RequestContext, ownerUnitId: string): Promise<boolean> => {
  if (parties.includes('ORGANISER')) return true;
  const owner = await findOrgUnitCopy(manager, ownerUnitId);
  return caller.unitId !== null && (owner?.lineage ?? [ownerUnitId]).includes(caller.unitId);
};
