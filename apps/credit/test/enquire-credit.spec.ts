import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { canonicalJson } from '@qinqing/audit-chain';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { addBank, ask, bankOf, countRows, enquire, enquireWell, grant, grantFreely, harbour, openBanking, readEnquiries, river, settleFirm } from './bank-journey.ts';
import { market, representative, SECOND_DIVISION, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addRecord, addTaxGrade, AFTER_A_YEAR, applyForRepair, blackList } from './journey.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const later = (ms: number): Date => new Date(TEST_NOW.getTime() + ms);
const DAY = 86_400_000;
const denied = (reason: string) => ({ __typename: 'EnquiryDenied', reason });
const ALL = ['RATING', 'COMPONENTS', 'TAX_GRADE', 'LISTS', 'CONTRACTS', 'FINANCIALS'];

const SNAPSHOT = `snapshot { enquiryId hash watermark takenAt enterpriseName uscc score level levelLabel reasons components { key score points } taxGrade taxGradeLabel
  listings { kind kindLabel authorityName legalBasis listedOn measureCodes } hasOpenDispute correctionStatements unavailable { scope because } }`;

const openSnapshot = async (scopes: readonly string[], input: Record<string, unknown>): Promise<{ snapshot: any; errors: any[] }> => {
  const { data, errors } = await attempt(graph.as(river), 'enquireCredit', { purpose: 'PRE_LOAN', scopes, ...input }, SNAPSHOT);
  return { snapshot: data?.result.snapshot, errors: [...errors] };
};

describe('Mutation.enquireCredit', () => {
  describe('gives exactly what was consented to (CRD-15)', () => {
    it('everything, to who was allowed everything', async () => {
      const firm = await settleFirm(graph);
      await addTaxGrade(graph, firm.id, 'A');
      await grantFreely(graph, firm.id, banks.river, { scopes: ALL });
      const { snapshot, errors } = await openSnapshot(ALL, { uscc: firm.uscc });
      expect(errors).toEqual([]);
      expect(snapshot).toMatchObject({ enterpriseName: firm.name, uscc: firm.uscc, level: expect.any(String), score: expect.any(Number), taxGrade: 'A', taxGradeLabel: 'A级', hasOpenDispute: false, correctionStatements: [] });
      expect(snapshot.components.map(({ key }: any) => key)).toContain('TAX');
      expect(snapshot.reasons.length).toBeGreaterThan(0);
      expect(snapshot.unavailable).toEqual([{ scope: 'CONTRACTS', because: '已获授权，但平台暂无此类数据。' }, { scope: 'FINANCIALS', because: '已获授权，但平台暂无此类数据。' }]);
    });

    it.each([
      ['RATING', ['score', 'level', 'levelLabel', 'reasons', 'hasOpenDispute', 'correctionStatements']],
      ['COMPONENTS', ['components']],
      ['TAX_GRADE', ['taxGrade', 'taxGradeLabel']],
      ['LISTS', ['listings', 'hasOpenDispute', 'correctionStatements']],
      ['FINANCIALS', []],
    ])('scope %s: every other field is null with CONSENT_REQUIRED', async (scope, given) => {
      const firm = await settleFirm(graph);
      await addTaxGrade(graph, firm.id, 'A');
      await grantFreely(graph, firm.id, banks.river, { scopes: ALL });
      const { snapshot, errors } = await openSnapshot([scope], { enterpriseId: firm.id });
      const scoped = ['score', 'level', 'levelLabel', 'reasons', 'components', 'taxGrade', 'taxGradeLabel', 'listings', 'hasOpenDispute', 'correctionStatements'];
      expect(scoped.filter((field) => snapshot[field] !== null)).toEqual(given);
      expect(errors.map(({ path }) => path.at(-1)).toSorted()).toEqual(scoped.filter((field) => !given.includes(field)).toSorted());
      expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(new Set(errors.length === 0 ? [] : ['CONSENT_REQUIRED']));
      const [row] = await graph.sql('SELECT snapshot FROM credit_enquiry WHERE id = $1', [snapshot.enquiryId]);
      expect(Object.keys(row.snapshot)).not.toContain(scope === 'TAX_GRADE' ? 'score' : 'taxGrade');
    });

    it('an enterprise that is not rated has no score, and says so', async () => {
      const firm = await settleFirm(graph);
      await grantFreely(graph, firm.id, banks.river);
      expect((await openSnapshot(['RATING'], { uscc: firm.uscc })).snapshot).toMatchObject({ score: null, level: null, reasons: [expect.any(String)] });
    });

    it('a dispute is flagged, and a correction travels with the data (CRD-18)', async () => {
      const firm = await settleFirm(graph);
      await addTaxGrade(graph, firm.id, 'B');
      const recordId = await addRecord(graph, market, firm.id);
      await grantFreely(graph, firm.id, banks.river);
      const { dispute } = await mutate(graph.as(representative(firm.id)), 'disputeRecord', { recordId, ground: '处罚对象有误' });
      expect((await openSnapshot(['RATING'], { uscc: firm.uscc })).snapshot).toMatchObject({ hasOpenDispute: true });
      await mutate(graph.as(market), 'replyToDispute', { disputeId: dispute.id, decision: 'CORRECTED', reply: '类别应为轻微', correctedClass: 'MINOR' });
      const { snapshot } = await openSnapshot(['RATING'], { uscc: firm.uscc });
      expect(snapshot.correctionStatements).toEqual(['类别应为轻微']);
      expect(snapshot.hasOpenDispute).toBe(false);
    });

    it('a black listing is given while it is in force, and is gone with its repair', async () => {
      const firm = await settleFirm(graph);
      await addTaxGrade(graph, firm.id, 'A');
      const listEntryId = await blackList(graph, firm.id);
      const selection = 'snapshot { level reasons listings { kind measureCodes } }';
      const give = (now: Date): Promise<any> => enquire(graph, river, { uscc: firm.uscc, scopes: ['RATING', 'LISTS'] }, now, selection);
      await grantFreely(graph, firm.id, banks.river, { scopes: ['RATING', 'LISTS'] }, AFTER_A_YEAR);
      expect((await give(AFTER_A_YEAR)).snapshot).toMatchObject({ level: 'D', listings: [{ kind: 'BLACK', measureCodes: ['CJ-06', 'CJ-08'] }] });
      const repairId = await applyForRepair(graph, firm.id, { listEntryId }, AFTER_A_YEAR);
      await mutate(graph.as(market, { now: AFTER_A_YEAR }), 'decideRepair', { repairId, decision: 'REPAIR', reason: '已履行义务' });
      const { snapshot } = await give(AFTER_A_YEAR);
      expect(snapshot.listings.filter(({ kind }: any) => kind === 'BLACK')).toEqual([]);
      expect(snapshot.level).not.toBe('D');
    });
  });

  describe('denies everything else, on record and for the enterprise to see (CRD-16)', () => {
    it.each<readonly [string, string, (firm: { id: string; uscc: string }) => Promise<Record<string, unknown>>]>([
      ['no consent', 'NO_CONSENT', ({ uscc }) => Promise.resolve({ uscc })],
      ['a request that nobody answered', 'NO_CONSENT', async ({ uscc }) => ({ consentId: await ask(graph, river, uscc) })],
      ['a scope beside the consented ones', 'SCOPE_NOT_COVERED', async ({ id }) => ({ consentId: await grantFreely(graph, id, banks.river), scopes: ['RATING', 'LISTS'] })],
      ['another purpose', 'PURPOSE_NOT_COVERED', async ({ id }) => ({ consentId: await grantFreely(graph, id, banks.river), purpose: 'GUARANTEE' })],
    ])('%s: %s', async (_case, reason, prepare) => {
      const firm = await settleFirm(graph);
      const input = await prepare(firm);
      expect(await enquire(graph, river, input)).toMatchObject(denied(reason));
      const [seen] = await readEnquiries(graph, firm.id);
      expect(seen).toMatchObject({ result: 'DENIED', denialReason: reason, bank: { id: banks.river, name: '江河银行bank-river' }, snapshotHash: null, outcomeDueAt: null });
      expect(await graph.sql('SELECT kind, body FROM audit_entry WHERE id = $1', [seen.id])).toMatchObject([{ kind: 'credit.EnquiryDenied', body: { decision: 'DENIED', reason, enterpriseId: firm.id, snapshotHash: null } }]);
    });

    it('a consent whose days are over, even before a timer has come by', async () => {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, banks.river, { days: 1 });
      expect(await enquire(graph, river, { consentId }, later(DAY - 1))).toMatchObject({ __typename: 'EnquireCreditSuccess' });
      expect(await enquire(graph, river, { consentId }, later(DAY))).toMatchObject(denied('CONSENT_EXPIRED'));
    });

    it('a consent whose enquiries are used up', async () => {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, banks.river, { maxEnquiries: 2 });
      expect((await enquire(graph, river, { consentId })).remainingEnquiries).toBe(1);
      expect((await enquire(graph, river, { consentId })).remainingEnquiries).toBe(0);
      expect(await enquire(graph, river, { consentId })).toMatchObject(denied('CONSENT_EXHAUSTED'));
      expect(await graph.sql('SELECT state, used FROM consent WHERE id = $1', [consentId])).toEqual([{ state: 'EXHAUSTED', used: 2 }]);
    });

    it('another bank’s consent: its id leads nowhere, and the enterprise’s own consent is for one bank', async () => {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, banks.river);
      for (const input of [{ consentId }, { uscc: firm.uscc }, { enterpriseId: firm.id }]) expect(await enquire(graph, harbour, input)).toMatchObject(denied('NO_CONSENT'));
      expect(await graph.sql('SELECT used FROM consent WHERE id = $1', [consentId])).toEqual([{ used: 0 }]);
    });

    it('never says whether an enterprise exists', async () => {
      const firm = await settleFirm(graph);
      const elsewhere = await settleFirm(graph, { divisionCode: SECOND_DIVISION });
      const inputs = [{ uscc: firm.uscc }, { uscc: elsewhere.uscc }, { uscc: '91440704MB999999XX' }, { uscc: '\0' }, { enterpriseId: UNKNOWN_ID }, { enterpriseId: 'x' }, { consentId: UNKNOWN_ID }, { consentId: '企业' }];
      const answers = [];
      for (const input of inputs) answers.push({ ...(await enquire(graph, river, input)), enquiryId: null });
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(answers[0]).toMatchObject(denied('NO_CONSENT'));
    });

    it('a client that is no registered bank: recorded, and seen by the enterprise without a name', async () => {
      const firm = await settleFirm(graph);
      expect(await enquire(graph, bankOf('bank-nobody'), { uscc: firm.uscc })).toMatchObject(denied('BANK_UNKNOWN'));
      expect(await readEnquiries(graph, firm.id, 'denialReason bank { id } denialReasonLabel')).toEqual([{ denialReason: 'BANK_UNKNOWN', bank: null, denialReasonLabel: '非登记合作银行' }]);
      expect(await enquire(graph, { ...river, clientId: null }, { uscc: firm.uscc })).toMatchObject(denied('BANK_UNKNOWN'));
    });

    it('a bank’s other claims count for nothing: the client alone says which bank it is', async () => {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, banks.river);
      const posing = { ...bankOf('bank-nobody'), subject: 'bank-river', actingFor: firm.id, enterpriseIds: [firm.id], divisionCode: '440704' };
      expect(await enquire(graph, posing, { consentId })).toMatchObject(denied('BANK_UNKNOWN'));
    });
  });

  describe('counts and limits (CRD-16)', () => {
    it('the quota of the day ends the day’s enquiries, denied ones too, and the next day in Shanghai begins anew', async () => {
      await addBank(graph, 'bank-small', { dailyQuota: 2 });
      const firm = await settleFirm(graph);
      const small = bankOf('bank-small');
      for (let count = 0; count < 2; count += 1) expect(await enquire(graph, small, { uscc: firm.uscc })).toMatchObject(denied('NO_CONSENT'));
      expect(await enquire(graph, small, { uscc: firm.uscc })).toMatchObject(denied('QUOTA_USED_UP'));
      expect(await enquire(graph, small, { uscc: firm.uscc }, new Date('2025-09-01T15:59:59.999Z'))).toMatchObject(denied('QUOTA_USED_UP'));
      expect(await enquire(graph, small, { uscc: firm.uscc }, new Date('2025-09-01T16:00:00.000Z'))).toMatchObject(denied('NO_CONSENT'));
      expect(await countRows(graph, 'credit_enquiry', "client_id = 'bank-small'")).toBe(5);
    });

    it('an overdue report halves the quota from its instant on, until it is made', async () => {
      const bankId = await addBank(graph, 'bank-owing', { dailyQuota: 4 });
      const owing = bankOf('bank-owing');
      const firm = await settleFirm(graph);
      const enquiryId = await enquireWell(graph, owing, await grantFreely(graph, firm.id, bankId));
      const due = later(30 * DAY);
      for (let count = 0; count < 2; count += 1) expect(await enquire(graph, owing, { uscc: firm.uscc, purpose: 'GUARANTEE' }, due)).toMatchObject(denied('PURPOSE_NOT_COVERED'));
      expect(await enquire(graph, owing, { uscc: firm.uscc }, due)).toMatchObject(denied('QUOTA_USED_UP'));
      await mutate(graph.as(owing, { now: due }), 'reportOutcome', { enquiryId, outcome: 'DECLINED' });
      for (let count = 0; count < 2; count += 1) expect(await enquire(graph, owing, { uscc: firm.uscc, purpose: 'GUARANTEE' }, due)).toMatchObject(denied('PURPOSE_NOT_COVERED'));
      expect(await enquire(graph, owing, { uscc: firm.uscc }, due)).toMatchObject(denied('QUOTA_USED_UP'));
    });

    it('the rate of a minute holds for all replicas, and the next minute begins anew', async () => {
      await addBank(graph, 'bank-quick', { divisionCode: '441802' });
      await graph.sql("INSERT INTO bank_access_basis (division_code, is_open, operator, basis, public_contact, declared_by, declared_at) VALUES ('441802', true, 'o', 'b', 'p', 'x', now())");
      await graph.sql("INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('441802', 'bankRatePerMinute', '3', '2025-01-01', 'x', 'x')");
      const quick = bankOf('bank-quick');
      const reasons = [];
      for (let count = 0; count < 5; count += 1) reasons.push((await enquire(graph, quick, { uscc: 'x' })).reason);
      expect(reasons).toEqual(['NO_CONSENT', 'NO_CONSENT', 'NO_CONSENT', 'RATE_LIMITED', 'RATE_LIMITED']);
      expect(await enquire(graph, quick, { uscc: 'x' }, later(60_000))).toMatchObject(denied('NO_CONSENT'));
    });
  });

  it('the snapshot is hashed and marked, and the hash is in the audit chain', async () => {
    const firm = await settleFirm(graph);
    await grantFreely(graph, firm.id, banks.river);
    const { snapshot } = await enquire(graph, river, { uscc: firm.uscc });
    expect(snapshot.watermark).toBe(`江河银行bank-river · ${snapshot.enquiryId} · 2025-09-01T02:00:00.000Z`);
    const [row] = await graph.sql('SELECT snapshot, snapshot_hash FROM credit_enquiry WHERE id = $1', [snapshot.enquiryId]);
    expect(createHash('sha256').update(canonicalJson(row.snapshot)).digest('hex')).toBe(snapshot.hash);
    const [entry] = await graph.sql('SELECT kind, body, digests FROM audit_entry WHERE id = $1', [snapshot.enquiryId]);
    expect(entry).toMatchObject({ kind: 'credit.EnquiryGranted', body: { snapshotHash: snapshot.hash, decision: 'GRANTED', reason: null } });
    expect(Object.keys(entry.digests)).toEqual(['askedFor']);
    expect(JSON.stringify(entry)).not.toContain(firm.uscc);
  });

  it('a loan’s own consent is found by its purpose among others (POST_LOAN)', async () => {
    const firm = await settleFirm(graph);
    await grantFreely(graph, firm.id, banks.river);
    const loan = await grantFreely(graph, firm.id, banks.river, { purpose: 'POST_LOAN', loanReference: 'HT-3', scopes: ['LISTS'], days: 365 });
    expect(await enquire(graph, river, { uscc: firm.uscc, purpose: 'POST_LOAN', scopes: ['LISTS'] })).toMatchObject({ __typename: 'EnquireCreditSuccess' });
    expect(await graph.sql('SELECT used FROM consent WHERE id = $1', [loan])).toEqual([{ used: 1 }]);
  });

  it.each([
    ['no scope', { uscc: 'x', scopes: [] }],
    ['nobody named', {}],
    ['two named', { uscc: 'x', enterpriseId: UNKNOWN_ID }],
  ])('%s is the caller’s fault, and no enquiry', async (_case, input) => {
    const before = await countRows(graph, 'credit_enquiry');
    expect(faultOf(await attempt(graph.as(river), 'enquireCredit', { purpose: 'PRE_LOAN', scopes: ['RATING'], ...input }))).toBe('BAD_USER_INPUT');
    expect(await countRows(graph, 'credit_enquiry')).toBe(before);
  });

  it('no other role enquires, even with a bank’s client', async () => {
    for (const role of roles.filter((candidate) => candidate !== 'BANK')) {
      expect(faultOf(await attempt(graph.as({ ...river, roles: [role] }), 'enquireCredit', { uscc: 'x', purpose: 'PRE_LOAN', scopes: ['RATING'] }))).toBe('FORBIDDEN');
    }
  });

  it('a denial is answered again under its key, and recorded once; a grant afterwards takes a new key', async () => {
    const firm = await settleFirm(graph);
    const call = { uscc: firm.uscc, idempotencyKey: 'denied-once-and-again' };
    const first = await enquire(graph, river, call);
    await grant(graph, firm.id, await ask(graph, river, firm.uscc));
    expect(await enquire(graph, river, call)).toEqual(first);
    expect(await countRows(graph, 'credit_enquiry', 'enterprise_id = $1', [firm.id])).toBe(1);
  });

  it('a bank’s days and minutes leave one row each, and a clock that is behind does not begin an earlier one', async () => {
    const bankId = await addBank(graph, 'bank-steady', { dailyQuota: 2 });
    const steady = bankOf('bank-steady');
    const next = later(DAY);
    for (const now of [later(0), next]) expect(await enquire(graph, steady, { uscc: 'x' }, now)).toMatchObject(denied('NO_CONSENT'));
    expect(await enquire(graph, steady, { uscc: 'x' }, later(0))).toMatchObject(denied('NO_CONSENT'));
    for (const now of [later(0), next]) expect(await enquire(graph, steady, { uscc: 'x' }, now)).toMatchObject(denied('QUOTA_USED_UP'));
    expect(await countRows(graph, 'bank_usage', 'bank_id = $1', [bankId])).toBe(2);
  });

  describeIdempotency(() => graph, {
    mutation: 'enquireCredit',
    otherInput: { purpose: 'GUARANTEE' },
    prepare: async () => {
      const firm = await settleFirm(graph);
      const consentId = await grantFreely(graph, firm.id, banks.river);
      return { by: river, input: { consentId, purpose: 'PRE_LOAN', scopes: ['RATING'] }, countEffects: async () => (await graph.sql('SELECT used FROM consent WHERE id = $1', [consentId]))[0].used };
    },
  });
});
