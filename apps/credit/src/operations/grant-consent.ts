import { randomUUID } from 'node:crypto';
import { appendAuditEntry } from '@qinqing/audit-chain';
import { isWithinDivision } from '@qinqing/codes';
import { isUuid, runOperation, type EntityManager, type OperationResult } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext, Settings } from '../context.ts';
import { orderScopes, type Consent, type ConsentPurpose, type ConsentScope } from '../domain/consent.ts';
import { checkTerms, type ConsentTermsProblem } from '../domain/consent-terms.ts';
import { listBanksById } from '../persistence/banks.ts';
import { insertConsent } from '../persistence/consents.ts';
import { findActionable, findMandate, type ConsentRefusal } from './act-on-consent.ts';
import type { BankUnknown, ConsentAlreadyOpen, ConsentTermsRejected } from './bank-refusals.ts';
import { findOpenConsent } from './find-open-consent.ts';
import { getConsent, moveConsent, setConsentTimer } from './move-consent.ts';
import { settingsAt } from './settings-at.ts';

export interface GrantConsentInput {
  readonly idempotencyKey: string;
  readonly consentId: string | null;
  readonly bankId: string | null;
  readonly purpose: ConsentPurpose | null;
  readonly loanReference: string | null;
  readonly scopes: readonly ConsentScope[];
  readonly days: number;
  readonly maxEnquiries: number;
}

type Refusal = ConsentRefusal | ConsentAlreadyOpen | ConsentTermsRejected | BankUnknown;
type Grant = { readonly consent: Consent } | { readonly refusal: Refusal };

/** The enterprise consents (授权查询, CRD-15): to a bank's request, or on its own motion. */
export const grantConsent = (context: RequestContext, input: GrantConsentInput): Promise<OperationResult<Consent, Refusal>> =>
  runOperation<Consent, Refusal>(context.dataSource, {
    mutation: 'grantConsent',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const mandate = findMandate(context);
      if (typeof mandate !== 'string') return { kind: 'refused', refusal: mandate };
      const grant = await (input.consentId === null ? grantFreely(context, manager, input, mandate) : grantRequest(context, manager, input, { enterpriseId: mandate, consentId: input.consentId }));
      if ('refusal' in grant) return { kind: 'refused', refusal: grant.refusal };
      await recordGrant(manager, grant.consent, context.now);
      return { kind: 'done', value: grant.consent, reference: grant.consent.id };
    },
    readAgain: getConsent,
  });

const rejected = (problems: readonly ConsentTermsProblem[]): { readonly refusal: ConsentTermsRejected } => ({ refusal: { kind: 'ConsentTermsRejected', problems } });

const alreadyOpen = ({ id, state }: Consent): { readonly refusal: ConsentAlreadyOpen } => ({ refusal: { kind: 'ConsentAlreadyOpen', consentId: id, state } });

/** What a grant sets, from now on for the days that were agreed. */
const granted = ({ caller, now }: RequestContext, { scopes, days, maxEnquiries }: GrantConsentInput, settings: Settings) => ({
  scopes: orderScopes(scopes),
  maxEnquiries,
  grantedBy: caller.subject,
  grantedAt: now,
  validTo: new Date(now.getTime() + days * DAY_MS),
  settingsVersion: settings.version,
});

const DAY_MS = 86_400_000;

const grantRequest = async (context: RequestContext, manager: EntityManager, input: GrantConsentInput, asked: { readonly enterpriseId: string; readonly consentId: string }): Promise<Grant> => {
  const { caller, now } = context;
  const found = await findActionable(manager, { ...asked, action: 'GRANT', now });
  if ('refusal' in found) return found;
  const { consent } = found;
  const settings = await settingsAt(manager, consent.divisionCode, context.today);
  const own = (['bankId', 'purpose', 'loanReference'] as const).filter((field) => input[field] !== null);
  const terms = { ...input, purpose: consent.purpose, loanReference: consent.loanReference, note: null };
  const problems = [...own.map((field) => ({ field, code: 'NOT_WITH_REQUEST' as const, limit: null })), ...checkTerms(terms, settings.values, consent.requestedScopes)];
  if (problems.length > 0) return rejected(problems);
  const other = await findOpenConsent(manager, { ...consent }, now);
  if (other !== null && other.id !== consent.id) return alreadyOpen(other);
  return { consent: await moveConsent(manager, consent, { events: ['grant', 'activate'], changes: granted(context, input, settings), actor: caller.subject, now }) };
};

const grantFreely = async (context: RequestContext, manager: EntityManager, input: GrantConsentInput, enterpriseId: string): Promise<Grant> => {
  const { caller, now } = context;
  const { bankId, purpose } = input;
  const loanReference = input.loanReference?.trim() ?? null;
  const missing: (ConsentTermsProblem | false)[] = [
    bankId === null && { field: 'bankId', code: 'BANK_MISSING', limit: null },
    purpose === null && { field: 'purpose', code: 'PURPOSE_MISSING', limit: null },
  ];
  if (bankId === null || purpose === null) return rejected(missing.filter((problem) => problem !== false));
  const enterprise = await findEnterpriseCopy(manager, enterpriseId);
  const [bank] = isUuid(bankId) ? await listBanksById(manager, [bankId]) : [];
  if (enterprise === null || bank?.state !== 'ACTIVE' || !isWithinDivision(enterprise.divisionCode, bank.divisionCode)) return { refusal: { kind: 'BankUnknown', bankId } };
  const settings = await settingsAt(manager, enterprise.divisionCode, context.today);
  const problems = checkTerms({ ...input, purpose, note: null }, settings.values);
  if (problems.length > 0) return rejected(problems);
  const open = await findOpenConsent(manager, { enterpriseId, bankId: bank.id, purpose, loanReference }, now);
  if (open !== null) return alreadyOpen(open);
  const consent: Consent = {
    id: randomUUID(),
    enterpriseId,
    divisionCode: enterprise.divisionCode,
    bankId: bank.id,
    state: 'ACTIVE',
    purpose,
    requestedScopes: null,
    requestedDays: null,
    requestedEnquiries: null,
    loanReference,
    note: null,
    used: 0,
    requestedBy: null,
    requestedAt: null,
    dueAt: null,
    dueCalendarVersion: null,
    endedAt: null,
    createdAt: now,
    updatedAt: now,
    version: 1,
    ...granted(context, input, settings),
  };
  const steps = [{ event: 'grant', from: null, to: 'GRANTED' }, { event: 'activate', from: 'GRANTED', to: 'ACTIVE' }] as const;
  await insertConsent(manager, consent, { steps, actor: caller.subject, now });
  await setConsentTimer(manager, consent.id, consent.validTo as Date);
  return { consent };
};

const recordGrant = (manager: EntityManager, consent: Consent, now: Date): Promise<string> =>
  appendAuditEntry(manager, {
    kind: 'credit.ConsentGranted',
    subjectIds: [consent.id, consent.enterpriseId, consent.bankId],
    body: {
      consentId: consent.id,
      enterpriseId: consent.enterpriseId,
      bankId: consent.bankId,
      purpose: consent.purpose,
      scopes: consent.scopes,
      maxEnquiries: consent.maxEnquiries,
      validTo: consent.validTo?.toISOString() ?? null,
    },
    occurredAt: now,
  });
