import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

/** Where a visit request stands (§9.1). */
export type VisitState =
  | 'COLLECTED'
  | 'CLASSIFIED'
  | 'REVIEW'
  | 'NECESSARY'
  | 'DECLINED_UNNECESSARY'
  | 'COUNTER_OFFERED'
  | 'PENDING_ENTERPRISE'
  | 'PHONE_FOLLOWUP'
  | 'ACCEPTED'
  | 'SCHEDULED'
  | 'READY'
  | 'IN_PROGRESS'
  | 'COMPLETED'
  | 'FEEDBACK_DONE'
  | 'CLOSED'
  | 'REFUSED'
  | 'CANCELLED';

/** What moves a request on. The first group is done by people, the second by the system in consequence. */
export type VisitEvent =
  | 'triage'
  | 'takeAlternative'
  | 'insistOnTarget'
  | 'askEnterprise'
  | 'accept'
  | 'refuse'
  | 'cancel'
  | 'findNecessary'
  | 'findDoubtful'
  | 'findUnnecessary'
  | 'makeCounterOffer'
  | 'expireCounterOffer'
  | 'schedule'
  | 'followUpByPhone';

const transitions: Transitions<VisitState, VisitEvent> = {
  triage: { COLLECTED: 'CLASSIFIED' },
  findNecessary: { CLASSIFIED: 'NECESSARY', REVIEW: 'NECESSARY' },
  findDoubtful: { CLASSIFIED: 'REVIEW' },
  findUnnecessary: { CLASSIFIED: 'DECLINED_UNNECESSARY', REVIEW: 'DECLINED_UNNECESSARY' },
  makeCounterOffer: { NECESSARY: 'COUNTER_OFFERED' },
  takeAlternative: { COUNTER_OFFERED: 'NECESSARY' },
  insistOnTarget: { COUNTER_OFFERED: 'PENDING_ENTERPRISE' },
  expireCounterOffer: { COUNTER_OFFERED: 'CANCELLED' },
  askEnterprise: { NECESSARY: 'PENDING_ENTERPRISE' },
  followUpByPhone: { PENDING_ENTERPRISE: 'PHONE_FOLLOWUP' },
  accept: { PENDING_ENTERPRISE: 'ACCEPTED', PHONE_FOLLOWUP: 'ACCEPTED' },
  refuse: { PENDING_ENTERPRISE: 'REFUSED', PHONE_FOLLOWUP: 'REFUSED' },
  schedule: { ACCEPTED: 'SCHEDULED' },
  cancel: {
    COLLECTED: 'CANCELLED',
    CLASSIFIED: 'CANCELLED',
    REVIEW: 'CANCELLED',
    NECESSARY: 'CANCELLED',
    COUNTER_OFFERED: 'CANCELLED',
    PENDING_ENTERPRISE: 'CANCELLED',
    PHONE_FOLLOWUP: 'CANCELLED',
    ACCEPTED: 'CANCELLED',
    SCHEDULED: 'CANCELLED',
    READY: 'CANCELLED',
  },
};

export type VisitStep = Step<VisitState, VisitEvent>;

export const walk = walkThrough(transitions);

/** The states in which a request holds a place in its month (§10.1: ACCEPTED … CLOSED). */
export const placeHoldingStates: readonly VisitState[] = ['ACCEPTED', 'SCHEDULED', 'READY', 'IN_PROGRESS', 'COMPLETED', 'FEEDBACK_DONE', 'CLOSED'];
