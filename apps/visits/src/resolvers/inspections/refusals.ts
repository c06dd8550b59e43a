import type { Resolvers } from '../../generated/graphql.ts';
import { inspectionMessages as messages } from '../../messages/inspections.ts';
import { label } from '../../type-defs.ts';

type Refusals =
  | 'EmergencyAlreadyAudited'
  | 'EmergencyVisitUnknown'
  | 'InspectionCapReached'
  | 'InspectionNoticeUsed'
  | 'InspectionScanRejected'
  | 'UnitNotHeard'
  | 'VisitViolationNotOpen'
  | 'VisitViolationUnknown'
  | 'VisitingUnitUnknown';

/** What each refusal says, in the reader's language. */
export const refusals: Required<Pick<Resolvers, Refusals>> = {
  EmergencyAlreadyAudited: { message: ({ decidedAt }, { locale }) => messages.alreadyAudited(decidedAt)[locale] },
  EmergencyVisitUnknown: { message: (_refusal, { locale }) => messages.emergencyUnknown[locale] },
  InspectionCapReached: { message: (facts, { locale }) => messages.capReached(facts)[locale] },
  InspectionNoticeUsed: { message: ({ noticeNumber }, { locale }) => messages.noticeUsed(noticeNumber)[locale] },
  InspectionScanRejected: {
    message: ({ problems }, { locale }) => messages.scanRejected(problems.map((problem) => label('InspectionScanProblem', problem, locale)))[locale],
    problems: ({ problems }) => [...problems],
  },
  UnitNotHeard: { message: ({ hearingDueAt }, { locale }) => messages.unitNotHeard(hearingDueAt)[locale] },
  VisitViolationNotOpen: { message: ({ state }, { locale }) => messages.violationNotOpen(label('VisitViolationState', state, locale))[locale] },
  VisitViolationUnknown: { message: (_refusal, { locale }) => messages.violationUnknown[locale] },
  VisitingUnitUnknown: { message: (_refusal, { locale }) => messages.unitUnknown[locale] },
};
