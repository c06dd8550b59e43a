import type { FormProblemOf } from '../form-problem.ts';

export type CampaignFormProblem = FormProblemOf<CampaignFormProblemCode>;

export type CampaignFormProblemCode =
  | 'ALREADY_BEGUN'
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
