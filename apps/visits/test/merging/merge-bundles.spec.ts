import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, foreignCentre, market, representative, superior } from '../district.ts';
import { selectEverything } from '../every-field.ts';
import { key } from '../forms.ts';
import { agreed, asked, proposed, scheduled, type Merged } from './bundle-journey.ts';
import { attempt, mutate } from './calls.ts';

let graph: TestSubgraph;
let merged: Merged[];

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  merged = [await proposed(graph), await agreed(graph), await asked(graph), await scheduled(graph), await scheduled(graph, { units: [bureau, market, superior] })];
});
afterAll(() => graph.close());

const list = async (by: Partial<Caller>, variables: Record<string, unknown> = {}, selection = 'id state'): Promise<any> => {
  const { data, errors, statements } = await graph.as(by).run(
    `query ($f: MergeBundleFilter, $first: Int, $after: String) { mergeBundles(filter: $f, first: $first, after: $after) { nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`,
    variables,
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { ...data?.mergeBundles, statements };
};

describe('Query.mergeBundles', () => {
  it('shows each caller what it takes part in', async () => {
    for (const by of [bureau, market, superior, centre]) expect((await list(by)).nodes).toHaveLength(5);
    expect((await list(foreignCentre)).nodes).toEqual([]);
    expect((await list(representative(merged[3]?.firmId as string))).nodes).toEqual([{ id: merged[3]?.bundleId, state: 'SCHEDULED' }]);
    expect((await list(representative(merged[0]?.firmId as string))).nodes).toEqual([]);
  });

  it('filters by state and enterprise', async () => {
    expect((await list(market, { f: { states: ['PROPOSED'] } })).nodes).toEqual([{ id: merged[0]?.bundleId, state: 'PROPOSED' }]);
    expect((await list(centre, { f: { states: ['ASKED', 'AGREED'] } })).nodes).toHaveLength(2);
    expect((await list(centre, { f: { enterpriseId: merged[1]?.firmId } })).nodes).toEqual([{ id: merged[1]?.bundleId, state: 'AGREED' }]);
    await expect(list(centre, { f: { enterpriseId: 'x' } })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('pages through all, each once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
      const page: any = await list(centre, { first: 2, after });
      seen.push(...page.nodes.map(({ id }: any) => id));
      ({ endCursor: after, hasNextPage } = page.pageInfo);
    }
    expect(seen.toSorted()).toEqual(merged.map(({ bundleId }) => bundleId).toSorted());
    await expect(list(centre, { after: 'x' })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('costs as much with five as with one, all fields included', async () => {
    const everything = selectEverything('MergeBundle', ['MergeBundle.enterprise', 'MergeBundleMember.visitRequest']);
    const one = await list(centre, { first: 1 }, everything);
    const five = await list(centre, { first: 5 }, everything);
    expect(five.nodes).toHaveLength(5);
    expect(five.statements).toHaveLength(one.statements.length);
  });
});

describe('SHR-08: a key has one effect', () => {
  it.each<[string, (graph: TestSubgraph) => Promise<Merged>, (merged: Merged) => Partial<Caller>, Record<string, unknown>, Record<string, unknown>]>([
    ['agreeToBundle', proposed, () => bureau, {}, { bundleId: key() }],
    ['declineBundle', proposed, () => bureau, { reason: '另有安排' }, { reason: '别的' }],
    ['dissolveBundle', proposed, () => centre, { reason: '另有安排' }, { reason: '别的' }],
    ['askAboutBundle', agreed, () => centre, {}, { bundleId: key() }],
    ['acceptBundle', asked, ({ firmId }) => representative(firmId), { window: 1 }, { window: 2 }],
    ['refuseBundle', asked, ({ firmId }) => representative(firmId), { reason: '不便' }, { reason: '别的' }],
  ])('%s: the same call twice answers the same and is done once; another input under the key is a fault', async (mutation, prepare, callerOf, input, other) => {
    const one = await prepare(graph);
    const by = graph.as(callerOf(one));
    const call = { bundleId: one.bundleId, ...input, idempotencyKey: key() };
    const count = async (): Promise<number> => (await graph.sql('SELECT version::int FROM merge_bundle WHERE id = $1', [one.bundleId]))[0].version;
    const first = await mutate(by, mutation, call);
    const version = await count();
    expect(first.__typename).toMatch(/Success$/);
    expect(await mutate(by, mutation, call)).toEqual(first);
    expect(await count()).toBe(version);
    expect((await attempt(by, mutation, { ...call, ...other })).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
