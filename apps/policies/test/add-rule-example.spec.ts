import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, centre, everybody, otherOwner, owner, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addExamples, draft, goodExamples, publish } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const example = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ name: '样例', isEligible: true, profile: '{"facts":{"staff":30}}', ...changes });
const add = (projectId: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(owner), 'addRuleExample', { projectId, ...example(changes) }, 'project { examples { name isEligible profile } }');

describe('Mutation.addRuleExample', () => {
  it('POL-01: a draft receives a test enterprise with every kind of fact, and shows it', async () => {
    const projectId = await draft(graph);
    const profile = { facts: { staff: 30, name: '甲', isListed: false, products: ['乙'], exits: null }, series: { revenue: { 2024: 5 } }, qualifications: ['NATIONAL_HIGH_TECH'], lists: { BLACK: false }, industry: 'C39', division: '440704', taxGrade: 'A', customsLevel: 'REGULAR', rating: 'AA' };
    const { project } = await add(projectId, { profile: JSON.stringify(profile) });
    expect(project.examples).toEqual([{ name: '样例', isEligible: true, profile: expect.any(String) }]);
    expect(JSON.parse(project.examples[0].profile)).toEqual(profile);
  });

  it.each([
    ['no JSON', { profile: '{' }, ['profile NOT_JSON']],
    ['a list instead of a profile', { profile: '[]' }, ['profile PROFILE_INVALID']],
    ['a part that there is not', { profile: '{"facts":{},"politics":"x"}' }, ['profile PROFILE_INVALID']],
    ['a list that is no yes or no', { profile: '{"lists":{"BLACK":"no"}}' }, ['profile PROFILE_INVALID']],
    ['a text that no database stores', { profile: '{"facts":{"name":"a\\u0000b"}}' }, ['profile PROFILE_INVALID']],
    ['half a character', { profile: '{"facts":{"name":"\\ud83d"}}' }, ['profile PROFILE_INVALID']],
    ['no name', { name: ' ' }, ['name TEXT_LENGTH']],
    ['a name that no database stores', { name: 'a\0b' }, ['name TEXT_LENGTH']],
  ])('%s is refused', async (_case, changes, expected) => {
    const projectId = await draft(graph);
    const { problems } = await add(projectId, changes);
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(expected);
  });

  it('the refusal of a profile says where it is wrong', async () => {
    const { problems } = await add(await draft(graph), { profile: '{"facts":{},"lists":{"BLACK":"no"}}' });
    expect(problems).toEqual([{ field: 'profile', path: '$.lists.BLACK', code: 'PROFILE_INVALID', message: '样例画像在$.lists.BLACK处无效。', en: 'The profile is not valid at $.lists.BLACK.' }]);
  });

  it('a name is there once in a project, also of many at once', async () => {
    const projectId = await draft(graph);
    const answers = await Promise.all(Array.from({ length: 10 }, () => add(projectId)));
    expect(answers.filter(({ __typename }) => __typename === 'AddRuleExampleSuccess')).toHaveLength(1);
    for (const { problems } of answers.filter(({ __typename }) => __typename === 'PolicyFormRejected')) expect(problems).toMatchObject([{ field: 'name', code: 'DUPLICATE' }]);
  });

  it('examples of a published project stay as they are', async () => {
    expect(await add(await publish(graph))).toMatchObject({ __typename: 'PolicyProjectActionNotAllowed', action: 'ADD_EXAMPLE', state: 'PUBLISHED' });
  });

  it('a publication and a failing example at once: either the example came too late, or the rule is not published', async () => {
    for (let round = 0; round < 5; round += 1) {
      const projectId = await draft(graph);
      await addExamples(graph, projectId);
      const [published, added] = await Promise.all([
        mutate(graph.as(owner), 'publishProject', { projectId }),
        mutate(graph.as(owner), 'addRuleExample', { projectId, name: '反例', isEligible: true, profile: '{"facts":{"socialSecurityStaff":1}}' }),
      ]);
      const isPublished = published.__typename === 'PublishProjectSuccess';
      expect([published.__typename, added.__typename]).toEqual(isPublished ? ['PublishProjectSuccess', 'PolicyProjectActionNotAllowed'] : ['PolicyRuleUnproven', 'AddRuleExampleSuccess']);
    }
  });

  it('examples are read by officials of the unit and the district, not by the public', async () => {
    const projectId = await publish(graph);
    const query = 'query ($id: ID!) { policyProject(id: $id) { examples { name } } }';
    for (const by of [owner, approver, centre]) expect((await graph.as(by).run(query, { id: projectId })).data?.policyProject.examples).toHaveLength(goodExamples.length);
    for (const by of [otherOwner, everybody]) expect((await graph.as(by).run(query, { id: projectId })).data?.policyProject.examples).toBeNull();
  });

  it('another unit is told that there is no such project; other roles are told FORBIDDEN', async () => {
    const projectId = await draft(graph);
    expect(await mutate(graph.as(otherOwner), 'addRuleExample', { projectId, ...example() })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
    expect(faultOf(await attempt(graph.as(approver), 'addRuleExample', { projectId, ...example() }))).toBe('FORBIDDEN');
  });

  describeIdempotency(() => graph, {
    mutation: 'addRuleExample',
    otherInput: { name: '另一样例' },
    prepare: async () => {
      const projectId = await draft(graph);
      return { by: owner, input: { projectId, ...example() }, countEffects: async () => (await graph.sql('SELECT 1 FROM rule_example WHERE project_id = $1', [projectId])).length };
    },
  });

  it('an unknown project is told as such', async () => {
    expect(await add(UNKNOWN_ID)).toMatchObject({ __typename: 'PolicyProjectUnknown' });
  });
});
