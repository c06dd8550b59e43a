import { callMutations } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const limitReached = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions }';
const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';

const refusals: Readonly<Record<string, string>> = {
  requestVisit: `${formRejected} ... on VisitTargetUnknown { enterpriseId }`,
  screenVisit: notAllowed,
  decideReview: notAllowed,
  askEnterprise: notAllowed,
  takeAlternative: `${notAllowed} ... on VisitAlternativeUnknown { enterpriseIds }`,
  insistOnTarget: `${notAllowed} ${formRejected}`,
  acceptVisit: `${notAllowed} ${limitReached}`,
  refuseVisit: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordPhoneReply: `${notAllowed} ${limitReached}`,
  cancelVisit: notAllowed,
  setVisitLimit: '... on VisitLimitOutOfRange { minimum maximum }',
  changeVisitSetting: '... on VisitSettingRejected { key }',
};

const request = 'visitRequest { id state }';

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(refusals).map((mutation) => [mutation, request])),
  setVisitLimit: 'perMonth enterprise { id visitEligibility { limit } }',
  changeVisitSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

export const { attempt, mutate } = callMutations({ success, refusals });
