import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { approver, bureauUnit, centre, everybody, otherOwner, owner, scienceUnit, SECOND_DIVISION, settleUnits, superior } from './district.ts';
import { draft, publish } from './projects.ts';

let graph: TestSubgraph;
const ids: Record<string, string> = {};

const STAFF = (least: number): string => JSON.stringify({ kind: 'cmp', fact: 'socialSecurityStaff', op: '>=', value: least });
const examples = [11, 12, 13, 9, 8, 7].map((staff) => ({ name: `样例${staff}`, isEligible: staff >= 10, profile: JSON.stringify({ facts: { socialSecurityStaff: staff, sizeClass: 'SMALL' }, industry: 'C3911' }) }));
const sized = JSON.stringify({ kind: 'all', of: [JSON.parse(STAFF(10)), { kind: 'in', fact: 'sizeClass', values: ['SMALL', 'MICRO'] }] });
const trade = (prefix: string): string => JSON.stringify({ kind: 'all', of: [JSON.parse(STAFF(10)), { kind: 'industryIn', prefixes: [prefix] }] });

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  const plain = { rule: STAFF(10) };
  ids.research = await publish(graph, { ...plain, title: '研发投入后补助', summary: '支持专精特新企业加大研发投入', benefit: '{"kind":"fixed","amountCents":30000000}', closesOn: '2025-09-20' }, examples);
  ids.small = await publish(graph, { rule: sized, title: '小微企业社保补贴', summary: '吸纳就业', benefit: '{"kind":"fixed","amountCents":100000}', closesOn: '2025-10-20' }, examples);
  ids.electronics = await publish(graph, { rule: trade('C39'), title: '电子信息产业用地支持', summary: '用地指标', mode: 'REVIEW', instantLimitCents: null, level: 'MUNICIPAL', benefit: '{"kind":"share","fact":"revenue","basisPoints":100}', closesOn: null }, examples, otherOwner);
  ids.closed = await publish(graph, { ...plain, title: '往年技改补助', benefit: '{"kind":"fixed","amountCents":5000}' }, examples);
  await mutate(graph.as(owner), 'closeProject', { projectId: ids.closed });
  ids.draft = await draft(graph, { ...plain, title: '草拟中的研发项目' });
  ids.later = await publish(graph, { ...plain, title: '明年的项目', opensOn: '2025-12-01', closesOn: '2025-12-31', benefit: '{"kind":"fixed","amountCents":7000}' }, examples);
});
afterAll(() => graph.close());

const facetsFields = 'facets { modes { value label count } levels { value label } units { value label count } industries { value label count } sizeClasses { value label count } }';
const list = async (filter: Record<string, unknown> | null = null, { by = everybody, order = 'NEWEST', selection = 'nodes { id } totalCount', first = 50, after = null }: { by?: Partial<Caller>; order?: string; selection?: string; first?: number; after?: string | null } = {}): Promise<any> => {
  const { data, errors } = await graph.as(by).run(`query ($filter: PolicyProjectFilter, $order: PolicyProjectOrder!, $first: Int, $after: String) { policyProjects(filter: $filter, order: $order, first: $first, after: $after) { ${selection} } }`, { filter, order, first, after });
  return errors.length > 0 ? errors.map(({ extensions }) => extensions?.code) : data?.policyProjects;
};
const nameOf = (id: string): string => Object.keys(ids).find((name) => ids[name] === id) ?? id;
const found = async (filter: Record<string, unknown> | null = null, options: Parameters<typeof list>[1] = {}): Promise<string[]> => (await list(filter, options)).nodes.map(({ id }: { id: string }) => nameOf(id));

describe('Query.policyProjects', () => {
  it('everybody finds what is published, and nothing else unless it is asked for', async () => {
    expect((await found()).sort()).toEqual(['electronics', 'later', 'research', 'small']);
    expect(await found({ states: ['CLOSED'] })).toEqual(['closed']);
    expect((await list(null)).totalCount).toBe(4);
  });

  it('drafts are found in the unit that writes them and above it, and by nobody else', async () => {
    for (const by of [owner, superior, approver]) expect(await found({ states: ['DRAFT'] }, { by })).toEqual(['draft']);
    for (const by of [everybody, otherOwner, centre]) expect(await list({ states: ['DRAFT'] }, { by })).toEqual({ nodes: [], totalCount: 0 });
  });

  it.each([
    ['研发投入', ['research']],
    ['研发', ['research']],
    ['专精特新', ['research']],
    ['社保', ['small']],
    ['用地', ['electronics']],
    ['补贴 就业', ['small']],
    ['补助', ['research', 'small']],
    ['外星移民', []],
  ])('POL-02: 「%s」 is found in the full text, words of two characters included', async (search, expected) => {
    expect((await found({ search, isOpen: true })).sort()).toEqual(expected);
  });

  it('the text of the clause and of its document is searched, too', async () => {
    expect((await found({ search: '高质量发展' })).sort()).toEqual(['electronics', 'later', 'research', 'small']);
  });

  it.each([
    ['an industry: those for it and those for all', { industry: 'C3911' }, ['electronics', 'later', 'research', 'small']],
    ['another industry', { industry: 'H61' }, ['later', 'research', 'small']],
    ['a size', { size: 'LARGE' }, ['electronics', 'later', 'research']],
    ['a size that one asks for', { size: 'SMALL' }, ['electronics', 'later', 'research', 'small']],
    ['an amount: what has no cap is enough', { amountFrom: 30_000_000 }, ['electronics', 'research']],
    ['a deadline, excluded', { closesBefore: '2025-10-20' }, ['research']],
    ['a unit', { unitId: scienceUnit }, ['electronics']],
    ['a mode', { mode: 'REVIEW' }, ['electronics']],
    ['a level', { level: 'MUNICIPAL' }, ['electronics']],
    ['what is open today', { isOpen: true }, ['electronics', 'research', 'small']],
    ['a town of the district', { divisionCode: '440704001' }, ['electronics', 'later', 'research', 'small']],
    ['another district', { divisionCode: SECOND_DIVISION }, []],
    ['several at once', { isOpen: true, mode: 'INSTANT', search: '专精特新' }, ['research']],
  ])('POL-02: it is narrowed by %s', async (_facet, filter, expected) => {
    expect((await found(filter)).sort()).toEqual(expected);
  });

  it('POL-02: the facets count all that the filter finds, with names in both languages', async () => {
    const { facets } = await list({ isOpen: true }, { selection: facetsFields, first: 1 });
    expect(facets).toEqual({
      modes: [{ value: 'INSTANT', label: '秒批', count: 2 }, { value: 'REVIEW', label: '人工审核', count: 1 }],
      levels: [{ value: 'DISTRICT', label: '区级' }, { value: 'MUNICIPAL', label: '市级' }],
      units: [{ value: bureauUnit, label: '工信局', count: 2 }, { value: scienceUnit, label: '科技局', count: 1 }],
      industries: [{ value: '*', label: '不限', count: 2 }, { value: 'C39', label: expect.stringContaining('电子'), count: 1 }],
      sizeClasses: [{ value: '*', label: '不限', count: 2 }, { value: 'MICRO', label: '微型', count: 1 }, { value: 'SMALL', label: '小型', count: 1 }],
    });
  });

  it.each([
    ['CLOSING_SOON', ['research', 'small', 'later', 'electronics']],
    ['AMOUNT', ['electronics', 'research', 'small', 'later']],
  ])('it is ordered by %s', async (order, expected) => {
    expect(await found(null, { order })).toEqual(expected);
  });

  it.each(['NEWEST', 'CLOSING_SOON', 'AMOUNT'])('ordered by %s, the pages put together are the whole list', async (order) => {
    const whole = await found(null, { order });
    const read: string[] = [];
    let after: string | null = null;
    do {
      const page: any = await list(null, { order, first: 1, after, selection: 'nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor }' });
      read.push(nameOf(page.nodes[0].id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(read).toEqual(whole);
  });

  it.each([
    ['a page of none', null, { first: 0 }],
    ['a page of too many', null, { first: 101 }],
    ['a cursor of another order', null, { order: 'AMOUNT', after: 'WyJ4Il0' }],
    ['a forged cursor with a day that there is not', null, { order: 'CLOSING_SOON', after: writeCursor('policy-project:CLOSING_SOON', ['2025-02-30', bureauUnit]) }],
    ['a forged cursor with what is no instant', null, { after: writeCursor('policy-project:NEWEST', ['1', bureauUnit]) }],
    ['a forged cursor with what is no number', null, { order: 'AMOUNT', after: writeCursor('policy-project:AMOUNT', ['1e9', bureauUnit]) }],
    ['a forged cursor with what is no id', null, { order: 'AMOUNT', after: writeCursor('policy-project:AMOUNT', ['1', "x'"]) }],
    ['a unit that is no id', { unitId: 'x' }, {}],
    ['an industry that is none', { industry: 'Z99' }, {}],
    ['a division that is none', { divisionCode: '99' }, {}],
    ['a search of too many characters', { search: '长'.repeat(201) }, {}],
    ['a search with a NUL', { search: 'a\0b' }, {}],
  ])('%s is the caller’s fault', async (_case, filter, options) => {
    expect(await list(filter, options)).toEqual(['BAD_USER_INPUT']);
  });

  it('a search of nothing but blanks and marks finds all', async () => {
    expect((await list({ search: '  ' })).totalCount).toBe(4);
    expect((await list({ search: '！？' })).totalCount).toBe(4);
  });
});

describe('Query.policyProject', () => {
  const read = async (id: string, by: Partial<Caller> = everybody): Promise<unknown> => (await graph.as(by).run('query ($id: ID!) { policyProject(id: $id) { title state } }', { id })).data?.policyProject;

  it('everybody reads what is published or closed', async () => {
    expect(await read(ids.research as string)).toEqual({ title: '研发投入后补助', state: 'PUBLISHED' });
    expect(await read(ids.closed as string)).toEqual({ title: '往年技改补助', state: 'CLOSED' });
  });

  it('a draft is read by its unit and above, and is not there for anybody else, also by reference', async () => {
    const id = ids.draft as string;
    for (const by of [owner, superior, approver]) expect(await read(id, by)).toEqual({ title: '草拟中的研发项目', state: 'DRAFT' });
    for (const by of [everybody, otherOwner, centre]) {
      expect(await read(id, by)).toBeNull();
      const { data } = await graph.as(by).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on PolicyProject { title } } }', { r: [{ __typename: 'PolicyProject', id }] });
      expect(data).toEqual({ _entities: [null] });
    }
  });

  it.each(['', 'x', "1' OR '1'='1", '99999999-9999-4999-8999-999999999999'])('an unknown id (%j) is null', async (id) => {
    expect(await read(id)).toBeNull();
  });

  it('POL-20: the available money is public, the other accounts are for officials', async () => {
    const query = 'query ($id: ID!) { policyProject(id: $id) { budget { availableCents appropriatedCents } } }';
    const open = await graph.as(everybody).run(query, { id: ids.research });
    expect(open.data?.policyProject).toEqual({ budget: { availableCents: 0, appropriatedCents: null } });
    expect(open.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
    for (const by of [owner, superior, approver, centre]) expect((await graph.as(by).run(query, { id: ids.research })).data?.policyProject.budget).toEqual({ availableCents: 0, appropriatedCents: 0 });
    expect((await graph.as(otherOwner).run(query, { id: ids.research })).data?.policyProject.budget.appropriatedCents).toBeNull();
  });
});
