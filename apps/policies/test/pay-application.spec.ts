import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { describeApplicationAction } from './application-action.ts';
import { AMOUNT, committed, read, stateOf, step, underReview } from './applications.ts';
import { mutate } from './calls.ts';
import { applyAll, approver, creditEvent, DIVISION, listingOf, operator, owner, settleUnits, superior } from './district.ts';
import { readBudget } from './projects.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
});
afterAll(() => graph.close());

const pay = (applicationId: string, by = owner) => mutate(graph.as(by), 'payApplication', { applicationId, voucher: '拨付2025-0001' });

describe('Mutation.payApplication', () => {
  it('POL-20: committed money becomes paid money, with its voucher in the history', async () => {
    const { id, projectId, by } = await committed(graph);
    expect((await pay(id)).application.state).toBe('PAID');
    expect(await readBudget(graph, projectId)).toMatchObject({ committed: 0, paid: AMOUNT });
    expect((await read(graph, by, id, 'history { to reason }')).history.at(-1)).toEqual({ to: 'PAID', reason: '拨付2025-0001' });
  });

  it('POL-17: a blacklisted enterprise is not paid; its money stays committed, and after the repair it is paid', async () => {
    const { id, firm, projectId } = await committed(graph);
    await applyAll(graph, [creditEvent(firm.id, { listings: [listingOf('BLACK')] }, 2)]);
    expect(await pay(id)).toMatchObject({ __typename: 'PolicyApplicantBlacklisted', measureCodes: ['CJ-06'] });
    expect([await stateOf(graph, id), (await readBudget(graph, projectId)).committed]).toEqual(['COMMITTED', AMOUNT]);
    await applyAll(graph, [creditEvent(firm.id, {}, 3)]);
    expect((await pay(id)).__typename).toBe('PayApplicationSuccess');
  });

  it('POL-36: who decided does not pay, nor who applied', async () => {
    const { id, by } = await underReview(graph);
    await step(graph, approver, 'reviewApplication', { applicationId: id, decision: 'APPROVE', reason: '符合条件' });
    expect(await pay(id, { ...owner, subject: approver.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'DECIDED' });
    expect(await pay(id, { ...owner, subject: by.subject as string })).toMatchObject({ __typename: 'PolicyDutiesNotSeparate', earlierDuty: 'APPLIED' });
  });

  it('money is paid by the unit in charge itself, and not by the one above it', async () => {
    const { id } = await committed(graph);
    expect(await pay(id, superior)).toMatchObject({ __typename: 'PolicyApplicationUnknown' });
  });

  it('§10.9: from the risk score on every payment is drawn for the audit, and auditors alone know', async () => {
    const risky = await underReview(graph, { firm: { credit: { level: 'C' } } });
    await step(graph, approver, 'reviewApplication', { applicationId: risky.id, decision: 'APPROVE', reason: '符合条件' });
    await pay(risky.id);
    expect(await read(graph, approver, risky.id, 'isAuditSelected')).toEqual({ isAuditSelected: true });
    const { data, errors } = await graph.as(risky.by).run('query ($id: ID!) { policyApplication(id: $id) { state isAuditSelected } }', { id: risky.id });
    expect([data?.policyApplication, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ state: 'PAID', isAuditSelected: null }, ['FORBIDDEN']]);
  });

  it.each([
    ['0', '2025-09-01', false],
    ['1', '2025-09-02', true],
  ])('a share of %s from %s on draws all others alike: %s', async (value, validFrom, isDrawn) => {
    await step(graph, operator, 'changePolicySetting', { divisionCode: DIVISION, key: 'auditShare', value, validFrom, source: '抽查办法' });
    const { id } = await committed(graph);
    await step(graph, owner, 'payApplication', { applicationId: id, voucher: '拨付2025-0001' }, new Date(`${validFrom}T04:00:00.000Z`));
    expect(await read(graph, approver, id, 'isAuditSelected')).toEqual({ isAuditSelected: isDrawn });
  });

  describeApplicationAction(() => graph, {
    mutation: 'payApplication',
    action: 'PAY',
    roles: ['POLICY_OWNER'],
    event: 'pay',
    otherInput: { voucher: '拨付2025-0002' },
    prepare: async () => ({ id: (await committed(graph)).id, by: owner, input: { voucher: '拨付2025-0001' } }),
  });
});
