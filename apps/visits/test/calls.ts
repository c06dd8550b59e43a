import { callMutations } from '@qinqing/testing';
import { arrivalRefusals, arrivalSuccess } from './arrival/selections.ts';

export { faultOf } from '@qinqing/testing';

const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const limitReached = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions }';
const termsRejected = '... on VisitTermsRejected { problems { field code message en: message(locale: EN) } }';
const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';

const refusals: Readonly<Record<string, string>> = {
  requestVisit: `${formRejected} ... on VisitTargetUnknown { enterpriseId }`,
  inviteVisit: `${formRejected} ... on VisitTargetUnknown { enterpriseId } ... on VisitingUnitUnknown { unitId }`,
  screenVisit: notAllowed,
  decideReview: notAllowed,
  askEnterprise: notAllowed,
  takeAlternative: `${notAllowed} ... on VisitAlternativeUnknown { enterpriseIds }`,
  insistOnTarget: `${notAllowed} ${formRejected} ... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom }`,
  acceptVisit: `${notAllowed} ${limitReached}`,
  refuseVisit: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordPhoneReply: `${notAllowed} ${limitReached} ${termsRejected}`,
  cancelVisit: notAllowed,
  ...arrivalRefusals,
  setVisitLimit: '... on VisitLimitOutOfRange { minimum maximum }',
  changeVisitSetting: '... on VisitSettingRejected { key }',
  returnVisitForm: notAllowed,
  correctVisitForm: `${notAllowed} ${formRejected}`,
  proposeVisitTerms: `${notAllowed} ${termsRejected}`,
  agreeToVisitTerms: `${notAllowed} ${limitReached}`,
  declineVisitTerms: notAllowed,
  setStandingInstruction: '... on StandingInstructionRejected { minimum maximum }',
  withdrawStandingInstruction: '',
  proposeVisitOverride: `${notAllowed} ... on VisitWindowUnknown { positions } ... on VisitOverrideImpossible { visitRequestId }`,
  signVisitOverride: `${notAllowed} ... on VisitOverrideImpossible { visitRequestId }`,
};

const request = 'visitRequest { id state }';

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(refusals).map((mutation) => [mutation, request])),
  ...arrivalSuccess,
  setVisitLimit: 'perMonth enterprise { id visitEligibility { limit } }',
  setStandingInstruction: 'enterprise { id standingInstruction { version } } instruction { version autoRefuseBelow neverAccept setAt }',
  withdrawStandingInstruction: 'enterprise { id standingInstruction { version } }',
  changeVisitSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

export const { attempt, mutate } = callMutations({ success, refusals });
