import { CallerFault, hasRole } from '@qinqing/caller';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { RequestContext } from '../context.ts';
import { stateAt, type Consent } from '../domain/consent.ts';
import { listAllowedConsentActions, type ConsentAction } from '../domain/consent-actions.ts';
import { findConsent } from '../persistence/consents.ts';
import type { ConsentActionNotAllowed, ConsentMandateMissing, ConsentUnknown } from './bank-refusals.ts';
import { getConsent } from './move-consent.ts';

export interface ConsentInput {
  readonly idempotencyKey: string;
  readonly consentId: string;
}

export type ConsentRefusal = ConsentUnknown | ConsentActionNotAllowed | ConsentMandateMissing;

/** The enterprise for which the caller decides on consents: the legal representative's own right. Mandates of assurance L3 do not exist yet. */
export const findMandate = ({ caller }: RequestContext): string | ConsentMandateMissing => {
  if (!hasRole(caller, 'LEGAL_REPRESENTATIVE')) return { kind: 'ConsentMandateMissing' };
  if (caller.actingFor === null) throw new CallerFault('FORBIDDEN', 'Name the enterprise for which you act: consents are given by one enterprise at a time.');
  return caller.actingFor;
};

/** The enterprise's own consent, in a state in which the action is possible. */
export const findActionable = async (
  manager: EntityManager,
  { enterpriseId, consentId, action, now }: { readonly enterpriseId: string; readonly consentId: string; readonly action: ConsentAction; readonly now: Date },
): Promise<{ readonly consent: Consent } | { readonly refusal: ConsentUnknown | ConsentActionNotAllowed }> => {
  const consent = isUuid(consentId) ? await findConsent(manager, consentId) : null;
  if (consent?.enterpriseId !== enterpriseId) return { refusal: { kind: 'ConsentUnknown', consentId } };
  const allowedNow = listAllowedConsentActions(consent, now);
  return allowedNow.includes(action) ? { consent } : { refusal: { kind: 'ConsentActionNotAllowed', action, state: stateAt(consent, now), allowedNow } };
};

/** Refusing and revoking: one transaction, the enterprise's own consent, the state machine's word. */
export const actOnConsent = (
  context: RequestContext,
  { mutation, action, input, act }: { readonly mutation: string; readonly action: ConsentAction; readonly input: ConsentInput; readonly act: (manager: EntityManager, consent: Consent) => Promise<Consent> },
): Promise<OperationResult<Consent, ConsentRefusal>> =>
  runOperation<Consent, ConsentRefusal>(context.dataSource, {
    mutation,
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const mandate = findMandate(context);
      if (typeof mandate !== 'string') return { kind: 'refused', refusal: mandate };
      const found = await findActionable(manager, { enterpriseId: mandate, consentId: input.consentId, action, now: context.now });
      if ('refusal' in found) return { kind: 'refused', refusal: found.refusal };
      const saved = await act(manager, found.consent);
      return { kind: 'done', value: saved, reference: saved.id };
    },
    readAgain: getConsent,
  });
