import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { attempt, centre, mutate, neighbouringCentre, requestingUnit, settleAssignments, settleEnterprise, settleOfficer, steward } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const change = (enterpriseId: string, status: string, caller: object = centre) =>
  mutate(graph.as(caller), 'changeEnterpriseStatus', { enterpriseId, status }, 'enterprise { status liaison { id } protection { since } }', '... on EnterpriseStatusNotReachable { from allowed }');

describe('Mutation.changeEnterpriseStatus', () => {
  it('ENT-01: follows the transitions, and publishes each state', async () => {
    const firm = await settleEnterprise(graph, { status: 'REGISTERED' });
    for (const status of ['ACTIVE', 'SUSPENDED', 'ACTIVE', 'REVOKED', 'CANCELLED']) expect(await change(firm.id, status, steward)).toMatchObject({ enterprise: { status } });
    const states = (await graph.outbox()).filter(({ subject, type }) => subject === firm.id && type === 'enterprises.EnterpriseChanged');
    expect(states.map(({ state_version, data }) => [state_version, data.status])).toEqual([
      ['2', 'ACTIVE'],
      ['3', 'SUSPENDED'],
      ['4', 'ACTIVE'],
      ['5', 'REVOKED'],
      ['6', 'CANCELLED'],
    ]);
  });

  it('ENT-01: an illegal transition is refused with what is allowed now', async () => {
    const firm = await settleEnterprise(graph, { status: 'REVOKED' });
    expect(await change(firm.id, 'ACTIVE')).toEqual({
      __typename: 'EnterpriseStatusNotReachable',
      from: 'REVOKED',
      allowed: ['CANCELLED'],
      message: '不能从“吊销”变更到该状态，可变更为：注销。',
      en: 'That status cannot be reached from "Revoked". It may change to: Cancelled.',
    });
    const gone = await settleEnterprise(graph, { status: 'CANCELLED' });
    expect(await change(gone.id, 'ACTIVE')).toMatchObject({ allowed: [], message: '“注销”是最终状态，不能再变更。' });
  });

  it.each(['CANCELLED', 'MOVED_OUT'])('an enterprise that leaves (%s) frees its liaison and its place on the protection list', async (status) => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    await mutate(graph.as(centre), 'protectEnterprise', { enterpriseId: firm.id, ground: 'PILOT', consentedBy: '王芳' });
    expect(await change(firm.id, status)).toMatchObject({ enterprise: { status, liaison: null, protection: null } });
    expect(await graph.sql('SELECT valid_to, end_recorded_at FROM assignment WHERE enterprise_id = $1', [firm.id])).toEqual([
      { valid_to: new Date('2025-09-01T02:00:00Z'), end_recorded_at: new Date('2025-09-01T02:00:00Z') },
    ]);
    const events = (await graph.outbox()).filter(({ subject, state_version }) => subject === firm.id && state_version === '3');
    expect(events.map(({ type, data }) => [type, data.isProtected ?? data.liaisonOfficerId])).toEqual([
      ['enterprises.EnterpriseChanged', false],
      ['enterprises.AssignmentChanged', null],
    ]);
  });

  it('a suspension keeps the liaison', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    expect(await change(firm.id, 'SUSPENDED')).toMatchObject({ enterprise: { liaison: { id: officer.id } } });
  });

  it('is for the centre and the data steward of the jurisdiction; an unknown enterprise is not found', async () => {
    const firm = await settleEnterprise(graph);
    for (const caller of [neighbouringCentre, requestingUnit]) {
      const { errors } = await attempt(graph.as(caller), 'changeEnterpriseStatus', { enterpriseId: firm.id, status: 'SUSPENDED' });
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
    expect(await change(randomUUID(), 'ACTIVE')).toMatchObject({ __typename: 'EnterpriseNotFound' });
  });
});
