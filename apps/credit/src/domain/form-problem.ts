export type FormProblemCode =
  | 'TEXT_LENGTH'
  | 'VALUE_UNKNOWN'
  | 'CLASS_MISSING'
  | 'CLASS_NOT_APPLICABLE'
  | 'DATE_IN_FUTURE'
  | 'DATES_REVERSED'
  | 'RECORD_UNKNOWN'
  | 'TARGET_AMBIGUOUS'
  | 'MEASURES_MISSING'
  | 'VERIFICATION_MISSING'
  | 'VALIDITY_TOO_LONG'
  | 'NOT_WITH_UPHELD';

/** An entry of a form that does not meet the rules; `limit` is what the message needs, e.g. `2–200`. */
export interface FormProblem {
  readonly field: string;
  readonly code: FormProblemCode;
  readonly limit: string | null;
}
