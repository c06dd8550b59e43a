import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, everybody, otherOwner, owner, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { draft, goodTerms, publish } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const revise = (projectId: string, changes: Record<string, unknown> = {}, selection?: string): Promise<any> => mutate(graph.as(owner), 'reviseProject', { projectId, terms: goodTerms(changes) }, selection);
const rule = JSON.stringify({ kind: 'industryIn', prefixes: ['H61'] });

describe('Mutation.reviseProject', () => {
  it('a draft is changed in its place, with all that follows from its rule', async () => {
    const projectId = await draft(graph);
    expect(await revise(projectId, { title: '住宿业扶持', rule, benefit: '{"kind":"fixed","amountCents":7}' }, 'project { id edition title industries maximumAmountCents }')).toMatchObject({
      project: { id: projectId, edition: 1, title: '住宿业扶持', industries: ['H61'], maximumAmountCents: 7 },
    });
    const { data } = await graph.as(owner).run('{ policyProjects(filter: { search: "住宿业", states: [DRAFT] }) { nodes { id } } }');
    expect(data?.policyProjects.nodes).toEqual([{ id: projectId }]);
  });

  it('POL-01: of a published project the next edition begins; what is published stays as it is', async () => {
    const projectId = await publish(graph);
    const { project } = await revise(projectId, { title: '修订版' });
    expect(project).toEqual({ id: expect.not.stringContaining(projectId), state: 'DRAFT', edition: 2 });
    expect(await graph.sql('SELECT title, state, version FROM policy_project WHERE id = $1', [projectId])).toEqual([{ title: '研发投入后补助', state: 'PUBLISHED', version: expect.any(String) }]);
  });

  it('there is one next edition at a time, also when many begin it at once', async () => {
    const projectId = await publish(graph);
    const answers = await Promise.all(Array.from({ length: 10 }, () => revise(projectId)));
    const begun = answers.filter(({ __typename }) => __typename === 'ReviseProjectSuccess');
    expect(begun).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename === 'PolicyDraftExists');
    expect(refused.map(({ draftId }) => draftId)).toEqual(Array.from({ length: 9 }, () => begun[0].project.id));
    expect(refused[0]).toMatchObject({ message: '新一版草稿已经建立，请在该草稿上修改。', en: 'The next edition was begun already: change that draft.' });
  });

  it('ten changes of a draft at once follow one another', async () => {
    const projectId = await draft(graph);
    const [before] = await graph.sql('SELECT version FROM policy_project WHERE id = $1', [projectId]);
    await Promise.all(Array.from({ length: 10 }, (_, index) => revise(projectId, { title: `第${index}稿` })));
    const [after] = await graph.sql('SELECT version FROM policy_project WHERE id = $1', [projectId]);
    expect(Number(after.version) - Number(before.version)).toBe(10);
  });

  it('a closed project is not revised', async () => {
    const projectId = await publish(graph);
    await mutate(graph.as(owner), 'closeProject', { projectId });
    expect(await revise(projectId)).toMatchObject({ __typename: 'PolicyProjectActionNotAllowed', action: 'REVISE', state: 'CLOSED', allowedNow: ['APPROPRIATE'] });
  });

  it('the terms are held to the same rules as a draft’s', async () => {
    const projectId = await draft(graph);
    expect((await revise(projectId, { rule: '[]', title: '' })).problems.map(({ field }: any) => field)).toEqual(['terms.title', 'terms.rule']);
  });

  it('another unit is told that there is no such project; other roles are told FORBIDDEN', async () => {
    const projectId = await draft(graph);
    expect(await mutate(graph.as(otherOwner), 'reviseProject', { projectId, terms: goodTerms() })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
    expect(await revise(UNKNOWN_ID)).toMatchObject({ __typename: 'PolicyProjectUnknown' });
    expect(faultOf(await attempt(graph.as(approver), 'reviseProject', { projectId, terms: goodTerms() }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'reviseProject', { projectId, terms: goodTerms() }))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'reviseProject',
    otherInput: { projectId: UNKNOWN_ID },
    prepare: async () => {
      const projectId = await publish(graph);
      return { by: owner, input: { projectId, terms: goodTerms() }, countEffects: async () => (await graph.sql("SELECT 1 FROM policy_project WHERE series_id = $1 AND state = 'DRAFT'", [projectId])).length };
    },
  });
});
