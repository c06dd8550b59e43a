import type { RequestContext } from '../context.ts';
import { listMilestones } from '../persistence/appeals.ts';
import { markMilestone } from '../persistence/appeal-loop.ts';
import { actOnAppeal, moveAppeal, type AppealOperationResult } from './act-on-appeal.ts';
import type { AppealMilestoneUnknown } from './refusals.ts';

export interface FinishMilestoneInput {
  readonly idempotencyKey: string;
  readonly appealId: string;
  readonly position: number;
}

/** A milestone of the present plan is reached (完成节点, §10.6). */
export const finishMilestone = (context: RequestContext, input: FinishMilestoneInput): Promise<AppealOperationResult<AppealMilestoneUnknown>> =>
  actOnAppeal<AppealMilestoneUnknown>(context, {
    mutation: 'finishMilestone',
    action: 'FINISH_MILESTONE',
    input,
    decide: async (situation) => {
      const { manager, appeal } = situation;
      const { caller, now } = context;
      const open = (await listMilestones(manager, [appeal.id])).filter(({ round, finishedAt }) => round === appeal.planRound && finishedAt === null);
      const milestone = open.find(({ position }) => position === input.position);
      if (milestone === undefined) return { refusal: { kind: 'AppealMilestoneUnknown', openPositions: open.map(({ position }) => position) } };
      await markMilestone(manager, milestone, { by: caller.subject, now });
      return { saved: await moveAppeal(situation, { actor: caller.subject, now }, { events: ['finishMilestone'], reason: milestone.title }) };
    },
  });
