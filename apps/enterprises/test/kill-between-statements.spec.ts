import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { describeDeaths, dieBetweenStatements, startTestSubgraph, type ReadyCalls, type TestSubgraph } from '@qinqing/testing';
import type { NoticeChannel } from '../src/channels/notice-channel.ts';
import { createEnterprises, enterprises } from '../src/subgraph.ts';
import { centre, mutate, representative, requestingUnit, settleEnterprise, settleOfficer } from './district.ts';
import { noticeEvent, tell } from './notices/told.ts';

let graph: TestSubgraph;

const channel = (name: string): NoticeChannel => ({ name, send: () => Promise.resolve({ kind: 'delivered' }) });

beforeAll(async () => {
  graph = await startTestSubgraph(createEnterprises([channel('SMS'), channel('WECHAT')]));
});
afterAll(() => graph.close());

const calls: ReadyCalls = {
  setVisitMode: async () => {
    const { id } = await settleEnterprise(graph);
    return { by: representative(id), input: { enterpriseId: id, mode: 'EXPOSURE' } };
  },
  protectEnterprise: async () => ({ by: centre, input: { enterpriseId: (await settleEnterprise(graph)).id, ground: 'PILOT', consentedBy: '王芳' } }),
  endProtection: async () => {
    const { id: enterpriseId } = await settleEnterprise(graph);
    await mutate(graph.as(centre), 'protectEnterprise', { enterpriseId, ground: 'PILOT', consentedBy: '王芳' });
    return { by: centre, input: { enterpriseId, consentedBy: '王芳' } };
  },
  assignLiaison: async () => ({
    by: centre,
    input: { enterpriseId: (await settleEnterprise(graph)).id, officerId: (await settleOfficer(graph)).id, trigger: 'FIRST_ASSIGNMENT', reason: '全覆盖挂点' },
  }),
  changeEnterpriseStatus: async () => ({ by: centre, input: { enterpriseId: (await settleEnterprise(graph)).id, status: 'SUSPENDED' } }),
  recordEnterpriseFact: async () => ({ by: centre, input: { enterpriseId: (await settleEnterprise(graph)).id, key: 'staff', value: { number: 300 }, asOf: '2025-08-31', source: '区统计局' } }),
  markNoticesRead: async () => {
    const unit = { ...requestingUnit, unitId: randomUUID() };
    const recipient = { kind: 'UNIT', unitId: unit.unitId } as const;
    return { by: unit, input: { noticeIds: [await tell(graph, recipient), await tell(graph, recipient)] } };
  },
  setNoticePreferences: async () => ({ by: { ...requestingUnit, unitId: randomUUID() }, input: { kind: 'UNIT', channels: [], quietFrom: '12:00', quietTo: '13:00' } }),
};

describeDeaths(() => graph, enterprises.schema, calls);

describe('death between any two statements while a notice is taken in (SHR-09)', () => {
  it('leaves the notice with all of its deliveries, or none, and it is delivered again', async () => {
    const event = noticeEvent({ kind: 'UNIT', unitId: randomUUID() });
    const { count, halfDone } = await dieBetweenStatements(graph, () => graph.applyEvents([event]));
    expect(count).toBeGreaterThan(3);
    expect(halfDone).toEqual([]);
    expect(await graph.sql('SELECT 1 FROM notice_delivery WHERE notice_id = $1', [event.subject])).toHaveLength(2);
  });
});
