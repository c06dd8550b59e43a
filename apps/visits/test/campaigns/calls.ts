import { callMutations, idempotencyTests } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const problems = '... on CampaignFormRejected { problems { field code limit: message en: message(locale: EN) } }';
const ofSession = '... on CampaignSessionUnknown { sessionId } ... on CampaignActionNotAllowed { action state allowedNow }';
const onSite = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitBlackedOut { __typename }';

const sessionMutations = [
  'confirmSession', 'assignSessionUnits', 'withdrawSignUp', 'recordAttendance', 'writeMinutes', 'answerSessionQuestion', 'decideTask', 'finishTask', 'giveOpinion', 'rateSession',
];
const plainMutations = ['cancelSession', 'finishMinutes', 'closeSession', 'withdrawSignUp'];

const refusals: Readonly<Record<string, string>> = {
  ...Object.fromEntries(sessionMutations.map((mutation) => [mutation, `${ofSession} ${problems}`])),
  ...Object.fromEntries(plainMutations.map((mutation) => [mutation, ofSession])),
  withdrawSignUp: `${ofSession} ${problems}`,
  signUpForSession: `${ofSession} ${problems} ... on CampaignSeatsTaken { component capacity left }`,
  planSession: `${problems} ... on CampaignUnknown { campaignId }`,
  planCampaign: `${problems} ... on CampaignYearFull { kind year limit }`,
  recordContact: `${problems} ... on CampaignUnknown { campaignId } ${onSite}`,
};

const session = 'session { id state ordinal nominalOn startsAt endsAt theme questions { id text answer isSolvedOnSpot } tasks { id title } }';

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(refusals).map((mutation) => [mutation, 'session { id state ordinal nominalOn startsAt theme }'])),
  writeMinutes: session,
  decideTask: session,
  signUpForSession: 'session { id state seats { component capacity left } ownSignUps { component persons } }',
  withdrawSignUp: 'session { id state seats { component capacity left } ownSignUps { component persons } }',
  planCampaign: 'campaign { id kind title sessions(first: 50) { nodes { id state ordinal nominalOn startsAt } } }',
  recordContact: 'campaign { id } questions { id text isSolvedOnSpot }',
};

export const { attempt, mutate } = callMutations({ success, refusals });
export const describeIdempotency = idempotencyTests({ attempt, mutate });
