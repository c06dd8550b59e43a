import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { protectionDecidedEvent, type NewEvent, type ProtectionDecided } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { DISTRICT, settleEnterprise } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
  // All sessions are open before the race begins.
  await Promise.all(Array.from({ length: 32 }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const decided = (enterpriseId: string, stateVersion: number, data: Partial<ProtectionDecided> = {}): NewEvent<never> =>
  ({
    contract: protectionDecidedEvent,
    subject: enterpriseId,
    stateVersion,
    divisionCode: DISTRICT,
    occurredAt: new Date('2025-09-01T02:00:00Z'),
    data: { enterpriseId, isProtected: true, ground: 'VISIT_FREQUENCY', consentedBy: '王芳', decidedBy: 'centre', decidedAt: '2025-09-01T02:00:00.000Z', ...data },
  }) as unknown as NewEvent<never>;

const apply = async (...events: NewEvent<never>[]): Promise<string[]> => (await graph.applyEvents(events)).map(({ outcome }) => outcome);
const protectionsOf = (id: string): Promise<any[]> => graph.sql('SELECT ground, since::text, until::text, consented_by, end_consented_by FROM protection WHERE enterprise_id = $1 ORDER BY since, until NULLS LAST', [id]);
const publishedOn = async (id: string): Promise<boolean[]> => (await graph.outbox()).filter(({ type, subject }) => type === 'enterprises.EnterpriseChanged' && subject === id).map(({ data }) => data.isProtected);

describe('VIS-09: what the protection list decides', () => {
  it('is shown in the register, and every department learns it', async () => {
    const firm = await settleEnterprise(graph);
    expect(await apply(decided(firm.id, 1))).toEqual(['APPLIED']);
    expect(await protectionsOf(firm.id)).toEqual([{ ground: 'VISIT_FREQUENCY', since: '2025-09-01', until: null, consented_by: '王芳', end_consented_by: null }]);
    expect((await graph.outbox()).at(-1)).toMatchObject({ subject: firm.id, state_version: '2', data: { isProtected: true, protectedSince: '2025-09-01' } });
  });

  it('ends with the enterprise’s consent', async () => {
    const firm = await settleEnterprise(graph);
    await apply(decided(firm.id, 1));
    await apply(decided(firm.id, 2, { isProtected: false, consentedBy: '李强', decidedAt: '2025-12-01T02:00:00.000Z' }));
    expect(await protectionsOf(firm.id)).toMatchObject([{ until: '2025-12-01', end_consented_by: '李强' }]);
    expect(await publishedOn(firm.id)).toEqual([true, false]);
  });

  it('counts once, however often it comes, and an older one that comes later changes nothing', async () => {
    const firm = await settleEnterprise(graph);
    await apply(decided(firm.id, 2, { isProtected: true }));
    await apply(decided(firm.id, 2, { isProtected: true }));
    await apply(decided(firm.id, 1, { isProtected: false }));
    expect(await protectionsOf(firm.id)).toMatchObject([{ until: null }]);
    expect(await publishedOn(firm.id)).toEqual([true]);
  });

  it('of thirty-two deliveries of the same decision at once one has an effect', async () => {
    const firm = await settleEnterprise(graph);
    const outcomes = await Promise.all(Array.from({ length: 32 }, () => apply(decided(firm.id, 7))));
    expect(outcomes.flat()).toEqual(Array(32).fill('APPLIED'));
    expect(await protectionsOf(firm.id)).toHaveLength(1);
    expect(await publishedOn(firm.id)).toEqual([true]);
  });

  it('does not protect who has left, and says nothing of it', async () => {
    const firm = await settleEnterprise(graph, { status: 'MOVED_OUT' });
    expect(await apply(decided(firm.id, 1))).toEqual(['APPLIED']);
    expect(await protectionsOf(firm.id)).toEqual([]);
    expect(await publishedOn(firm.id)).toEqual([]);
  });

  it('of an enterprise that is not in the register is parked with the reason', async () => {
    const nobody = '99999999-9999-4999-8999-999999999999';
    expect(await graph.applyEvents([decided(nobody, 1)])).toMatchObject([{ outcome: 'PARKED', reason: `enterprise ${nobody} is not in the register` }]);
  });
});
