import type { ReadyCalls, TestSubgraph } from '@qinqing/testing';
import { bureauUnit, centre, newEnterprise, representative } from '../district.ts';
import { AFTER, confirmOne, DURING, expert, handler, holdOne, leader, newFirms, planCampaign, planOf, planOne, settleTown, signUp, succeed, workGroup } from './town.ts';

interface Held {
  readonly sessionId: string;
  readonly firmId: string;
}

/** A session that an enterprise has attended. */
const hold = async (graph: TestSubgraph, kind = 'TEA_TALK'): Promise<Held> => {
  const [firm] = await newFirms(graph, 1);
  const firmId = firm?.id ?? '';
  return { sessionId: (await holdOne(graph, kind, [firmId])).sessionId, firmId };
};

/** A session whose minutes hold an open question. */
const holdWithQuestion = async (graph: TestSubgraph): Promise<Held & { readonly questionId: string }> => {
  const held = await hold(graph, 'ENTERPRISE_DAY');
  const questions = [{ enterpriseId: held.firmId, text: '道路何时修复', contactPhone: '0750-3861234', answeringUnitId: bureauUnit }];
  const written = await succeed(graph, centre, 'writeMinutes', { sessionId: held.sessionId, summary: '会议纪要', questions }, AFTER);
  return { ...held, questionId: written.questions[0].id };
};

const holdWithTask = async (graph: TestSubgraph): Promise<Held & { readonly taskId: string }> => {
  const held = await hold(graph, 'ENTERPRISE_DAY');
  await succeed(graph, centre, 'writeMinutes', { sessionId: held.sessionId, summary: '会议纪要' }, AFTER);
  const { tasks } = await succeed(graph, leader, 'decideTask', { sessionId: held.sessionId, title: '修复道路', ownerUnitId: bureauUnit, dueOn: '2025-09-19' }, AFTER);
  await succeed(graph, centre, 'finishMinutes', { sessionId: held.sessionId }, AFTER);
  return { ...held, taskId: tasks[0].id };
};

/** A call of each mutation on campaigns and their sessions. */
export const campaignMutations: ReadyCalls = {
  planCampaign: async (graph) => {
    await settleTown(graph);
    return { by: centre, input: planOf('PARK_GROUP_SERVICE') };
  },
  planSession: async (graph) => {
    await settleTown(graph);
    return { by: centre, input: { campaignId: (await planCampaign(graph, 'TEA_TALK')).id, on: '2025-09-10', theme: '用工难' } };
  },
  confirmSession: async (graph) => {
    await settleTown(graph, [newEnterprise()]);
    return { by: centre, input: { sessionId: (await planOne(graph, 'TEA_TALK')).sessionId } };
  },
  assignSessionUnits: async (graph) => {
    await settleTown(graph);
    return { by: centre, input: { sessionId: (await planOne(graph, 'ENTERPRISE_DAY')).sessionId, unitIds: [bureauUnit] } };
  },
  cancelSession: async (graph) => {
    const [firm] = await newFirms(graph, 1);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    await signUp(graph, firm?.id ?? '', sessionId);
    return { by: centre, input: { sessionId, reason: '台风' } };
  },
  signUpForSession: async (graph) => {
    const [firm] = await newFirms(graph, 1);
    return { by: representative(firm?.id ?? ''), input: { sessionId: (await confirmOne(graph, 'TEA_TALK')).sessionId, component: 'MEETING', contactPhone: '0750-3861234', questions: ['道路何时修复'] } };
  },
  withdrawSignUp: async (graph) => {
    const [firm] = await newFirms(graph, 1);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    await signUp(graph, firm?.id ?? '', sessionId);
    return { by: representative(firm?.id ?? ''), input: { sessionId, component: 'MEETING' } };
  },
  recordAttendance: async (graph) => {
    const firms = await newFirms(graph, 2);
    const { sessionId } = await confirmOne(graph, 'TEA_TALK');
    return { by: centre, input: { sessionId, attendances: firms.map(({ id }) => ({ enterpriseId: id, component: 'MEETING', persons: 1 })) }, now: DURING };
  },
  recordContact: async (graph) => {
    const [firm] = await newFirms(graph, 1);
    const { id: campaignId } = await planCampaign(graph, 'SPRING_WARMTH', { groups: [workGroup] });
    const questions = [{ text: '用工缺口如何解决', contactPhone: '0750-3861234', answeringUnitId: bureauUnit }];
    return { by: centre, input: { campaignId, enterpriseId: firm?.id, mode: 'ON_SITE', at: '2025-09-01T01:00:00.000Z', groupNumber: 1, agreement: '电话预约，王经理同意', questions } };
  },
  writeMinutes: async (graph) => {
    const { sessionId, firmId } = await hold(graph);
    return { by: centre, input: { sessionId, summary: '会议纪要', questions: [{ enterpriseId: firmId, text: '道路何时修复', answer: '下周完工', answeringUnitId: bureauUnit }] }, now: AFTER };
  },
  answerSessionQuestion: async (graph) => {
    const { sessionId, questionId } = await holdWithQuestion(graph);
    return { by: handler, input: { sessionId, questionId, answer: '下周完工' }, now: AFTER };
  },
  finishMinutes: async (graph) => ({ by: centre, input: { sessionId: (await holdWithQuestion(graph)).sessionId }, now: AFTER }),
  decideTask: async (graph) => ({ by: leader, input: { sessionId: (await hold(graph, 'ENTERPRISE_DAY')).sessionId, title: '修复道路', ownerUnitId: bureauUnit, dueOn: '2025-09-19' }, now: AFTER }),
  finishTask: async (graph) => {
    const { sessionId, taskId } = await holdWithTask(graph);
    return { by: handler, input: { sessionId, taskId, result: '已修复' }, now: AFTER };
  },
  giveOpinion: async (graph) => ({ by: expert, input: { sessionId: (await hold(graph, 'KEY_PROBLEM_RESEARCH')).sessionId, text: '建议建立职工培训基地' }, now: AFTER }),
  rateSession: async (graph) => {
    const { sessionId, firmId } = await hold(graph);
    return { by: representative(firmId), input: { sessionId, stars: 5, text: '有用' }, now: AFTER };
  },
  closeSession: async (graph) => {
    const { sessionId } = await holdWithQuestion(graph);
    await succeed(graph, centre, 'finishMinutes', { sessionId }, AFTER);
    return { by: centre, input: { sessionId }, now: AFTER };
  },
};
