import { digestPersonal } from '@qinqing/audit-chain';
import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import { rowFrom, rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { listBanks } from './banks.ts';
import { auditEntryTable, auditSaltTable, consentTable, consentTransitionTable, creditEnquiryTable, outcomeDutyTable, outcomeReportTable } from './banking-tables.ts';
import type { ConsentStory, EnquiryStory } from './consent-story.ts';
import type { CreditFile } from './standings.ts';
import { drawConsents } from './year-of-banking.ts';

/** Takes enterprises as they come by, and keeps what banks had to do with them: few have. */
export const createBankingDesk = (plan: Plan): { readonly stories: ConsentStory[]; take(enterprise: Enterprise, readFile: () => CreditFile): void } => {
  const banks = listBanks(plan);
  const stories: ConsentStory[] = [];
  return {
    stories,
    take: (enterprise, readFile) => {
      if (plan.yearShare > 0 && enterprise.kind === 'COMPANY' && enterprise.status === 'ACTIVE' && enterprise.index >= cast.length) stories.push(...drawConsents(plan, banks, enterprise, readFile));
    },
  };
};

export function* bankingRows(plan: Plan, stories: readonly ConsentStory[]): Generator<TableRow> {
  for (const { consent, transitions, enquiries } of stories) {
    yield rowFrom(consentTable, consent);
    for (const transition of transitions) yield rowFrom(consentTransitionTable, transition);
    for (const enquiry of enquiries) yield* enquiryRows(enquiry);
  }
  yield* auditRows(plan, stories);
}

function* enquiryRows({ enquiry, snapshot, duty, reports }: EnquiryStory): Generator<TableRow> {
  yield rowFrom(creditEnquiryTable, { ...enquiry, snapshot: snapshot === null ? null : JSON.stringify(snapshot) });
  if (duty !== null) yield rowFrom(outcomeDutyTable, duty);
  for (const report of reports) yield rowFrom(outcomeReportTable, { ...report, enquiryId: enquiry.id, reportedBy: enquiry.clientId });
}

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly subjectIds: readonly (string | null)[];
  readonly body: object;
  readonly occurredAt: Date;
  readonly askedFor: string | null;
}

/**
 * What goes into the audit chain (CRD-16, §10.11), in the order of time. The database queues each entry for its place, and the
 * department seals and signs them as its own when it starts: nobody else has its key.
 */
function* auditRows(plan: Plan, stories: readonly ConsentStory[]): Generator<TableRow> {
  const entries = stories.flatMap((story) => [...consentEntries(plan, story), ...story.enquiries.flatMap((enquiry) => enquiryEntries(plan, enquiry))]);
  for (const { id, kind, subjectIds, body, occurredAt, askedFor } of entries.toSorted((a, b) => a.occurredAt.getTime() - b.occurredAt.getTime())) {
    const salt = askedFor === null ? null : drawSalt(plan, id);
    yield rowOf(auditEntryTable, {
      id, kind, subject_ids: subjectIds.filter((subject) => subject !== null), body: JSON.stringify(body), occurred_at: occurredAt.toISOString(),
      digests: JSON.stringify(salt === null ? {} : { askedFor: digestPersonal(askedFor, salt) }),
    });
    if (salt !== null) yield rowOf(auditSaltTable, { entry_id: id, name: 'askedFor', salt: `\\x${salt.toString('hex')}` });
  }
}

const consentEntries = ({ seed }: Plan, { consent }: ConsentStory): Entry[] => {
  const { id, enterpriseId, bankId, purpose, scopes, maxEnquiries, validTo, used, grantedAt, state, endedAt } = consent;
  if (grantedAt === null) return [];
  const about = { subjectIds: [id, enterpriseId, bankId], askedFor: null };
  const granted = { ...about, id: namedUuid(seed, 'audit', 'granted', id), kind: 'credit.ConsentGranted', occurredAt: grantedAt, body: { consentId: id, enterpriseId, bankId, purpose, scopes, maxEnquiries, validTo: validTo!.toISOString() } };
  if (state !== 'REVOKED') return [granted];
  return [granted, { ...about, id: namedUuid(seed, 'audit', 'revoked', id), kind: 'credit.ConsentRevoked', occurredAt: endedAt!, body: { consentId: id, enterpriseId, bankId, usedEnquiries: used } }];
};

const enquiryEntries = ({ seed }: Plan, { enquiry, reports, askedFor }: EnquiryStory): Entry[] => {
  const { id, clientId, bankId, enterpriseId, consentId, purpose, scopes, result, denialReason, snapshotHash, settingsVersion, enquiredAt } = enquiry;
  const enquired = {
    id, kind: result === 'GRANTED' ? 'credit.EnquiryGranted' : 'credit.EnquiryDenied', subjectIds: [id, enterpriseId, bankId, consentId], occurredAt: enquiredAt, askedFor,
    body: { enquiryId: id, clientId, bankId, enterpriseId, consentId, purpose, scopes, decision: result, reason: denialReason, snapshotHash, settingsVersion },
  };
  return [enquired, ...reports.map(({ place, outcome, amountCents, nextDate, reportedAt }) => ({
    id: namedUuid(seed, 'audit', 'outcome', id, place), kind: 'credit.OutcomeReported', subjectIds: [id, enterpriseId, bankId], body: { enquiryId: id, place, outcome, amountCents, nextDate }, occurredAt: reportedAt, askedFor: null,
  }))];
};

const SALT_BYTES = 32;

/** Drawn, because the data set is: of real enquiries every salt is random. */
const drawSalt = ({ seed }: Plan, entryId: string): Buffer => {
  const random = createRandom(seed, 'salt', entryId);
  const salt = Buffer.alloc(SALT_BYTES);
  for (let offset = 0; offset < SALT_BYTES; offset += 4) salt.writeUInt32BE(random.next(), offset);
  return salt;
};
