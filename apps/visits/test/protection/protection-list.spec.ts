import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, centre, foreignCentre, newEnterprise, representative, settle, settleOne, UNKNOWN_ID } from '../district.ts';
import { idempotencyTests } from '@qinqing/testing';
import { attempt, mutate, plantVisits, protect, settleList, showInRegister } from './list.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: 32 });
  // All sessions are open before the race begins.
  await Promise.all(Array.from({ length: 32 }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const propose = (enterpriseId: string, input: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(centre), 'proposeProtection', { enterpriseId, ground: 'PILOT', ...input });
const consent = (enterpriseId: string, protectionEntryId: string): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'consentToProtection', { protectionEntryId });
const decisionsOn = async (enterpriseId: string): Promise<any[]> => (await graph.outbox()).filter(({ type, subject }) => type === 'visits.ProtectionDecided' && subject === enterpriseId);
const stateOf = async (id: string): Promise<any> => (await graph.sql('SELECT state, removal, review_due_on::text, activated_on::text, is_settled FROM protection_entry WHERE id = $1', [id]))[0];
const describeIdempotency = idempotencyTests({ attempt, mutate });

describe('the way onto the list (VIS-09)', () => {
  it('proposed by the centre, wanted by the enterprise, told to the register, in force when the register shows it', async () => {
    const firm = await settleOne(graph);
    const { protectionEntry } = await propose(firm.id, { recordedBaseline: 7.2 });
    expect(protectionEntry).toMatchObject({ state: 'PROPOSED', ground: 'PILOT', baselineReceptions: 7.2, baselineSource: 'RECORDED' });
    expect(await decisionsOn(firm.id)).toEqual([]);
    expect(await consent(firm.id, protectionEntry.id)).toMatchObject({ __typename: 'ConsentToProtectionSuccess', protectionEntry: { state: 'CONSENTED' } });
    expect(await decisionsOn(firm.id)).toMatchObject([{ consumers: ['enterprises'], data: { isProtected: true, ground: 'PILOT', consentedBy: `representative-${firm.id}`, decidedBy: 'centre', decidedAt: '2025-09-01T02:00:00.000Z' } }]);
    await settleList(graph, TEST_NOW);
    expect(await stateOf(protectionEntry.id)).toMatchObject({ state: 'CONSENTED' });
    await showInRegister(graph, firm, 2, { isProtected: true, protectedSince: '2025-09-01' });
    await settleList(graph, TEST_NOW);
    expect(await stateOf(protectionEntry.id)).toEqual({ state: 'ACTIVE', removal: null, activated_on: '2025-09-01', review_due_on: '2025-12-01', is_settled: true });
  });

  it('the enterprise is told that it decides, and the centre what it said', async () => {
    const firm = await settleOne(graph);
    const { protectionEntry } = await propose(firm.id);
    const notices = (await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.about.id === protectionEntry.id);
    expect(notices).toMatchObject([{ data: { recipient: { kind: 'ENTERPRISE', enterpriseId: firm.id }, template: 'visits.protection-proposed' } }]);
    await consent(firm.id, protectionEntry.id);
    expect((await graph.outbox()).findLast(({ type }) => type === 'visits.NoticeRequested')).toMatchObject({ data: { recipient: { kind: 'ROLE', role: 'SERVICE_CENTRE' }, template: 'visits.protection-answered', body: { zh: `${firm.name}同意纳入保护清单。` } } });
  });

  it('a consent on paper decides at once', async () => {
    const firm = await settleOne(graph);
    expect(await propose(firm.id, { consentedBy: '王芳' })).toMatchObject({ protectionEntry: { state: 'CONSENTED' } });
    expect(await decisionsOn(firm.id)).toMatchObject([{ data: { isProtected: true, consentedBy: '王芳' } }]);
  });

  it.each([
    [5, 'ProtectionNotGrounded'],
    [6, 'ProposeProtectionSuccess'],
  ])('for frequent visits: %d receptions in three months lead to %s', async (count, expected) => {
    const firm = await settleOne(graph);
    const days = ['2025-06-02', '2025-06-20', '2025-07-01', '2025-07-20', '2025-08-01', '2025-08-31'].slice(0, count);
    await plantVisits(graph, days.map((day) => ({ enterpriseId: firm.id, day })));
    // None of these is a reception of the last three months: too early, refused, a supplier's, invited, an emergency.
    await plantVisits(graph, [
      { enterpriseId: firm.id, day: '2025-05-30' },
      { enterpriseId: firm.id, day: null, askedOn: '2025-08-01' },
      { enterpriseId: firm.id, day: '2025-08-02', kind: 'SUPPLIER_VISIT' },
      { enterpriseId: firm.id, day: '2025-08-03', kind: 'SERVICE', isInvited: true },
      { enterpriseId: firm.id, day: '2025-08-04', kind: 'INSPECTION', isEmergency: true },
    ]);
    const answer = await propose(firm.id, { ground: 'VISIT_FREQUENCY' });
    expect(answer.__typename).toBe(expected);
    if (expected === 'ProtectionNotGrounded') expect(answer).toMatchObject({ receptions: 5, needed: 6, months: 3, message: expect.stringContaining('近3个月接待5次') });
  });

  it('a merged visit is one reception', async () => {
    const firm = await settleOne(graph);
    await plantVisits(graph, Array.from({ length: 6 }, () => ({ enterpriseId: firm.id, day: '2025-08-01', bundleId: UNKNOWN_ID })));
    expect(await propose(firm.id, { ground: 'VISIT_FREQUENCY' })).toMatchObject({ __typename: 'ProtectionNotGrounded', receptions: 1 });
  });

  it('VIS-12: the baseline is what the platform counted in the six full months before', async () => {
    const firm = await settleOne(graph);
    await plantVisits(graph, [...Array.from({ length: 12 }, (_, index) => ({ enterpriseId: firm.id, day: `2025-0${3 + (index % 6)}-05` })), { enterpriseId: firm.id, day: '2025-02-28' }, { enterpriseId: firm.id, day: '2025-09-01' }]);
    expect(await propose(firm.id)).toMatchObject({ protectionEntry: { baselineReceptions: 2, baselineSource: 'COUNTED' } });
  });

  it('who is unknown, out of business or of another district is no target', async () => {
    const [gone, foreign] = [newEnterprise({ status: 'REVOKED' }), newEnterprise({ divisionCode: '440608' })];
    await settle(graph, [gone, foreign]);
    for (const id of [UNKNOWN_ID, 'x', gone.id, foreign.id]) expect(await propose(id)).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: id });
  });

  it('nobody proposes what only the register says, nor an impossible baseline', async () => {
    const firm = await settleOne(graph);
    for (const input of [{ ground: 'REGISTERED' }, { recordedBaseline: -1 }, { recordedBaseline: 201 }]) {
      expect((await attempt(graph.as(centre), 'proposeProtection', { enterpriseId: firm.id, ground: 'PILOT', ...input })).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  it('an enterprise stands on the list once: of thirty-two proposals at once one succeeds', async () => {
    const firm = await settleOne(graph);
    const answers = await Promise.all(Array.from({ length: 32 }, () => propose(firm.id)));
    expect(answers.filter(({ __typename }) => __typename === 'ProposeProtectionSuccess')).toHaveLength(1);
    const id = answers.find(({ __typename }) => __typename === 'ProposeProtectionSuccess').protectionEntry.id;
    expect(answers.filter(({ __typename }) => __typename === 'ProtectionAlreadyListed').map(({ protectionEntry }) => protectionEntry.id)).toEqual(Array(31).fill(id));
    expect(await graph.sql('SELECT id FROM protection_entry WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('only the enterprise itself consents, and only to what is proposed', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    const { protectionEntry } = await propose(firm.id);
    for (const stranger of [other.id, UNKNOWN_ID]) expect(await consent(stranger, protectionEntry.id)).toMatchObject({ __typename: 'ProtectionEntryUnknown' });
    expect(await consent(firm.id, 'x')).toMatchObject({ __typename: 'ProtectionEntryUnknown' });
    await consent(firm.id, protectionEntry.id);
    expect(await consent(firm.id, protectionEntry.id)).toMatchObject({ __typename: 'ProtectionStepNotAllowed', state: 'CONSENTED' });
  });

  describeIdempotency(() => graph, {
    mutation: 'proposeProtection',
    otherInput: { recordedBaseline: 3 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return {
        by: centre,
        input: { enterpriseId: firm.id, ground: 'PILOT' },
        countEffects: async () => (await graph.sql('SELECT 1 FROM protection_entry WHERE enterprise_id = $1', [firm.id])).length,
      };
    },
  });
});

describe('the way off the list (VIS-09)', () => {
  const removed = async (protectionEntryId: string, input: Record<string, unknown>): Promise<any> => mutate(graph.as(centre), 'reviewProtection', { protectionEntryId, ...input });

  it('the enterprise declines what is proposed: nobody else is told', async () => {
    const firm = await settleOne(graph);
    const { protectionEntry } = await propose(firm.id);
    expect(await mutate(graph.as(representative(firm.id)), 'leaveProtection', { protectionEntryId: protectionEntry.id })).toMatchObject({ protectionEntry: { state: 'REMOVED', removal: 'DECLINED' } });
    expect(await decisionsOn(firm.id)).toEqual([]);
  });

  it('the enterprise leaves whenever it wants; the register is told after it was told of the beginning', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    expect(await mutate(graph.as(representative(firm.id)), 'leaveProtection', { protectionEntryId: id })).toMatchObject({ protectionEntry: { state: 'REMOVED', removal: 'WITHDRAWN' } });
    const decisions = await decisionsOn(firm.id);
    expect(decisions.map(({ data }) => data.isProtected)).toEqual([true, false]);
    expect(Number(decisions[1].state_version)).toBeGreaterThan(Number(decisions[0].state_version));
  });

  it('what the register still shows is not taken for a protection of its own, and can be proposed anew afterwards', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    await mutate(graph.as(representative(firm.id)), 'leaveProtection', { protectionEntryId: id });
    await settleList(graph, TEST_NOW);
    expect(await graph.sql('SELECT state, is_settled FROM protection_entry WHERE enterprise_id = $1', [firm.id])).toEqual([{ state: 'REMOVED', is_settled: false }]);
    expect(await propose(firm.id)).toMatchObject({ __typename: 'ProtectionAlreadyListed' });
    await showInRegister(graph, firm, 3, { isProtected: false });
    await settleList(graph, TEST_NOW);
    expect(await propose(firm.id)).toMatchObject({ __typename: 'ProposeProtectionSuccess' });
  });

  it('the quarter over, the centre is asked to review; kept, it is due in another quarter', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-06-01' });
    await settleList(graph, new Date('2025-08-31T02:00:00Z'));
    expect(await stateOf(id)).toMatchObject({ state: 'ACTIVE', review_due_on: '2025-09-01' });
    await settleList(graph, TEST_NOW);
    expect(await stateOf(id)).toMatchObject({ state: 'UNDER_REVIEW' });
    const due = await graph.as(centre).run('{ protectionEntries(filter: { reviewDueBy: "2025-09-01" }) { nodes { id state } } }');
    expect(due.data?.protectionEntries.nodes).toContainEqual({ id, state: 'UNDER_REVIEW' });
    expect((await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.template === 'visits.protection-review-due' && data.about.id === id)).toHaveLength(1);
    expect(await removed(id, { isKept: true })).toMatchObject({ protectionEntry: { state: 'ACTIVE', reviewDueOn: '2025-12-01' } });
  });

  it('what was agreed with the enterprise is not taken away without it', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    expect(await removed(id, { isKept: false, consentedBy: ' ' })).toMatchObject({ __typename: 'ProtectionConsentMissing' });
    expect(await removed(id, { isKept: false, consentedBy: '王芳' })).toMatchObject({ protectionEntry: { state: 'REMOVED', removal: 'REVIEW', reviewDueOn: null } });
    expect((await decisionsOn(firm.id)).at(-1)).toMatchObject({ data: { isProtected: false, consentedBy: '王芳' } });
  });

  it('another district’s centre finds no such entry', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    expect(await mutate(graph.as(foreignCentre), 'reviewProtection', { protectionEntryId: id, isKept: true })).toMatchObject({ __typename: 'ProtectionEntryUnknown' });
  });

  it('of sixteen withdrawals and sixteen reviews at once one takes it off, and the register is told once', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    const answers = await Promise.all([
      ...Array.from({ length: 16 }, () => mutate(graph.as(representative(firm.id)), 'leaveProtection', { protectionEntryId: id })),
      ...Array.from({ length: 16 }, () => removed(id, { isKept: false, consentedBy: '王芳' })),
    ]);
    expect(answers.filter(({ __typename }) => __typename.endsWith('Success'))).toHaveLength(1);
    expect((await decisionsOn(firm.id)).map(({ data }) => data.isProtected)).toEqual([true, false]);
  });
});

describe('what the register does by itself', () => {
  it('an enterprise that it protects already is listed, with a review ahead', async () => {
    const firm = newEnterprise({ isProtected: true, protectedSince: '2025-08-15' });
    await settle(graph, [firm]);
    await settleList(graph, TEST_NOW);
    await settleList(graph, TEST_NOW);
    expect(await graph.sql('SELECT ground, state, activated_on::text, review_due_on::text FROM protection_entry WHERE enterprise_id = $1', [firm.id])).toEqual([
      { ground: 'REGISTERED', state: 'ACTIVE', activated_on: '2025-08-15', review_due_on: '2025-11-15' },
    ]);
    expect(await decisionsOn(firm.id)).toEqual([]);
  });

  it.each([
    ['MOVED_OUT', 'LEFT'],
    ['ACTIVE', 'REGISTER'],
  ] as const)('a protection that it ended while the enterprise is %s is ended here as %s', async (status, removal) => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01' });
    await showInRegister(graph, firm, 3, { isProtected: false, status });
    await settleList(graph, TEST_NOW);
    expect(await stateOf(id)).toMatchObject({ state: 'REMOVED', removal });
  });
});

describe('who reads the list', () => {
  it('the centre pages through it, the enterprise reads its own entry, a unit nothing', async () => {
    const firm = await settleOne(graph);
    const id = await protect(graph, firm, { since: '2025-09-01', recordedBaseline: 7 });
    const first = await graph.as(centre).run('{ protectionEntries(first: 2) { nodes { id } pageInfo { hasNextPage endCursor } } }');
    const second = await graph.as(centre).run('query ($after: String) { protectionEntries(first: 2, after: $after) { nodes { id } } }', { after: first.data?.protectionEntries.pageInfo.endCursor });
    const ids = [first, second].flatMap(({ data }) => data?.protectionEntries.nodes.map((node: any) => node.id));
    expect(new Set(ids).size).toBe(4);
    const own = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { protectionEntry { id state baselineReceptions receptions(month: "2025-08") reduction(month: "2025-08") } } } }';
    const variables = { r: [{ __typename: 'Enterprise', id: firm.id }] };
    expect((await graph.as(representative(firm.id)).run(own, variables)).data?._entities[0].protectionEntry).toEqual({ id, state: 'ACTIVE', baselineReceptions: 7, receptions: 0, reduction: 7 });
    const unit = await graph.as(bureau).run(own, variables);
    expect([unit.data?._entities[0].protectionEntry, unit.errors[0]?.extensions?.code]).toEqual([null, 'FORBIDDEN']);
  });
});
