import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { everybody, owner, settleFirm, settleUnits, centre } from './district.ts';
import { selectEverything } from './every-field.ts';
import { appropriate, draft, publish } from './projects.ts';

let graph: TestSubgraph;
const firms: EnterpriseState[] = [];
const projectIds: string[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  for (let index = 0; index < 30; index += 1) {
    const projectId = await publish(graph, { title: `第${index}号项目` });
    await appropriate(graph, projectId, 1000);
    projectIds.push(projectId);
    await draft(graph);
    firms.push(await settleFirm(graph, { enterprise: { divisionCode: `440704${String(index + 100)}` } }));
  }
}, 120_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const project = selectEverything('PolicyProject', ['PolicyClause.document', 'PolicyProject.clause']);
const withClause = `${project} clause { number text document { title unit { id } warnings clauses { number } } }`;

describe('a page of projects with all their fields', () => {
  const listing = `query ($first: Int, $states: [PolicyProjectState!]) { policyProjects(filter: { states: $states }, first: $first) { totalCount ${'facets { modes { label } units { label } industries { label } sizeClasses { label } levels { label } }'} pageInfo { endCursor } nodes { ${withClause} } edges { cursor node { id } } } }`;

  it.each([
    ['an owner, drafts among them', owner, ['DRAFT', 'PUBLISHED'], 12],
    ['the centre', centre, ['PUBLISHED'], 12],
  ])('costs %s as much for twenty-five as for five', async (_who, by, states, expected) => {
    const five = await graph.as(by).run(listing, { first: 5, states });
    const many = await graph.as(by).run(listing, { first: 25, states });
    expect([five.errors, many.errors]).toEqual([[], []]);
    expect(many.data?.policyProjects.nodes).toHaveLength(25);
    expect(many.statements.map(nameOf).sort()).toEqual(five.statements.map(nameOf).sort());
    expect(many.statements).toHaveLength(expected);
  });

  it('the least that can be asked costs two', async () => {
    const { statements } = await graph.as(everybody).run('{ policyProjects(first: 25) { nodes { id } } }');
    expect(statements.map(nameOf)).toEqual(['projects:page', 'read policy_project']);
  });

  it('references from another department cost one statement, and one more for what is shown beside', async () => {
    const references = projectIds.map((id) => ({ __typename: 'PolicyProject', id }));
    const { data, statements } = await graph.as(everybody).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on PolicyProject { title budget { availableCents } } } }', { r: references });
    expect(data?._entities).toHaveLength(30);
    expect(statements.map(nameOf)).toEqual(['read policy_project', 'budgets:list']);
  });
});

describe('the matches of enterprises, handed over by another department', () => {
  const match = selectEverything('PolicyMatch', ['PolicyMatch.project']);
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policyMatches(first: 100) { totalCount pageInfo { endCursor } nodes { project { id title isOpen budget { availableCents } } ${match} } edges { cursor } } } } }`;

  it('cost as much for thirty enterprises as for three: copies, projects, peers, settings', async () => {
    const references = firms.map(({ id }) => ({ __typename: 'Enterprise', id }));
    const three = await graph.as(centre).run(entities, { r: references.slice(0, 3) });
    const thirty = await graph.as(centre).run(entities, { r: references });
    expect([three.errors, thirty.errors]).toEqual([[], []]);
    expect(thirty.data?._entities.every(({ policyMatches }: any) => policyMatches.totalCount === 30)).toBe(true);
    expect(thirty.statements.map(nameOf).sort()).toEqual(three.statements.map(nameOf).sort());
    expect(thirty.statements.map(nameOf).sort()).toEqual(['budgets:list', 'creditCopies:list', 'enterpriseCopies:list', 'peers:list', 'profileCopies:list', 'projects:open', 'settings:list']);
  });
});
