import { createHash } from 'node:crypto';
import { canonicalJson } from '@qinqing/audit-chain';
import { shanghaiDate } from '@qinqing/working-time';
import type { Enterprise } from '../registry/enterprise.ts';
import {
  dutyAfter, findOutcomeProblem, judgeEnquiry, takeSnapshot, walkConsent, watermarkOf,
  type Consent, type ConsentEvent, type ConsentScope, type ConsentTransition, type CreditSnapshot, type OutcomeDuty, type OutcomeReport, type SnapshotFacts, type StoredEnquiry,
} from './banking-rules.ts';
import type { PartnerBank } from './banks.ts';
import { creditNumbers } from './credit-rules.ts';

/** A bank's dealings with one enterprise by one consent (授权与查询), told as the department would have recorded them (§9.4). */
export interface ConsentStory {
  readonly bank: PartnerBank;
  readonly enterprise: Enterprise;
  consent: Consent;
  readonly transitions: ConsentTransition[];
  readonly enquiries: EnquiryStory[];
}

export interface EnquiryStory {
  readonly enquiry: StoredEnquiry;
  readonly snapshot: CreditSnapshot | null;
  /** What the bank called the enterprise. */
  readonly askedFor: string;
  duty: OutcomeDuty | null;
  readonly reports: (OutcomeReport & { readonly place: number; readonly reportedAt: Date })[];
}

const SYSTEM_ACTOR = 'system';

interface Move {
  readonly at: Date;
  readonly actor: string;
  readonly events: readonly ConsentEvent[];
  readonly changes?: Partial<Consent>;
}

export const beginConsent = (bank: PartnerBank, enterprise: Enterprise, consent: Consent): ConsentStory => ({
  bank, enterprise, consent, enquiries: [],
  transitions: [{ consentId: consent.id, version: 1, event: 'request', fromState: null, toState: 'REQUESTED', actor: bank.clientId, reason: null, at: consent.createdAt }],
});

export const move = (story: ConsentStory, { at, actor, events, changes = {} }: Move): void => {
  const { id, state, version } = story.consent;
  const steps = walkConsent(state, events);
  if (steps === null) throw new Error(`${state} does not lead through ${events.join(', ')}`);
  story.transitions.push(...steps.map(({ event, from, to }) => ({ consentId: id, version: version + 1, event, fromState: from, toState: to, actor, reason: null, at })));
  story.consent = { ...story.consent, dueAt: null, dueCalendarVersion: null, ...changes, state: steps.at(-1)!.to, version: version + 1, updatedAt: at };
};

export interface Question {
  readonly id: string;
  readonly at: Date;
  readonly scopes: readonly ConsentScope[];
}

const DAY_MS = 86_400_000;

/** The bank enquires: the department's own judgement counts, whatever was planned (CRD-15). */
export const enquire = (story: ConsentStory, { id, at, scopes }: Question, facts: SnapshotFacts): void => {
  const { bank, enterprise, consent } = story;
  const verdict = judgeEnquiry({ purpose: consent.purpose, scopes, consentId: null }, [consent], at);
  const frame = {
    id, clientId: bank.clientId, bankId: bank.id, enterpriseId: enterprise.id, divisionCode: enterprise.town.code, purpose: consent.purpose, scopes, settingsVersion: consent.settingsVersion, enquiredAt: at,
    snapshotHash: null, watermark: null, outcomeDueAt: null,
  };
  if (verdict.kind === 'DENIED') {
    story.enquiries.push({ enquiry: { ...frame, consentId: verdict.consentId, result: 'DENIED', denialReason: verdict.reason }, snapshot: null, askedFor: enterprise.uscc, duty: null, reports: [] });
    return;
  }
  count(story, at);
  const takenAt = at.toISOString();
  const watermark = watermarkOf(bank.zh, id, takenAt);
  const snapshot = takeSnapshot({ enquiryId: id, watermark, takenAt, enterpriseName: enterprise.name, uscc: enterprise.uscc, scopes }, facts);
  const outcomeDueAt = new Date(at.getTime() + creditNumbers.outcomeDays * DAY_MS);
  const snapshotHash = createHash('sha256').update(canonicalJson(snapshot)).digest('hex');
  story.enquiries.push({
    enquiry: { ...frame, consentId: consent.id, result: 'GRANTED', denialReason: null, snapshotHash, watermark, outcomeDueAt },
    snapshot, askedFor: consent.id, duty: { enquiryId: id, bankId: bank.id, state: 'DUE', dueAt: outcomeDueAt, reports: 0, version: 1 }, reports: [],
  });
};

/** One enquiry of the consent's number; the last one uses it up. */
const count = (story: ConsentStory, at: Date): void => {
  const used = story.consent.used + 1;
  if (used >= story.consent.maxEnquiries!) move(story, { at, actor: story.bank.clientId, events: ['exhaust'], changes: { used, endedAt: at } });
  else story.consent = { ...story.consent, used, updatedAt: at, version: story.consent.version + 1 };
};

/** The bank says what became of it; a report that comes too late finds its duty noted as overdue (CRD-16). */
export const report = (enquiry: EnquiryStory, outcome: OutcomeReport, at: Date): void => {
  const duty = enquiry.duty!;
  const problem = findOutcomeProblem(outcome, duty, shanghaiDate(at), creditNumbers.outcomePendingDays);
  if (problem !== null) throw new Error(`a report cannot be taken: ${problem}`);
  const version = duty.version + (at > duty.dueAt ? 2 : 1);
  enquiry.duty = { ...dutyAfter(duty, outcome), version };
  enquiry.reports.push({ ...outcome, place: enquiry.duty.reports, reportedAt: at });
};

/** What time brought about until an instant: nobody answered, or the days are over. */
export const passTime = (story: ConsentStory, until: Date): void => {
  const { state, dueAt, validTo } = story.consent;
  const [event, ended] = state === 'REQUESTED' ? (['lapse', dueAt] as const) : (['expire', validTo] as const);
  if ((state !== 'REQUESTED' && state !== 'ACTIVE') || ended === null || ended >= until) return;
  const at = new Date(ended.getTime() + 60_000);
  move(story, { at, actor: SYSTEM_ACTOR, events: [event], changes: { endedAt: at } });
};
