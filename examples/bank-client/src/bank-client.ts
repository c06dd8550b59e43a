import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { BankClientError } from './bank-client-error.ts';
import type { Graph, GraphError } from './graph.ts';
import { repeatWithSameKey } from './repeat.ts';

export type ConsentScope = 'RATING' | 'COMPONENTS' | 'TAX_GRADE' | 'LISTS' | 'CONTRACTS' | 'FINANCIALS';
export type Purpose = 'PRE_LOAN' | 'POST_LOAN' | 'GUARANTEE';

export interface Consent {
  readonly id: string;
  readonly state: 'REQUESTED' | 'GRANTED' | 'ACTIVE' | 'EXHAUSTED' | 'EXPIRED' | 'REVOKED' | 'REFUSED' | 'LAPSED';
  readonly scopes: readonly ConsentScope[];
  readonly maxEnquiries: number | null;
  readonly usedEnquiries: number;
  readonly validTo: string | null;
  readonly dueAt: string | null;
}

export interface ConsentRequest {
  /** Unified social credit code, 18 characters. */
  readonly uscc: string;
  readonly purpose: Purpose;
  readonly scopes: readonly ConsentScope[];
  readonly days: number;
  readonly maxEnquiries: number;
  readonly loanReference?: string;
  readonly note?: string;
}

export interface CreditEnquiry {
  /** The consent, or the enterprise by its code. */
  readonly consentId?: string;
  readonly uscc?: string;
  readonly purpose: Purpose;
  readonly scopes: readonly ConsentScope[];
}

export interface CreditAnswer {
  /** What was consented to; a field of another scope is null. */
  readonly snapshot: Readonly<Record<string, any>> & { readonly enquiryId: string; readonly hash: string };
  readonly remainingEnquiries: number;
  /** Until when the outcome is to be reported. */
  readonly outcomeDueAt: string;
  /** Why fields are null: the consent does not cover them. */
  readonly notCovered: readonly GraphError[];
}

export interface RecordedEnquiry {
  readonly id: string;
  readonly result: 'GRANTED' | 'DENIED';
  readonly denialReason: string | null;
  readonly at: string;
  readonly snapshotHash: string | null;
  readonly outcome: string | null;
  readonly outcomeDueAt: string | null;
  readonly isOutcomeOverdue: boolean;
  /** JSON text; null until it is sealed, some seconds, and for a denial. */
  readonly proof: string | null;
}

export type Outcome = { readonly outcome: 'APPROVED'; readonly amountCents: number } | { readonly outcome: 'DECLINED' } | { readonly outcome: 'PENDING'; readonly nextDate: string };

const operation = (name: string): Promise<string> => readFile(new URL(`../operations/${name}.graphql`, import.meta.url), 'utf8');

/** What a bank can do. Every write takes an idempotency key: keep it with your own record of the matter, and repeat with the same one. */
export const createBankClient = (graph: Graph) => {
  const write = async (name: string, field: string, input: object, idempotencyKey: string) => {
    const query = await operation(name);
    const answer = await repeatWithSameKey(() => graph.run(query, { input: { ...input, idempotencyKey } }));
    const result = answer.data[field] as Record<string, any>;
    return { result, consentRequired: answer.consentRequired, requestId: answer.requestId };
  };

  /** Asks for a consent, or finds the one that is open for this purpose already. @throws BankClientError REFUSED */
  const requestConsent = async (request: ConsentRequest, idempotencyKey = `consent-${randomUUID()}`): Promise<Consent> => {
    const { result, requestId } = await write('request-consent', 'requestConsent', request, idempotencyKey);
    if (result.__typename === 'RequestConsentSuccess') return result.consent as Consent;
    if (result.__typename === 'ConsentAlreadyOpen') return getConsent(result.consentId as string);
    throw refused(result, requestId);
  };

  const getConsent = async (id: string): Promise<Consent> => {
    const found = await findIn<Consent>('consents', 'bankConsents', (consent) => consent.id === id);
    if (found === null) throw new BankClientError({ code: 'REFUSED', reason: 'CONSENT_UNKNOWN', zh: `本行没有授权 ${id}。`, en: `This bank has no consent ${id}.` });
    return found;
  };

  /** Asks now and then until the enterprise has answered; gives what there is when the time is over. In production people take days: ask once an hour. */
  const awaitConsent = async (id: string, { withinMs, everyMs = 1_000 }: { readonly withinMs: number; readonly everyMs?: number }): Promise<Consent> => {
    const until = Date.now() + withinMs;
    for (;;) {
      const consent = await getConsent(id);
      if (consent.state !== 'REQUESTED' || Date.now() >= until) return consent;
      await pause(everyMs);
    }
  };

  /**
   * Enquires. It counts and is recorded, granted or denied. A repetition with the same key gives the same answer and counts once; with
   * another key it is another enquiry.
   *
   * @throws BankClientError REFUSED with the reason of the denial
   */
  const enquireCredit = async (enquiry: CreditEnquiry, idempotencyKey = `enquiry-${randomUUID()}`): Promise<CreditAnswer> => {
    const { result, consentRequired, requestId } = await write('enquire-credit', 'enquireCredit', enquiry, idempotencyKey);
    if (result.__typename !== 'EnquireCreditSuccess') throw refused(result, requestId);
    return { snapshot: result.snapshot, remainingEnquiries: result.remainingEnquiries, outcomeDueAt: result.outcomeDueAt, notCovered: consentRequired };
  };

  const getEnquiry = async (id: string): Promise<RecordedEnquiry> => {
    const found = await findIn<RecordedEnquiry>('enquiries', 'bankEnquiries', (enquiry) => enquiry.id === id);
    if (found === null) throw new BankClientError({ code: 'REFUSED', reason: 'ENQUIRY_UNKNOWN', zh: `本行没有查询 ${id}。`, en: `This bank has made no enquiry ${id}.` });
    return found;
  };

  /** The proof of a granted enquiry, once a signed head covers it. @throws BankClientError REFUSED when there is none in time */
  const awaitProof = async (enquiryId: string, { withinMs = 15_000, everyMs = 1_000 } = {}): Promise<string> => {
    const until = Date.now() + withinMs;
    for (;;) {
      const { proof, result } = await getEnquiry(enquiryId);
      if (proof !== null) return proof;
      if (result === 'DENIED' || Date.now() >= until) throw new BankClientError({ code: 'REFUSED', reason: 'NO_PROOF', zh: '此次查询还没有存证证明（被拒的查询只向企业出具）。', en: 'There is no proof of this enquiry yet (of a denial the enterprise alone gets one).' });
      await pause(everyMs);
    }
  };

  /** Within thirty days of an enquiry; while one is overdue, the quota is halved. @throws BankClientError REFUSED */
  const reportOutcome = async (enquiryId: string, outcome: Outcome, idempotencyKey = `outcome-${randomUUID()}`): Promise<void> => {
    const { result, requestId } = await write('report-outcome', 'reportOutcome', { enquiryId, ...outcome }, idempotencyKey);
    if (result.__typename !== 'ReportOutcomeSuccess') throw refused(result, requestId);
  };

  /** Newest first. */
  const listEnquiries = async (first: number, filter: { readonly outcomeMissing?: boolean } = {}): Promise<readonly RecordedEnquiry[]> =>
    (await graph.run(await operation('enquiries'), { first, filter })).data.bankEnquiries.nodes as RecordedEnquiry[];

  const findIn = async <Row>(name: string, field: string, isWanted: (row: Row) => boolean): Promise<Row | null> => {
    const query = await operation(name);
    for (let after: string | null = null; ; ) {
      const page: any = (await graph.run(query, { first: PAGE, after })).data[field];
      const found = (page.nodes as Row[]).find(isWanted);
      if (found !== undefined || !page.pageInfo.hasNextPage) return found ?? null;
      after = page.pageInfo.endCursor as string;
    }
  };

  return { requestConsent, getConsent, awaitConsent, enquireCredit, getEnquiry, awaitProof, reportOutcome, listEnquiries };
};

const PAGE = 20;

export type BankClient = ReturnType<typeof createBankClient>;

const refused = (result: Record<string, any>, requestId: string | null): BankClientError => {
  const reason = (result.reason ?? result.problem ?? result.__typename) as string;
  const problems = (result.problems ?? []) as readonly { readonly field: string; readonly zh: string; readonly en: string }[];
  return new BankClientError({
    code: 'REFUSED',
    reason,
    zh: [`${result.zh}（${reason}）`, ...problems.map(({ field, zh }) => `${field}：${zh}`)].join('\n'),
    en: [`${result.en} (${reason})`, ...problems.map(({ field, en }) => `${field}: ${en}`)].join('\n'),
    requestId: requestId ?? undefined,
  });
};
