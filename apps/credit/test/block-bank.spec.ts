import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { addBank, bankOf, countRows, declareAccess, enquire, goodRequest, grantFreely, settleFirm } from './bank-journey.ts';
import { administrator, foreignAdministrator, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await declareAccess(graph);
});
afterAll(() => graph.close());

let serial = 0;
const newBank = async (): Promise<{ clientId: string; bankId: string }> => {
  const clientId = `bank-${(serial += 1)}`;
  return { clientId, bankId: await addBank(graph, clientId) };
};
const set = (mutation: string, bankId: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(administrator), mutation, { bankId, reason: '违规使用数据', ...changes });

describe('Mutation.blockBank and unblockBank', () => {
  it('a blocked bank is shut out at once, on every way, and its enquiry is recorded all the same', async () => {
    const { clientId, bankId } = await newBank();
    const firm = await settleFirm(graph);
    const consentId = await grantFreely(graph, firm.id, bankId);
    expect(await set('blockBank', bankId)).toMatchObject({ __typename: 'BlockBankSuccess', bank: { state: 'BLOCKED', stateLabel: '已停用' } });
    expect(await enquire(graph, bankOf(clientId), { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'BANK_BLOCKED' });
    expect(await countRows(graph, 'credit_enquiry', "bank_id = $1 AND enterprise_id = $2 AND denial_reason = 'BANK_BLOCKED'", [bankId, firm.id])).toBe(1);
    expect(faultOf(await attempt(graph.as(bankOf(clientId)), 'requestConsent', goodRequest(firm.uscc)))).toBe('FORBIDDEN');
    for (const query of ['{ bankConsents { nodes { id } } }', '{ bankEnquiries { nodes { id } } }']) expect(faultOf(await graph.as(bankOf(clientId)).run(query))).toBe('FORBIDDEN');
    expect(await set('unblockBank', bankId)).toMatchObject({ __typename: 'UnblockBankSuccess', bank: { state: 'ACTIVE' } });
    expect(await enquire(graph, bankOf(clientId), { consentId })).toMatchObject({ __typename: 'EnquireCreditSuccess' });
  });

  it.each([
    ['blockBank', 'BLOCKED', '已停用'],
    ['unblockBank', 'ACTIVE', '正常'],
  ])('%s is not possible in the state %s', async (mutation, state, stateLabel) => {
    const { bankId } = await newBank();
    if (mutation === 'blockBank') await set('blockBank', bankId);
    expect(await set(mutation, bankId)).toMatchObject({ __typename: 'BankActionNotAllowed', state, message: `该银行已是“${stateLabel}”状态。` });
  });

  it.each(['', 'x', "1' OR '1'='1", UNKNOWN_ID, `${UNKNOWN_ID}\0`])('“%s” leads to no bank', async (bankId) => {
    expect(await set('blockBank', bankId)).toMatchObject({ __typename: 'BankUnknown', bankId });
  });

  it('another district’s administrator is answered as if there were none', async () => {
    const { bankId } = await newBank();
    expect(await mutate(graph.as(foreignAdministrator), 'blockBank', { bankId, reason: '理由' })).toMatchObject({ __typename: 'BankUnknown' });
  });

  it.each(['', ' ', '由', '长'.repeat(201)])('“%s” is no reason', async (reason) => {
    expect(await set('blockBank', (await newBank()).bankId, { reason })).toMatchObject({ __typename: 'BankFormRejected', problems: [{ field: 'reason', code: 'TEXT_LENGTH' }] });
  });

  it('sixteen at once block it once', async () => {
    const { bankId } = await newBank();
    const answers = await Promise.all(Array.from({ length: 16 }, () => set('blockBank', bankId)));
    expect(answers.filter(({ __typename }) => __typename === 'BlockBankSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'BankActionNotAllowed')).toHaveLength(15);
  });

  describe.each(['blockBank', 'unblockBank'])('%s', (mutation) => {
    describeIdempotency(() => graph, {
      mutation,
      otherInput: { reason: '另一理由' },
      prepare: async () => {
        const { bankId } = await newBank();
        if (mutation === 'unblockBank') await set('blockBank', bankId);
        const version = mutation === 'blockBank' ? 1 : 2;
        return { by: administrator, input: { bankId, reason: '理由充分' }, countEffects: async () => (await countRows(graph, 'bank', 'id = $1 AND version = $2', [bankId, version + 1])) };
      },
    });
  });
});
