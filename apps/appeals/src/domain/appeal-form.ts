import { workingMinutesBetween, type Calendar } from '@qinqing/working-time';
import type { AppealChannel } from './appeal.ts';
import { officeHoursOf, type ClockSettings } from './appeal-clock.ts';
import type { FormProblem } from './form-problem.ts';
import { isPhone, isTextWithin } from '@qinqing/text-input';

/** What is filled in; three entries are mandatory (诉求表, APL-43). */
export interface AppealForm {
  readonly content: string;
  readonly contactPhone: string;
  readonly contactName: string | null;
  readonly channel: AppealChannel;
  readonly itemCode: string | null;
  readonly occurredAt: Date | null;
}

export interface FormFacts {
  /** Entered by an official for the enterprise. */
  readonly isOnBehalf: boolean;
  readonly isItemInForce: boolean;
  readonly now: Date;
  readonly contentCharacters: number;
}

const SHORTEST_CONTENT = 4;
const LONGEST_NAME = 50;
const OLDEST_MS = 366 * 24 * 3_600_000;

/** Ways that are the enterprise's own, and those by which an official brings its word (APL-21). WeChat is both. */
const ownChannels: readonly AppealChannel[] = ['WEB', 'APP', 'MINI_PROGRAM', 'WECHAT'];
const officialChannels: readonly AppealChannel[] = ['PHONE', 'WECHAT', 'ON_SITE', 'VISIT', 'CAMPAIGN', 'PARK', 'BANK_OUTLET', 'UPPER_LEVEL'];

/** Everything that is wrong with the form at once. */
export const checkAppealForm = (form: AppealForm, { isOnBehalf, isItemInForce, now, contentCharacters }: FormFacts): FormProblem[] => {
  const problems: (FormProblem | false)[] = [
    !isTextWithin(form.content, SHORTEST_CONTENT, contentCharacters) && { field: 'content', code: 'TEXT_LENGTH', limit: `${SHORTEST_CONTENT}–${contentCharacters}` },
    !isPhone(form.contactPhone) && { field: 'contactPhone', code: 'PHONE_FORM', limit: null },
    form.contactName !== null && !isTextWithin(form.contactName, 1, LONGEST_NAME) && { field: 'contactName', code: 'TEXT_LENGTH', limit: `1–${LONGEST_NAME}` },
    !(isOnBehalf ? officialChannels : ownChannels).includes(form.channel) && { field: 'channel', code: 'CHANNEL_NOT_OPEN', limit: (isOnBehalf ? officialChannels : ownChannels).join(', ') },
    form.itemCode !== null && !isItemInForce && { field: 'itemCode', code: 'ITEM_UNKNOWN', limit: null },
    isOnBehalf && form.occurredAt === null && { field: 'occurredAt', code: 'OCCURRED_AT_MISSING', limit: null },
    form.occurredAt !== null && !isWithinYear(form.occurredAt, now) && { field: 'occurredAt', code: 'OCCURRED_AT_RANGE', limit: null },
  ];
  return problems.filter((problem) => problem !== false);
};

const isWithinYear = (instant: Date, now: Date): boolean => instant <= now && now.getTime() - instant.getTime() <= OLDEST_MS;

/** An off-line appeal is entered within 4 working hours; later it is taken in all the same, and flagged (APL-07). */
export const isLateEntry = (
  { isOnBehalf, occurredAt, now }: { readonly isOnBehalf: boolean; readonly occurredAt: Date | null; readonly now: Date },
  calendar: Calendar,
  settings: Pick<ClockSettings, 'officeHours'> & { readonly lateEntryHours: number },
): boolean => isOnBehalf && occurredAt !== null && workingMinutesBetween(calendar, officeHoursOf(settings), occurredAt, now) > settings.lateEntryHours * 60;
