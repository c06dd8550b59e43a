import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { AMOUNT, begin, beginAndSubmit, FIELDS, publishFunded, REVIEW, underReview, type Journey } from './applications.ts';
import { attempt } from './calls.ts';
import { approver, centre, liaison, owner, settleUnits } from './district.ts';
import { selectEverything } from './every-field.ts';

let graph: TestSubgraph;
const journeys: Journey[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  const projects = [await publishFunded(graph, {}, 5 * AMOUNT), await publishFunded(graph, REVIEW)];
  for (let index = 0; index < 30; index += 1) {
    journeys.push(await beginAndSubmit(graph, { projectId: projects[index % 2] as string, firm: { enterprise: { divisionCode: `440704${String(index + 100)}` } } }));
  }
}, 120_000);
afterAll(() => graph.close());

const nameOf = (statement: string): string => /\/\* (\S+) \*\//.exec(statement)?.[1] ?? statement.replace(/^.*FROM "(\w+)".*$/s, 'read $1');
const whole = selectEverything('PolicyApplication', ['PolicyApplication.project', 'PolicyApplication.enterprise', 'PolicyDecision.clause', 'PolicyApplication.fields', 'PolicyApplication.verification', 'PolicyApplication.isAuditSelected']);
const inside = 'fields { value } verification { result } project { title } enterprise { id }';

describe('a page of applications with all their fields', () => {
  const listing = (fields: string): string => `query ($first: Int) { policyApplications(first: $first) { totalCount pageInfo { endCursor } nodes { ${fields} } edges { cursor node { id } } } }`;

  it.each<readonly [string, Partial<Caller>, string]>([
    ['the centre', centre, `${whole} project { title } enterprise { id }`],
    ['the policy owner', owner, `${whole} ${inside}`],
    ['the approver', approver, `${whole} ${inside} isAuditSelected`],
    ['the liaison', liaison, `${whole} project { title } enterprise { id }`],
  ])('costs %s as much for thirty as for three', async (_who, by, fields) => {
    const three = await graph.as(by).run(listing(fields), { first: 3 });
    const thirty = await graph.as(by).run(listing(fields), { first: 30 });
    expect([three.errors, thirty.errors]).toEqual([[], []]);
    expect(thirty.data?.policyApplications.nodes).toHaveLength(30);
    // Places are looked up where somebody waits, and among three there may be nobody who does.
    const cost = [...new Set([...three.statements.map(nameOf), 'applications:places'])].sort();
    expect(thirty.statements.map(nameOf).sort()).toEqual(cost);
    expect(cost).toEqual([
      'applications:count',
      'applications:page',
      'applications:places',
      'enterpriseCopies:list',
      'orgUnitCopies:list',
      'read policy_application',
      'read policy_project',
      'read policy_transition',
    ]);
  });

  it('the least that can be asked costs two', async () => {
    const { statements } = await graph.as(journeys[0]?.by as object).run('{ policyApplications(first: 50) { pageInfo { hasNextPage } } }');
    expect(statements.map(nameOf)).toEqual(['applications:page', 'read policy_application']);
  });
});

describe('what another department hands over', () => {
  it('a list of enterprises costs as much with their applications for thirty as for three', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policyApplications { totalCount nodes { ${whole} project { title } } } } } }`;
    const references = journeys.map(({ firm }) => ({ __typename: 'Enterprise', id: firm.id }));
    // Some granted, some waiting: whatever a page holds, no statement is added by its length.
    const three = await graph.as(centre).run(query, { r: references.slice(12, 15) });
    const thirty = await graph.as(centre).run(query, { r: references });
    expect([three.errors, thirty.errors]).toEqual([[], []]);
    expect(thirty.data?._entities.every(({ policyApplications }: any) => policyApplications.totalCount === 1)).toBe(true);
    expect(thirty.statements.map(nameOf).sort()).toEqual(three.statements.map(nameOf).sort());
    expect(thirty.statements).toHaveLength(8);
  });

  it('references to applications cost as much for thirty as for one', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PolicyApplication { state } } }';
    const statementsFor = async (count: number): Promise<string[]> =>
      (await graph.as(centre).run(query, { r: journeys.slice(0, count).map(({ id }) => ({ __typename: 'PolicyApplication', id })) })).statements.map(nameOf);
    expect(await statementsFor(30)).toEqual(await statementsFor(1));
    expect(await statementsFor(30)).toHaveLength(3);
  });
});

describe('a write', () => {
  const countOf = async (by: Partial<Caller>, mutation: string, input: Record<string, unknown>): Promise<number> => {
    const { data, statements } = await attempt(graph.as(by), mutation, input, '__typename');
    expect(data?.result.__typename).toMatch(/Success$/);
    return statements.slice(0, statements.indexOf('COMMIT') + 1).filter((statement) => !/^(START TRANSACTION|COMMIT)/.test(statement)).length;
  };

  it('an instant decision costs a bounded number of statements, however many have applied before', async () => {
    const projectId = await publishFunded(graph);
    const submitting = async (): Promise<number> => {
      const { id, by } = await begin(graph, { projectId });
      return countOf(by, 'submitApplication', { applicationId: id, fields: FIELDS, isDeclarationSigned: true });
    };
    const first = await submitting();
    for (let index = 0; index < 5; index += 1) await submitting();
    expect(await submitting()).toBe(first);
    expect(first).toBeLessThanOrEqual(22);
  });

  it('a review costs a bounded number, too', async () => {
    expect(await countOf(approver, 'reviewApplication', { applicationId: (await underReview(graph)).id, decision: 'APPROVE', reason: '同意' })).toBeLessThanOrEqual(22);
  });
});
