import { moneyHeldIn } from '../domain/application-state.ts';
import type { ApplicationSituation } from './act-on-application.ts';
import { mustMove, type FundsContext } from './grant-funds.ts';

/**
 * Gives back what the application holds, reserved or committed: it is available again.
 *
 * @returns whether there was anything, so that those who wait can be served once the application itself is saved
 */
export const releaseFunds = async ({ manager, application }: ApplicationSituation, reason: string, context: FundsContext): Promise<boolean> => {
  const account = moneyHeldIn(application.state);
  if (account === null || account === 'PAID' || application.amountCents === null) return false;
  await mustMove(manager, { ...application, amountCents: application.amountCents }, [account, 'AVAILABLE'], reason, context);
  return true;
};
