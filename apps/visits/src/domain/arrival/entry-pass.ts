import type { MemberState } from './roster.ts';

/** All that stands behind a scanned code at the gate (入企二维码). */
export interface ScannedPass {
  readonly passId: string;
  readonly visitRequestId: string;
  readonly memberState: MemberState;
  readonly hasPledged: boolean;
  /** Left the roster, or was given a newer code. */
  readonly isVoid: boolean;
  readonly isUsed: boolean;
  readonly isBanned: boolean;
  /** YYYY-MM-DD in Shanghai. */
  readonly validOn: string;
}

export type PassProblemCode = 'UNKNOWN' | 'OTHER_VISIT' | 'VOID' | 'USED' | 'WRONG_DAY' | 'NOT_VERIFIED' | 'BANNED' | 'SCANNED_TWICE';

export interface PassProblem {
  /** Where it stands in the input, from 0. */
  readonly index: number;
  readonly code: PassProblemCode;
  /** The day on which it is good; told for WRONG_DAY alone. */
  readonly validOn: string | null;
}

/** Why a code does not open the gate for this visit today (VIS-19); null: it does. A stranger's code tells nothing of its own visit. */
export const findPassProblem = (pass: ScannedPass | undefined, visitRequestId: string, today: string): PassProblemCode | null => {
  if (pass === undefined) return 'UNKNOWN';
  if (pass.visitRequestId !== visitRequestId) return 'OTHER_VISIT';
  if (pass.isVoid) return 'VOID';
  if (pass.isUsed) return 'USED';
  if (pass.validOn !== today) return 'WRONG_DAY';
  if (pass.memberState !== 'VERIFIED' || !pass.hasPledged) return 'NOT_VERIFIED';
  return pass.isBanned ? 'BANNED' : null;
};
