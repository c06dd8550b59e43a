import type { RequestContext } from '../../context.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';

export interface CloseSessionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
}

/** A session that left no task is filed (场次归档); its questions go on as appeals. */
export const closeSession = (context: RequestContext, input: CloseSessionInput): Promise<SessionOperationResult<never>> =>
  actOnSession(context, {
    mutation: 'closeSession',
    action: 'CLOSE',
    input,
    decide: async (situation) => ({ saved: await moveSession(situation, actorOf(context), { events: ['close'] }) }),
  });
