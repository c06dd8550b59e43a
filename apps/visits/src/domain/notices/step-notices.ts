import { isKeptFromUnit } from '../programmes/visit-programme.ts';
import type { VisitRequest } from '../visit-request.ts';
import type { VisitStep } from '../visit-state.ts';
import { endWithoutDate, told, type NoticedEvent, type NoticeSide, type NoticeTemplate, type Told } from './who-is-told.ts';

export interface StepNotice {
  readonly side: NoticeSide;
  readonly template: NoticeTemplate;
  readonly urgency: 'NORMAL' | 'URGENT';
  /** Null: at once. */
  readonly notBefore: Date | null;
}

const urgent: ReadonlySet<NoticeTemplate> = new Set(['inspection-arrived', 'missed']);

export type NotifiedVisit = Pick<VisitRequest, 'announcement' | 'askedAt' | 'checkedInAt' | 'isEmergency' | 'isInvited' | 'isPicked' | 'state' | 'unspokenUntil'>;

/** A new request, which the centre is to screen, an emergency that was registered afterwards (VIS-40), or an enterprise's own invitation (VIS-42). */
export const noticesOfSubmission = (visit: NotifiedVisit): readonly StepNotice[] => noticesOfEvent(beginningOf(visit), visit, false);

const beginningOf = ({ isEmergency, isInvited }: NotifiedVisit): NoticedEvent => {
  if (isEmergency) return 'registerEmergency';
  return isInvited ? 'invite' : 'submit';
};

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
