import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, liaison, market, office, representative, settleOne, superior } from '../district.ts';
import { describeIdempotency } from '../idempotency.ts';
import { bookAndAccept, countSlots, listSteps, read } from '../journey.ts';
import { STATUTORY } from '../forms.ts';
import { bookAndSchedule } from '../inspections/inspection-journey.ts';
import { scheduled as mergedVisit } from '../merging/bundle-journey.ts';
import { beginVisit, END, endVisit, minutesAfter, prepareVisit, scheduleVisit, START } from './visitors.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const RESULT = { problemsSolved: 0, problemsRegistered: 1, factsUpdated: 0, servicesDelivered: 0, findings: '用工缺口已登记' };
/** The close of the second working day after Wednesday, 10 September, and of the fifth after that. */
const FEEDBACK_DUE = new Date('2025-09-12T10:00:00.000Z');
const ARCHIVE_DUE = new Date('2025-09-19T10:00:00.000Z');
const record = (id: string, result: Record<string, unknown>, by: Partial<Caller> = bureau): Promise<any> => mutate(graph.as(by, { now: END }), 'recordVisitResult', { visitRequestId: id, ...result });
const speak = (by: Partial<Caller>, id: string, word: Record<string, unknown>): Promise<any> => mutate(graph.as(by, { now: END }), 'giveVisitFeedback', { visitRequestId: id, ...word });
const passTime = (visitRequestId: string, now: Date): Promise<void> => graph.runJob('pass-visit-deadline', { visitRequestId }, { now });

describe('Mutation.recordVisitResult', () => {
  it('VIS-39: says what came of a visit; nothing at all is an empty visit, until something is said', async () => {
    const { id } = await endVisit(graph);
    expect(await read(graph, centre, id, 'result { findings } isEmptyVisit')).toEqual({ result: null, isEmptyVisit: null });
    await record(id, { ...RESULT, problemsRegistered: 0, findings: '了解情况' });
    expect(await read(graph, centre, id, 'isEmptyVisit')).toEqual({ isEmptyVisit: true });
    await record(id, RESULT);
    expect(await read(graph, bureau, id, 'result { problemsSolved problemsRegistered factsUpdated servicesDelivered findings } isEmptyVisit state dueAt')).toEqual({ result: RESULT, isEmptyVisit: false, state: 'COMPLETED', dueAt: FEEDBACK_DUE.toISOString() });
  });

  it('a visit of which nobody said in time what came of it is empty', async () => {
    const { id } = await endVisit(graph);
    await passTime(id, FEEDBACK_DUE);
    expect(await read(graph, centre, id, 'state isEmptyVisit')).toEqual({ state: 'FEEDBACK_DONE', isEmptyVisit: true });
  });

  it.each([
    ['a number below nought', { problemsSolved: -1 }],
    ['a number beyond reason', { factsUpdated: 1001 }],
    ['no findings', { findings: ' ' }],
    ['2,001 characters of findings', { findings: '长'.repeat(2001) }],
  ])('%s is the caller’s fault', async (_what, changes) => {
    const { id } = await endVisit(graph);
    expect(faultOf(await attempt(graph.as(bureau, { now: END }), 'recordVisitResult', { visitRequestId: id, ...RESULT, ...changes }))).toBe('BAD_USER_INPUT');
  });

  it('comes after the visit, not before', async () => {
    const { id } = await prepareVisit(graph);
    expect(await record(id, RESULT)).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'RECORD_RESULT', state: 'READY' });
  });

  describeIdempotency(() => graph, {
    mutation: 'recordVisitResult',
    now: END,
    otherInput: { problemsSolved: 7 },
    prepare: async () => {
      const { id } = await endVisit(graph);
      const [{ version }] = await graph.sql('SELECT version FROM visit_request WHERE id = $1', [id]);
      return { by: bureau, input: { visitRequestId: id, ...RESULT }, countEffects: async () => Number((await graph.sql('SELECT version FROM visit_request WHERE id = $1', [id]))[0].version) - Number(version) };
    },
  });
});

describe('Mutation.giveVisitFeedback', () => {
  it('VIS-04: the word of both sides is the end of the feedback, whoever speaks first', async () => {
    for (const order of [['gate', 'unit'], ['unit', 'gate']]) {
      const { id, gate } = await endVisit(graph);
      for (const [index, side] of order.entries()) {
        const answer = await (side === 'gate' ? speak(gate, id, { rating: 4, words: '准时' }) : speak(bureau, id, { words: '已记录' }));
        expect(answer).toMatchObject({ visitRequest: { state: index === 0 ? 'COMPLETED' : 'FEEDBACK_DONE' } });
      }
      expect(await read(graph, centre, id, 'dueAt')).toEqual({ dueAt: '2025-09-17T10:00:00.000Z' });
    }
  });

  it('§0.1: what the enterprise says is read by the centre and itself alone; the unit does not even see whether it spoke', async () => {
    const { id, gate } = await endVisit(graph);
    const query = 'query ($id: ID!) { visitRequest(id: $id) { state dueAt enterpriseFeedback { rating words } availableActions { action isAllowed } } }';
    const before = await graph.as(bureau, { now: END }).run(query, { id });
    await speak(gate, id, { rating: 1, words: '与预约目的不符' });
    const after = await graph.as(bureau, { now: END }).run(query, { id });
    expect(after.data).toEqual(before.data);
    for (const by of [centre, gate]) expect(await read(graph, by, id, 'enterpriseFeedback { rating words givenAt }')).toEqual({ enterpriseFeedback: { rating: 1, words: '与预约目的不符', givenAt: END.toISOString() } });
    for (const by of [bureau, superior, office, liaison]) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!) { visitRequest(id: $id) { enterpriseFeedback { rating } } }', { id });
      expect([data, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ visitRequest: { enterpriseFeedback: null } }, ['FORBIDDEN']]);
    }
    expect(JSON.stringify(await graph.outbox())).not.toContain('与预约目的不符');
  });

  it('the unit’s own report is read by the enterprise too', async () => {
    const { id, gate } = await endVisit(graph);
    await speak(bureau, id, { words: '问题已转办' });
    for (const by of [centre, gate, bureau]) expect(await read(graph, by, id, 'unitFeedback { rating words }')).toEqual({ unitFeedback: { rating: null, words: '问题已转办' } });
  });

  it('each side speaks once', async () => {
    const { id, gate } = await endVisit(graph);
    await speak(gate, id, { rating: 5 });
    expect(await speak(gate, id, { rating: 1 })).toEqual({ __typename: 'VisitFeedbackGiven', givenAt: END.toISOString(), message: '您已反馈过本次到访。', en: 'You have given your feedback on this visit.' });
  });

  it.each([
    ['an enterprise without a rating', 'gate', { words: '好' }],
    ['a rating of six', 'gate', { rating: 6 }],
    ['a rating of nought', 'gate', { rating: 0 }],
    ['a unit that rates', 'unit', { rating: 5, words: '好' }],
    ['a unit that says nothing', 'unit', {}],
  ])('%s is the caller’s fault', async (_what, side, word) => {
    const { id, gate } = await endVisit(graph);
    expect(faultOf(await attempt(graph.as(side === 'gate' ? gate : bureau, { now: END }), 'giveVisitFeedback', { visitRequestId: id, ...word }))).toBe('BAD_USER_INPUT');
  });

  it('is not waited for beyond its time, and the visit is put on file when that is over too', async () => {
    const { id } = await endVisit(graph);
    await passTime(id, new Date(FEEDBACK_DUE.getTime() - 1));
    expect(await read(graph, centre, id)).toEqual({ state: 'COMPLETED' });
    await passTime(id, FEEDBACK_DUE);
    expect(await read(graph, centre, id, 'state dueAt')).toEqual({ state: 'FEEDBACK_DONE', dueAt: ARCHIVE_DUE.toISOString() });
    await graph.runJob('sweep-visit-deadlines', {}, { now: ARCHIVE_DUE });
    expect(await read(graph, centre, id, 'state dueAt')).toEqual({ state: 'CLOSED', dueAt: null });
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['COMPLETED giveFeedback FEEDBACK_DONE by system', 'FEEDBACK_DONE archive CLOSED by system']);
  });

  describeIdempotency(() => graph, {
    mutation: 'giveVisitFeedback',
    now: END,
    otherInput: { rating: 2 },
    prepare: async () => {
      const { id, gate } = await endVisit(graph);
      return { by: gate, input: { visitRequestId: id, rating: 3 }, countEffects: async () => (await graph.sql('SELECT 1 FROM visit_feedback WHERE visit_request_id = $1', [id])).length };
    },
  });
});

describe('a visit to which nobody comes (§9.1)', () => {
  const find = (now: Date): Promise<void> => graph.runJob('find-missed-visits', {}, { now });
  const MISSED = minutesAfter(START, 120);

  it.each([
    ['with its roster complete', prepareVisit],
    ['without a roster', scheduleVisit],
  ])('%s is a no-show two hours after its start: the place is free, and the unit has a violation', async (_what, prepare) => {
    const { id, firm } = await prepare(graph);
    await find(minutesAfter(START, 119));
    expect((await read(graph, centre, id)).state).not.toBe('NO_SHOW');
    await find(MISSED);
    await find(MISSED);
    expect(await read(graph, bureau, id)).toEqual({ state: 'NO_SHOW' });
    expect((await listSteps(graph, id)).at(-1)).toMatch(/ missVisit NO_SHOW by system$/);
    expect(await countSlots(graph, firm.id)).toBe(0);
    expect(await graph.sql('SELECT kind, unit_id FROM visit_violation WHERE visit_request_id = $1', [id])).toEqual([{ kind: 'NO_SHOW', unit_id: bureau.unitId }]);
  });

  it('VIS-14: of a merged visit the place stays with those who come', async () => {
    const { firmId, requestIds: [lead = '', other = ''] } = await mergedVisit(graph);
    await graph.sql("UPDATE visit_request SET state = 'IN_PROGRESS', checked_in_at = scheduled_starts_at, version = version + 1 WHERE id = $1", [other]);
    await find(MISSED);
    expect([await read(graph, centre, lead), await read(graph, market, other)]).toEqual([{ state: 'NO_SHOW' }, { state: 'IN_PROGRESS' }]);
    expect(await graph.sql('SELECT visit_request_id FROM visit_slot WHERE enterprise_id = $1', [firmId])).toEqual([{ visit_request_id: other }]);
  });

  it('is none when somebody was let in, or when it was called off', async () => {
    const [begun, cancelled] = [await beginVisit(graph), await scheduleVisit(graph)];
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: cancelled.id, reason: '改期' });
    await find(MISSED);
    expect([await read(graph, centre, begun.id), await read(graph, centre, cancelled.id)]).toEqual([{ state: 'IN_PROGRESS' }, { state: 'CANCELLED' }]);
  });

  it('§0.1: a statutory inspection, which needs no code at the gate, is not missed there', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id, STATUTORY);
    await find(MISSED);
    expect(await read(graph, centre, id)).toEqual({ state: 'SCHEDULED' });
  });

  it('§9.1: inspectors who have not scanned in when their day is over did not come, and keep no place for ever', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id, STATUTORY);
    await find(new Date('2025-09-10T15:59:59.999Z'));
    expect(await read(graph, centre, id)).toEqual({ state: 'SCHEDULED' });
    await find(new Date('2025-09-10T16:00:00.000Z'));
    expect(await read(graph, bureau, id)).toEqual({ state: 'NO_SHOW' });
    expect(await countSlots(graph, firm.id)).toBe(0);
  });

  it('§0.1: an unannounced inspection that never came stays unknown to the enterprise, its violation too', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndSchedule(graph, firm.id);
    await find(new Date('2025-09-02T16:00:00.000Z'));
    expect(await read(graph, bureau, id)).toEqual({ state: 'NO_SHOW' });
    expect(await read(graph, representative(firm.id), id)).toBeNull();
    expect(await graph.sql('SELECT kind, is_shown_to_enterprise FROM visit_violation WHERE visit_request_id = $1', [id])).toEqual([{ kind: 'NO_SHOW', is_shown_to_enterprise: false }]);
    const notices = (await graph.outbox()).map(({ data }) => data as { about?: { id: string }; recipient?: { kind: string } }).filter(({ about }) => about?.id === id);
    expect(notices.map(({ recipient }) => recipient?.kind)).toContain('UNIT');
    expect(notices.map(({ recipient }) => recipient?.kind)).not.toContain('ENTERPRISE');
  });
});
