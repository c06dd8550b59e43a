import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { questionRaisedEvent, type NewEvent, type QuestionRaised } from '@qinqing/events';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, housingUnit, newEnterprise, representative, settle, settleOne, specialist, transport, transportUnit } from './district.ts';
import { listSteps, read, succeed } from './journey.ts';
import { route, ROADS, ROADS_TEXT } from './routing.ts';

const SESSIONS = 16;
let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const newQuestion = (enterpriseId: string, changes: Partial<QuestionRaised> = {}): QuestionRaised => ({
  questionId: randomUUID(),
  enterpriseId,
  channel: 'PARK',
  occasion: '组团服务进园区',
  content: '请协调解决我司的一个老大难问题',
  contactName: '王芳',
  contactPhone: '0750-3861234',
  answeringUnitId: null,
  answer: null,
  promisedOn: null,
  raisedAt: '2025-09-01T01:00:00.000Z',
  ...changes,
});

const raised = (data: QuestionRaised): NewEvent<never> =>
  ({ contract: questionRaisedEvent, subject: data.questionId, stateVersion: null, divisionCode: DIVISION, occurredAt: TEST_NOW, data }) as unknown as NewEvent<never>;

const appealsOf = (questionId: string): Promise<any[]> => graph.sql('SELECT * FROM appeal WHERE question_id = $1', [questionId]);
const publishedOf = async (questionId: string): Promise<any[]> => (await graph.outbox()).filter(({ type, data }) => type === 'appeals.AppealChanged' && data.questionId === questionId);

describe('a question that a session left open (VIS-36)', () => {
  it('becomes an appeal of its enterprise: in the words, by the channel, and with the phone that were taken down', async () => {
    const { id: firmId } = await settleOne(graph);
    const question = newQuestion(firmId);
    expect(await graph.applyEvents([raised(question)])).toMatchObject([{ outcome: 'APPLIED' }]);
    const [appeal] = await appealsOf(question.questionId);
    expect(appeal).toMatchObject({ enterprise_id: firmId, channel: 'PARK', content: question.content, contact_name: '王芳', contact_phone: '0750-3861234', state: 'SUBMITTED', submitted_by: 'system', submitted_at: TEST_NOW });
    expect(await read(graph, representative(firmId), appeal.id, 'channel content')).toEqual({ channel: 'PARK', content: question.content });
    expect(await listSteps(graph, appeal.id)).toEqual(['submit SUBMITTED by system']);
  });

  it('tells visits its number and that it is open, and later that it is closed', async () => {
    const { id: firmId } = await settleOne(graph);
    const question = newQuestion(firmId);
    await graph.applyEvents([raised(question)]);
    const [{ id: appealId, number }] = await appealsOf(question.questionId);
    await succeed(graph, representative(firmId), 'withdrawAppeal', { appealId });
    const events = await publishedOf(question.questionId);
    expect(events.map(({ data, consumers }) => [data.number, data.isOpen, consumers])).toEqual([[number, true, ['visits']], [number, false, ['visits']]]);
  });

  it('carries what was said and promised on the spot into its history', async () => {
    const { id: firmId } = await settleOne(graph);
    const question = newQuestion(firmId, { answer: '已列入计划', promisedOn: '2025-10-31' });
    await graph.applyEvents([raised(question)]);
    const [{ id }] = await appealsOf(question.questionId);
    expect(await graph.sql('SELECT reason FROM appeal_transition WHERE appeal_id = $1', [id])).toEqual([{ reason: '来自组团服务进园区；现场答复：已列入计划；承诺2025-10-31前办结' }]);
  });

  it('goes to the unit that was to answer, when its words are clear, and to a specialist when they are not', async () => {
    const { id: firmId } = await settleOne(graph);
    await route(graph);
    const named = newQuestion(firmId, { content: ROADS_TEXT, answeringUnitId: transportUnit });
    const routed = newQuestion(firmId, { content: ROADS_TEXT });
    const vague = newQuestion(firmId, { answeringUnitId: transportUnit });
    await graph.applyEvents([raised(named), raised(routed), raised(vague)]);
    const [ofNamed] = await appealsOf(named.questionId);
    expect(ofNamed).toMatchObject({ item_code: ROADS, state: 'DISPATCHED', unit_id: transportUnit });
    await succeed(graph, transport, 'acceptAppeal', { appealId: ofNamed.id });
    expect((await appealsOf(routed.questionId))[0]).toMatchObject({ item_code: ROADS, state: 'DISPATCHED', unit_id: housingUnit });
    const [unclear] = await appealsOf(vague.questionId);
    expect(unclear).toMatchObject({ state: 'SUBMITTED', unit_id: null, item_code: null });
    expect(await read(graph, specialist, unclear.id)).toEqual({ state: 'SUBMITTED' });
  });

  it('is one appeal however often it arrives: as the same event, and as sixteen events at once', async () => {
    const { id: firmId } = await settleOne(graph);
    const question = newQuestion(firmId);
    // The first number of a year is given out one by one: it must not be what keeps them apart.
    await graph.applyEvents([raised(newQuestion(firmId))]);
    const outcomes = await Promise.all(Array.from({ length: SESSIONS }, () => graph.applyEvents([raised(question)])));
    expect(new Set(outcomes.flat().map(({ outcome }) => outcome))).toEqual(new Set(['APPLIED']));
    expect(await appealsOf(question.questionId)).toHaveLength(1);
    expect(await publishedOf(question.questionId)).toHaveLength(1);
  });

  it('of an enterprise that is not known yet waits: parked with the reason, and applied once it is known', async () => {
    const firm = newEnterprise();
    const question = newQuestion(firm.id);
    expect(await graph.applyEvents([raised(question)])).toMatchObject([{ outcome: 'PARKED', reason: expect.stringContaining(firm.id) }]);
    await settle(graph, [firm]);
    expect(await graph.applyEvents([raised(question)])).toMatchObject([{ outcome: 'APPLIED' }]);
    expect(await appealsOf(question.questionId)).toHaveLength(1);
  });
});
