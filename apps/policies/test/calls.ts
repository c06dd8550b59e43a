import { callMutations } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const formRejected = '... on PolicyFormRejected { problems { field path code message en: message(locale: EN) } }';
const projectRefusals = '... on PolicyProjectUnknown { projectId } ... on PolicyProjectActionNotAllowed { action state allowedNow }';
const unproven = '... on PolicyRuleUnproven { positive positiveNeeded negative negativeNeeded failures { exampleId name isEligible result resultLabel because en: because(locale: EN) } }';

const applicationRefusals = '... on PolicyApplicationUnknown { applicationId } ... on PolicyApplicationActionNotAllowed { action state allowedNow }';
const blacklisted = '... on PolicyApplicantBlacklisted { measureCodes authorityName legalBasis listedOn }';
const duties = '... on PolicyDutiesNotSeparate { earlierDuty }';
const amountUnknown = '... on PolicyAmountUnknown { missingKeys }';
const fieldsRejected = '... on PolicyFieldsRejected { missingKeys unknownKeys invalidKeys }';
const notInBusiness = '... on PolicyApplicantNotInBusiness { enterpriseId }';
const notOpen = `... on PolicyWindowClosed { opensOn closesOn } ${notInBusiness}`;
const exists = '... on PolicyApplicationExists { applicationId }';

const applicationMutations: Readonly<Record<string, string>> = {
  startApplication: `... on PolicyProjectUnknown { projectId } ${blacklisted} ${notOpen} ${exists}`,
  contestField: `${applicationRefusals} ${fieldsRejected}`,
  submitApplication: `${applicationRefusals} ${blacklisted} ${notOpen} ${fieldsRejected}`,
  reviewApplication: `${applicationRefusals} ${blacklisted} ${notInBusiness} ${duties} ${amountUnknown} ... on PolicyClauseUnknown { clauseId } ... on PolicySupplementsExhausted { limit }`,
  supplementApplication: `${applicationRefusals} ${fieldsRejected}`,
  withdrawApplication: applicationRefusals,
  payApplication: `${applicationRefusals} ${blacklisted} ${duties}`,
  confirmPayment: applicationRefusals,
  auditApplication: `${applicationRefusals} ${duties}`,
  recordReturnedFunds: applicationRefusals,
  requestReconsideration: `${applicationRefusals} ${exists}`,
  decideReconsideration: `${applicationRefusals} ${blacklisted} ${notInBusiness} ${duties} ${amountUnknown}`,
};

const refusals: Readonly<Record<string, string>> = {
  ...applicationMutations,
  objectToApplication: applicationRefusals,
  recordPolicyDocument: formRejected,
  draftProject: `${formRejected} ... on PolicyClauseUnknown { clauseId }`,
  reviseProject: `${formRejected} ${projectRefusals} ... on PolicyDraftExists { draftId }`,
  addRuleExample: `${formRejected} ${projectRefusals}`,
  publishProject: `${formRejected} ${projectRefusals} ${unproven}`,
  closeProject: projectRefusals,
  appropriateBudget: `${formRejected} ${projectRefusals}`,
  changePolicySetting: '... on PolicySettingRejected { key }',
};

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['draftProject', 'reviseProject', 'addRuleExample', 'publishProject', 'closeProject', 'appropriateBudget'].map((mutation) => [mutation, 'project { id state edition }'])),
  ...Object.fromEntries(Object.keys(applicationMutations).map((mutation) => [mutation, 'application { id state }'])),
  objectToApplication: 'applicationId receivedAt',
  recordPolicyDocument: 'document { id number clauses { id number text } }',
  changePolicySetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

export const { attempt, mutate } = callMutations({ success, refusals });
