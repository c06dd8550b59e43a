import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { composeUscc } from '@qinqing/codes';
import type { EnterpriseState } from '@qinqing/events';
import { answerToApp, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { SANDBOX_DIVISION, type SandboxConduct } from '../src/domain/sandbox.ts';
import { credit } from '../src/subgraph.ts';
import { addBank, ask, bankOf, declareAccess, enquire, enquireWell, goodAccess, goodBank, goodRequest, listConsentSteps, openBanking, river, settleFirm } from './bank-journey.ts';
import { mutate } from './calls.ts';
import { administrator, representative } from './district.ts';

let graph: TestSubgraph;
const sandboxBank = bankOf('bank-sandbox');
const operator = { ...administrator, divisionCode: SANDBOX_DIVISION };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await openBanking(graph);
  await mutate(graph.as(operator), 'declareBankAccess', goodAccess({ divisionCode: SANDBOX_DIVISION }));
  await mutate(graph.as(operator), 'registerBank', goodBank('bank-sandbox', { divisionCode: SANDBOX_DIVISION }));
});
afterAll(() => graph.close());

let serial = 0;
const addFirm = async (conduct: SandboxConduct): Promise<EnterpriseState> => {
  serial += 1;
  const uscc = composeUscc({ authority: '9', category: '1', divisionCode: SANDBOX_DIVISION, organisation8: `XH${String(serial).padStart(6, '0')}` });
  const firm = await settleFirm(graph, { uscc, divisionCode: SANDBOX_DIVISION });
  await graph.sql('INSERT INTO sandbox_representative VALUES ($1, $2, $3)', [firm.id, SANDBOX_DIVISION, conduct]);
  return firm;
};

const timersOf = (consentId: string): Promise<any[]> => graph.sql('SELECT task_identifier FROM graphile_worker.jobs WHERE key = $1', [`sandbox:${consentId}`]);
const answer = (consentId: string): Promise<void> => graph.runJob('answer-for-sandbox', { consentId });
const stateOf = async (consentId: string): Promise<any> => (await graph.sql('SELECT state, scopes, max_enquiries FROM consent WHERE id = $1', [consentId]))[0];

describe('a synthetic enterprise (沙盒企业)', () => {
  it.each<[SandboxConduct, object]>([
    ['GRANTS', { state: 'ACTIVE', scopes: ['RATING', 'TAX_GRADE', 'LISTS'], max_enquiries: 3 }],
    ['GRANTS_LESS', { state: 'ACTIVE', scopes: ['RATING'], max_enquiries: 1 }],
    ['REFUSES', { state: 'REFUSED' }],
    ['STAYS_SILENT', { state: 'REQUESTED' }],
    ['REVOKES', { state: 'ACTIVE', max_enquiries: 3 }],
  ])('that %s is woken by a request and leaves the consent %j, twice as once', async (conduct, expected) => {
    const firm = await addFirm(conduct);
    const consentId = await ask(graph, sandboxBank, firm.uscc);
    expect(await timersOf(consentId)).toEqual([{ task_identifier: 'answer-for-sandbox' }]);
    await answer(consentId);
    await answer(consentId);
    expect(await stateOf(consentId)).toMatchObject(expected);
  });

  it('that REVOKES takes its consent back after the first enquiry, by the operation of any other', async () => {
    const firm = await addFirm('REVOKES');
    const consentId = await ask(graph, sandboxBank, firm.uscc);
    await answer(consentId);
    await enquireWell(graph, sandboxBank, consentId);
    await answer(consentId);
    expect(await enquire(graph, sandboxBank, { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'CONSENT_REVOKED' });
    expect((await listConsentSteps(graph, consentId)).at(-1)).toBe('ACTIVE revoke REVOKED by sandbox-representative');
  });

  it('is found by the sweep when its timer was lost', async () => {
    const [willing, silent] = [await addFirm('GRANTS'), await addFirm('STAYS_SILENT')];
    const [granted, open] = [await ask(graph, sandboxBank, willing.uscc), await ask(graph, sandboxBank, silent.uscc)];
    await graph.runJob('sweep-sandbox');
    expect([await stateOf(granted), await stateOf(open)]).toMatchObject([{ state: 'ACTIVE' }, { state: 'REQUESTED' }]);
  });
});

describe('the sandbox and the real are apart', () => {
  it('a bank of the sandbox reaches no real enterprise, neither by a request nor by an enquiry, and cannot be given a consent', async () => {
    const real = await settleFirm(graph);
    expect(await mutate(graph.as(sandboxBank), 'requestConsent', goodRequest(real.uscc))).toMatchObject({ __typename: 'ConsentTargetUnknown' });
    expect(await enquire(graph, sandboxBank, { uscc: real.uscc })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
    const [{ id: bankId }] = await graph.sql("SELECT id FROM bank WHERE client_id = 'bank-sandbox'");
    expect(await mutate(graph.as(representative(real.id)), 'grantConsent', { bankId, purpose: 'PRE_LOAN', scopes: ['RATING'], days: 30, maxEnquiries: 1 })).toMatchObject({ __typename: 'BankUnknown' });
  });

  it.each(['440704', '440000'])('a real bank of %s reaches no enterprise of the sandbox', async (divisionCode) => {
    const clientId = `bank-real-${divisionCode}`;
    await declareAccess(graph, { divisionCode });
    await addBank(graph, clientId, { divisionCode });
    const firm = await addFirm('GRANTS');
    expect(await mutate(graph.as(bankOf(clientId)), 'requestConsent', goodRequest(firm.uscc))).toMatchObject({ __typename: 'ConsentTargetUnknown' });
    expect(await enquire(graph, bankOf(clientId), { uscc: firm.uscc })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
  });

  it('a request to a real enterprise wakes nobody, and nobody answers for it', async () => {
    const real = await settleFirm(graph);
    await graph.sql('INSERT INTO sandbox_representative VALUES ($1, $2, $3)', [real.id, SANDBOX_DIVISION, 'GRANTS']);
    const consentId = await ask(graph, river, real.uscc);
    expect(await timersOf(consentId)).toEqual([]);
    await answer(consentId);
    await graph.runJob('sweep-sandbox');
    expect(await stateOf(consentId)).toMatchObject({ state: 'REQUESTED' });
  });

  it('sandbox_representative_of_no_place: nobody can be made to answer elsewhere', async () => {
    await expect(graph.sql("INSERT INTO sandbox_representative VALUES (gen_random_uuid(), '440704', 'GRANTS')")).rejects.toMatchObject({ driverError: { constraint: 'sandbox_representative_of_no_place' } });
    expect(await answerToApp(graph, "INSERT INTO sandbox_representative VALUES (gen_random_uuid(), '990000', 'GRANTS')")).toBe('42501');
  });
});

describe('what a bank reads of its own enquiry', () => {
  it('§10.11: the proof of what it was given, and nothing of a denial that would tell whether the enterprise exists', async () => {
    const firm = await addFirm('GRANTS');
    const denied = (await enquire(graph, sandboxBank, { uscc: firm.uscc })).enquiryId;
    const consentId = await ask(graph, sandboxBank, firm.uscc);
    await answer(consentId);
    const granted = await enquireWell(graph, sandboxBank, consentId);
    await graph.seal();
    const { data } = await graph.as(sandboxBank).run('{ bankEnquiries(first: 100) { nodes { id snapshotHash proof } } }');
    const readEnquiry = (id: string): any => data?.bankEnquiries.nodes.find((enquiry: any) => enquiry.id === id);
    expect(readEnquiry(granted)).toEqual({ id: granted, snapshotHash: expect.stringMatching(/^[\da-f]{64}$/), proof: expect.stringContaining(`"id":"${granted}"`) });
    expect(readEnquiry(denied)).toEqual({ id: denied, snapshotHash: null, proof: null });
  });
});

describe('the audit chain of banks (SHR-15)', () => {
  it('tells who let a bank in and who shut it out, and why', async () => {
    const bankId = await addBank(graph, 'bank-told');
    for (const [mutation, reason] of [['blockBank', '密钥外泄'], ['unblockBank', '已更换密钥']] as const) await mutate(graph.as(administrator), mutation, { bankId, reason });
    const entries = await graph.sql("SELECT kind, body ->> 'reason' AS reason, body ->> 'actor' AS actor FROM audit_entry WHERE subject_ids @> ARRAY[$1::text] ORDER BY occurred_at, ctid", [bankId]);
    expect(entries).toEqual([
      { kind: 'credit.BankRegistered', reason: null, actor: expect.any(String) },
      { kind: 'credit.BankBlocked', reason: '密钥外泄', actor: 'administrator' },
      { kind: 'credit.BankUnblocked', reason: '已更换密钥', actor: 'administrator' },
    ]);
  });
});
