import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, centre, everybody, operator, otherOwner, owner, settleUnits, superior, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addExamples, draft, goodExamples, goodTerms, publish } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const stateOf = async (projectId: string): Promise<unknown> => (await graph.sql('SELECT state FROM policy_project WHERE id = $1', [projectId]))[0]?.state;
const publishIt = (projectId: string): Promise<any> => mutate(graph.as(owner), 'publishProject', { projectId });

describe('Mutation.publishProject', () => {
  it('POL-01: a rule with three passing examples of both kinds is published, and everybody reads it', async () => {
    const projectId = await draft(graph);
    await addExamples(graph, projectId);
    expect(await publishIt(projectId)).toMatchObject({ __typename: 'PublishProjectSuccess', project: { id: projectId, state: 'PUBLISHED', edition: 1 } });
    const { data } = await graph.as(everybody).run('query ($id: ID!) { policyProject(id: $id) { state publishedAt budget { availableCents } } }', { id: projectId });
    expect(data?.policyProject).toEqual({ state: 'PUBLISHED', publishedAt: '2025-09-01T02:00:00.000Z', budget: { availableCents: 0 } });
  });

  it('POL-01: without examples it is refused, with what is there and what is needed', async () => {
    const projectId = await draft(graph);
    expect(await publishIt(projectId)).toEqual({
      __typename: 'PolicyRuleUnproven',
      positive: 0,
      positiveNeeded: 3,
      negative: 0,
      negativeNeeded: 3,
      failures: [],
      message: '规则尚未通过样例检验：应符合的样例通过0个（至少3个），应不符合的样例通过0个（至少3个），0个样例结果与预期不同。',
      en: 'The rule is not proved yet: 0 of at least 3 examples are let in as expected, 0 of at least 3 are kept out, and 0 turn out otherwise.',
    });
    expect(await stateOf(projectId)).toBe('DRAFT');
  });

  it.each([
    ['two that are let in', goodExamples.slice(1), { positive: 2, negative: 3 }],
    ['two that are kept out', goodExamples.slice(0, 5), { positive: 3, negative: 2 }],
  ])('POL-01: %s are too few', async (_case, examples, counted) => {
    const projectId = await draft(graph);
    await addExamples(graph, projectId, examples);
    expect(await publishIt(projectId)).toMatchObject({ __typename: 'PolicyRuleUnproven', ...counted });
  });

  it('POL-01: an example that turns out otherwise stops it, and the refusal names it and says why', async () => {
    const projectId = await draft(graph);
    const wrong = { name: '被误判的企业', isEligible: true, profile: JSON.stringify({ facts: { socialSecurityStaff: 19, rdSpending: 30_000_000, revenue: 1_000_000_000 }, lists: { BLACK: false }, industry: 'C39' }) };
    await addExamples(graph, projectId, [...goodExamples, wrong]);
    const refused = await publishIt(projectId);
    expect(refused).toMatchObject({ __typename: 'PolicyRuleUnproven', positive: 3, negative: 3 });
    expect(refused.failures).toEqual([
      {
        exampleId: expect.any(String),
        name: '被误判的企业',
        isEligible: true,
        result: 'NEAR_MISS',
        resultLabel: '接近符合',
        because: expect.arrayContaining([expect.stringContaining('参保人数目前为19人，需≥20人')]),
        en: expect.arrayContaining([expect.stringContaining('Staff with social security: on file 19')]),
      },
    ]);
  });

  it('POL-01: an example of which too little is given proves nothing, either way', async () => {
    const projectId = await draft(graph);
    const vague = [true, false].map((isEligible) => ({ name: `资料不全${String(isEligible)}`, isEligible, profile: JSON.stringify({ facts: { socialSecurityStaff: 50 } }) }));
    await addExamples(graph, projectId, [...goodExamples, ...vague]);
    const { failures } = await publishIt(projectId);
    expect(failures.map(({ name, result }: any) => [name, result])).toEqual([['资料不全false', 'LIKELY'], ['资料不全true', 'LIKELY']]);
  });

  it('SHR-24: how many examples are needed is a setting of the jurisdiction', async () => {
    const projectId = await draft(graph);
    await addExamples(graph, projectId, goodExamples.filter((_example, index) => index % 3 !== 0));
    expect(await publishIt(projectId)).toMatchObject({ __typename: 'PolicyRuleUnproven', positive: 2, negative: 2 });
    for (const setting of ['positiveExamples', 'negativeExamples']) {
      await graph.sql("INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ('440704', $1, '2', '2025-01-01', '依据', 'operator')", [setting]);
    }
    expect(await publishIt(projectId)).toMatchObject({ __typename: 'PublishProjectSuccess' });
    await graph.sql('DELETE FROM setting');
  });

  it('a window that is over meanwhile is told instead', async () => {
    const projectId = await draft(graph, { closesOn: '2025-09-01' });
    await addExamples(graph, projectId);
    const late = await mutate(graph.as(owner, { now: new Date('2025-09-01T16:00:00.000Z') }), 'publishProject', { projectId });
    expect(late).toMatchObject({ __typename: 'PolicyFormRejected', problems: [{ field: 'terms.closesOn', code: 'WINDOW_PAST', message: '申报截止不能早于今天（2025-09-02）。' }] });
  });

  it('the next edition closes the one before it, and what was published stays as it was', async () => {
    const first = await publish(graph);
    const { project } = await mutate(graph.as(owner), 'reviseProject', { projectId: first, terms: goodTerms({ title: '研发投入后补助（修订）' }) });
    expect(await stateOf(first)).toBe('PUBLISHED');
    await addExamples(graph, project.id);
    expect(await publishIt(project.id)).toMatchObject({ project: { edition: 2, state: 'PUBLISHED' } });
    expect(await graph.sql('SELECT edition, state, title FROM policy_project WHERE series_id = $1 ORDER BY edition', [first])).toEqual([
      { edition: 1, state: 'CLOSED', title: '研发投入后补助' },
      { edition: 2, state: 'PUBLISHED', title: '研发投入后补助（修订）' },
    ]);
  });

  it('what is published is not published again; the refusal says what can be done', async () => {
    const projectId = await publish(graph);
    expect(await publishIt(projectId)).toEqual({
      __typename: 'PolicyProjectActionNotAllowed',
      action: 'PUBLISH',
      state: 'PUBLISHED',
      allowedNow: ['REVISE', 'CLOSE', 'APPROPRIATE'],
      message: '项目状态为“已发布”，不能这样办理。现在可以：修订、结束、下达预算。',
      en: 'This is not possible in the state "Published". Possible now: Revise, Close, Appropriate money.',
    });
  });

  it('two publications at once have one effect', async () => {
    const projectId = await draft(graph);
    await addExamples(graph, projectId);
    const answers = await Promise.all(Array.from({ length: 8 }, () => publishIt(projectId)));
    expect(answers.filter(({ __typename }) => __typename === 'PublishProjectSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'PolicyProjectActionNotAllowed')).toHaveLength(7);
  });

  it.each([
    ['another unit', otherOwner],
    ['the unit above', superior],
  ])('%s is told that there is no such project', async (_who, by) => {
    const projectId = await draft(graph);
    expect(await mutate(graph.as(by), 'publishProject', { projectId })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
    expect(await mutate(graph.as(by), 'publishProject', { projectId: UNKNOWN_ID })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId: UNKNOWN_ID });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const projectId = await draft(graph);
    for (const by of [approver, centre, operator]) expect(faultOf(await attempt(graph.as(by), 'publishProject', { projectId }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'publishProject', { projectId }))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'publishProject',
    otherInput: { projectId: UNKNOWN_ID },
    prepare: async () => {
      const projectId = await draft(graph);
      await addExamples(graph, projectId);
      return { by: owner, input: { projectId }, countEffects: async () => ((await stateOf(projectId)) === 'PUBLISHED' ? 1 : 0) };
    },
  });
});
