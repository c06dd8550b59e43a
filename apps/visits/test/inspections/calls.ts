import { callMutations } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';
const target = '... on VisitTargetUnknown { enterpriseId }';
const capped = '... on InspectionCapReached { year limit usedThisYear }';
const noticeUsed = '... on InspectionNoticeUsed { noticeNumber }';
const violation = '... on VisitViolationUnknown { visitViolationId } ... on VisitViolationNotOpen { state }';

export const { attempt, mutate } = callMutations({
  success: {
    requestVisit: 'visitRequest { id state }',
    screenVisit: 'visitRequest { id state }',
    requestUnannouncedInspection: 'visitRequest { id state }',
    scanInInspection: 'visitRequest { id state }',
    registerEmergencyVisit: 'visitRequest { id state }',
    auditEmergencyVisit: 'visitRequest { id state }',
    reportUnbookedVisit: 'violation { id state }',
    answerViolation: 'violation { id state }',
    decideViolation: 'violation { id state }',
  },
  refusals: {
    requestVisit: `${formRejected} ${target} ${capped}`,
    screenVisit: `${notAllowed} ${capped}`,
    requestUnannouncedInspection: `${formRejected} ${target} ${capped} ${noticeUsed}`,
    scanInInspection: `${notAllowed} ${noticeUsed} ... on InspectionScanRejected { problems }`,
    registerEmergencyVisit: `${formRejected} ${target}`,
    auditEmergencyVisit: '... on EmergencyVisitUnknown { visitRequestId } ... on EmergencyAlreadyAudited { decidedAt }',
    reportUnbookedVisit: `${formRejected} ${target} ... on VisitingUnitUnknown { unitId }`,
    answerViolation: violation,
    decideViolation: `${violation} ... on UnitNotHeard { hearingDueAt }`,
  },
});
