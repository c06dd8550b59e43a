import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, office, OPEN_APPEAL, representative, settleOne } from '../district.ts';
import { key, OCTOBER, PHONE_DUE, STATUTORY } from '../forms.ts';
import { bookAndAsk, bookAndScreen, bookSaturated, listSteps, read } from '../journey.ts';
import { describeIdempotency } from '../idempotency.ts';

const SESSIONS = 32;
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
});
afterAll(() => graph.close());

const instruct = (enterpriseId: string, input: Record<string, unknown>): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'setStandingInstruction', input);
const withdraw = (enterpriseId: string): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'withdrawStandingInstruction', {});
const ask = (visitRequestId: string): Promise<any> => mutate(graph.as(centre), 'askEnterprise', { visitRequestId });

describe('VIS-41: the centre refuses in the enterprise’s name', () => {
  it('a kind that is never received is refused when it is asked, and recorded as the enterprise’s instruction', async () => {
    const firm = await settleOne(graph);
    await instruct(firm.id, { neverAccept: ['TOUR'] });
    const id = await bookAndScreen(graph, bureau, firm.id, { kind: 'TOUR' });
    expect(await ask(id)).toMatchObject({ __typename: 'AskEnterpriseSuccess', visitRequest: { state: 'REFUSED' } });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['NECESSARY askEnterprise PENDING_ENTERPRISE by centre', 'PENDING_ENTERPRISE refuse REFUSED by centre']);
    expect((await read(graph, representative(firm.id), id, 'history { to reason }')).history.at(-1)).toEqual({ to: 'REFUSED', reason: '按企业常设指示（第1版）婉拒' });
  });

  it.each([
    [60, 'PENDING_ENTERPRISE'],
    [61, 'REFUSED'],
  ])('a request of 60 points under an instruction to refuse below %d is %s', async (autoRefuseBelow, state) => {
    const firm = await settleOne(graph);
    await instruct(firm.id, { autoRefuseBelow });
    const id = await bookAndScreen(graph, bureau, firm.id, { benefits: [], relatedIssue: OPEN_APPEAL });
    expect((await ask(id)).visitRequest.state).toBe(state);
  });

  it('VIS-15: never a statutory inspection', async () => {
    const firm = await settleOne(graph);
    await instruct(firm.id, { autoRefuseBelow: 100, neverAccept: ['INSPECTION'] });
    expect((await ask(await bookAndScreen(graph, bureau, firm.id, STATUTORY))).visitRequest.state).toBe('PENDING_ENTERPRISE');
  });

  it('VIS-08: the unit cannot tell it from an enterprise that was asked and says nothing', async () => {
    const [instructing, silent] = [await settleOne(graph), await settleOne(graph)];
    await instruct(instructing.id, { neverAccept: ['RESEARCH'] });
    const ids = [await bookAndScreen(graph, bureau, instructing.id), await bookAndScreen(graph, bureau, silent.id)];
    for (const id of ids) await ask(id);
    const readings = await Promise.all(ids.map((id) => read(graph, bureau, id, 'state dueAt availableActions { action isAllowed because }')));
    expect(readings[0]).toEqual(readings[1]);
    expect(readings[0]).toMatchObject({ state: 'PENDING_ENTERPRISE', dueAt: PHONE_DUE.toISOString() });
  });

  it('holds also for a unit that insists on a saturated target', async () => {
    const { id, target } = await bookSaturated(graph);
    await instruct(target.id, { neverAccept: ['RESEARCH'] });
    const insisted = await mutate(graph.as({ ...bureau, unitId: '22222222-2222-4222-8222-222222222222' }), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER });
    expect(insisted).toMatchObject({ visitRequest: { state: 'PENDING_ENTERPRISE' } });
    expect((await read(graph, centre, id)).state).toBe('REFUSED');
  });

  it('what was asked before stays as it is, and what is asked after a withdrawal is asked', async () => {
    const firm = await settleOne(graph);
    const before = await bookAndAsk(graph, bureau, firm.id);
    await instruct(firm.id, { neverAccept: ['RESEARCH'] });
    expect((await read(graph, centre, before)).state).toBe('PENDING_ENTERPRISE');
    expect(await withdraw(firm.id)).toMatchObject({ __typename: 'WithdrawStandingInstructionSuccess', enterprise: { standingInstruction: null } });
    expect((await ask(await bookAndScreen(graph, bureau, firm.id))).visitRequest.state).toBe('PENDING_ENTERPRISE');
  });
});

describe('Mutation.setStandingInstruction', () => {
  it('each word is a version of its own, and the last one counts', async () => {
    const firm = await settleOne(graph);
    await instruct(firm.id, { neverAccept: ['TOUR', 'TOUR'] });
    expect(await instruct(firm.id, { autoRefuseBelow: 70 })).toMatchObject({ instruction: { version: 2, autoRefuseBelow: 70, neverAccept: [] } });
    await withdraw(firm.id);
    expect(await instruct(firm.id, { neverAccept: ['DELEGATION'] })).toMatchObject({ instruction: { version: 4 } });
  });

  it.each([
    ['neither', {}],
    ['a score below 0', { autoRefuseBelow: -1 }],
    ['a score above 100', { autoRefuseBelow: 101 }],
  ])('%s is refused with what would do', async (_what, input) => {
    const firm = await settleOne(graph);
    expect(await instruct(firm.id, input)).toEqual({
      __typename: 'StandingInstructionRejected',
      minimum: 0,
      maximum: 100,
      message: '请设定0至100之间的分数，或至少一个不接待的类别。',
      en: 'Name a score from 0 to 100, or at least one kind that is never received.',
    });
  });

  it('nothing can be withdrawn twice', async () => {
    const firm = await settleOne(graph);
    expect(await withdraw(firm.id)).toMatchObject({ __typename: 'StandingInstructionUnknown', en: 'There is no standing instruction to withdraw.' });
  });

  it('VIS-08: the centre and the enterprise read it; the unit, the office and another enterprise do not', async () => {
    const firm = await settleOne(graph);
    await instruct(firm.id, { neverAccept: ['TOUR'] });
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { standingInstruction { neverAccept } } } }';
    const readBy = async (by: typeof centre): Promise<unknown> => {
      const { data } = await graph.as(by).run(query, { r: [{ __typename: 'Enterprise', id: firm.id }] });
      return data?._entities[0]?.standingInstruction ?? null;
    };
    expect(await readBy(centre)).toEqual({ neverAccept: ['TOUR'] });
    expect(await readBy(representative(firm.id))).toEqual({ neverAccept: ['TOUR'] });
    for (const by of [bureau, office, representative(key())]) expect(await readBy(by)).toBeNull();
  });

  it('who says for no enterprise is told so', async () => {
    expect(faultOf(await attempt(graph.as({ ...representative(key()), actingFor: null }), 'setStandingInstruction', { neverAccept: ['TOUR'] }))).toBe('FORBIDDEN');
  });

  it(`${SESSIONS} words at once are ${SESSIONS} versions without a gap (standing_instruction_one_per_version)`, async () => {
    const firm = await settleOne(graph);
    const answers = await Promise.all(Array.from({ length: SESSIONS }, (_, index) => instruct(firm.id, { autoRefuseBelow: index })));
    expect(answers.map(({ instruction }) => instruction.version).sort((a, b) => a - b)).toEqual(Array.from({ length: SESSIONS }, (_, index) => index + 1));
    const rows = await graph.sql('SELECT version FROM standing_instruction WHERE enterprise_id = $1 ORDER BY version', [firm.id]);
    expect(rows).toHaveLength(SESSIONS);
  });

  const countVersions = async (enterpriseId: string): Promise<number> => (await graph.sql('SELECT 1 FROM standing_instruction WHERE enterprise_id = $1', [enterpriseId])).length;

  describeIdempotency(() => graph, {
    mutation: 'setStandingInstruction',
    otherInput: { autoRefuseBelow: 10 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: representative(firm.id), input: { autoRefuseBelow: 50 }, countEffects: () => countVersions(firm.id) };
    },
  });
});
