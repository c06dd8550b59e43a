import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { centre, DIVISION, foreignCentre, newEnterprise, settle } from '../district.ts';
import { mutate, plantVisits } from './list.ts';

let graph: TestSubgraph;
const large = newEnterprise({ sizeClass: 'LARGE', quality: 1 });
const small = newEnterprise({ sizeClass: 'SMALL', quality: 0 });
const rare = newEnterprise();
const guarded = newEnterprise({ isProtected: true });
const gone = newEnterprise({ status: 'CANCELLED' });

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  await settle(graph, [large, small, rare, guarded, gone]);
  const often = (enterpriseId: string, times: number) => Array.from({ length: times }, (_, index) => ({ enterpriseId, day: `2025-0${6 + (index % 3)}-1${index % 10}` }));
  await plantVisits(graph, [...often(large.id, 8), ...often(small.id, 9), ...often(rare.id, 5), ...often(guarded.id, 20), ...often(gone.id, 20)]);
});
afterAll(() => graph.close());

const page = async (variables: Record<string, unknown> = {}, by = centre): Promise<any> => {
  const { data, errors, statements } = await graph.as(by).run(
    `query ($division: String! = "${DIVISION}", $first: Int, $after: String) { protectionCandidates(divisionCode: $division, first: $first, after: $after) {
       nodes { enterprise { id } receptions score frequencyPercentile frequencyPoints development developmentPoints explanation } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { ...data?.protectionCandidates, statements };
};

describe('Query.protectionCandidates', () => {
  it('VIS-10: who is visited six times in three months, by frequency and development, with both parts', async () => {
    const { nodes } = await page();
    expect(nodes.map(({ enterprise }: any) => enterprise.id)).toEqual([large.id, small.id]);
    // Of five visited enterprises the large one is visited more than one other, the small one more than two.
    expect(nodes[0]).toMatchObject({ receptions: 8, frequencyPercentile: 0.4, development: 1, frequencyPoints: expect.closeTo(0.24, 9), developmentPoints: expect.closeTo(0.4, 9), score: expect.closeTo(0.64, 9) });
    expect(nodes[1]).toMatchObject({ receptions: 9, frequencyPercentile: 0.6, development: 0.25, score: expect.closeTo(0.46, 9) });
    expect(nodes[0].explanation).toBe('近期接待8次，不少于本地40%的受访企业，计0.24；发展现状1，计0.4；合计0.64。');
  });

  it('neither who is protected, nor who is proposed, nor who has left', async () => {
    const { protectionEntry } = await mutate(graph.as(centre), 'proposeProtection', { enterpriseId: small.id, ground: 'VISIT_FREQUENCY' });
    expect((await page()).nodes.map(({ enterprise }: any) => enterprise.id)).toEqual([large.id]);
    await mutate(graph.as(centre), 'reviewProtection', { protectionEntryId: protectionEntry.id, isKept: false });
    expect((await page()).nodes).toHaveLength(2);
  });

  it('page by page in two statements, each candidate once', async () => {
    const first = await page({ first: 1 });
    const second = await page({ first: 1, after: first.pageInfo.endCursor });
    expect([first, second].map(({ nodes }) => nodes[0].enterprise.id)).toEqual([large.id, small.id]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, first.statements.length]).toEqual([true, false, 2]);
  });

  it('another district’s centre reads nothing of it', async () => {
    expect((await page({}, foreignCentre)).nodes).toBeUndefined();
  });
});
