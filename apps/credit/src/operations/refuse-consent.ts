import type { OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import { actOnConsent, type ConsentInput, type ConsentRefusal } from './act-on-consent.ts';
import { moveConsent } from './move-consent.ts';

/** The enterprise does not consent (拒绝授权): no reason is needed, and none is asked for. */
export const refuseConsent = (context: RequestContext, input: ConsentInput): Promise<OperationResult<Consent, ConsentRefusal>> => {
  const { caller, now } = context;
  const act: Parameters<typeof actOnConsent>[1]['act'] = (manager, consent) =>
    moveConsent(manager, consent, { events: ['refuse'], changes: { endedAt: now }, actor: caller.subject, now });
  return actOnConsent(context, { mutation: 'refuseConsent', action: 'REFUSE', input, act });
};
