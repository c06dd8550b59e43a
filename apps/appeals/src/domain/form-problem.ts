/** What is wrong with an entry of a form, as the schema names it. */
export type FormProblemCode =
  | 'TEXT_LENGTH'
  | 'PHONE_FORM'
  | 'ITEM_UNKNOWN'
  | 'CHANNEL_NOT_OPEN'
  | 'OCCURRED_AT_MISSING'
  | 'OCCURRED_AT_RANGE'
  | 'TOO_MANY_FILES'
  | 'FILE_TOO_LARGE'
  | 'FILES_TOO_LARGE'
  | 'FILE_TYPE'
  | 'FILE_CONTENT'
  | 'FILE_NAME'
  | 'ITEM_REPEATED'
  | 'UNIT_UNKNOWN'
  | 'LEAD_UNIT_MISSING'
  | 'UNIT_REPEATED'
  | 'TOO_MANY_UNITS'
  | 'DIVISION_FOREIGN'
  | 'NO_MILESTONE'
  | 'TOO_MANY_MILESTONES'
  | 'MILESTONE_DATE'
  | 'MILESTONE_WEIGHT'
  | 'PLAN_TOO_LONG'
  | 'DECISION_UNCLEAR';

export interface FormProblem {
  /** The input field, e.g. `attachments.0.mediaType`. */
  readonly field: string;
  readonly code: FormProblemCode;
  /** What would have been right, as it is shown; null: the code says it all. */
  readonly limit: string | null;
}
