import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { addBank, bankOf, countRows, declareAccess, enquire, goodAccess, goodRequest, grantFreely, readEnquiries, settleFirm } from './bank-journey.ts';
import { administrator, foreignAdministrator } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const readAccess = async (divisionCode: string): Promise<any> => (await graph.as({}).run('query ($d: String!) { bankAccess(divisionCode: $d) { divisionCode operator basis publicContact declaredAt } }', { d: divisionCode })).data?.bankAccess;

describe('Mutation.declareBankAccess and Query.bankAccess (SECURITY §2)', () => {
  it('without a declared legal basis all bank access is closed, and the enquiry is recorded', async () => {
    const bankId = await addBank(graph, 'bank-early');
    const firm = await settleFirm(graph);
    const consentId = await grantFreely(graph, firm.id, bankId);
    expect(await mutate(graph.as(bankOf('bank-early')), 'requestConsent', goodRequest(firm.uscc))).toMatchObject({ __typename: 'BankAccessClosed', recordedEnquiryId: null });
    const closed = await enquire(graph, bankOf('bank-early'), { consentId });
    expect(closed).toEqual({
      __typename: 'BankAccessClosed',
      recordedEnquiryId: expect.any(String),
      message: '本地尚未声明银行查询的法定依据，银行查询未开通。',
      en: 'No legal basis for bank access is declared here: bank access is closed.',
    });
    expect(await readEnquiries(graph, firm.id, 'id denialReason')).toEqual([{ id: closed.recordedEnquiryId, denialReason: 'ACCESS_CLOSED' }]);
    await declareAccess(graph);
    expect(await enquire(graph, bankOf('bank-early'), { consentId })).toMatchObject({ __typename: 'EnquireCreditSuccess' });
    await declareAccess(graph, { isOpen: false });
    expect(await enquire(graph, bankOf('bank-early'), { consentId })).toMatchObject({ __typename: 'BankAccessClosed' });
  });

  it('everybody reads who operates it, on which basis, and whom to ask', async () => {
    expect(await mutate(graph.as(administrator), 'declareBankAccess', goodAccess({ operator: ' 区信用中心 ' }))).toMatchObject({ access: { divisionCode: '440704', operator: '区信用中心' } });
    expect(await readAccess('440704000')).toEqual({ divisionCode: '440704', operator: '区信用中心', basis: '《征信业管理条例》及区政府授权书〔2025〕3号', publicContact: '0757-88886666', declaredAt: '2025-09-01T02:00:00.000Z' });
  });

  it('holds below the division that declared it, unless a division says otherwise itself', async () => {
    await declareAccess(graph, { divisionCode: '440300', operator: '市信用中心' });
    expect(await readAccess('440305001')).toMatchObject({ divisionCode: '440300', operator: '市信用中心' });
    await declareAccess(graph, { divisionCode: '440305', isOpen: false });
    expect(await readAccess('440305001')).toBeNull();
    expect(await readAccess('440306')).toMatchObject({ divisionCode: '440300' });
    expect(await readAccess('440100')).toBeNull();
  });

  it('a district that closed it stays closed to a bank of the city above: the holder of a consent is told so, others learn nothing', async () => {
    await declareAccess(graph, { divisionCode: '441200' });
    await declareAccess(graph, { divisionCode: '441202', isOpen: false });
    const bankId = await addBank(graph, 'bank-city', { divisionCode: '441200' });
    const [consenting, other] = [await settleFirm(graph, { divisionCode: '441202' }), await settleFirm(graph, { divisionCode: '441202' })];
    const consentId = await grantFreely(graph, consenting.id, bankId);
    expect(await enquire(graph, bankOf('bank-city'), { consentId })).toMatchObject({ __typename: 'BankAccessClosed' });
    expect(await enquire(graph, bankOf('bank-city'), { uscc: other.uscc })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
    expect(await mutate(graph.as(bankOf('bank-city')), 'requestConsent', goodRequest(other.uscc))).toMatchObject({ __typename: 'BankAccessClosed' });
    expect(await countRows(graph, 'consent', 'id = $1 AND used = 0', [consentId])).toBe(1);
  });

  it('what is no division is the caller’s fault', async () => {
    const { errors } = await graph.as({}).run('{ bankAccess(divisionCode: "x") { operator } }');
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  it('names every problem at once, another jurisdiction among them', async () => {
    const input = goodAccess({ operator: '', basis: ' ', publicContact: 'x'.repeat(201) });
    expect((await mutate(graph.as(foreignAdministrator), 'declareBankAccess', input)).problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual([
      'divisionCode FOREIGN_DIVISION',
      'operator TEXT_LENGTH',
      'basis TEXT_LENGTH',
      'publicContact TEXT_LENGTH',
    ]);
  });

  describeIdempotency(() => graph, {
    mutation: 'declareBankAccess',
    otherInput: { operator: '另一中心' },
    prepare: () => {
      const operator = `中心${String(Math.random()).slice(2)}`;
      return Promise.resolve({ by: administrator, input: goodAccess({ operator }), countEffects: () => countRows(graph, 'bank_access_basis', 'operator = $1', [operator]) });
    },
  });
});
