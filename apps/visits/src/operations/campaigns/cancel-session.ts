import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { listSignUps } from '../../persistence/campaigns/sign-ups.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { notify } from '../notices/notify.ts';
import { cancelledNotices } from './session-notices.ts';

export interface CancelSessionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly reason: string;
}

/** A session is called off before it is held; whoever signed up is told (取消场次). */
export const cancelSession = async (context: RequestContext, input: CancelSessionInput): Promise<SessionOperationResult<never>> => {
  const reason = readRecordedText('reason', input.reason);
  return actOnSession(context, {
    mutation: 'cancelSession',
    action: 'CANCEL',
    input,
    decide: async (situation) => {
      const saved = await moveSession(situation, actorOf(context), { events: ['cancel'], reason });
      const enterpriseIds = new Set((await listSignUps(situation.manager, [saved.id])).map(({ enterpriseId }) => enterpriseId));
      await notify(situation.manager, cancelledNotices(saved, [...enterpriseIds], context.now), context.requestId);
      return { saved };
    },
  });
};
