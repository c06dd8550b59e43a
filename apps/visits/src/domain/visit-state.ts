import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

/** Where a visit request stands (§9.1). */
export type VisitState =
  | 'COLLECTED'
  | 'RETURNED'
  | 'CLASSIFIED'
  | 'CONVERTED_TO_DATA'
  | 'DECLINED_DUPLICATE'
  | 'DECLINED_DISGUISED'
  | 'DECLINED_UNNECESSARY'
  | 'REVIEW'
  | 'NECESSARY'
  | 'IN_BUNDLE'
  | 'COUNTER_OFFERED'
  | 'PENDING_ENTERPRISE'
  | 'PHONE_FOLLOWUP'
  | 'NEGOTIATING'
  | 'ACCEPTED'
  | 'SCHEDULED'
  | 'READY'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'FEEDBACK_DONE'
  | 'CLOSED'
  | 'NO_SHOW'
  | 'REFUSED'
  | 'CANCELLED';

/** What moves a request on: done by people, or by the system in consequence. An emergency is registered afterwards, and begins in COMPLETED. */
export type VisitEvent =
  | 'returnForm'
  | 'correctForm'
  | 'triage'
  | 'convertToData'
  | 'findDuplicate'
  | 'findDisguised'
  | 'findNecessary'
  | 'findDoubtful'
  | 'findUnnecessary'
  | 'makeCounterOffer'
  | 'takeAlternative'
  | 'insistOnTarget'
  | 'expireCounterOffer'
  | 'joinBundle'
  | 'leaveBundle'
  | 'askEnterprise'
  | 'followUpByPhone'
  | 'accept'
  | 'refuse'
  | 'proposeTerms'
  | 'agreeToTerms'
  | 'declineTerms'
  | 'schedule'
  | 'scheduleUnannounced'
  | 'override'
  | 'verifyRoster'
  | 'changeRoster'
  | 'checkIn'
  | 'scanIn'
  | 'checkOut'
  | 'missVisit'
  | 'giveFeedback'
  | 'archive'
  | 'cancel';

export const transitions: Transitions<VisitState, VisitEvent> = {
  returnForm: { COLLECTED: 'RETURNED' },
  correctForm: { RETURNED: 'COLLECTED' },
  triage: { COLLECTED: 'CLASSIFIED' },
  convertToData: { CLASSIFIED: 'CONVERTED_TO_DATA' },
  findDuplicate: { CLASSIFIED: 'DECLINED_DUPLICATE' },
  findDisguised: { CLASSIFIED: 'DECLINED_DISGUISED' },
  findNecessary: { CLASSIFIED: 'NECESSARY', REVIEW: 'NECESSARY' },
  findDoubtful: { CLASSIFIED: 'REVIEW' },
  findUnnecessary: { CLASSIFIED: 'DECLINED_UNNECESSARY', REVIEW: 'DECLINED_UNNECESSARY' },
  makeCounterOffer: { NECESSARY: 'COUNTER_OFFERED' },
  takeAlternative: { COUNTER_OFFERED: 'NECESSARY' },
  insistOnTarget: { COUNTER_OFFERED: 'PENDING_ENTERPRISE' },
  expireCounterOffer: { COUNTER_OFFERED: 'CANCELLED' },
  joinBundle: { NECESSARY: 'IN_BUNDLE' },
  // A bundle that dissolves, before or after the enterprise was asked, leaves each of its members as necessary as it was.
  leaveBundle: { IN_BUNDLE: 'NECESSARY', PENDING_ENTERPRISE: 'NECESSARY', PHONE_FOLLOWUP: 'NECESSARY' },
  askEnterprise: { NECESSARY: 'PENDING_ENTERPRISE', IN_BUNDLE: 'PENDING_ENTERPRISE' },
  followUpByPhone: { PENDING_ENTERPRISE: 'PHONE_FOLLOWUP' },
  accept: { PENDING_ENTERPRISE: 'ACCEPTED', PHONE_FOLLOWUP: 'ACCEPTED' },
  refuse: { PENDING_ENTERPRISE: 'REFUSED', PHONE_FOLLOWUP: 'REFUSED', NEGOTIATING: 'REFUSED' },
  proposeTerms: { PENDING_ENTERPRISE: 'NEGOTIATING', PHONE_FOLLOWUP: 'NEGOTIATING' },
  agreeToTerms: { NEGOTIATING: 'ACCEPTED' },
  declineTerms: { NEGOTIATING: 'REFUSED' },
  schedule: { ACCEPTED: 'SCHEDULED' },
  // An unannounced inspection is hidden from the enterprise until it arrives: nobody is asked (§0.1).
  scheduleUnannounced: { NECESSARY: 'SCHEDULED' },
  // Of screening or quota, never of a refusal (§9.1, VIS-06).
  override: { REVIEW: 'SCHEDULED', DECLINED_UNNECESSARY: 'SCHEDULED', COUNTER_OFFERED: 'SCHEDULED' },
  verifyRoster: { SCHEDULED: 'READY' },
  changeRoster: { READY: 'SCHEDULED' },
  checkIn: { READY: 'IN_PROGRESS' },
  // Inspectors at work are bound by no roster and no pledge (§0.1).
  scanIn: { SCHEDULED: 'IN_PROGRESS' },
  checkOut: { IN_PROGRESS: 'COMPLETED' },
  missVisit: { SCHEDULED: 'NO_SHOW', READY: 'NO_SHOW' },
  giveFeedback: { COMPLETED: 'FEEDBACK_DONE' },
  archive: { FEEDBACK_DONE: 'CLOSED' },
  cancel: {
    COLLECTED: 'CANCELLED',
    RETURNED: 'CANCELLED',
    CLASSIFIED: 'CANCELLED',
    REVIEW: 'CANCELLED',
    NECESSARY: 'CANCELLED',
    IN_BUNDLE: 'CANCELLED',
    COUNTER_OFFERED: 'CANCELLED',
    PENDING_ENTERPRISE: 'CANCELLED',
    PHONE_FOLLOWUP: 'CANCELLED',
    NEGOTIATING: 'CANCELLED',
    ACCEPTED: 'CANCELLED',
    SCHEDULED: 'CANCELLED',
    READY: 'CANCELLED',
  },
};

export type VisitStep = Step<VisitState, VisitEvent>;

export const walk = walkThrough(transitions);

/** The states in which a request holds a place in its month (§10.1: ACCEPTED … CLOSED). */
export const placeHoldingStates: readonly VisitState[] = ['ACCEPTED', 'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];
