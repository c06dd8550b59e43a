import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { addBank, ask, bankOf, countRows, declareAccess, enquire, goodGrant, grantFreely, listConsentSteps, settleFirm } from './bank-journey.ts';
import { administrator, representative } from './district.ts';

const SESSIONS = 32;
/** 100 rounds for the record; `npm test` runs the same code at less. */
const ROUNDS = Number(process.env.LAST_ENQUIRY_ROUNDS ?? 3);

let graph: TestSubgraph;
let bankId: string;
const bank = bankOf('bank-load');

beforeAll(async () => {
  graph = await startTestSubgraph(credit, { poolSize: SESSIONS });
  await declareAccess(graph);
  bankId = await addBank(graph, 'bank-load', { dailyQuota: 100_000 });
  await graph.sql("INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440704', 'bankRatePerMinute', '6000', '2025-01-01', 'x', 'x')");
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const many = <Result>(count: number, act: (index: number) => Promise<Result>): Promise<Result[]> => Promise.all(Array.from({ length: count }, (_, index) => act(index)));
const grantedOf = (answers: readonly any[]): any[] => answers.filter(({ __typename }) => __typename === 'EnquireCreditSuccess');

describe(`a consent that ${SESSIONS} database sessions reach for at once (CRD-15)`, () => {
  it('there are as many sessions as that', async () => {
    const pids = await many(SESSIONS, () => graph.dataSource.query('SELECT pg_backend_pid() AS pid, pg_sleep(0.05)'));
    expect(new Set(pids.map(([row]) => row.pid)).size).toBe(SESSIONS);
  });

  it.each([1, 3, 10])('of %d enquiries exactly that many are granted, and every loser is on record', async (maxEnquiries) => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, bankId, { maxEnquiries });
      const answers = await many(SESSIONS, () => enquire(graph, bank, { consentId }));
      expect(grantedOf(answers)).toHaveLength(maxEnquiries);
      expect(grantedOf(answers).map(({ remainingEnquiries }) => remainingEnquiries).toSorted((a, b) => a - b)).toEqual(Array.from({ length: maxEnquiries }, (_, index) => index));
      expect(answers.filter(({ reason }) => reason === 'CONSENT_EXHAUSTED')).toHaveLength(SESSIONS - maxEnquiries);
      expect(await graph.sql('SELECT used, state FROM consent WHERE id = $1', [consentId])).toEqual([{ used: maxEnquiries, state: 'EXHAUSTED' }]);
      expect(await countRows(graph, 'credit_enquiry', 'consent_id = $1', [consentId])).toBe(SESSIONS);
      expect(await countRows(graph, 'audit_entry e', "e.kind LIKE 'credit.Enquiry%' AND $1 = ANY(e.subject_ids)", [consentId])).toBe(SESSIONS);
    }
  }, 240_000);

  it('once a revocation has committed, none is granted', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, bankId, { maxEnquiries: 50 });
      const revoking = mutate(graph.as(representative(firm.id)), 'revokeConsent', { consentId });
      const early = many(SESSIONS - 2, () => enquire(graph, bank, { consentId }));
      expect(await revoking).toMatchObject({ __typename: 'RevokeConsentSuccess' });
      const late = await many(8, () => enquire(graph, bank, { consentId }));
      expect(grantedOf(late)).toEqual([]);
      expect(late.every(({ reason }) => reason === 'CONSENT_REVOKED')).toBe(true);
      const [{ used }] = await graph.sql('SELECT used FROM consent WHERE id = $1', [consentId]);
      expect(used).toBe(grantedOf(await early).length);
    }
  }, 240_000);

  it('once a block has committed, none is granted', async () => {
    const blockedId = await addBank(graph, 'bank-blocked');
    const firm = await settleFirm(graph);
    const consentId = await grantFreely(graph, firm.id, blockedId, { maxEnquiries: 50 });
    const blocking = mutate(graph.as(administrator), 'blockBank', { bankId: blockedId, reason: '停用' });
    const early = many(SESSIONS - 2, () => enquire(graph, bankOf('bank-blocked'), { consentId }));
    await blocking;
    const late = await many(8, () => enquire(graph, bankOf('bank-blocked'), { consentId }));
    expect(late.every(({ reason }) => reason === 'BANK_BLOCKED')).toBe(true);
    await early;
  });

  it('a quota is never exceeded', async () => {
    for (const dailyQuota of [1, 7, 20]) {
      const clientId = `bank-quota-${dailyQuota}`;
      const id = await addBank(graph, clientId, { dailyQuota });
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, id, { maxEnquiries: 50 });
      const answers = await many(SESSIONS, () => enquire(graph, bankOf(clientId), { consentId }));
      expect(grantedOf(answers)).toHaveLength(dailyQuota);
      expect(answers.filter(({ reason }) => reason === 'QUOTA_USED_UP')).toHaveLength(SESSIONS - dailyQuota);
      expect(await graph.sql("SELECT used FROM bank_usage WHERE bank_id = $1 AND span = 'DAY'", [id])).toEqual([{ used: dailyQuota }]);
    }
  }, 120_000);

  it('grant, refusal and lapse of one request at once leave one legal history', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const firm = await settleFirm(graph);
      const consentId = await ask(graph, bank, firm.uscc);
      const by = graph.as(representative(firm.id));
      const due = new Date('2025-09-08T10:00:00.000Z');
      await many(SESSIONS, async (index) => {
        if (index % 3 === 0) return mutate(by, 'grantConsent', goodGrant({ consentId }));
        return index % 3 === 1 ? mutate(by, 'refuseConsent', { consentId }) : graph.runJob('pass-consent-deadline', { consentId }, { now: due });
      });
      const path = (await listConsentSteps(graph, consentId)).map((step) => step.split(' ')[1]).join(' ');
      expect(['request grant activate', 'request refuse', 'request lapse']).toContain(path);
    }
  }, 120_000);
});
