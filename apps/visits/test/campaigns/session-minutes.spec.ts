import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyAll, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { appealEvent, bureau, bureauUnit, centre, foreignCentre, marketUnit, office, representative } from '../district.ts';
import { attempt, mutate } from './calls.ts';
import { AFTER, DURING, expert, handler, holdOne, leader, marketHandler, newFirms, readFigures, readSession, signUp, succeed, confirmOne } from './town.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: 32 });
  await Promise.all(Array.from({ length: 32 }, () => graph.dataSource.query('SELECT pg_sleep(0.1)')));
});
afterAll(() => graph.close());

const PHONE = '0750-3861234';
const raisedOf = async (ids: readonly string[]): Promise<any[]> => (await graph.outbox()).filter(({ type, subject }) => type === 'visits.QuestionRaised' && ids.includes(subject));
const noticesOf = async (template: string): Promise<any[]> => (await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.template === template);

const holdWithMinutes = async (kind: string, lines: (ids: string[]) => Record<string, unknown>[], count = 3): Promise<{ campaignId: string; sessionId: string; questions: any[]; firmIds: string[] }> => {
  const firms = await newFirms(graph, count);
  const firmIds = firms.map(({ id }) => id);
  const held = await holdOne(graph, kind, firmIds);
  const { questions } = await succeed(graph, centre, 'writeMinutes', { sessionId: held.sessionId, summary: '会议纪要', questions: lines(firmIds) }, AFTER);
  return { ...held, questions, firmIds };
};

describe('the minutes of a session (VIS-36)', () => {
  it('every question that is not closed on the spot becomes an appeal by event, exactly once, with all that was said', async () => {
    const { sessionId, questions, firmIds } = await holdWithMinutes('ENTERPRISE_DAY', ([a, b, c]) => [
      { enterpriseId: a, text: '道路何时修复', answer: '下周完工，已通知贵司', answeringUnitId: bureauUnit },
      { enterpriseId: b, text: '用工缺口如何解决', contactPhone: PHONE, contactName: '王芳', answeringUnitId: marketUnit },
      { enterpriseId: c, text: '电力增容何时办结', contactPhone: PHONE, answer: '月底前办结', promisedOn: '2025-09-30', answeringUnitId: bureauUnit },
      { enterpriseId: c, text: '希望多办这样的活动', kind: 'SUGGESTION' },
    ]);
    expect(questions.map(({ isSolvedOnSpot }: any) => isSolvedOnSpot)).toEqual(expect.arrayContaining([true, false, false, false]));
    const finished = await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    expect(finished.state).toBe('MINUTED');
    const events = await raisedOf(questions.map(({ id }: any) => id));
    expect(events.map(({ data }) => data.content).sort()).toEqual(['用工缺口如何解决', '电力增容何时办结']);
    expect(events.find(({ data }) => data.enterpriseId === firmIds[1])).toMatchObject({
      consumers: ['appeals'],
      state_version: null,
      data: { channel: 'CAMPAIGN', occasion: '2025年ENTERPRISE_DAY', contactName: '王芳', contactPhone: PHONE, answeringUnitId: marketUnit, answer: null, promisedOn: null, raisedAt: AFTER.toISOString() },
    });
    expect(events.find(({ data }) => data.enterpriseId === firmIds[2])?.data).toMatchObject({ answer: '月底前办结', promisedOn: '2025-09-30' });
  });

  it('in a park the channel is the park (VIS-27)', async () => {
    const { sessionId, questions } = await holdWithMinutes('PARK_GROUP_SERVICE', ([a]) => [{ enterpriseId: a, text: '消防验收卡在哪里', contactPhone: PHONE }], 1);
    await succeed(graph, office, 'finishMinutes', { sessionId }, AFTER);
    expect((await raisedOf([questions[0].id])).map(({ data }) => data.channel)).toEqual(['PARK']);
  });

  it('thirty-two who finish them at once finish them once, and each question is handed over once', async () => {
    const { sessionId, questions } = await holdWithMinutes('TEA_TALK', ([a, b]) => [a, b].map((enterpriseId) => ({ enterpriseId, text: '未答复的问题', contactPhone: PHONE })), 2);
    const answers = await Promise.all(Array.from({ length: 32 }, () => attempt(graph.as(centre, { now: AFTER }), 'finishMinutes', { sessionId })));
    const kinds = answers.map(({ data }) => data?.result.__typename ?? 'an error');
    expect(kinds.sort()).toEqual([...Array.from({ length: 31 }, () => 'CampaignActionNotAllowed'), 'FinishMinutesSuccess']);
    expect(await raisedOf(questions.map(({ id }: any) => id))).toHaveLength(2);
    expect(await graph.sql("SELECT count(*)::int AS count FROM campaign_session_step WHERE session_id = $1 AND event = 'finishMinutes'", [sessionId])).toEqual([{ count: 1 }]);
  });

  it('the number and the openness of the appeal come back by its owner’s event', async () => {
    const { sessionId, questions, firmIds } = await holdWithMinutes('TEA_TALK', ([a]) => [{ enterpriseId: a, text: '未答复的问题', contactPhone: PHONE }], 1);
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    const read = (): Promise<any> => readSession(graph, representative(firmIds[0] as string), sessionId, 'questions { appeal { id } appealNumber isAppealOpen }');
    expect(await read()).toEqual({ questions: [{ appeal: null, appealNumber: null, isAppealOpen: null }] });
    const appealId = '0b0b0b0b-0000-4000-8000-000000000001';
    await applyAll(graph, [appealEvent(firmIds[0] as string, '440704-2025-000777', { appealId, questionId: questions[0].id })]);
    expect(await read()).toEqual({ questions: [{ appeal: { id: appealId }, appealNumber: '440704-2025-000777', isAppealOpen: true }] });
    await applyAll(graph, [appealEvent(firmIds[0] as string, '440704-2025-000777', { appealId, questionId: questions[0].id, isOpen: false, stateVersion: 2 })]);
    expect((await read()).questions[0].isAppealOpen).toBe(false);
  });

  it('a line that becomes an appeal needs a phone, of the line or of the sign-up; unknown firms, units and questions are named all at once', async () => {
    const [a, b] = (await newFirms(graph, 2)).map(({ id }) => id) as [string, string];
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    await signUp(graph, a, sessionId, { questions: ['如何申请用地指标'] });
    await succeed(graph, centre, 'recordAttendance', { sessionId, attendances: [] }, DURING);
    const rejected = await mutate(graph.as(centre, { now: AFTER }), 'writeMinutes', {
      sessionId,
      summary: '纪要',
      questions: [
        { enterpriseId: b, text: '没有电话的问题' },
        { enterpriseId: a, text: '短' },
        { enterpriseId: '99999999-9999-4999-8999-999999999999', text: '不认识的企业' },
        { questionId: '99999999-9999-4999-8999-999999999999', text: '不认识的问题' },
        { enterpriseId: a, text: '不认识的单位', answeringUnitId: '99999999-9999-4999-8999-999999999999' },
      ],
    });
    expect(rejected.problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual([
      'questions.0.contactPhone PHONE_FORM', 'questions.1.text TEXT_LENGTH', 'questions.2.enterpriseId ENTERPRISE_UNKNOWN', 'questions.3.questionId QUESTION_UNKNOWN', 'questions.4.answeringUnitId UNIT_UNKNOWN',
    ]);
    const [asked] = (await readSession(graph, centre, sessionId, 'questions { id text }')).questions;
    const twice = [{ questionId: asked.id, text: '如何申请用地指标' }, { questionId: asked.id, text: '如何申请用能指标' }];
    expect(await mutate(graph.as(centre, { now: AFTER }), 'writeMinutes', { sessionId, summary: '纪要', questions: twice })).toMatchObject({ problems: [{ field: 'questions.1.questionId', code: 'SAID_ALREADY' }] });
    const written = await succeed(graph, centre, 'writeMinutes', { sessionId, summary: '纪要', questions: [{ questionId: asked.id, text: '如何申请用地指标', answeringUnitId: bureauUnit }, { enterpriseId: a, text: '再问一个问题' }] }, AFTER);
    expect(written.questions).toHaveLength(2);
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    expect((await raisedOf(written.questions.map(({ id }: any) => id))).map(({ data }) => data.contactPhone)).toEqual([PHONE, PHONE]);
  });
});

describe('who answers, and who reads (VIS-36)', () => {
  it('the unit that was named answers its question, another one cannot, and its answer closes the question', async () => {
    const { sessionId, questions, firmIds } = await holdWithMinutes('ENTERPRISE_DAY', ([a]) => [{ enterpriseId: a, text: '道路何时修复', contactPhone: PHONE, answeringUnitId: bureauUnit }], 1);
    const questionId = questions[0].id;
    expect(await mutate(graph.as(marketHandler), 'answerSessionQuestion', { sessionId, questionId, answer: '不归我管' })).toMatchObject({ problems: [{ code: 'QUESTION_UNKNOWN' }] });
    await succeed(graph, handler, 'answerSessionQuestion', { sessionId, questionId, answer: '下周完工' });
    expect(await readSession(graph, representative(firmIds[0] as string), sessionId, 'questions { answer isSolvedOnSpot }')).toEqual({ questions: [{ answer: '下周完工', isSolvedOnSpot: true }] });
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    expect(await raisedOf([questionId])).toEqual([]);
    expect(await mutate(graph.as(handler), 'answerSessionQuestion', { sessionId, questionId, answer: '晚了' })).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'MINUTED', allowedNow: ['FINISH_TASK'] });
  });

  it('an enterprise reads what it raised itself, a unit what it answers, the centre and the leader everything, a foreign centre nothing', async () => {
    const { sessionId, firmIds } = await holdWithMinutes('TEA_TALK', ([a, b]) => [
      { enterpriseId: a, text: '甲企业的问题', contactPhone: PHONE, answeringUnitId: bureauUnit },
      { enterpriseId: b, text: '乙企业的问题', contactPhone: PHONE, answeringUnitId: marketUnit },
    ], 2);
    const texts = async (by: any): Promise<string[]> => (await readSession(graph, by, sessionId, 'questions { text }')).questions.map(({ text }: any) => text).sort();
    expect(await texts(representative(firmIds[0] as string))).toEqual(['甲企业的问题']);
    expect(await texts(bureau)).toEqual(['甲企业的问题']);
    expect(await texts(marketHandler)).toEqual(['乙企业的问题']);
    expect(await texts(centre)).toEqual(['乙企业的问题', '甲企业的问题'].sort());
    expect(await texts(leader)).toHaveLength(2);
    expect(await texts(foreignCentre)).toEqual([]);
  });
});

describe('what was decided (VIS-29)', () => {
  it('is a supervised task of a unit, which is told; the last one that is done closes the session', async () => {
    const { sessionId } = await holdWithMinutes('ENTERPRISE_DAY', () => [], 1);
    await succeed(graph, leader, 'decideTask', { sessionId, title: '一周内修复道路', ownerUnitId: bureauUnit, dueOn: '2025-09-19' }, AFTER);
    const { tasks } = await succeed(graph, centre, 'decideTask', { sessionId, title: '开通招工直通车', ownerUnitId: marketUnit, dueOn: '2025-09-26' }, AFTER);
    expect((await noticesOf('visits.session-task')).slice(-2).map(({ data }) => data.recipient.unitId)).toEqual([bureauUnit, marketUnit]);
    expect((await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER)).state).toBe('TASKS_OPEN');
    const [first, second] = tasks;
    expect(await mutate(graph.as(marketHandler), 'finishTask', { sessionId, taskId: first.id, result: '不是我的' })).toMatchObject({ problems: [{ code: 'TASK_UNKNOWN' }] });
    const results = await Promise.all([
      mutate(graph.as(handler, { now: AFTER }), 'finishTask', { sessionId, taskId: first.id, result: '已修复' }),
      mutate(graph.as(marketHandler, { now: AFTER }), 'finishTask', { sessionId, taskId: second.id, result: '已开通' }),
    ]);
    expect(results.map(({ __typename }) => __typename)).toEqual(['FinishTaskSuccess', 'FinishTaskSuccess']);
    expect(await readSession(graph, leader, sessionId, 'state tasks { title owner { id } dueOn isOverdue result }')).toEqual({
      state: 'CLOSED',
      tasks: [
        { title: '一周内修复道路', owner: { id: bureauUnit }, dueOn: '2025-09-19', isOverdue: false, result: '已修复' },
        { title: '开通招工直通车', owner: { id: marketUnit }, dueOn: '2025-09-26', isOverdue: false, result: '已开通' },
      ],
    });
  });

  it('a session without a task is filed by the organiser', async () => {
    const { sessionId } = await holdWithMinutes('TEA_TALK', () => [], 1);
    expect(await mutate(graph.as(centre), 'closeSession', { sessionId })).toMatchObject({ __typename: 'CampaignActionNotAllowed', state: 'HELD' });
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    expect((await succeed(graph, centre, 'closeSession', { sessionId }, AFTER)).state).toBe('CLOSED');
  });

  it('VIS-33: an expert’s opinion is written once, where the kind takes opinions', async () => {
    const { sessionId } = await holdWithMinutes('EXPERT_CONSULTATION', () => [], 1);
    await succeed(graph, expert, 'giveOpinion', { sessionId, text: '建议建立职工培训基地' }, AFTER);
    expect(await mutate(graph.as(expert), 'giveOpinion', { sessionId, text: '改主意了' })).toMatchObject({ problems: [{ code: 'SAID_ALREADY' }] });
    expect(await readSession(graph, leader, sessionId, 'opinions { text }')).toEqual({ opinions: [{ text: '建议建立职工培训基地' }] });
    const { sessionId: tea } = await holdWithMinutes('TEA_TALK', () => [], 1);
    expect(await mutate(graph.as(expert), 'giveOpinion', { sessionId: tea, text: '不在其位' })).toMatchObject({ __typename: 'CampaignActionNotAllowed', allowedNow: [] });
  });
});

describe('the progress of an open question (VIS-36)', () => {
  const told = async (firmId: string): Promise<any[]> => (await noticesOf('visits.question-progress')).filter(({ data }) => data.recipient.enterpriseId === firmId);

  it('is told at least every five working days as long as its appeal is open, and no longer', async () => {
    const { sessionId, questions, firmIds } = await holdWithMinutes('TEA_TALK', ([a]) => [{ enterpriseId: a, text: '未答复的问题', contactPhone: PHONE }], 1);
    const [firmId] = firmIds as [string];
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    const tell = (now: string): Promise<void> => graph.runJob('tell-question-progress', {}, { now: new Date(now) });
    await tell('2025-09-17T15:59:59.999Z');
    expect(await told(firmId)).toHaveLength(0);
    await Promise.all([tell('2025-09-17T16:00:00.000Z'), tell('2025-09-17T16:00:00.000Z')]);
    expect(await told(firmId)).toHaveLength(1);
    await applyAll(graph, [appealEvent(firmId, '440704-2025-000888', { questionId: questions[0].id })]);
    await tell('2025-09-24T16:00:00.000Z');
    expect((await told(firmId)).map(({ data }) => data.body.zh)).toEqual([expect.stringContaining('正在受理'), expect.stringContaining('440704-2025-000888')]);
    const [{ id: appealId }] = await graph.sql('SELECT id FROM appeal_copy WHERE question_id = $1', [questions[0].id]);
    await applyAll(graph, [appealEvent(firmId, '440704-2025-000888', { appealId, questionId: questions[0].id, isOpen: false, stateVersion: 2 })]);
    await tell('2025-10-31T16:00:00.000Z');
    expect(await told(firmId)).toHaveLength(2);
  });
});

describe('一次都不用跑 (VIS-37)', () => {
  it('counts what was closed on the spot of all questions', async () => {
    const { campaignId, sessionId, questions, firmIds } = await holdWithMinutes('ON_SITE_OFFICE', ([a, b]) => [
      { enterpriseId: a, text: '现场办结的问题', answer: '已办结' },
      { enterpriseId: a, text: '第二个现场办结', answer: '已办结' },
      { enterpriseId: b, text: '转办的问题', contactPhone: PHONE },
      { enterpriseId: b, text: '也是转办的问题', contactPhone: PHONE },
    ], 2);
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    await applyAll(graph, [appealEvent(firmIds[1] as string, '440704-2025-000999', { questionId: questions.find(({ text }: any) => text === '转办的问题').id, isOpen: false })]);
    expect(await readFigures(graph, campaignId)).toEqual({
      target: null, visited: 2, coverage: null, onSite: 0, byPhone: 0, byWeChat: 0, inSessions: 2, questions: 4, suggestions: 0, solvedOnSpot: 2, coordinated: 1, open: 1, neverRunShare: 0.5,
    });
    expect(await readSession(graph, centre, sessionId, 'figures { questions solvedOnSpot neverRunShare visited target }')).toEqual({ figures: { questions: 4, solvedOnSpot: 2, neverRunShare: 0.5, visited: 2, target: null } });
  });
});
