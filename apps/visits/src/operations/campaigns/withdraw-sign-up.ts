import type { RequestContext } from '../../context.ts';
import type { SessionComponent } from '../../domain/campaigns/campaign-kind.ts';
import { deleteSignUp, holdSession } from '../../persistence/campaigns/sign-ups.ts';
import { actOnSession, type SessionOperationResult } from './act-on-session.ts';

export interface WithdrawSignUpInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly component: SessionComponent;
}

/**
 * The enterprise will not come after all: its seats are free again, and no trace of the sign-up could be held against it (VIS-08). What it
 * asked in advance stays asked.
 */
export const withdrawSignUp = (context: RequestContext, input: WithdrawSignUpInput): Promise<SessionOperationResult<never>> =>
  actOnSession(context, {
    mutation: 'withdrawSignUp',
    action: 'WITHDRAW_SIGN_UP',
    input,
    decide: async ({ manager, session, enterprise }) => {
      if (enterprise === null) throw new Error('who withdraws acts for an enterprise');
      await holdSession(manager, session);
      await deleteSignUp(manager, session.id, enterprise.id, input.component);
      return { saved: session };
    },
  });
