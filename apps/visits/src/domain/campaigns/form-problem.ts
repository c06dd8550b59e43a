/** One thing that is wrong with what was filled in. */
export interface CampaignFormProblem {
  /** The input field, e.g. `groups.0.unitIds`. */
  readonly field: string;
  readonly code: CampaignFormProblemCode;
  /** What would be right, for people; null: nothing to say. */
  readonly limit: string | null;
}

export type CampaignFormProblemCode =
  | 'AGREEMENT_MISSING'
  | 'COMPONENT_NOT_OFFERED'
  | 'DAY_KEPT_BY_LEADER_ONLY'
  | 'DAY_RANGE'
  | 'DAY_TAKEN'
  | 'ENTERPRISE_UNKNOWN'
  | 'GROUPS_MISSING'
  | 'GROUP_INCOMPLETE'
  | 'GROUP_UNKNOWN'
  | 'HOST_MISSING'
  | 'LEADER_MISSING'
  | 'MODE_NOT_OF_KIND'
  | 'NOT_ATTENDED'
  | 'NOT_BEGUN'
  | 'NUMBER_RANGE'
  | 'OUTSIDE_DIVISION'
  | 'PHONE_FORM'
  | 'QUESTION_UNKNOWN'
  | 'SAID_ALREADY'
  | 'TASK_UNKNOWN'
  | 'TEXT_LENGTH'
  | 'THEME_MISSING'
  | 'TIME_FORM'
  | 'TOO_FEW_SESSIONS'
  | 'TOO_MANY_ITEMS'
  | 'TOWN_LEVEL'
  | 'UNIT_UNKNOWN';

/** Keeps the problems that there are, in the order in which they were looked for. */
export const found = (...problems: readonly (CampaignFormProblem | false | null)[]): CampaignFormProblem[] => problems.filter((problem) => problem !== false && problem !== null);
