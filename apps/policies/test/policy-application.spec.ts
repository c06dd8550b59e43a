import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { beginAndSubmit, committed, paid, read, step, type Journey } from './applications.ts';
import { approver, centre, clerkOf, foreignApprover, foreignCentre, liaison, liaisonOfficer, office, otherOwner, owner, representative, settleUnits, superior, UNKNOWN_ID } from './district.ts';

let graph: TestSubgraph;
let journey: Journey;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  journey = await committed(graph);
});
afterAll(() => graph.close());

describe('Query.policyApplication', () => {
  it('is read by the enterprise, the unit in charge and the one above it, the district and the liaison', async () => {
    for (const by of [journey.by, clerkOf(journey.firm.id), owner, approver, superior, centre, office, liaison]) expect(await read(graph, by, journey.id, 'id state')).toEqual({ id: journey.id, state: 'COMMITTED' });
  });

  it.each<readonly [string, Partial<Caller>]>([
    ['another enterprise', representative(UNKNOWN_ID)],
    ['a unit beside', otherOwner],
    ['an approver beside', foreignApprover],
    ['another district', foreignCentre],
    ['another officer', { ...liaison, officerId: UNKNOWN_ID }],
    ['nobody’s liaison', { ...liaison, officerId: null }],
  ])('to %s it is like one that does not exist', async (_who, by) => {
    expect([await read(graph, by, journey.id, 'id'), await read(graph, by, UNKNOWN_ID, 'id')]).toEqual([null, null]);
  });

  it.each(['', 'x', "1' OR '1'='1", `${UNKNOWN_ID}\0`])('what is no id (%j) leads nowhere', async (id) => {
    expect(await read(graph, journey.by, id, 'id')).toBeNull();
  });

  it('form and verification are for the enterprise and the unit in charge', async () => {
    for (const by of [centre, office, { ...liaison, officerId: liaisonOfficer }]) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!) { policyApplication(id: $id) { state fields { value } verification { result } } }', { id: journey.id });
      expect(data?.policyApplication).toEqual({ state: 'COMMITTED', fields: null, verification: null });
      expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    }
  });

  it('what credit holds is read by the enterprise alone; officials read what is asked, and whether it is met', async () => {
    const selection = 'verification { result explanation en: explanation(locale: EN) }';
    const [own, seen] = [await read(graph, journey.by, journey.id, selection), await read(graph, approver, journey.id, selection)];
    expect(own.verification.at(-1).explanation).toContain('目前');
    expect(seen.verification.at(-1)).toEqual({ result: 'PASS', explanation: expect.stringContaining('信用信息仅企业本人可见'), en: expect.stringContaining('read by the enterprise alone') });
    expect(seen.verification.slice(0, -1)).toEqual(own.verification.slice(0, -1));
  });

  it('POL-08: it is followed step by step, each with its hour', async () => {
    const followed = await paid(graph);
    await step(graph, followed.by, 'confirmPayment', { applicationId: followed.id }, new Date('2025-09-03T02:00:00.000Z'));
    const { history } = await read(graph, followed.by, followed.id, 'history { at from to }');
    expect(history.at(-1)).toEqual({ at: '2025-09-03T02:00:00.000Z', from: 'PAID', to: 'COMPLETED' });
    expect(history).toHaveLength(6);
  });

  it('actions are those of the caller’s own part', async () => {
    const { id } = await beginAndSubmit(graph, { terms: { mode: 'REVIEW', instantLimitCents: null } });
    const actionsOf = async (by: Partial<Caller>): Promise<string[]> => (await read(graph, by, id, 'availableActions { action }')).availableActions.map(({ action }: { action: string }) => action);
    expect(await actionsOf(approver)).toEqual(['REVIEW', 'AUDIT', 'DECIDE_RECONSIDERATION']);
    expect(await actionsOf(owner)).toEqual(['PAY', 'RECORD_RETURN']);
    expect(await actionsOf(superior)).toEqual([]);
    expect(await actionsOf(centre)).toEqual([]);
  });

  it('a reference from another department leads to it under the same rules', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PolicyApplication { id state project { title } enterprise { id } } } }';
    const r = [{ __typename: 'PolicyApplication', id: journey.id, enterpriseId: UNKNOWN_ID }];
    expect((await graph.as(journey.by).run(query, { r })).data).toEqual({ _entities: [{ id: journey.id, state: 'COMMITTED', project: { title: '研发投入后补助' }, enterprise: { id: journey.firm.id } }] });
    expect((await graph.as(representative(UNKNOWN_ID)).run(query, { r })).data).toEqual({ _entities: [null] });
  });
});
