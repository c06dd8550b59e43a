import { walk, type ApplicationEvent } from './application-state.ts';
import type { PolicyApplicationState } from './policy-application.ts';

/** What can be done with an application (§9.3); each action sets its first event going. */
export type PolicyApplicationAction =
  | 'CONTEST_FIELD'
  | 'SUBMIT'
  | 'REVIEW'
  | 'SUPPLEMENT'
  | 'WITHDRAW'
  | 'OBJECT'
  | 'PAY'
  | 'CONFIRM_PAYMENT'
  | 'AUDIT'
  | 'RECORD_RETURN'
  | 'REQUEST_RECONSIDERATION'
  | 'DECIDE_RECONSIDERATION';

/** Who takes part: the enterprise (R01), the approver (R19), the policy owner who holds the money (R18), and whoever reads a public notice. */
export type ApplicationParty = 'APPLICANT' | 'APPROVER' | 'OWNER' | 'THIRD_PARTY';

interface ActionRule {
  readonly party: ApplicationParty;
  readonly possibleIn: (state: PolicyApplicationState) => boolean;
}

const on = (event: ApplicationEvent) => (state: PolicyApplicationState): boolean => walk(state, [event]) !== null;

const rules: Readonly<Record<PolicyApplicationAction, ActionRule>> = {
  CONTEST_FIELD: { party: 'APPLICANT', possibleIn: (state) => state === 'PREFILLED' || state === 'SUPPLEMENT' },
  SUBMIT: { party: 'APPLICANT', possibleIn: on('submit') },
  REVIEW: { party: 'APPROVER', possibleIn: on('reject') },
  SUPPLEMENT: { party: 'APPLICANT', possibleIn: on('supplement') },
  WITHDRAW: { party: 'APPLICANT', possibleIn: on('withdraw') },
  OBJECT: { party: 'THIRD_PARTY', possibleIn: on('object') },
  PAY: { party: 'OWNER', possibleIn: on('pay') },
  CONFIRM_PAYMENT: { party: 'APPLICANT', possibleIn: on('confirm') },
  AUDIT: { party: 'APPROVER', possibleIn: on('passAudit') },
  RECORD_RETURN: { party: 'OWNER', possibleIn: on('returnFunds') },
  REQUEST_RECONSIDERATION: { party: 'APPLICANT', possibleIn: on('requestReconsideration') },
  DECIDE_RECONSIDERATION: { party: 'APPROVER', possibleIn: on('overturn') },
};

const allActions = Object.keys(rules) as readonly PolicyApplicationAction[];

export interface ActionableApplication {
  readonly state: PolicyApplicationState;
  /** The time of the present step has run out. */
  readonly isOverdue: boolean;
}

export type ActionObstacle = 'WRONG_STATE' | 'TOO_LATE';

/** What ends with its time: a supplement, an objection (5 working days), a reconsideration (10 working days). */
const timedActions: readonly PolicyApplicationAction[] = ['SUPPLEMENT', 'OBJECT', 'REQUEST_RECONSIDERATION'];

/** Whether an action is possible now: null means yes. */
export const findObstacle = (action: PolicyApplicationAction, { state, isOverdue }: ActionableApplication): ActionObstacle | null => {
  if (!rules[action].possibleIn(state)) return 'WRONG_STATE';
  return isOverdue && timedActions.includes(action) ? 'TOO_LATE' : null;
};

export const listActions = (party: ApplicationParty): readonly PolicyApplicationAction[] => allActions.filter((action) => rules[action].party === party);

export const listAllowedActions = (party: ApplicationParty, application: ActionableApplication): readonly PolicyApplicationAction[] =>
  listActions(party).filter((action) => findObstacle(action, application) === null);
