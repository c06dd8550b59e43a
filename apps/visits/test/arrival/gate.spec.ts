import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, representative, UNKNOWN_ID } from '../district.ts';
import { key } from '../forms.ts';
import { listSteps, read } from '../journey.ts';
import { describeVisitAction } from '../visit-action.ts';
import { beginVisit, checkIn, completeRoster, END, issuePasses, minutesAfter, newVisitor, prepareVisit, scheduleVisit, START, verify } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const codesOf = (rejected: any): string[] => rejected.problems.map(({ code }: any) => code);

describe('Mutation.issueVisitPasses', () => {
  it('VIS-19: gives each visitor a code of the day that nobody can guess, and stores its hash alone', async () => {
    const { id } = await scheduleVisit(graph);
    const [one, two] = await completeRoster(graph, id);
    const { passes } = await mutate(graph.as(bureau), 'issueVisitPasses', { visitRequestId: id });
    expect(passes).toEqual([
      { memberId: one, memberName: '李明', validOn: '2025-09-10', token: expect.stringMatching(/^[\w-]{43}$/) },
      { memberId: two, memberName: '王芳', validOn: '2025-09-10', token: expect.stringMatching(/^[\w-]{43}$/) },
    ]);
    for (const { token } of passes) for (const table of ['visit_pass', 'idempotency_key']) expect(await graph.sql(`SELECT 1 FROM ${table} t WHERE t::text LIKE $1`, [`%${token}%`])).toEqual([]);
  });

  it('tells the codes once: the same call again has no effect and tells none', async () => {
    const visit = await prepareVisit(graph);
    const call = { visitRequestId: visit.id, idempotencyKey: key() };
    const first = await mutate(graph.as(bureau), 'issueVisitPasses', call);
    const again = await mutate(graph.as(bureau), 'issueVisitPasses', call);
    expect(again.passes).toEqual(first.passes.map((pass: object) => ({ ...pass, token: null })));
    expect(await checkIn(graph, visit, first.passes.map(({ token }: any) => token))).toMatchObject({ admitted: 2 });
  });

  it('issued anew, the lost codes are void', async () => {
    const visit = await prepareVisit(graph);
    const renewed = await issuePasses(graph, visit.id);
    expect(codesOf(await checkIn(graph, visit, visit.passes))).toEqual(['VOID', 'VOID']);
    expect(await checkIn(graph, visit, renewed)).toMatchObject({ admitted: 2 });
  });

  it('waits for the roster', async () => {
    const { id } = await scheduleVisit(graph);
    expect(await mutate(graph.as(bureau), 'issueVisitPasses', { visitRequestId: id })).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'ISSUE_PASSES', state: 'SCHEDULED' });
  });
});

describe('Mutation.checkInVisit', () => {
  it('lets nobody in when one of the codes does not hold, and says why each of them does not', async () => {
    const [visit, other] = [await prepareVisit(graph), await prepareVisit(graph)];
    const rejected = await checkIn(graph, visit, [visit.passes[0] as string, 'no such code', other.passes[0] as string, visit.passes[0] as string]);
    expect(rejected).toMatchObject({ __typename: 'VisitPassesRejected', message: '3个二维码不能放行，本次未放行任何人。', en: '3 codes do not open the gate; nobody was let in.' });
    expect(rejected.problems.map(({ index, code, message }: any) => [index, code, message])).toEqual([
      [1, 'UNKNOWN', '没有这个二维码。'], [2, 'OTHER_VISIT', '二维码属于其他到访。'], [3, 'SCANNED_TWICE', '同一二维码重复扫描。'],
    ]);
    expect(await read(graph, centre, visit.id)).toEqual({ state: 'READY' });
  });

  it.each([
    ['the day before, to the minute', new Date('2025-09-09T15:59:59.000Z'), ['WRONG_DAY', 'WRONG_DAY']],
    ['the day after', new Date('2025-09-10T16:00:00.000Z'), ['WRONG_DAY', 'WRONG_DAY']],
  ])('on %s the codes are not good', async (_when, now, codes) => {
    const visit = await prepareVisit(graph);
    const rejected = await checkIn(graph, visit, visit.passes, now);
    expect([codesOf(rejected), rejected.problems[0].message]).toEqual([codes, '二维码仅限2025-09-10使用。']);
  });

  it('on the day, from midnight in Shanghai on, they are', async () => {
    const visit = await prepareVisit(graph);
    expect(await checkIn(graph, visit, visit.passes, new Date('2025-09-09T16:00:00.000Z'))).toMatchObject({ visitRequest: { state: 'IN_PROGRESS' } });
  });

  it('VIS-19: nobody goes in while a member is not verified', async () => {
    const visit = await prepareVisit(graph);
    await verify(graph, visit.id, visit.memberIds[0] as string, { means: null, reference: null, rejectionReason: '身份不符' });
    expect(await checkIn(graph, visit, [visit.passes[1] as string])).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'CHECK_IN', state: 'SCHEDULED' });
  });

  it('a code is used up when its bearer is in', async () => {
    const visit = await prepareVisit(graph);
    await checkIn(graph, visit, [visit.passes[0] as string]);
    expect(codesOf(await checkIn(graph, visit, [visit.passes[0] as string]))).toEqual(['USED']);
    const { roster } = await read(graph, visit.gate, visit.id, 'roster { members { enteredAt } }');
    expect(roster.members).toEqual([{ enteredAt: START.toISOString() }, { enteredAt: null }]);
  });

  it('the same call again lets nobody in a second time, and is answered the same', async () => {
    const visit = await prepareVisit(graph);
    const call = { visitRequestId: visit.id, passes: visit.passes, idempotencyKey: key() };
    const first = await mutate(graph.as(visit.gate, { now: START }), 'checkInVisit', call);
    expect(await mutate(graph.as(visit.gate, { now: START }), 'checkInVisit', call)).toEqual(first);
  });

  it('another enterprise’s gate knows nothing of the visit', async () => {
    const visit = await prepareVisit(graph);
    expect(await mutate(graph.as(representative(UNKNOWN_ID), { now: START }), 'checkInVisit', { visitRequestId: visit.id, passes: visit.passes })).toMatchObject({ __typename: 'VisitRequestUnknown' });
  });

  it.each([[[]], [Array.from({ length: 51 }, () => 'x')]])('takes 1 to 50 codes at once', async (passes) => {
    const visit = await scheduleVisit(graph);
    expect(faultOf(await attempt(graph.as(visit.gate), 'checkInVisit', { visitRequestId: visit.id, passes }))).toBe('BAD_USER_INPUT');
  });

  it('a visitor who is banned between the roster and the gate stays outside', async () => {
    const banned = newVisitor();
    const [earlier, visit] = [await beginVisit(graph, [banned]), await prepareVisit(graph, [banned, newVisitor({ name: '王芳' })])];
    await mutate(graph.as(earlier.gate, { now: START }), 'reportPhotoIncident', { visitRequestId: earlier.id, zone: '样品室', severity: 'SERIOUS', description: '拍摄未公开样品' });
    const { photoIncidents } = await read(graph, centre, earlier.id, 'photoIncidents { id }');
    await mutate(graph.as(centre, { now: START }), 'decidePhotoIncident', { visitRequestId: earlier.id, photoIncidentId: photoIncidents[0].id, sanction: 'GROUP_BAN', finding: '属实' });
    expect(codesOf(await checkIn(graph, visit, visit.passes, minutesAfter(START, 1)))).toEqual(['BANNED']);
    expect(await checkIn(graph, visit, [visit.passes[1] as string], minutesAfter(START, 1))).toMatchObject({ admitted: 1 });
  });
});

describe('Mutation.checkOutVisit', () => {
  it('the centre ends a visit that the enterprise forgot to end', async () => {
    const visit = await beginVisit(graph);
    expect(await mutate(graph.as(centre, { now: END }), 'checkOutVisit', { visitRequestId: visit.id })).toMatchObject({ visitRequest: { state: 'COMPLETED' } });
    expect((await listSteps(graph, visit.id)).at(-1)).toBe('IN_PROGRESS checkOut COMPLETED by centre');
  });
});

describe('Mutation.archiveVisit', () => {
  describeVisitAction(() => graph, {
    mutation: 'archiveVisit',
    action: 'ARCHIVE',
    roles: ['SERVICE_CENTRE'],
    event: 'archive',
    otherInput: { visitRequestId: UNKNOWN_ID },
    now: END,
    prepare: async () => {
      const { id } = await scheduleVisit(graph);
      await graph.sql("UPDATE visit_request SET state = 'FEEDBACK_DONE', version = version + 1 WHERE id = $1", [id]);
      return { id, by: centre, input: {} };
    },
  });
});
