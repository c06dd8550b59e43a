import { randomUUID } from 'node:crypto';
import { isWithinDivision, parseUscc } from '@qinqing/codes';
import { runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import type { Bank } from '../domain/bank.ts';
import { orderScopes, type Consent } from '../domain/consent.ts';
import { checkTerms, type ConsentTerms } from '../domain/consent-terms.ts';
import { stepDeadline } from '../domain/credit-clock.ts';
import { isInBusiness } from '../domain/in-business.ts';
import { isBankAccessOpen } from '../persistence/bank-access.ts';
import { insertConsent } from '../persistence/consents.ts';
import { findEnterpriseByUscc } from '../persistence/enterprise-by-code.ts';
import { requireBank } from './bank-caller.ts';
import type { BankAccessClosed, ConsentAlreadyOpen, ConsentTargetUnknown, ConsentTermsRejected } from './bank-refusals.ts';
import { findOpenConsent } from './find-open-consent.ts';
import { getConsent, setConsentTimer } from './move-consent.ts';
import { settingsAt } from './settings-at.ts';

export interface RequestConsentInput extends ConsentTerms {
  readonly idempotencyKey: string;
  readonly uscc: string;
}

type Refusal = BankAccessClosed | ConsentTargetUnknown | ConsentAlreadyOpen | ConsentTermsRejected;

/** A bank asks an enterprise for its consent (申请授权, CRD-15); unanswered, the request lapses (§9.4). */
export const requestConsent = (context: RequestContext, input: RequestConsentInput): Promise<OperationResult<Consent, Refusal>> =>
  runOperation<Consent, Refusal>(context.dataSource, {
    mutation: 'requestConsent',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const bank = await requireBank(manager, context.caller);
      if (!(await isBankAccessOpen(manager, bank.divisionCode))) return closed;
      const enterprise = await findTarget(manager, bank, input.uscc);
      if (enterprise === null) return { kind: 'refused', refusal: { kind: 'ConsentTargetUnknown', uscc: input.uscc } };
      if (!(await isBankAccessOpen(manager, enterprise.divisionCode))) return closed;
      const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
      const problems = checkTerms(input, settings.values);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'ConsentTermsRejected', problems } };
      const consent = newRequest(context, input, { bank, enterprise, settings });
      const open = await findOpenConsent(manager, consent, context.now);
      if (open !== null) return { kind: 'refused', refusal: { kind: 'ConsentAlreadyOpen', consentId: open.id, state: open.state } };
      await insertConsent(manager, consent, { steps: [{ event: 'request', from: null, to: 'REQUESTED' }], actor: context.caller.subject, now: context.now });
      if (consent.dueAt !== null) await setConsentTimer(manager, consent.id, consent.dueAt);
      return { kind: 'done', value: consent, reference: consent.id };
    },
    readAgain: getConsent,
  });

const closed = { kind: 'refused', refusal: { kind: 'BankAccessClosed', recordedEnquiryId: null } } as const;

/** An enterprise in business where the bank is admitted: the register makes these public. */
const findTarget = async (manager: EntityManager, bank: Bank, code: string): Promise<EnterpriseCopy | null> => {
  const reading = parseUscc(code);
  const enterprise = reading.ok ? await findEnterpriseByUscc(manager, reading.uscc) : null;
  return enterprise !== null && isInBusiness(enterprise.status) && isWithinDivision(enterprise.divisionCode, bank.divisionCode) ? enterprise : null;
};

const newRequest = (
  { caller, now, calendar }: RequestContext,
  terms: ConsentTerms,
  { bank, enterprise, settings }: { readonly bank: Bank; readonly enterprise: EnterpriseCopy; readonly settings: Settings },
): Consent => ({
  id: randomUUID(),
  enterpriseId: enterprise.id,
  divisionCode: enterprise.divisionCode,
  bankId: bank.id,
  state: 'REQUESTED',
  purpose: terms.purpose,
  requestedScopes: orderScopes(terms.scopes),
  requestedDays: terms.days,
  requestedEnquiries: terms.maxEnquiries,
  scopes: [],
  loanReference: terms.loanReference?.trim() ?? null,
  note: terms.note?.trim() ?? null,
  maxEnquiries: null,
  used: 0,
  requestedBy: caller.subject,
  requestedAt: now,
  grantedBy: null,
  grantedAt: null,
  validTo: null,
  ...stepDeadline('CONSENT_REQUEST', now, calendar, settings.values),
  endedAt: null,
  settingsVersion: settings.version,
  createdAt: now,
  updatedAt: now,
  version: 1,
});
