import { callMutations } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const unknown = '... on AppealUnknown { appealId }';
const notAllowed = `${unknown} ... on AppealActionNotAllowed { action state allowedNow }`;
const problems = 'problems { field code message en: message(locale: EN) }';
const formRejected = `... on AppealFormRejected { ${problems} }`;
const planRejected = `... on AppealPlanRejected { ${problems} }`;
const unitUnknown = '... on AppealUnitUnknown { unitId }';

const refusals: Readonly<Record<string, string>> = {
  submitAppeal: `${formRejected} ... on AppealEnterpriseUnknown { enterpriseId }`,
  classifyAppeal: `${notAllowed} ${formRejected}`,
  dispatchAppeal: `${notAllowed} ${unitUnknown}`,
  acceptAppeal: notAllowed,
  returnAppeal: `${notAllowed} ${unitUnknown} ... on AppealReturnNotPossible { obstacle returnableUntil }`,
  decideArbitration: `${notAllowed} ${unitUnknown}`,
  requestInformation: `${notAllowed} ... on AppealPauseLimitReached { limit }`,
  provideInformation: `${notAllowed} ${formRejected}`,
  extendAppeal: `${notAllowed} ... on AppealExtensionRejected { obstacle maximum }`,
  replyAppeal: `${notAllowed} ${formRejected}`,
  explainAppeal: notAllowed,
  resolveOnSpot: `${notAllowed} ${formRejected} ... on AppealCodeWrong { appealId attemptsLeft }`,
  rateAppeal: `${notAllowed} ... on AppealRatingOutOfRange { minimum maximum }`,
  recordReturnVisit: notAllowed,
  withdrawAppeal: notAllowed,
  linkAppeal: `${notAllowed} ... on AppealNotLinkable { parentAppealId }`,
  escalateAppeal: notAllowed,
  setAppealPlan: `${notAllowed} ${planRejected} ${unitUnknown}`,
  finishMilestone: `${notAllowed} ... on AppealMilestoneUnknown { openPositions }`,
  decideJointMeeting: `${notAllowed} ${planRejected} ${unitUnknown}`,
  draftRouting: `... on AppealRoutingRejected { ${problems} }`,
  publishRouting: '... on AppealRoutingUnknown { routingId } ... on AppealRoutingIncomplete { missingItems { code } } ... on AppealRoutingNotDraft { state }',
  changeAppealSetting: '... on AppealSettingRejected { key }',
};

const routing = 'routing { id number state rows { item { code } units { id } } missingItems { code } }';

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(refusals).map((mutation) => [mutation, 'appeal { id state }'])),
  submitAppeal: 'appeal { id state number } similarAppeals { score }',
  draftRouting: routing,
  publishRouting: routing,
  changeAppealSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

export const { attempt, mutate } = callMutations({ success, refusals });
