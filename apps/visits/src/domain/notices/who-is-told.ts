import type { VisitEvent } from '../visit-state.ts';

/** Who takes part in a visit and can be told of it (通知对象). */
export type NoticeSide = 'UNIT' | 'ENTERPRISE' | 'CENTRE' | 'LIAISON' | 'OFFICE';

export type NoticeTemplate =
  | 'submitted'
  | 'emergency'
  | 'invited'
  | 'returned'
  | 'corrected'
  | 'converted-to-data'
  | 'duplicate'
  | 'disguised'
  | 'necessary'
  | 'in-review'
  | 'unnecessary'
  | 'counter-offer'
  | 'alternative-taken'
  | 'in-bundle'
  | 'left-bundle'
  | 'asked'
  | 'being-asked'
  | 'reminder'
  | 'call-enterprise'
  | 'terms-proposed'
  | 'scheduled'
  | 'unannounced'
  | 'override'
  | 'not-arranged'
  | 'ended'
  | 'ready'
  | 'roster-changed'
  | 'inspection-arrived'
  | 'feedback-asked'
  | 'missed'
  | 'feedback-given'
  | 'closed';

/** A step of the state machine, or one of the three ways in which a request begins. */
export type NoticedEvent = VisitEvent | 'submit' | 'registerEmergency' | 'invite';

export type Told = Readonly<Partial<Record<NoticeSide, NoticeTemplate>>>;

/**
 * Every end without a date is told alike, whoever caused it: to units as 「未安排」, to the others as an end whose cause only the
 * request itself tells (VIS-08, §0.1).
 */
export const endWithoutDate: Told = { UNIT: 'not-arranged', ENTERPRISE: 'ended', CENTRE: 'ended' };

/** Which step tells whom what; a step that another one completes tells nobody. */
export const told: Readonly<Record<NoticedEvent, Told>> = {
  submit: { CENTRE: 'submitted' },
  registerEmergency: { ENTERPRISE: 'emergency', CENTRE: 'emergency' },
  invite: { UNIT: 'invited', CENTRE: 'invited' },
  returnForm: { UNIT: 'returned' },
  correctForm: { CENTRE: 'corrected' },
  triage: {},
  convertToData: { UNIT: 'converted-to-data' },
  findDuplicate: { UNIT: 'duplicate' },
  findDisguised: { UNIT: 'disguised' },
  findNecessary: { UNIT: 'necessary' },
  findDoubtful: { UNIT: 'in-review' },
  findUnnecessary: { UNIT: 'unnecessary' },
  makeCounterOffer: { UNIT: 'counter-offer' },
  takeAlternative: { CENTRE: 'alternative-taken' },
  insistOnTarget: { ENTERPRISE: 'asked', CENTRE: 'being-asked' },
  expireCounterOffer: endWithoutDate,
  joinBundle: { UNIT: 'in-bundle' },
  leaveBundle: { UNIT: 'left-bundle', ENTERPRISE: 'left-bundle' },
  askEnterprise: { ENTERPRISE: 'asked', UNIT: 'being-asked' },
  followUpByPhone: { ENTERPRISE: 'reminder', CENTRE: 'call-enterprise' },
  accept: {},
  refuse: endWithoutDate,
  proposeTerms: { UNIT: 'terms-proposed', CENTRE: 'terms-proposed' },
  agreeToTerms: {},
  declineTerms: endWithoutDate,
  schedule: { UNIT: 'scheduled', ENTERPRISE: 'scheduled', CENTRE: 'scheduled', LIAISON: 'scheduled' },
  scheduleUnannounced: { UNIT: 'unannounced', CENTRE: 'unannounced' },
  override: { UNIT: 'override', ENTERPRISE: 'override', CENTRE: 'override', OFFICE: 'override', LIAISON: 'override' },
  verifyRoster: { UNIT: 'ready', ENTERPRISE: 'ready' },
  changeRoster: { UNIT: 'roster-changed', ENTERPRISE: 'roster-changed' },
  checkIn: {},
  scanIn: { ENTERPRISE: 'inspection-arrived', CENTRE: 'inspection-arrived' },
  checkOut: { UNIT: 'feedback-asked', ENTERPRISE: 'feedback-asked' },
  missVisit: { UNIT: 'missed', ENTERPRISE: 'missed', CENTRE: 'missed' },
  giveFeedback: { CENTRE: 'feedback-given' },
  archive: { UNIT: 'closed', ENTERPRISE: 'closed' },
  cancel: endWithoutDate,
};
