import type { ActionRule } from '../visit-actions.ts';
import type { VisitState } from '../visit-state.ts';

/** What can be done with a visit between its agreed date and its end. */
export type ArrivalAction =
  | 'SUBMIT_ROSTER'
  | 'VERIFY_VISITOR'
  | 'SUBSTITUTE_VISITOR'
  | 'SIGN_PLEDGE'
  | 'ISSUE_PASSES'
  | 'CHECK_IN'
  | 'CHECK_OUT'
  | 'RECORD_RESULT'
  | 'GIVE_FEEDBACK'
  | 'ARCHIVE'
  | 'REPORT_PHOTO_INCIDENT'
  | 'DECIDE_PHOTO_INCIDENT'
  | 'SUBMIT_MEDIA'
  | 'APPROVE_MEDIA';

const expected: readonly VisitState[] = ['SCHEDULED', 'READY'];
/** Pictures come to light when the visitors are gone, too. */
const sinceArrival: readonly VisitState[] = ['IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];

export const arrivalActionRules: Readonly<Record<ArrivalAction, ActionRule>> = {
  SUBMIT_ROSTER: { parties: ['UNIT'], event: null, onlyIn: expected },
  VERIFY_VISITOR: { parties: ['CENTRE'], event: null, onlyIn: expected },
  SUBSTITUTE_VISITOR: { parties: ['UNIT'], event: null, onlyIn: expected },
  SIGN_PLEDGE: { parties: ['UNIT', 'VISITOR'], event: null, onlyIn: ['SCHEDULED'] },
  ISSUE_PASSES: { parties: ['UNIT'], event: null, onlyIn: ['READY', 'IN_PROGRESS'] },
  CHECK_IN: { parties: ['ENTERPRISE'], event: null, onlyIn: ['READY', 'IN_PROGRESS'] },
  CHECK_OUT: { parties: ['ENTERPRISE', 'CENTRE'], event: 'checkOut' },
  RECORD_RESULT: { parties: ['UNIT'], event: null, onlyIn: ['COMPLETED', 'FEEDBACK_DONE'] },
  GIVE_FEEDBACK: { parties: ['ENTERPRISE', 'UNIT'], event: 'giveFeedback' },
  ARCHIVE: { parties: ['CENTRE'], event: 'archive' },
  REPORT_PHOTO_INCIDENT: { parties: ['ENTERPRISE'], event: null, onlyIn: sinceArrival },
  DECIDE_PHOTO_INCIDENT: { parties: ['CENTRE'], event: null, onlyIn: sinceArrival },
  SUBMIT_MEDIA: { parties: ['UNIT'], event: null, onlyIn: sinceArrival },
  APPROVE_MEDIA: { parties: ['ENTERPRISE'], event: null, onlyIn: sinceArrival },
};
