import type { FormProblemOf } from '../form-problem.ts';

export type IdentityType = 'RESIDENT_ID' | 'HK_MACAO_PERMIT' | 'TAIWAN_PERMIT' | 'PASSPORT';

export interface IdentityDocument {
  readonly idType: IdentityType;
  /** As it was written; it is never stored. */
  readonly idNumber: string;
}

export type IdentityProblem = FormProblemOf<'ID_NUMBER_MALFORMED'>;

const forms: Readonly<Record<IdentityType, RegExp>> = {
  RESIDENT_ID: /^\d{17}[\dX]$/,
  HK_MACAO_PERMIT: /^[HM]\d{8}(\d{2})?$/,
  TAIWAN_PERMIT: /^\d{8}(\d{2})?$/,
  PASSPORT: /^[A-Z0-9]{5,12}$/,
};

/** The same document, however it was typed: without blanks, in capitals. */
export const normaliseIdNumber = (idNumber: string): string => idNumber.replaceAll(/\s/g, '').toUpperCase();

/** Whether a normalised number is one of its type; a resident identity number carries a check character (公民身份号码, GB 11643-1999). */
export const isIdNumber = (idType: IdentityType, idNumber: string): boolean =>
  forms[idType].test(idNumber) && (idType !== 'RESIDENT_ID' || residentCheckCharacter(idNumber) === idNumber.at(-1));

const MODULUS = 11;
const CHECK_CHARACTERS = '10X98765432';

/** ISO 7064 MOD 11-2: the weight of a digit is 2 to the power of the digits that follow it. */
const residentCheckCharacter = (idNumber: string): string | undefined =>
  CHECK_CHARACTERS[[...idNumber].slice(0, 17).reduce((sum, digit, index) => (sum + Number(digit) * 2 ** (17 - index)) % MODULUS, 0)];
