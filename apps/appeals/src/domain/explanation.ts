import type { AppealReferral, AppealUnsolvedReason } from './appeal.ts';

const DAY_MS = 86_400_000;

/** 「无法、无策、力所不及」 is not an end (§0.1, APL-34): what lacks a quota or an instrument goes to the joint meeting, what is out of a unit's power to experts. */
export const referralOf = (reason: AppealUnsolvedReason): AppealReferral | null => {
  switch (reason) {
    case 'NO_QUOTA':
    case 'NO_INSTRUMENT':
      return 'JOINT_MEETING';
    case 'OUT_OF_POWER':
      return 'EXPERT_CONSULTATION';
    case 'EXTERNAL':
    case 'NO_INFORMATION':
      return null;
  }
};

/** An enterprise that said nothing may submit anew: only what was beyond the unit is looked at again, after 90 days of the calendar. */
export const recheckAt = (reason: AppealUnsolvedReason, now: Date, recheckDays: number): Date | null => (reason === 'NO_INFORMATION' ? null : new Date(now.getTime() + recheckDays * DAY_MS));

/** While the joint meeting has it, the enterprise is not yet asked what it thinks of the result. */
export const isAwaitingMeeting = (referredTo: AppealReferral | null): boolean => referredTo === 'JOINT_MEETING';
