import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assignmentChanged } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { attempt, centre, LONG_AGO, mutate, neighbouringCentre, NEIGHBOUR, settleAssignments, settleEnterprise, settleEnterprises, settleOfficer } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
});
afterAll(() => graph.close());

const facts = `... on OfficerLoadReached { limit load } ... on LiaisonUnchanged { since }
  ... on HandOverTooEarly { currentSince } ... on EnterpriseHasLeft { status }`;
const selection = 'enterprise { liaison { id } } assignment { validFrom } warning { message load softLoad }';
const assign = (enterpriseId: string, officerId: string, changes: Record<string, unknown> = {}) =>
  mutate(graph.as(centre), 'assignLiaison', { enterpriseId, officerId, trigger: 'FIRST_ASSIGNMENT', reason: '全覆盖挂点', ...changes }, selection, facts);

const settleLoad = async (officerId: string, load: number): Promise<void> => {
  await settleAssignments(graph, officerId, (await settleEnterprises(graph, Array.from({ length: load }, () => ({})))).map(({ id }) => id));
};

describe('Mutation.assignLiaison', () => {
  it('ENT-05: gives an enterprise its liaison, and tells the other departments', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    expect(await assign(firm.id, officer.id)).toEqual({
      __typename: 'AssignLiaisonSuccess',
      enterprise: { liaison: { id: officer.id } },
      assignment: { validFrom: '2025-09-01T02:00:00.000Z' },
      warning: null,
    });
    expect((await graph.outbox()).at(-1)).toMatchObject({
      type: 'enterprises.AssignmentChanged',
      subject: firm.id,
      state_version: '2',
      consumers: assignmentChanged.consumers,
      data: { enterpriseId: firm.id, liaisonOfficerId: officer.id },
    });
  });

  it('ENT-18: hands over without a gap: the predecessor serves until the very instant at which the successor begins', async () => {
    const [firm, first, second] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    await settleAssignments(graph, first.id, [firm.id]);
    const validFrom = '2025-08-25T01:00:00.000Z';
    expect(await assign(firm.id, second.id, { trigger: 'JOB_CHANGE', reason: '陈志强调任', validFrom })).toMatchObject({ enterprise: { liaison: { id: second.id } } });
    expect(await graph.sql('SELECT officer_id, valid_from, valid_to, trigger, reason FROM assignment WHERE enterprise_id = $1 ORDER BY valid_from', [firm.id])).toEqual([
      { officer_id: first.id, valid_from: LONG_AGO, valid_to: new Date(validFrom), trigger: 'FIRST_ASSIGNMENT', reason: '全覆盖挂点' },
      { officer_id: second.id, valid_from: new Date(validFrom), valid_to: null, trigger: 'JOB_CHANGE', reason: '陈志强调任' },
    ]);
  });

  it('ENT-05: warns above the soft load of 25', async () => {
    const officer = await settleOfficer(graph);
    await settleLoad(officer.id, 24);
    expect(await assign((await settleEnterprise(graph)).id, officer.id)).toMatchObject({ warning: null });
    expect(await assign((await settleEnterprise(graph)).id, officer.id)).toMatchObject({ warning: { load: 26, softLoad: 25, message: '该干部现挂点26家企业，已超过预警线25家。' } });
  });

  it('ENT-05: refuses above the cap of 30, with limit and load', async () => {
    const officer = await settleOfficer(graph);
    await settleLoad(officer.id, 30);
    const firm = await settleEnterprise(graph);
    expect(await assign(firm.id, officer.id)).toMatchObject({ __typename: 'OfficerLoadReached', limit: 30, load: 30, en: expect.stringContaining('the limit is 30') });
    expect(await graph.sql('SELECT 1 FROM assignment WHERE enterprise_id = $1', [firm.id])).toEqual([]);
  });

  it('SHR-24: the cap is a dated setting of the officer’s jurisdiction', async () => {
    await graph.sql(`INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES
      ('440704009', 'liaisonHardCap', '1', '2025-09-01', '区政府办', 'x'), ('440704009', 'liaisonHardCap', '2', '2025-09-02', '区政府办', 'x')`);
    const officer = await settleOfficer(graph, { divisionCode: '440704009' });
    await settleLoad(officer.id, 1);
    expect(await assign((await settleEnterprise(graph)).id, officer.id)).toMatchObject({ __typename: 'OfficerLoadReached', limit: 1 });
  });

  it('ENT-05: a place that was handed over is free again', async () => {
    const [full, other] = [await settleOfficer(graph), await settleOfficer(graph)];
    await settleLoad(full.id, 29);
    const firm = await settleEnterprise(graph);
    await settleAssignments(graph, full.id, [firm.id]);
    await assign(firm.id, other.id);
    expect(await assign((await settleEnterprise(graph)).id, full.id)).toMatchObject({ __typename: 'AssignLiaisonSuccess', warning: { load: 30 } });
  });

  it('refuses the same officer again, an inactive one, and one of another jurisdiction', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    expect(await assign(firm.id, officer.id)).toMatchObject({
      __typename: 'LiaisonUnchanged',
      since: LONG_AGO.toISOString(),
      message: '该干部自2025-01-01 08:00起已是这家企业的挂点干部。',
    });
    expect(await assign(firm.id, (await settleOfficer(graph, { isActive: false })).id)).toMatchObject({ __typename: 'OfficerInactive' });
    for (const id of [(await settleOfficer(graph, { divisionCode: NEIGHBOUR })).id, randomUUID(), 'no id']) expect(await assign(firm.id, id)).toMatchObject({ __typename: 'OfficerNotFound' });
  });

  it('refuses an enterprise that has left or does not exist', async () => {
    const officer = await settleOfficer(graph);
    expect(await assign((await settleEnterprise(graph, { status: 'CANCELLED' })).id, officer.id)).toMatchObject({ __typename: 'EnterpriseHasLeft', status: 'CANCELLED' });
    expect(await assign(randomUUID(), officer.id)).toMatchObject({ __typename: 'EnterpriseNotFound' });
  });

  it('refuses a hand-over that does not lie after the present beginning, and one in the future', async () => {
    const [firm, first, second] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    await settleAssignments(graph, first.id, [firm.id]);
    expect(await assign(firm.id, second.id, { validFrom: LONG_AGO.toISOString() })).toMatchObject({ __typename: 'HandOverTooEarly', currentSince: LONG_AGO.toISOString() });
    const later = { enterpriseId: firm.id, officerId: second.id, trigger: 'OTHER', reason: '调整', validFrom: '2025-09-01T02:00:00.001Z' };
    const { errors } = await attempt(graph.as(centre), 'assignLiaison', later);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'validFrom' });
  });

  it('is for the service centre of the enterprise’s jurisdiction', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    const { errors } = await attempt(graph.as(neighbouringCentre), 'assignLiaison', { enterpriseId: firm.id, officerId: officer.id, trigger: 'OTHER', reason: '调整' });
    expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('the same key twice assigns once, and answers the same', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    const idempotencyKey = randomUUID();
    const [first, again] = [await assign(firm.id, officer.id, { idempotencyKey }), await assign(firm.id, officer.id, { idempotencyKey })];
    expect(again).toEqual(first);
    expect(await graph.sql('SELECT 1 FROM assignment WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('an orphan is none any more once it has a liaison (ENT-05)', async () => {
    const [firm, officer] = [await settleEnterprise(graph), await settleOfficer(graph)];
    await graph.sql('INSERT INTO liaison_orphan (enterprise_id, found_at) VALUES ($1, now())', [firm.id]);
    await assign(firm.id, officer.id);
    expect(await graph.sql('SELECT 1 FROM liaison_orphan WHERE enterprise_id = $1', [firm.id])).toEqual([]);
  });
});

describe('many centres at once', () => {
  it('ENT-05: 64 enterprises are given to one officer by 32 sessions: exactly 30 succeed', async () => {
    const officer = await settleOfficer(graph);
    const firms = await settleEnterprises(graph, Array.from({ length: 64 }, () => ({})));
    const results = await Promise.all(firms.map(({ id }) => assign(id, officer.id)));
    const outcomes = Map.groupBy(results, ({ __typename }) => __typename);
    expect([outcomes.get('AssignLiaisonSuccess')?.length, outcomes.get('OfficerLoadReached')?.length]).toEqual([30, 34]);
    expect(await graph.sql('SELECT count(*)::int AS load FROM assignment WHERE officer_id = $1 AND valid_to IS NULL', [officer.id])).toEqual([{ load: 30 }]);
  });

  it('ENT-05: 32 officers are given to one enterprise at once: exactly one becomes its liaison', async () => {
    const firm = await settleEnterprise(graph);
    const officers = await Promise.all(Array.from({ length: 32 }, () => settleOfficer(graph)));
    const results = await Promise.all(officers.map(({ id }) => assign(firm.id, id)));
    const outcomes = Map.groupBy(results, ({ __typename }) => __typename);
    expect([outcomes.get('AssignLiaisonSuccess')?.length, outcomes.get('HandOverTooEarly')?.length]).toEqual([1, 31]);
    expect(await graph.sql('SELECT 1 FROM assignment WHERE enterprise_id = $1 AND valid_to IS NULL', [firm.id])).toHaveLength(1);
  });
});
