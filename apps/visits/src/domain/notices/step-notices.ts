import { isKeptFromUnit } from '../programmes/visit-programme.ts';
import type { VisitRequest } from '../visit-request.ts';
import type { VisitEvent, VisitStep } from '../visit-state.ts';

/** Who takes part in a visit and can be told of it (通知对象). */
export type NoticeSide = 'UNIT' | 'ENTERPRISE' | 'CENTRE' | 'LIAISON' | 'OFFICE';

export type NoticeTemplate =
  | 'submitted'
  | 'emergency'
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

export interface StepNotice {
  readonly side: NoticeSide;
  readonly template: NoticeTemplate;
  readonly urgency: 'NORMAL' | 'URGENT';
  /** Null: at once. */
  readonly notBefore: Date | null;
}

/** A step of the state machine, or one of the two ways in which a request begins. */
type NoticedEvent = VisitEvent | 'submit' | 'registerEmergency';

type Told = Readonly<Partial<Record<NoticeSide, NoticeTemplate>>>;

/**
 * Every end without a date is told alike, whoever caused it: to units as 「未安排」, to the others as an end whose cause only the
 * request itself tells (VIS-08, §0.1).
 */
const endWithoutDate: Told = { UNIT: 'not-arranged', ENTERPRISE: 'ended', CENTRE: 'ended' };

/** Which step tells whom what; a step that another one completes tells nobody. */
const told: Readonly<Record<NoticedEvent, Told>> = {
  submit: { CENTRE: 'submitted' },
  registerEmergency: { ENTERPRISE: 'emergency', CENTRE: 'emergency' },
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

const urgent: ReadonlySet<NoticeTemplate> = new Set(['inspection-arrived', 'missed']);

export type NotifiedVisit = Pick<VisitRequest, 'announcement' | 'askedAt' | 'checkedInAt' | 'isEmergency' | 'isPicked' | 'state' | 'unspokenUntil'>;

/** A new request, which the centre is to screen, or an emergency that was registered afterwards (VIS-40). */
export const noticesOfSubmission = (visit: NotifiedVisit): readonly StepNotice[] => noticesOfEvent(visit.isEmergency ? 'registerEmergency' : 'submit', visit, false);

/**
 * Who is told what of a request's steps (VIS-04). Of several steps at once, each side hears the last one.
 *
 * @param visit as it is after the steps
 */
export const noticesOfSteps = (steps: readonly VisitStep[], visit: NotifiedVisit): readonly StepNotice[] => {
  const hadDate = steps.some(({ from }) => from === 'SCHEDULED' || from === 'READY');
  const heard = new Map<string, StepNotice>();
  for (const { event } of steps) {
    for (const notice of noticesOfEvent(event, visit, hadDate)) {
      const moment = `${notice.side} ${notice.notBefore?.getTime() ?? 'now'}`;
      heard.delete(moment);
      heard.set(moment, notice);
    }
  }
  return [...heard.values()];
};

const noticesOfEvent = (event: NoticedEvent, visit: NotifiedVisit, hadDate: boolean): readonly StepNotice[] => {
  const isEnd = told[event] === endWithoutDate;
  const sides: Told = isEnd && hadDate ? { ...endWithoutDate, LIAISON: 'not-arranged' } : told[event];
  return (Object.entries(sides) as [NoticeSide, NoticeTemplate][])
    .filter(([side]) => isAllowedToKnow(side, event, visit))
    .map(([side, template]) => ({
      side,
      template,
      urgency: urgent.has(template) ? 'URGENT' : 'NORMAL',
      notBefore: template === 'not-arranged' ? momentOfEnd(visit) : null,
    }));
};

/** Timers fire late, by a minute at most while any process is alive. */
const TIMER_SLACK_MS = 10 * 60_000;

/**
 * The moment of an answer would tell who gave it: a unit hears of an end when it may read it, and late enough that an end which a timer
 * brought about in that very moment is heard of no later (VIS-08).
 */
const momentOfEnd = ({ unspokenUntil }: NotifiedVisit): Date | null => (unspokenUntil === null ? null : new Date(unspokenUntil.getTime() + TIMER_SLACK_MS));

/** An enterprise, and who stands by it, hear of nothing before it is asked; of an unannounced inspection, when it has arrived (§0.1). */
const isAllowedToKnow = (side: NoticeSide, event: NoticedEvent, visit: NotifiedVisit): boolean => {
  const { announcement, askedAt, checkedInAt } = visit;
  // Whom the centre has picked, the unit hears when it has a date: else it would learn who refused (VIS-44, VIS-08).
  if (side === 'UNIT') return !isKeptFromUnit(visit);
  if (side !== 'ENTERPRISE' && side !== 'LIAISON') return true;
  return askedAt !== null || checkedInAt !== null || (event === 'override' && announcement !== 'UNANNOUNCED');
};
