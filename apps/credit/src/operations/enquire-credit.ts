import { randomUUID } from 'node:crypto';
import { CallerFault } from '@qinqing/caller';
import { runOperation, type EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../context.ts';
import type { Bank } from '../domain/bank.ts';
import { orderScopes, type Consent } from '../domain/consent.ts';
import { takeSnapshot, watermarkOf, type GivenSnapshot } from '../domain/credit-snapshot.ts';
import type { DenialReason, StoredEnquiry } from '../domain/enquiry.ts';
import type { AskedEnquiry } from '../domain/enquiry-decision.ts';
import { holdBankOfClient } from '../persistence/banks.ts';
import { countEnquiry } from '../persistence/consents.ts';
import { findCoveringConsent, findEnquiryTarget, type NamedTarget } from './find-covering-consent.ts';
import { findEnquiryBarrier } from './find-enquiry-barrier.ts';
import { readAnswerAgain } from './read-enquiry-again.ts';
import { readSnapshotFacts } from './read-snapshot-facts.ts';
import { hashSnapshot, recordEnquiry } from './record-enquiry.ts';
import { settingsAt } from './settings-at.ts';

export interface EnquireCreditInput extends AskedEnquiry, NamedTarget {
  readonly idempotencyKey: string;
}

/** Both are recorded and both commit: a denial is no refusal that would leave nothing behind. */
export type EnquiryAnswer =
  | { readonly kind: 'GRANTED'; readonly snapshot: GivenSnapshot; readonly remainingEnquiries: number; readonly outcomeDueAt: Date }
  | { readonly kind: 'DENIED'; readonly enquiryId: string; readonly reason: DenialReason };

/** A bank enquires (信用查询, CRD-15, CRD-16, §9.4): it counts, it is recorded, and it gives what was consented to, or says why not. */
export const enquireCredit = async (context: RequestContext, input: EnquireCreditInput): Promise<EnquiryAnswer> => {
  requireQuestion(input);
  const result = await runOperation<EnquiryAnswer, never>(context.dataSource, {
    mutation: 'enquireCredit',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const enquiry = await decideEnquiry(context, manager, input);
      return { kind: 'done', value: enquiry.answer, reference: enquiry.id };
    },
    readAgain: (manager, enquiryId) => readAnswerAgain(manager, enquiryId, context.now),
  });
  if (result.kind === 'refused') throw new Error('an enquiry is answered or denied, and both are recorded');
  return result.value;
};

const requireQuestion = ({ consentId, enterpriseId, uscc, scopes }: EnquireCreditInput): void => {
  if (scopes.length === 0) throw new CallerFault('BAD_USER_INPUT', 'Name at least one scope.', { field: 'scopes' });
  if ([consentId, enterpriseId, uscc].filter((name) => name !== null).length !== 1) {
    throw new CallerFault('BAD_USER_INPUT', 'Name the consent, or the enterprise by its id or its code: one of consentId, enterpriseId and uscc.', { field: 'consentId' });
  }
};

/** Who asks about whom; null: no such bank, no such enterprise. */
interface Parties {
  readonly bank: Bank | null;
  readonly enterprise: EnterpriseCopy | null;
}

interface DecidedEnquiry {
  readonly id: string;
  readonly answer: EnquiryAnswer;
}

const decideEnquiry = async (context: RequestContext, manager: EntityManager, input: EnquireCreditInput): Promise<DecidedEnquiry> => {
  const { clientId } = context.caller;
  const bank = clientId === null ? null : await holdBankOfClient(manager, clientId);
  const parties: Parties = { bank, enterprise: await findEnquiryTarget(manager, bank, input) };
  if (bank === null) return deny(context, manager, input, parties, { reason: 'BANK_UNKNOWN', consentId: null, settingsVersion: UNSETTLED });
  const settings = await settingsAt(manager, bank.divisionCode, context.today);
  const barrier = await findEnquiryBarrier(manager, bank, settings, context.now);
  if (barrier !== null) return deny(context, manager, input, parties, { reason: barrier, consentId: null, settingsVersion: settings.version });
  const finding = await findCoveringConsent(manager, input, { bank, enterprise: parties.enterprise, now: context.now });
  if (finding.kind === 'DENIED') return deny(context, manager, input, parties, { ...finding, settingsVersion: settings.version });
  return grant(context, manager, input, { ...finding, bank });
};

/** No rule of a jurisdiction was asked. */
const UNSETTLED = 'none';

const newEnquiry = ({ caller, now }: RequestContext, { purpose, scopes }: EnquireCreditInput, { bank, enterprise }: Parties) => ({
  id: randomUUID(),
  clientId: caller.clientId ?? '',
  bankId: bank?.id ?? null,
  enterpriseId: enterprise?.id ?? null,
  divisionCode: enterprise?.divisionCode ?? bank?.divisionCode ?? null,
  purpose,
  scopes: orderScopes(scopes),
  enquiredAt: now,
});

const nameOf = ({ consentId, enterpriseId, uscc }: EnquireCreditInput): string => (consentId ?? enterpriseId ?? uscc ?? '').slice(0, LONGEST_NAME).toWellFormed().replaceAll('\0', '');

/** An id or a code is shorter; whatever else somebody sends is not kept whole. */
const LONGEST_NAME = 64;

const deny = async (
  context: RequestContext,
  manager: EntityManager,
  input: EnquireCreditInput,
  parties: Parties,
  { reason, consentId, settingsVersion }: { readonly reason: DenialReason; readonly consentId: string | null; readonly settingsVersion: string },
): Promise<DecidedEnquiry> => {
  const enquiry: StoredEnquiry = {
    ...newEnquiry(context, input, parties),
    consentId,
    result: 'DENIED',
    denialReason: reason,
    snapshotHash: null,
    watermark: null,
    outcomeDueAt: null,
    settingsVersion,
  };
  await recordEnquiry(manager, enquiry, { askedFor: nameOf(input) });
  return { id: enquiry.id, answer: { kind: 'DENIED', enquiryId: enquiry.id, reason } };
};

const DAY_MS = 86_400_000;

const grant = async (
  context: RequestContext,
  manager: EntityManager,
  input: EnquireCreditInput,
  { bank, enterprise, consent }: { readonly bank: Bank; readonly enterprise: EnterpriseCopy; readonly consent: Consent },
): Promise<DecidedEnquiry> => {
  const { caller, now } = context;
  const counted = await countEnquiry(manager, consent, { actor: caller.subject, now });
  const settings = await settingsAt(manager, consent.divisionCode, context.today);
  const frame = newEnquiry(context, input, { bank, enterprise });
  const takenAt = now.toISOString();
  const watermark = watermarkOf(bank.nameZh, frame.id, takenAt);
  const { name: enterpriseName, uscc } = enterprise;
  const snapshot = takeSnapshot({ enquiryId: frame.id, watermark, takenAt, enterpriseName, uscc, scopes: frame.scopes }, await readSnapshotFacts(manager, enterprise, now));
  const hash = hashSnapshot(snapshot);
  const outcomeDueAt = new Date(now.getTime() + settings.values.outcomeDays * DAY_MS);
  const enquiry: StoredEnquiry = { ...frame, consentId: consent.id, result: 'GRANTED', denialReason: null, snapshotHash: hash, watermark, outcomeDueAt, settingsVersion: settings.version };
  await recordEnquiry(manager, enquiry, { snapshot, askedFor: nameOf(input) });
  const remainingEnquiries = (counted.maxEnquiries ?? 0) - counted.used;
  return { id: enquiry.id, answer: { kind: 'GRANTED', snapshot: { ...snapshot, hash }, remainingEnquiries, outcomeDueAt } };
};
