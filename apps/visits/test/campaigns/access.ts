import { randomUUID } from 'node:crypto';
import type { Specimen, TestSubgraph } from '@qinqing/testing';
import { DIVISION, UNKNOWN_ID } from '../district.ts';
import { confirmOne, parkUnit, settleTown } from './town.ts';

/** A campaign and a session of it, in a park: every scope has an inside. */
export const campaignSpecimens = async (graph: TestSubgraph): Promise<Readonly<Record<'Campaign' | 'CampaignSession', Specimen>>> => {
  await settleTown(graph);
  const { campaignId, sessionId } = await confirmOne(graph, 'PARK_GROUP_SERVICE');
  const place = { divisionCode: DIVISION, unitIds: [parkUnit] };
  return { Campaign: { reference: { id: campaignId }, place }, CampaignSession: { reference: { id: sessionId }, place } };
};

const ofSession: Readonly<Record<string, string>> = {
  confirmSession: '',
  assignSessionUnits: 'unitIds: []',
  cancelSession: 'reason: "理由"',
  signUpForSession: 'component: MEETING, contactPhone: "0750-3861234"',
  withdrawSignUp: 'component: MEETING',
  recordAttendance: 'attendances: []',
  writeMinutes: 'summary: "纪要"',
  answerSessionQuestion: `questionId: "${UNKNOWN_ID}", answer: "答复"`,
  finishMinutes: '',
  decideTask: `title: "任务", ownerUnitId: "${UNKNOWN_ID}", dueOn: "2025-09-30"`,
  finishTask: `taskId: "${UNKNOWN_ID}", result: "已办"`,
  giveOpinion: 'text: "意见"',
  rateSession: 'stars: 5',
  closeSession: '',
};

const callOf = (mutation: string, input: string): string => `${mutation}(input: { idempotencyKey: "${randomUUID()}" ${input} }) { __typename }`;

/** An operation for each root field of campaigns and sessions. */
export const campaignRootFields = (): Record<string, string> => ({
  'Query.campaign': `campaign(id: "${UNKNOWN_ID}") { id }`,
  'Query.campaigns': 'campaigns { nodes { id } }',
  'Query.campaignSession': `campaignSession(id: "${UNKNOWN_ID}") { id }`,
  'Query.campaignSessions': 'campaignSessions { nodes { id } }',
  'Mutation.planCampaign': callOf('planCampaign', `kind: TEA_TALK, title: "茶话会", purpose: "听取意见", divisionCode: "${DIVISION}", startsOn: "2025-09-01", endsOn: "2025-12-31", place: "三楼", seats: []`),
  'Mutation.planSession': callOf('planSession', `campaignId: "${UNKNOWN_ID}", on: "2025-09-10"`),
  'Mutation.recordContact': callOf('recordContact', `campaignId: "${UNKNOWN_ID}", enterpriseId: "${UNKNOWN_ID}", mode: PHONE, at: "2025-09-01T01:00:00.000Z"`),
  ...Object.fromEntries(Object.entries(ofSession).map(([mutation, input]) => [`Mutation.${mutation}`, callOf(mutation, `sessionId: "${UNKNOWN_ID}", ${input}`)])),
});
