import { addWorkingDays, type Calendar, CalendarNotCovered, dayMs, shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';

export type CampaignQuestionKind = 'QUESTION' | 'SUGGESTION';

/** What an enterprise raised in a session or at a contact (企业出题、政府答题, VIS-36). */
export interface CampaignQuestion {
  readonly id: string;
  readonly campaignId: string;
  /** Null: raised at a contact. */
  readonly sessionId: string | null;
  /** Null: raised in a session. */
  readonly contactId: string | null;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly kind: CampaignQuestionKind;
  readonly text: string;
  readonly contactName: string | null;
  readonly contactPhone: string | null;
  readonly answeringUnitId: string | null;
  readonly answer: string | null;
  /** YYYY-MM-DD: what was promised is not done yet. */
  readonly promisedOn: string | null;
  readonly raisedBy: string;
  readonly raisedAt: Date;
  /** When the appeals department was asked to take it over; null: it was not. */
  readonly takenOverAt: Date | null;
  /** When the enterprise hears of its progress next; null: there is nothing to tell. */
  readonly progressDueAt: Date | null;
  /** The order in which what was raised at one time was taken down, as the database counts it. */
  readonly sequence?: string;
}

/** Answered, and nothing left to do: closed on the spot (现场办结, VIS-37). A promise is not yet its fulfilment. */
export const isSolvedOnSpot = ({ kind, answer, promisedOn }: Pick<CampaignQuestion, 'kind' | 'answer' | 'promisedOn'>): boolean =>
  kind === 'QUESTION' && answer !== null && promisedOn === null;

/** What leaves the session open becomes an appeal (VIS-36); a suggestion asks for nothing to be solved (VIS-26). */
export const becomesAppeal = (question: Pick<CampaignQuestion, 'kind' | 'answer' | 'promisedOn'>): boolean => question.kind === 'QUESTION' && !isSolvedOnSpot(question);

/**
 * When the enterprise hears of the progress at the latest: with the start of the last working day (会后进展通报, VIS-36). Behind the
 * published calendars days are counted instead: nobody is forgotten for want of a holiday notice.
 */
export const nextProgressAt = (now: Date, calendar: Calendar, days: number): Date => {
  try {
    return startOfShanghaiDay(addWorkingDays(calendar, shanghaiDate(now), days));
  } catch (error) {
    if (error instanceof CalendarNotCovered) return new Date(now.getTime() + days * dayMs);
    throw error;
  }
};
