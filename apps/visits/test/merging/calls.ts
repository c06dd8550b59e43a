import { callMutations } from '@qinqing/testing';

const notAllowed = '... on BundleUnknown { bundleId } ... on BundleActionNotAllowed { action state obstacle allowedNow }';
const form = '... on VisitFormRejected { problems { field code } }';
const missing = '... on ComprehensiveInspectionRequired { horizonDays partners { unit { id } visitRequest { id } } }';
const date = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions } ... on VisitBlackedOut { __typename }';

const refusals: Readonly<Record<string, string>> = {
  proposeBundle: `${form} ... on VisitRequestUnknown { visitRequestId } ... on BundleNotPossible { reasons { code visitRequestId message en: message(locale: EN) } }`,
  agreeToBundle: notAllowed,
  declineBundle: notAllowed,
  dissolveBundle: notAllowed,
  askAboutBundle: `${notAllowed} ${missing}`,
  acceptBundle: `${notAllowed} ${date}`,
  refuseBundle: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordBundleReply: `${notAllowed} ${date}`,
  recordBundleVisit: notAllowed,
  reportOnBundle: notAllowed,
  askEnterprise: `... on VisitActionNotAllowed { action state allowedNow bundleId } ${missing}`,
  acceptVisit: '... on VisitActionNotAllowed { action state allowedNow bundleId }',
  refuseVisit: '... on VisitActionNotAllowed { action state allowedNow bundleId }',
  cancelVisit: '... on VisitActionNotAllowed { action state allowedNow bundleId }',
};

const success: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(refusals).map((mutation) => [mutation, 'bundle { id state }'])),
  ...Object.fromEntries(['askEnterprise', 'acceptVisit', 'refuseVisit', 'cancelVisit'].map((mutation) => [mutation, 'visitRequest { id state }'])),
};

export const { attempt, mutate } = callMutations({ success, refusals });
