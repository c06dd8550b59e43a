import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, DIVISION, foreignCentre, market, settleOne } from '../district.ts';
import { anotherMatter, OCTOBER, SEPTEMBER, STATUTORY } from '../forms.ts';
import { bookAndAsk, bookAndScreen } from '../journey.ts';
import { bookAlike, propose, proposed } from './bundle-journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const WHOLE = `enterprise { id } openRequests savedReceptions candidates { type isDuty savedReceptions jointHeadcount because en: because(locale: EN) jointWindows { startsAt endsAt }
  requests { id } pairs { a { id } b { id } isDuty score parts { key label value weight } } }`;
const list = async (variables: Record<string, unknown>, by = centre): Promise<any> => {
  const { data, errors, statements } = await graph.as(by).run(
    `query ($d: String!, $e: ID, $first: Int, $after: String) { mergeCandidates(divisionCode: $d, enterpriseId: $e, first: $first, after: $after) { nodes { ${WHOLE} } pageInfo { hasNextPage endCursor } } }`,
    { d: DIVISION, ...variables },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return { ...data?.mergeCandidates, statements };
};

describe('Query.mergeCandidates', () => {
  it('VIS-14: requests that belong together are found, with what speaks for it', async () => {
    const { id } = await settleOne(graph);
    const alike = await bookAlike(graph, id);
    await bookAndScreen(graph, bureau, id, { ...anotherMatter(), windows: OCTOBER });
    const { nodes } = await list({ e: id });
    expect(nodes).toMatchObject([{ enterprise: { id }, openRequests: 3, savedReceptions: 1, candidates: [{ type: 'THEMATIC_RESEARCH', isDuty: false, jointHeadcount: 10, savedReceptions: 1, jointWindows: SEPTEMBER }] }]);
    const [{ requests, pairs, because, en }] = nodes[0].candidates;
    expect(requests.map((request: any) => request.id).toSorted()).toEqual(alike.toSorted());
    expect(pairs).toMatchObject([{ isDuty: false, score: expect.closeTo(0.8, 5) }]);
    expect(pairs[0].parts.map(({ key, label, weight }: any) => [key, label, weight])).toEqual([['TOPIC', '主题相近', 0.4], ['WINDOW', '时段重叠', 0.25], ['DEPARTMENT', '职能相近', 0.15], ['ASKS', '数据项重合', 0.2]]);
    expect([because, en]).toEqual(['2项预约关联度最高80%，合并可减少接待1次。', '2 requests are up to 80% alike: as one visit, 1 fewer receptions.']);
    expect(await propose(graph, alike)).toMatchObject({ bundle: { state: 'PROPOSED' } });
  });

  it('VIS-15: inspections that must come as one are named as a duty', async () => {
    const { id } = await settleOne(graph);
    await bookAlike(graph, id, [bureau, market], STATUTORY);
    expect((await list({ e: id })).nodes).toMatchObject([{ candidates: [{ type: 'COMPREHENSIVE_INSPECTION', isDuty: true, because: '2项跨部门检查应当合并，可减少接待1次。' }] }]);
  });

  it('only what is open counts: neither what the enterprise is asked about nor what is merged', async () => {
    const { id } = await settleOne(graph);
    await bookAndAsk(graph, bureau, id);
    await bookAndScreen(graph, market, id);
    expect((await list({ e: id })).nodes).toEqual([]);
    const { firmId } = await proposed(graph);
    expect((await list({ e: firmId })).nodes).toEqual([]);
  });

  it('the centre of another district finds nothing, and a unit may not ask', async () => {
    const { id } = await settleOne(graph);
    await bookAlike(graph, id);
    expect((await list({ e: id }, foreignCentre)).nodes).toEqual([]);
    const { errors } = await graph.as(bureau).run('query ($d: String!) { mergeCandidates(divisionCode: $d) { nodes { openRequests } } }', { d: DIVISION });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it.each([[{ d: '99' }], [{ e: 'x' }], [{ after: 'x' }], [{ first: 0 }]])('%j is a fault of the caller', async (variables) => {
    await expect(list(variables)).rejects.toThrow('BAD_USER_INPUT');
  });

  it('pages through the enterprises, each once, at the same cost however many there are', async () => {
    for (let count = 0; count < 6; count += 1) await bookAlike(graph, (await settleOne(graph)).id);
    const one = await list({ first: 1 });
    const five = await list({ first: 5 });
    expect(five.statements).toHaveLength(one.statements.length);
    const seen: string[] = [];
    for (let after: string | null = null, hasNextPage = true; hasNextPage; ) {
      const page: any = await list({ first: 2, after });
      seen.push(...page.nodes.map(({ enterprise }: any) => enterprise.id));
      ({ endCursor: after, hasNextPage } = page.pageInfo);
    }
    expect(seen).toHaveLength(new Set(seen).size);
    expect(seen).toEqual(seen.toSorted());
  });
});
