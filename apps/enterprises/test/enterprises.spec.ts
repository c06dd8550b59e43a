import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import type { Enterprise } from '../src/domain/enterprise.ts';
import { enterprises } from '../src/subgraph.ts';
import {
  anybody,
  centre,
  mutate,
  neighbouringCentre,
  officerCaller,
  representative,
  settleAssignments,
  settleEnterprise,
  settleEnterprises,
  settleKeyEnterprises,
  settleOfficer,
  settleQualification,
} from './district.ts';

let graph: TestSubgraph;
let [electronics, bakery, neighbour]: Enterprise[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
  electronics = await settleEnterprise(graph, { name: '江门市科恒电子有限公司', industryCode: 'C3911', sizeClass: 'MEDIUM' });
  bakery = await settleEnterprise(graph, {
    name: '江海区老街面包店100%_分店',
    industryCode: 'C1411',
    sizeClass: 'MICRO',
    entityKind: 'INDIVIDUAL_BUSINESS',
    divisionCode: '440704002',
    visitMode: 'QUIET',
    status: 'SUSPENDED',
  });
  neighbour = await settleEnterprise(graph, { name: '蓬江科恒贸易有限公司', industryCode: 'F5171', sizeClass: 'SMALL', divisionCode: '440703003', visitMode: 'QUIET' });
});
afterAll(() => graph.close());

const search = async (filter: Record<string, unknown>, caller: object = anybody): Promise<string[]> => {
  const { data, errors } = await graph.as(caller).run('query ($filter: EnterpriseFilter) { enterprises(filter: $filter, first: 100) { nodes { name } } }', { filter });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.enterprises.nodes.map(({ name }: { name: string }) => name);
};

describe('Query.enterprises: the register', () => {
  it('ENT-01: finds a part of the name, also of two characters', async () => {
    expect(await search({ nameContains: '科恒' })).toEqual([electronics?.name, neighbour?.name].sort());
    expect(await search({ nameContains: '面包店' })).toEqual([bakery?.name]);
    expect(await search({ nameContains: '恒科' })).toEqual([]);
  });

  it.each(['0%_', '_分'])('takes "%s" as it stands: % and _ are characters like others', async (part) => expect(await search({ nameContains: part })).toEqual([bakery?.name]));

  it.each([
    [{ divisionCode: '440704' }, ['江门市科恒电子有限公司', '江海区老街面包店100%_分店']],
    [{ divisionCode: '440704002' }, ['江海区老街面包店100%_分店']],
    [{ divisionCode: '440700', sizeClass: ['SMALL', 'MEDIUM'] }, ['江门市科恒电子有限公司', '蓬江科恒贸易有限公司']],
    [{ status: ['SUSPENDED'] }, ['江海区老街面包店100%_分店']],
    [{ industryPrefix: 'C' }, ['江门市科恒电子有限公司', '江海区老街面包店100%_分店']],
    [{ industryPrefix: '39' }, ['江门市科恒电子有限公司']],
  ])('narrows by %j', async (filter, names) => expect(await search(filter)).toEqual([...names].sort()));

  it.each([
    [{ nameContains: '科' }, 'filter.nameContains'],
    [{ nameContains: '科\u0000恒' }, 'filter.nameContains'],
    [{ divisionCode: '99' }, 'filter.divisionCode'],
    [{ industryPrefix: 'C99' }, 'filter.industryPrefix'],
  ])('refuses %j and names the field', async (filter, field) => {
    const { errors } = await graph.as(anybody).run('query ($filter: EnterpriseFilter) { enterprises(filter: $filter) { nodes { id } } }', { filter });
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  const readPage = async (order: string, after: string | null) => {
    const query = `query ($order: EnterpriseOrder!, $after: String) {
      enterprises(order: $order, first: 2, after: $after) { nodes { name uscc } totalCount pageInfo { hasNextPage endCursor } }
    }`;
    return (await graph.as(anybody).run(query, { order, after })).data?.enterprises;
  };

  it.each(['NAME', 'USCC'])('pages through in the order %s without losing or repeating a row', async (order) => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await readPage(order, after);
      seen.push(...page.nodes.map((node: any) => (order === 'NAME' ? node.name : node.uscc)));
      expect(page.totalCount).toBe(3);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(3);
    expect(seen).toEqual([...seen].sort());
  });

  it.each([
    [{ first: 0 }, 'first'],
    [{ first: 101 }, 'first'],
    [{ after: 'not a cursor' }, 'after'],
    [{ after: Buffer.from(JSON.stringify(['enterprise:NAME', '科', 'no id'])).toString('base64url') }, 'after'],
  ])('refuses the page %j', async (page, field) => {
    const { errors } = await graph.as(anybody).run('query ($first: Int, $after: String) { enterprises(first: $first, after: $after) { nodes { id } } }', page);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
});

describe('Query.enterprises: filters on facts that are not public', () => {
  it('act only where the caller may read the fact', async () => {
    expect(await search({ visitMode: 'QUIET' }, centre)).toEqual([bakery?.name]);
    expect(await search({ visitMode: 'QUIET' }, neighbouringCentre)).toEqual([neighbour?.name]);
    expect(await search({ visitMode: 'QUIET' }, representative(bakery?.id ?? ''))).toEqual([bakery?.name]);
  });

  it.each([{ isKey: true }, { isProtected: false }, { visitMode: 'QUIET' }, { isWithoutLiaison: true }])('are refused to the public: %j', async (filter) => {
    const { errors } = await graph.as(anybody).run('query ($filter: EnterpriseFilter) { enterprises(filter: $filter) { nodes { id } } }', { filter });
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', field: `filter.${Object.keys(filter)[0]}` });
  });

  it('find key enterprises, protected ones, and those without a liaison', async () => {
    const officer = await settleOfficer(graph);
    await settleKeyEnterprises(graph, [electronics?.id ?? '']);
    await settleAssignments(graph, officer.id, [electronics?.id ?? '']);
    await mutate(graph.as(centre), 'protectEnterprise', { enterpriseId: bakery?.id, ground: 'PILOT', consentedBy: '王芳' });
    expect(await search({ isKey: true }, centre)).toEqual([electronics?.name]);
    expect(await search({ isKey: false }, centre)).toEqual([bakery?.name]);
    expect(await search({ isProtected: true }, centre)).toEqual([bakery?.name]);
    expect(await search({ isWithoutLiaison: true }, centre)).toEqual([bakery?.name]);
    expect(await search({ isWithoutLiaison: false, isKey: true }, centre)).toEqual([electronics?.name]);
    expect(await search({ isKey: true }, officerCaller(officer.id))).toEqual([electronics?.name]);
  });
});

describe('a page of enterprises', () => {
  const everything = `query ($first: Int!) { enterprises(first: $first, filter: { nameContains: "测试企业" }) { totalCount nodes {
    id statusLabel industryName sizeClassLabel address staff revenue isExposureOffered
    keyEnterprise { quarter because { explanation } } protection { since } qualifications { kindLabel isValid } dossier { completeness } facts { key }
    liaison { name unit { name parent { name } } load { enterprises hardCap } enterprises(first: 2) { nodes { name } totalCount } }
    assignments(first: 2) { nodes { officer { name } } } availableActions { isAllowed }
  } } }`;

  it('costs the same number of statements at any size', async () => {
    const rows = await settleEnterprises(graph, Array.from({ length: 40 }, (_, index) => ({ divisionCode: `44070400${index % 5}` })));
    for (const [group, divisionCode] of [[rows.slice(0, 20), '440704001'], [rows.slice(20), '440704002']] as const) {
      const officer = await settleOfficer(graph, { divisionCode });
      await settleAssignments(graph, officer.id, group.map(({ id }) => id));
    }
    for (const { id } of rows.slice(0, 10)) await settleQualification(graph, id, 'LITTLE_GIANT');
    const count = async (first: number) => {
      const { data, errors, statements } = await graph.as(centre).run(everything, { first });
      expect(errors).toEqual([]);
      expect(data?.enterprises.nodes).toHaveLength(first);
      return statements.length;
    };
    const [few, many] = [await count(2), await count(40)];
    expect(many).toBe(few);
    expect(many).toBe(16);
  });
});
