import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { approver, everybody, otherOwner, owner, settleUnits, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { appropriate, draft, publish, readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const document = '江财〔2025〕18号';
const put = (projectId: string, amountCents: number, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(owner), 'appropriateBudget', { projectId, amountCents, document, ...changes }, 'project { budget { appropriatedCents availableCents reservedCents committedCents paidCents returnedCents } }');

describe('Mutation.appropriateBudget', () => {
  it('POL-20: money is put in, and is available; the entry says by which document and whom', async () => {
    const projectId = await publish(graph);
    expect(await put(projectId, 600_000_000)).toMatchObject({ project: { budget: { appropriatedCents: 600_000_000, availableCents: 600_000_000, reservedCents: 0, committedCents: 0, paidCents: 0, returnedCents: 0 } } });
    await put(projectId, 1);
    expect(await readBudget(graph, projectId)).toEqual({ appropriated: 600_000_001, available: 600_000_001, reserved: 0, committed: 0, paid: 0, returned: 0 });
    expect(await graph.sql('SELECT from_account, to_account, amount_cents, application_id, reason, moved_by FROM budget_entry WHERE project_id = $1 ORDER BY id', [projectId])).toEqual([
      { from_account: 'APPROPRIATED', to_account: 'AVAILABLE', amount_cents: '600000000', application_id: null, reason: document, moved_by: 'owner' },
      { from_account: 'APPROPRIATED', to_account: 'AVAILABLE', amount_cents: '1', application_id: null, reason: document, moved_by: 'owner' },
    ]);
  });

  it.each([
    ['nothing', 0, {}, ['amountCents AMOUNT_OUT_OF_RANGE']],
    ['less than nothing', -1, {}, ['amountCents AMOUNT_OUT_OF_RANGE']],
    ['more than ten billion yuan', 1_000_000_000_001, {}, ['amountCents AMOUNT_OUT_OF_RANGE']],
    ['no document', 1, { document: ' ' }, ['document TEXT_LENGTH']],
  ])('%s is no appropriation', async (_case, amountCents, changes, expected) => {
    const projectId = await publish(graph);
    const { problems } = await put(projectId, amountCents, changes);
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(expected);
    expect(await readBudget(graph, projectId)).toMatchObject({ appropriated: 0 });
  });

  it('a draft has no money; a closed project still can have some, for those who wait', async () => {
    const projectId = await draft(graph);
    expect(await put(projectId, 1)).toMatchObject({ __typename: 'PolicyProjectActionNotAllowed', action: 'APPROPRIATE', state: 'DRAFT', allowedNow: ['REVISE', 'ADD_EXAMPLE', 'PUBLISH'] });
    const closed = await publish(graph);
    await mutate(graph.as(owner), 'closeProject', { projectId: closed });
    expect(await put(closed, 1)).toMatchObject({ __typename: 'AppropriateBudgetSuccess' });
  });

  it('another unit is told that there is no such project; other roles are told FORBIDDEN', async () => {
    const projectId = await publish(graph);
    expect(await mutate(graph.as(otherOwner), 'appropriateBudget', { projectId, amountCents: 1, document })).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
    expect(faultOf(await attempt(graph.as(approver), 'appropriateBudget', { projectId, amountCents: 1, document }))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as(everybody), 'appropriateBudget', { projectId, amountCents: 1, document }))).toBe('UNAUTHENTICATED');
    expect(faultOf(await attempt(graph.as(owner), 'appropriateBudget', { projectId, amountCents: 0.5, document }))).toBe('BAD_USER_INPUT');
  });

  it('POL-20: the nightly check finds nothing, and finds a balance that its entries do not explain', async () => {
    const projectId = await publish(graph);
    await appropriate(graph, projectId, 1000);
    await expect(graph.runJob('check-budgets')).resolves.toBeUndefined();
    await graph.sql('UPDATE budget SET available_cents = available_cents - 1, paid_cents = paid_cents + 1 WHERE project_id = $1', [projectId]);
    await expect(graph.runJob('check-budgets')).rejects.toThrow(projectId);
    await graph.sql('UPDATE budget SET available_cents = available_cents + 1, paid_cents = paid_cents - 1 WHERE project_id = $1', [projectId]);
  });

  describeIdempotency(() => graph, {
    mutation: 'appropriateBudget',
    otherInput: { amountCents: 2 },
    prepare: async () => {
      const projectId = await publish(graph);
      return { by: owner, input: { projectId, amountCents: 1000, document }, countEffects: async () => (await readBudget(graph, projectId)).appropriated! / 1000 };
    },
  });

  it('an unknown project is told as such', async () => {
    for (const projectId of [UNKNOWN_ID, '', "x' --"]) expect(await put(projectId, 1)).toMatchObject({ __typename: 'PolicyProjectUnknown', projectId });
  });
});
