import type { Caller } from '@qinqing/caller';
import { isInJurisdiction } from '@qinqing/caller';
import { isTextWithin } from '@qinqing/text-input';

export type BankState = 'ACTIVE' | 'BLOCKED';

/** A partner bank (合作银行, R22): a client of the identity provider that a jurisdiction has admitted. */
export interface Bank {
  readonly id: string;
  readonly clientId: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly divisionCode: string;
  readonly state: BankState;
  /** Enquiries a day; null: the setting's. */
  readonly dailyQuota: number | null;
  readonly stateReason: string | null;
  readonly registeredBy: string;
  readonly registeredAt: Date;
  readonly changedAt: Date;
  readonly version: number;
}

/** On which legal basis the operator gives credit data to banks in a division (银行查询的法定依据, §12.6). */
export interface BankAccess {
  readonly divisionCode: string;
  readonly isOpen: boolean;
  readonly operator: string;
  readonly basis: string;
  readonly publicContact: string;
  readonly declaredAt: Date;
}

export type BankFormProblemCode = 'TEXT_LENGTH' | 'FOREIGN_DIVISION' | 'QUOTA_OUT_OF_RANGE';

/** An entry of a form that does not meet the rules; `limit` is what the message needs, e.g. `2–100`. */
export interface BankFormProblem {
  readonly field: string;
  readonly code: BankFormProblemCode;
  readonly limit: string | null;
}

export const checkText = (field: string, text: string, least: number, most: number): BankFormProblem | false =>
  !isTextWithin(text, least, most) && { field, code: 'TEXT_LENGTH', limit: `${least}–${most}` };

export const checkDivision = (caller: Caller, divisionCode: string): BankFormProblem | false =>
  !isInJurisdiction(caller, divisionCode) && { field: 'divisionCode', code: 'FOREIGN_DIVISION', limit: null };

/** More than a setting could give, no single bank is given either. */
export const LARGEST_QUOTA = 100_000;

export const checkQuota = (dailyQuota: number | null): BankFormProblem | false =>
  dailyQuota !== null && (dailyQuota < 1 || dailyQuota > LARGEST_QUOTA) && { field: 'dailyQuota', code: 'QUOTA_OUT_OF_RANGE', limit: `1–${LARGEST_QUOTA}` };

export const problemsOf = (found: readonly (BankFormProblem | false)[]): readonly BankFormProblem[] => found.filter((problem) => problem !== false);
