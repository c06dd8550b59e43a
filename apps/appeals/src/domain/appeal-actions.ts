import type { Appeal } from './appeal.ts';
import { unansweredStates, walk, type AppealEvent, type AppealState } from './appeal-state.ts';
import type { ServiceClass } from './service-promise.ts';

/** What a person can do with an appeal; each action sets its first event going. */
export type AppealAction =
  | 'CLASSIFY'
  | 'DISPATCH'
  | 'ACCEPT'
  | 'RETURN'
  | 'DECIDE_ARBITRATION'
  | 'REQUEST_INFORMATION'
  | 'PROVIDE_INFORMATION'
  | 'EXTEND'
  | 'REPLY'
  | 'EXPLAIN'
  | 'RESOLVE_ON_SPOT'
  | 'RATE'
  | 'RECORD_RETURN_VISIT'
  | 'WITHDRAW'
  | 'LINK'
  | 'ESCALATE'
  | 'SET_PLAN'
  | 'FINISH_MILESTONE'
  | 'DECIDE_JOINT_MEETING';

/** Who takes part in an appeal: R01, R08, R09, R06 with R07, R11, R10. */
export type AppealParty = 'ENTERPRISE' | 'SPECIALIST' | 'UNIT' | 'LIAISON' | 'DIRECT_LINE' | 'JOINT_MEETING';

/** In which states a party may take the action; an action is only there for the parties that are named. */
type ActionRule = Readonly<Partial<Record<AppealParty, readonly AppealState[]>>>;

const leadsOn = (event: AppealEvent): readonly AppealState[] => allStates.filter((state) => walk(state, [event]) !== null);

const allStates: readonly AppealState[] = [...unansweredStates, 'REPLIED', 'RESOLVED', 'EXPLAINED', 'RATING', 'RETURN_VISIT', 'EVALUATED', 'CLOSED', 'WITHDRAWN', 'LINKED'];

const rules: Readonly<Record<AppealAction, ActionRule>> = {
  CLASSIFY: { SPECIALIST: leadsOn('classify') },
  DISPATCH: { SPECIALIST: leadsOn('dispatch') },
  ACCEPT: { UNIT: leadsOn('accept') },
  RETURN: { UNIT: leadsOn('return') },
  DECIDE_ARBITRATION: { DIRECT_LINE: leadsOn('arbitrate') },
  REQUEST_INFORMATION: { UNIT: leadsOn('requestInformation') },
  PROVIDE_INFORMATION: { ENTERPRISE: leadsOn('provideInformation') },
  EXTEND: { UNIT: leadsOn('extend') },
  REPLY: { UNIT: leadsOn('reply') },
  EXPLAIN: { UNIT: ['IN_PROGRESS'] },
  RESOLVE_ON_SPOT: { LIAISON: leadsOn('resolveOnSpot') },
  RATE: { ENTERPRISE: leadsOn('rate') },
  RECORD_RETURN_VISIT: { SPECIALIST: leadsOn('agree') },
  WITHDRAW: { ENTERPRISE: leadsOn('withdraw') },
  LINK: { ENTERPRISE: leadsOn('link'), SPECIALIST: leadsOn('link') },
  ESCALATE: { UNIT: leadsOn('escalate'), SPECIALIST: leadsOn('escalate') },
  SET_PLAN: { UNIT: ['IN_PROGRESS'], DIRECT_LINE: ['COORDINATION'] },
  FINISH_MILESTONE: { UNIT: leadsOn('finishMilestone') },
  DECIDE_JOINT_MEETING: { JOINT_MEETING: ['JOINT_MEETING', 'EXPLAINED'] },
};

const allActions = Object.keys(rules) as readonly AppealAction[];

/** What stands in the way of an action, or does not, is in the appeal itself. */
export interface ActionableAppeal {
  readonly state: AppealState;
  readonly serviceClass: ServiceClass;
  readonly hasPlan: boolean;
}

/**
 * - `PLAN_NOT_NEEDED`: only what is complex is planned by its unit.
 * - `PLAN_SET`: a plan is kept or extended, not set again.
 * - `PLAN_MISSING`: without a plan there is no milestone to reach.
 */
export type ActionObstacle = 'WRONG_STATE' | 'PLAN_NOT_NEEDED' | 'PLAN_SET' | 'PLAN_MISSING';

/** Whether one of these parties may take an action now: null means yes. */
export const findObstacle = (action: AppealAction, parties: readonly AppealParty[], appeal: ActionableAppeal): ActionObstacle | null => {
  const able = parties.filter((party) => rules[action][party]?.includes(appeal.state));
  if (able.length === 0) return 'WRONG_STATE';
  if (action === 'SET_PLAN' && !able.includes('DIRECT_LINE')) {
    if (appeal.serviceClass !== 'COMPLEX') return 'PLAN_NOT_NEEDED';
    if (appeal.hasPlan) return 'PLAN_SET';
  }
  if (action === 'FINISH_MILESTONE' && !appeal.hasPlan) return 'PLAN_MISSING';
  return null;
};

/** What a party has a part in at all, whatever the state. */
export const listActions = (party: AppealParty): readonly AppealAction[] => allActions.filter((action) => rules[action][party] !== undefined);

export const toActionable = ({ state, serviceClass, planDays }: Pick<Appeal, 'state' | 'serviceClass' | 'planDays'>): ActionableAppeal => ({ state, serviceClass, hasPlan: planDays !== null });

export const listAllowedActions = (parties: readonly AppealParty[], appeal: ActionableAppeal): readonly AppealAction[] =>
  allActions.filter((action) => findObstacle(action, parties, appeal) === null);
