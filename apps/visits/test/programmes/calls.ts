import { callMutations, idempotencyTests } from '@qinqing/testing';

export { faultOf } from '@qinqing/testing';

const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';

const calls = callMutations({
  success: {
    requestVisitProgramme: 'programme { id state stops { id } }',
    fillVisitProgramme: 'programme { id state stops { id } }',
  },
  refusals: {
    requestVisitProgramme: `${formRejected} ... on VisitTargetUnknown { enterpriseId } ... on InspectionCapReached { usedThisYear }`,
    fillVisitProgramme: `${formRejected} ... on VisitProgrammeUnknown { visitProgrammeId } ... on VisitProgrammeNotFillable { stopCount remaining } ... on VisitProgrammeStopUnfit { enterpriseId because }`,
  },
});

export const { attempt, mutate } = calls;
export const describeIdempotency = idempotencyTests(calls);
