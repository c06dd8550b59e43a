import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { addBank, ask, bankOf, enquire, grant, harbour, openBanking, readEnterprise, revoke, river, settleFirm } from './bank-journey.ts';
import { faultOf, mutate } from './calls.ts';
import { administrator, DIVISION, foreignAdministrator, liaison, market, representative, UNKNOWN_ID } from './district.ts';

let graph: TestSubgraph;
let firm: EnterpriseState;
let other: EnterpriseState;
let ids: Record<'revoked' | 'active' | 'requested' | 'others', string>;
const at = (minute: number): Date => new Date(Date.UTC(2025, 8, 1, 2, minute));

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await openBanking(graph);
  [firm, other] = [await settleFirm(graph), await settleFirm(graph)];
  const revoked = await ask(graph, river, firm.uscc, {}, at(1));
  await grant(graph, firm.id, revoked);
  await enquire(graph, river, { consentId: revoked }, at(2));
  await revoke(graph, firm.id, revoked);
  const active = await ask(graph, river, firm.uscc, {}, at(3));
  await grant(graph, firm.id, active);
  await enquire(graph, river, { consentId: active }, at(4));
  await enquire(graph, river, { uscc: firm.uscc, scopes: ['LISTS'] }, at(5));
  await enquire(graph, harbour, { uscc: firm.uscc }, at(6));
  ids = { revoked, active, requested: await ask(graph, harbour, firm.uscc, {}, at(7)), others: await ask(graph, river, other.uscc, {}, at(8)) };
});
afterAll(() => graph.close());

const nameOf = (id: string): string => Object.entries(ids).find(([, known]) => known === id)?.[0] ?? id;
const run = async (by: Partial<Caller>, query: string, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await graph.as(by, { now: at(10) }).run(query, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data;
};
const BANK_CONSENTS = 'query ($f: BankConsentFilter, $n: Int, $a: String) { bankConsents(filter: $f, first: $n, after: $a) { nodes { id state stateLabel purposeLabel enterprise { id } } edges { cursor } pageInfo { hasNextPage endCursor } } }';
const bankConsents = async (by: Caller, variables: Record<string, unknown> = {}): Promise<string[]> => (await run(by, BANK_CONSENTS, variables)).bankConsents.nodes.map(({ id }: any) => nameOf(id));
const bankEnquiries = async (by: Caller, variables: Record<string, unknown> = {}): Promise<any[]> =>
  (await run(by, 'query ($f: BankEnquiryFilter, $n: Int, $a: String) { bankEnquiries(filter: $f, first: $n, after: $a) { nodes { id result resultLabel denialReason outcomeDueAt } pageInfo { hasNextPage endCursor } } }', variables)).bankEnquiries.nodes;

describe('Query.bankConsents', () => {
  it('lists the calling bank’s own, newest first, of whichever state', async () => {
    expect(await bankConsents(river)).toEqual(['others', 'active', 'revoked']);
    expect(await bankConsents(harbour)).toEqual(['requested']);
    expect(await bankConsents(river, { f: { states: ['ACTIVE'] } })).toEqual(['active']);
    expect(await bankConsents(river, { f: { states: [] } })).toEqual([]);
  });

  it('filters by what time has made of a state', async () => {
    const late = graph.as(river, { now: new Date('2025-09-09T10:00:00.000Z') });
    const { data } = await late.run(BANK_CONSENTS, { f: { states: ['LAPSED'] } });
    expect(data?.bankConsents.nodes).toMatchObject([{ id: ids.others, state: 'LAPSED', stateLabel: '逾期未答复' }]);
  });

  it('is read on page by page', async () => {
    const first = (await run(river, BANK_CONSENTS, { n: 2 })).bankConsents;
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(await bankConsents(river, { n: 2, a: first.pageInfo.endCursor })).toEqual(['revoked']);
  });
});

describe('Query.bankEnquiries', () => {
  it('lists the calling bank’s own, granted and denied, newest first', async () => {
    expect((await bankEnquiries(river)).map(({ result, denialReason }) => denialReason ?? result)).toEqual(['SCOPE_NOT_COVERED', 'GRANTED', 'GRANTED']);
    expect((await bankEnquiries(harbour)).map(({ denialReason, resultLabel }) => `${denialReason} ${resultLabel}`)).toEqual(['NO_CONSENT 已拒绝']);
  });

  it('finds those whose outcome is still to be reported', async () => {
    const [owed] = await bankEnquiries(river, { f: { outcomeMissing: true } });
    await mutate(graph.as(river), 'reportOutcome', { enquiryId: owed.id, outcome: 'DECLINED' });
    expect((await bankEnquiries(river, { f: { outcomeMissing: true } })).map(({ id }) => id)).not.toContain(owed.id);
    expect(await bankEnquiries(river, { f: { outcomeMissing: true } })).toHaveLength(1);
  });
});

it.each([['bankConsents', 'consent:newest'], ['bankEnquiries', 'creditEnquiry:newest']])('Query.%s refuses a forged cursor that only JavaScript can read', async (field, order) => {
  expect(faultOf(await graph.as(river).run(`{ ${field}(after: "${writeCursor(order, ['1', UNKNOWN_ID])}") { nodes { id } } }`))).toBe('BAD_USER_INPUT');
});

it.each(['bankConsents', 'bankEnquiries'])('Query.%s refuses a page that is none, and a client that speaks for no bank', async (field) => {
  for (const given of ['first: 0', 'first: 101', 'after: "x"', 'after: ""']) expect(faultOf(await graph.as(river).run(`{ ${field}(${given}) { nodes { id } } }`))).toBe('BAD_USER_INPUT');
  for (const by of [bankOf('bank-nobody'), { ...river, clientId: null }]) expect(faultOf(await graph.as(by).run(`{ ${field} { nodes { id } } }`))).toBe('FORBIDDEN');
  for (const by of [administrator, representative(firm.id), market]) expect(faultOf(await graph.as({ ...by, clientId: 'bank-river' }).run(`{ ${field} { nodes { id } } }`))).toBe('FORBIDDEN');
});

describe('Enterprise.creditConsents and creditEnquiries', () => {
  const lists = 'creditConsents { nodes { id state } } creditEnquiries { nodes { result denialReason bank { name } consent { id } } }';

  it('show the enterprise and the credit administrator who asked, for what, and what was given', async () => {
    for (const by of [representative(firm.id), representative(firm.id, ['CLERK']), administrator]) {
      const { creditConsents, creditEnquiries } = await readEnterprise(graph, by, firm.id, lists, at(10));
      expect(creditConsents.nodes.map(({ id }: any) => nameOf(id))).toEqual(['requested', 'active', 'revoked']);
      expect(creditEnquiries.nodes.map(({ denialReason, bank, consent }: any) => `${denialReason ?? 'GRANTED'} ${bank.name} ${consent === null ? '-' : nameOf(consent.id)}`)).toEqual([
        'NO_CONSENT 江河银行bank-harbour -',
        'SCOPE_NOT_COVERED 江河银行bank-river active',
        'GRANTED 江河银行bank-river active',
        'GRANTED 江河银行bank-river revoked',
      ]);
    }
  });

  it('filter, and are read on page by page', async () => {
    const { creditConsents } = await readEnterprise(graph, representative(firm.id), firm.id, 'creditConsents(filter: { states: [REVOKED, REQUESTED] }) { nodes { id } }', at(10));
    expect(creditConsents.nodes.map(({ id }: any) => nameOf(id))).toEqual(['requested', 'revoked']);
    const first = (await readEnterprise(graph, representative(firm.id), firm.id, 'creditEnquiries(first: 3) { pageInfo { hasNextPage endCursor } }')).creditEnquiries.pageInfo;
    const rest = await readEnterprise(graph, representative(firm.id), firm.id, `creditEnquiries(first: 3, after: "${first.endCursor}") { nodes { result } pageInfo { hasNextPage hasPreviousPage } }`);
    expect(rest.creditEnquiries).toEqual({ nodes: [{ result: 'GRANTED' }], pageInfo: { hasNextPage: false, hasPreviousPage: true } });
  });

  it.each<readonly [string, () => Partial<Caller>]>([
    ['another enterprise', () => representative(other.id)],
    ['another district', () => foreignAdministrator],
    ['the liaison', () => liaison],
    ['an authority', () => market],
    ['the bank itself', () => ({ ...river, divisionCode: DIVISION, actingFor: firm.id })],
  ])('are closed to %s', async (_who, by) => {
    const { data, errors } = await graph.as(by()).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${lists} } } }`, { r: [{ __typename: 'Enterprise', id: firm.id }] });
    expect(data).toEqual({ _entities: [{ creditConsents: null, creditEnquiries: null }] });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('Query.consent', () => {
  it.each<readonly [string, () => Partial<Caller>, boolean]>([
    ['the enterprise', () => representative(firm.id), true],
    ['its clerk', () => representative(firm.id, ['CLERK']), true],
    ['the credit administrator', () => administrator, true],
    ['another enterprise', () => representative(other.id), false],
    ['another district', () => foreignAdministrator, false],
  ])('shows it to %s: %j', async (_who, by, isShown) => {
    expect((await run(by(), 'query ($id: ID!) { consent(id: $id) { id } }', { id: ids.active })).consent).toEqual(isShown ? { id: ids.active } : null);
  });

  it.each(['', 'x', UNKNOWN_ID, `${UNKNOWN_ID}\0`])('“%s” is none', async (id) => {
    expect((await run(administrator, 'query ($id: ID!) { consent(id: $id) { id } }', { id })).consent).toBeNull();
  });
});

describe('Query.banks', () => {
  const QUERY = 'query ($d: String!) { banks(divisionCode: $d) { name en: name(locale: EN) divisionCode stateLabel } }';

  it('names to everybody the banks of a jurisdiction and of those above it', async () => {
    await addBank(graph, 'bank-city', { divisionCode: '440700', nameZh: '市级银行' });
    expect((await run({}, QUERY, { d: '440704001' })).banks.map(({ name }: any) => name).toSorted()).toEqual(['市级银行', '江河银行bank-harbour', '江河银行bank-river']);
    expect((await run({}, QUERY, { d: '440703' })).banks).toEqual([{ name: '市级银行', en: 'Bank bank-city', divisionCode: '440700', stateLabel: '正常' }]);
    expect(faultOf(await graph.as({}).run(QUERY, { d: 'x' }))).toBe('BAD_USER_INPUT');
  });

  it('quota and client are the credit administrator’s to read', async () => {
    const { data, errors } = await graph.as(river).run('{ banks(divisionCode: "440704") { name dailyQuota clientId } }');
    expect(data?.banks[0]).toMatchObject({ dailyQuota: null, clientId: null });
    expect(new Set(errors.map(({ extensions }) => extensions?.code))).toEqual(new Set(['FORBIDDEN']));
  });
});

describe('a bank’s own lists lead no further than the bank may read (CRD-15)', () => {
  it.each([
    ['its consents', '{ bankConsents { nodes { enterprise { creditStanding { score } creditLevel creditEnquiries { nodes { id } } } } } }'],
    ['their edges and aliases', '{ a: bankConsents { edges { node { e: enterprise { s: creditStanding { score level } } } } } }'],
    ['fragments', '{ bankConsents { ...F } } fragment F on BankConsentConnection { nodes { enterprise { ... on Enterprise { creditStanding { taxGrade } } } } }'],
  ])('not through %s', async (_way, query) => {
    const { data, errors } = await graph.as(river).run(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ extensions }) => extensions?.code === 'FORBIDDEN')).toBe(true);
    expect(JSON.stringify(data)).not.toMatch(/"(score|level|taxGrade)":(?!null)/);
  });

  it('nor through the result of an enquiry that was denied', async () => {
    const denied = await enquire(graph, river, { uscc: other.uscc });
    expect(Object.keys(denied).toSorted()).toEqual(['__typename', 'en', 'enquiryId', 'message', 'reason', 'reasonLabel']);
  });
});
