import { appendAuditEntry } from '@qinqing/audit-chain';
import { publish, type EntityManager, type OperationResult } from '@qinqing/database';
import { consentRevokedEvent, type NewEvent } from '@qinqing/events';
import type { RequestContext } from '../context.ts';
import type { Consent } from '../domain/consent.ts';
import { actOnConsent, type ConsentInput, type ConsentRefusal } from './act-on-consent.ts';
import { moveConsent } from './move-consent.ts';

/** The enterprise takes its consent back (撤回授权, CRD-15): once this has committed, no enquiry is granted. */
export const revokeConsent = (context: RequestContext, input: ConsentInput): Promise<OperationResult<Consent, ConsentRefusal>> => {
  const { caller, now, requestId } = context;
  const act = async (manager: EntityManager, consent: Consent): Promise<Consent> => {
    const saved = await moveConsent(manager, consent, { events: ['revoke'], changes: { endedAt: now }, actor: caller.subject, now });
    await publish(manager, [revocationOf(saved, now)] as readonly unknown[] as readonly NewEvent[], requestId);
    await appendAuditEntry(manager, {
      kind: 'credit.ConsentRevoked',
      subjectIds: [saved.id, saved.enterpriseId, saved.bankId],
      body: { consentId: saved.id, enterpriseId: saved.enterpriseId, bankId: saved.bankId, usedEnquiries: saved.used },
      occurredAt: now,
    });
    return saved;
  };
  return actOnConsent(context, { mutation: 'revokeConsent', action: 'REVOKE', input, act });
};

const revocationOf = ({ id, enterpriseId, bankId, divisionCode }: Consent, now: Date): NewEvent<{ consentId: string; enterpriseId: string; bankId: string; revokedAt: string }> => ({
  contract: consentRevokedEvent,
  subject: id,
  stateVersion: null,
  divisionCode,
  occurredAt: now,
  data: { consentId: id, enterpriseId, bankId, revokedAt: now.toISOString() },
});
