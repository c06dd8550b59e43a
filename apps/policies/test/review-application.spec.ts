import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, beginAndSubmit, clauseOf, inNotice, LARGE, LARGE_AMOUNT, listSteps, publishFunded, read, REVIEW, step, stateOf, underReview } from './applications.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { applyAll, approver, creditEvent, enterpriseEvent, goodFacts, listingOf, owner, representative, secondApprover, settleFirm, settleUnits, superiorApprover, UNKNOWN_ID } from './district.ts';
import { readBudget, recordDocument } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const approve = (applicationId: string, by = approver) => mutate(graph.as(by), 'reviewApplication', { applicationId, decision: 'APPROVE', reason: '符合条件' });

describe('Mutation.reviewApplication', () => {
  it('APPROVE: the money is reserved and committed, and the approver is named', async () => {
    const { id, projectId } = await underReview(graph);
    await approve(id);
    expect(await read(graph, approver, id, 'state amountCents dueAt decision { outcome isInstant explanation }')).toEqual({
      state: 'COMMITTED',
      amountCents: AMOUNT,
      dueAt: null,
      decision: { outcome: 'APPROVED', isInstant: false, explanation: ['符合条件'] },
    });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['VERIFIED approve APPROVED by approver', 'APPROVED commit COMMITTED by system']);
    expect(await readBudget(graph, projectId)).toMatchObject({ available: 1_000_000_000 - AMOUNT, committed: AMOUNT });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toHaveLength(1);
  });

  it('§9.3: from the threshold on the approval is publicly noticed for five working days, with the money reserved', async () => {
    const { id, projectId } = await inNotice(graph);
    expect(await read(graph, approver, id, 'state dueAt')).toEqual({ state: 'NOTICE', dueAt: '2025-09-08T10:00:00.000Z' });
    expect(await readBudget(graph, projectId)).toMatchObject({ reserved: LARGE_AMOUNT, committed: 0 });
    expect((await graph.outbox()).filter(({ subject }) => subject === id)).toEqual([]);
  });

  it('a fen below the threshold there is no notice', async () => {
    const { id } = await underReview(graph, { terms: { ...LARGE, benefit: JSON.stringify({ kind: 'fixed', amountCents: LARGE_AMOUNT - 1 }) } });
    await approve(id);
    expect(await stateOf(graph, id)).toBe('COMMITTED');
  });

  it('REJECT: by a clause of the policy’s document, with ten working days to ask for reconsideration', async () => {
    const { id, projectId } = await underReview(graph);
    await step(graph, approver, 'reviewApplication', { applicationId: id, decision: 'REJECT', reason: '口径不符', clauseId: await clauseOf(graph, projectId) });
    expect(await read(graph, approver, id, 'state dueAt decision { outcome clause { number text } explanation }')).toEqual({
      state: 'REJECTED',
      dueAt: '2025-09-15T10:00:00.000Z',
      decision: { outcome: 'REJECTED', clause: { number: '第一条', text: '支持企业做优做强。' }, explanation: ['口径不符'] },
    });
  });

  it.each([
    ['none', async () => null],
    ['that of another document', async () => (await recordDocument(graph)).clauseIds[0] as string],
    ['one that does not exist', async () => UNKNOWN_ID],
    ['no id', async () => 'x'],
  ])('a rejection by %s is refused', async (_what, clause) => {
    const { id } = await underReview(graph);
    const clauseId = await clause();
    expect(await mutate(graph.as(approver), 'reviewApplication', { applicationId: id, decision: 'REJECT', reason: '口径不符', clauseId })).toMatchObject({ __typename: 'PolicyClauseUnknown', clauseId });
  });

  it('ASK_SUPPLEMENT: at most twice, and the review stands still meanwhile', async () => {
    const { id, by } = await underReview(graph);
    const ask = () => mutate(graph.as(approver), 'reviewApplication', { applicationId: id, decision: 'ASK_SUPPLEMENT', reason: '请补充专项审计报告' });
    const supply = () => step(graph, by, 'supplementApplication', { applicationId: id, statement: '已补充' });
    expect((await ask()).application.state).toBe('SUPPLEMENT');
    expect(await read(graph, by, id, 'supplementRequest dueAt')).toEqual({ supplementRequest: '请补充专项审计报告', dueAt: '2025-09-08T10:00:00.000Z' });
    await supply();
    await ask();
    await supply();
    expect(await ask()).toEqual({ __typename: 'PolicySupplementsExhausted', limit: 2, message: '补正至多2次，请作出决定。', en: 'A supplement can be asked for 2 times at most: decide now.' });
  });

  it('POL-17: a blacklisted enterprise is not approved, and after the repair it is', async () => {
    const { id, firm } = await underReview(graph);
    await applyAll(graph, [creditEvent(firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    expect(await approve(id)).toMatchObject({ __typename: 'PolicyApplicantBlacklisted', measureCodes: ['CJ-06'] });
    await applyAll(graph, [creditEvent(firm.id, {}, 3)]);
    expect((await approve(id)).__typename).toBe('ReviewApplicationSuccess');
  });

  it('POL-36: who applied does not decide', async () => {
    const { id, by } = await underReview(graph);
    expect(await approve(id, { ...approver, subject: by.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'APPLIED' });
  });

  it('an amount that cannot be computed is not approved, and the missing fact is named', async () => {
    const { id } = await beginAndSubmit(graph, { firm: { profile: { facts: goodFacts.filter(({ key }) => key !== 'rdSpending') } } });
    expect(await approve(id)).toMatchObject({ __typename: 'PolicyAmountUnknown', missingKeys: ['rdSpending'] });
  });

  it('an enterprise that went out of business meanwhile is granted nothing', async () => {
    const { id, firm } = await underReview(graph);
    await applyAll(graph, [enterpriseEvent({ ...firm, status: 'REVOKED' }, 2)]);
    expect(await approve(id)).toMatchObject({ __typename: 'PolicyApplicantNotInBusiness', enterpriseId: firm.id });
  });

  it('an approver of the superior unit decides, too', async () => {
    const { id } = await underReview(graph);
    expect((await approve(id, superiorApprover)).__typename).toBe('ReviewApplicationSuccess');
  });

  it('when the money does not suffice an approval waits', async () => {
    const { id, projectId } = await underReview(graph, { budgetCents: AMOUNT - 1 });
    await approve(id);
    expect(await read(graph, approver, id, 'state waitlistPosition')).toEqual({ state: 'WAITLIST', waitlistPosition: 1 });
    expect(await readBudget(graph, projectId)).toMatchObject({ available: AMOUNT - 1, reserved: 0, committed: 0 });
  });

  it('after an objection an approval is committed, and a rejection frees the reserved money for those who wait', async () => {
    const objector = representative((await settleFirm(graph)).id);
    const [kept, dropped] = [await inNotice(graph), await inNotice(graph, LARGE_AMOUNT)];
    const next = await underReview(graph, { projectId: dropped.projectId });
    await approve(next.id);
    expect(await stateOf(graph, next.id)).toBe('WAITLIST');
    for (const { id } of [kept, dropped]) await step(graph, objector, 'objectToApplication', { applicationId: id, reason: '与事实不符' });
    await approve(kept.id);
    expect(await stateOf(graph, kept.id)).toBe('COMMITTED');
    expect(await readBudget(graph, kept.projectId)).toMatchObject({ reserved: 0, committed: LARGE_AMOUNT });
    expect(await mutate(graph.as(approver), 'reviewApplication', { applicationId: dropped.id, decision: 'ASK_SUPPLEMENT', reason: '请说明' })).toMatchObject({ __typename: 'PolicyApplicationActionNotAllowed' });
    await step(graph, secondApprover, 'reviewApplication', { applicationId: dropped.id, decision: 'REJECT', reason: '异议成立', clauseId: await clauseOf(graph, dropped.projectId) });
    expect([await stateOf(graph, dropped.id), await stateOf(graph, next.id)]).toEqual(['REJECTED', 'NOTICE']);
    expect(await readBudget(graph, dropped.projectId)).toMatchObject({ reserved: LARGE_AMOUNT, committed: 0, available: 0 });
  });

  it('a reason has to be given', async () => {
    const { id } = await underReview(graph);
    expect(faultOf(await attempt(graph.as(approver), 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: ' ' }))).toBe('BAD_USER_INPUT');
  });

  it('the policy owner decides nothing', async () => {
    const { id } = await underReview(graph, { projectId: await publishFunded(graph, REVIEW) });
    expect(faultOf(await attempt(graph.as(owner), 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: '同意' }))).toBe('FORBIDDEN');
  });

  describeApplicationAction(() => graph, {
    mutation: 'reviewApplication',
    action: 'REVIEW',
    roles: ['APPROVER'],
    event: 'approve',
    otherInput: { reason: '另一意见' },
    prepare: async () => ({ id: (await underReview(graph)).id, by: approver, input: { decision: 'APPROVE', reason: '符合条件' } }),
  });
});
