import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { addBank, bankOf, declareAccess, enquire, grantFreely, settleFirm } from './bank-journey.ts';
import { attempt, mutate } from './calls.ts';
import { administrator, representative } from './district.ts';
import { selectEverything } from './every-field.ts';
import { addTaxGrade } from './journey.ts';

let graph: TestSubgraph;
const firms: EnterpriseState[] = [];
const bank = bankOf('bank-count');

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await declareAccess(graph);
  const bankId = await addBank(graph, 'bank-count');
  for (let index = 0; index < 30; index += 1) {
    const firm = await settleFirm(graph);
    firms.push(firm);
    const consentId = await grantFreely(graph, firm.id, bankId);
    await enquire(graph, bank, { consentId });
    await enquire(graph, bank, { uscc: firm.uscc, scopes: ['LISTS'] });
  }
  await graph.seal();
}, 120_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const back = ['Consent.enterprise', 'CreditEnquiry.enterprise', 'BankConsent.enterprise'];
const consentsAndEnquiries = `creditConsents { pageInfo { hasNextPage } nodes { ${selectEverything('Consent', back)} } } creditEnquiries { nodes { ${selectEverything('CreditEnquiry', back)} } }`;
const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${consentsAndEnquiries} } } }`;

describe('what lists and references of banks cost', () => {
  it('consents and enquiries with all that belongs to them, of one enterprise or of thirty, proofs included', async () => {
    const references = firms.map(({ id }) => ({ __typename: 'Enterprise', id }));
    const one = await graph.as(administrator).run(entities, { r: references.slice(0, 1) });
    const thirty = await graph.as(administrator).run(entities, { r: references });
    expect([one.errors, thirty.errors]).toEqual([[], []]);
    expect(thirty.data?._entities.every(({ creditEnquiries }: any) => creditEnquiries.nodes.length === 2 && creditEnquiries.nodes.every(({ proof }: any) => proof !== null))).toBe(true);
    expect(thirty.statements.map(nameOf).sort()).toEqual(one.statements.map(nameOf).sort());
    expect(thirty.statements.map(nameOf).sort()).toEqual([
      'audit:nodes', 'audit:provable', 'consents:page', 'enquiries:page', 'enterpriseCopies:list', 'read bank', 'read consent', 'read consent_transition', 'settings:list',
    ]);
  });

  it.each([
    ['bankConsents', `nodes { ${selectEverything('BankConsent', back)} }`, ['consents:page', 'read bank']],
    ['bankEnquiries', `nodes { ${selectEverything('BankEnquiry')} }`, ['audit:nodes', 'audit:provable', 'enquiries:page', 'read bank']],
  ])('%s costs the same statements, be it of five rows or of thirty', async (field, selection, expected) => {
    for (const first of [5, 30]) {
      const { data, statements } = await graph.as(bank).run(`{ ${field}(first: ${first}) { ${selection} } }`);
      expect(data?.[field].nodes).toHaveLength(first);
      expect(statements.map(nameOf).sort()).toEqual(expected);
    }
  });

  it.each(['Consent', 'CreditEnquiry', 'Bank'])('references to %s cost as much for one as for many', async (type) => {
    const rows = await graph.sql(`SELECT id FROM ${{ Consent: 'consent', CreditEnquiry: 'credit_enquiry', Bank: 'bank' }[type]} LIMIT 20`);
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selectEverything(type, back)} } } }`;
    const references = rows.map(({ id }) => ({ __typename: type, id }));
    const one = await graph.as(administrator).run(query, { r: references.slice(0, 1) });
    const many = await graph.as(administrator).run(query, { r: references });
    expect([one.errors, many.errors]).toEqual([[], []]);
    expect(many.statements).toHaveLength(one.statements.length);
  });

  it('an enquiry costs as much of the first consent as of the last', async () => {
    const firm = await settleFirm(graph);
    await addTaxGrade(graph, firm.id, 'A');
    const { bank: registered } = await mutate(graph.as(administrator), 'registerBank', { clientId: 'bank-cost', nameZh: '银行', nameEn: 'Bank', divisionCode: '440704' });
    const consentId = await grantFreely(graph, firm.id, registered.id, { maxEnquiries: 9 });
    const cost = async (): Promise<string[]> => {
      const { statements } = await attempt(graph.as(bankOf('bank-cost')), 'enquireCredit', { consentId, purpose: 'PRE_LOAN', scopes: ['RATING'] }, 'remainingEnquiries');
      return statements.filter((statement) => !/^(START TRANSACTION|COMMIT)/.test(statement));
    };
    const first = await cost();
    for (let count = 0; count < 5; count += 1) await cost();
    expect((await cost()).map(nameOf)).toEqual(first.map(nameOf));
    expect(first.length).toBeLessThanOrEqual(26);
  });

  it('the rows of others do not count: an enterprise reads its own page in the same statements', async () => {
    const [firm] = firms;
    const { statements } = await graph.as(representative(firm?.id ?? '')).run(entities, { r: [{ __typename: 'Enterprise', id: firm?.id }] });
    expect(statements.map(nameOf)).toContain('consents:page');
    expect(statements.length).toBeLessThanOrEqual(9);
  });
});
