import { addWorkingDays, shanghaiDate, type Calendar } from '@qinqing/working-time';
import { isPhone, isTextWithin } from '@qinqing/text-input';
import type { IdentityType } from './identity-document.ts';
import type { FormProblemOf } from '../form-problem.ts';

export type MemberState = 'UNVERIFIED' | 'VERIFIED' | 'REJECTED';

/** 单位确认函 or 实名核验回执: on what a verification rests (VIS-19). */
export type VerificationMeans = 'UNIT_LETTER' | 'REAL_NAME_TOKEN';

/** Somebody who comes along (来访人员). The number of the document is kept as hashes alone. */
export interface RosterMember {
  readonly id: string;
  readonly visitRequestId: string;
  readonly seat: number;
  readonly name: string;
  readonly unitName: string;
  readonly title: string;
  readonly idType: IdentityType;
  readonly idLastFour: string;
  readonly phone: string;
  /** The subject with which the visitor signs in; null: signs on paper. */
  readonly account: string | null;
  readonly personKey: string;
  readonly state: MemberState;
  readonly verificationMeans: VerificationMeans | null;
  readonly verificationReference: string | null;
  readonly rejectionReason: string | null;
  readonly pledgeVersion: string | null;
  readonly pledgedAt: Date | null;
  readonly pledgePaper: string | null;
}

export interface NewMember {
  readonly name: string;
  readonly unitName: string;
  readonly title: string;
  readonly phone: string;
  readonly account: string | null;
}

export type RosterProblem = FormProblemOf<'NOBODY' | 'MORE_THAN_APPROVED' | 'GROUP_TOO_LARGE' | 'TEXT_LENGTH' | 'PHONE_MALFORMED' | 'LISTED_TWICE' | 'BANNED'>;

export interface RosterLimits {
  /** Visitors for whom the visit was approved. */
  readonly headcount: number;
  /** The enterprise's own limit; null: none, or the visit is not bound by it. */
  readonly maxGroupSize: number | null;
}

/** How many may come, and whether each of them can be named and called. */
export const checkRoster = (members: readonly NewMember[], { headcount, maxGroupSize }: RosterLimits): readonly RosterProblem[] => [
  ...(members.length === 0 ? [problem('members', 'NOBODY', null)] : []),
  ...(members.length > headcount ? [problem('members', 'MORE_THAN_APPROVED', String(headcount))] : []),
  ...(maxGroupSize !== null && members.length > maxGroupSize ? [problem('members', 'GROUP_TOO_LARGE', String(maxGroupSize))] : []),
  ...members.slice(0, headcount).flatMap((member, index) => checkMember(member, `members.${index}`)),
];

export const checkMember = ({ name, unitName, title, phone, account }: NewMember, field: string): readonly RosterProblem[] => [
  ...(isTextWithin(name, 2, 50) ? [] : [problem(`${field}.name`, 'TEXT_LENGTH', '2–50')]),
  ...(isTextWithin(unitName, 2, 100) ? [] : [problem(`${field}.unitName`, 'TEXT_LENGTH', '2–100')]),
  ...(isTextWithin(title, 1, 50) ? [] : [problem(`${field}.title`, 'TEXT_LENGTH', '1–50')]),
  ...(account === null || isTextWithin(account, 1, 200) ? [] : [problem(`${field}.account`, 'TEXT_LENGTH', '1–200')]),
  ...(isPhone(phone) ? [] : [problem(`${field}.phone`, 'PHONE_MALFORMED', null)]),
];

/** Whoever is named twice under one document, from the second time on. */
export const findRepeatedPersons = (personKeys: readonly string[], field: string): readonly RosterProblem[] =>
  personKeys.flatMap((personKey, index) => (personKeys.indexOf(personKey) < index ? [problem(`${field}.${index}.idNumber`, 'LISTED_TWICE', null)] : []));

/** §9.1: everybody is verified and has pledged. An empty roster is none. */
export const isRosterComplete = (members: readonly Pick<RosterMember, 'state' | 'pledgedAt'>[]): boolean =>
  members.length > 0 && members.every(({ state, pledgedAt }) => state === 'VERIFIED' && pledgedAt !== null);

/**
 * The last day on which somebody else may be put on a roster that was handed in (VIS-19): one working day before the visit.
 *
 * @throws CalendarNotCovered
 */
export const lastSubstitutionDay = (startsAt: Date, noticeDays: number, calendar: Calendar): string => addWorkingDays(calendar, shanghaiDate(startsAt), -noticeDays);

/** What is shown of a telephone number (SHR-14). */
export const maskPhone = (phone: string): string => (phone.length < 8 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`);

const problem = (field: string, code: RosterProblem['code'], limit: string | null): RosterProblem => ({ field, code, limit });
