import { walk, type VisitEvent, type VisitState } from './visit-state.ts';

/** What a person can do with a request; each action sets its first event going. */
export type VisitAction =
  | 'SCREEN'
  | 'DECIDE_REVIEW'
  | 'ASK_ENTERPRISE'
  | 'TAKE_ALTERNATIVE'
  | 'INSIST_ON_TARGET'
  | 'ACCEPT'
  | 'REFUSE'
  | 'RECORD_PHONE_REPLY'
  | 'CANCEL';

/** Who takes part in a visit: the service centre (R02), the requesting unit (R04), the enterprise (R01). */
export type VisitParty = 'CENTRE' | 'UNIT' | 'ENTERPRISE';

interface ActionRule {
  readonly parties: readonly VisitParty[];
  readonly event: VisitEvent;
  /** Narrower than the state machine, where the same event serves two actions. */
  readonly onlyIn?: readonly VisitState[];
}

const rules: Readonly<Record<VisitAction, ActionRule>> = {
  SCREEN: { parties: ['CENTRE'], event: 'triage' },
  DECIDE_REVIEW: { parties: ['CENTRE'], event: 'findNecessary', onlyIn: ['REVIEW'] },
  ASK_ENTERPRISE: { parties: ['CENTRE'], event: 'askEnterprise' },
  TAKE_ALTERNATIVE: { parties: ['UNIT'], event: 'takeAlternative' },
  INSIST_ON_TARGET: { parties: ['UNIT'], event: 'insistOnTarget' },
  ACCEPT: { parties: ['ENTERPRISE'], event: 'accept' },
  REFUSE: { parties: ['ENTERPRISE'], event: 'refuse' },
  RECORD_PHONE_REPLY: { parties: ['CENTRE'], event: 'accept', onlyIn: ['PHONE_FOLLOWUP'] },
  CANCEL: { parties: ['UNIT', 'CENTRE'], event: 'cancel' },
};

const allActions = Object.keys(rules) as readonly VisitAction[];

export interface ActionableVisit {
  readonly state: VisitState;
  readonly isStatutory: boolean;
  /** Its agreed window has begun. */
  readonly hasBegun: boolean;
}

export type ActionObstacle = 'WRONG_STATE' | 'STATUTORY' | 'BEGUN';

/** Whether a party may take an action now: null means yes. */
export const findObstacle = (action: VisitAction, visit: ActionableVisit): ActionObstacle | null => {
  const { event, onlyIn } = rules[action];
  if (onlyIn !== undefined && !onlyIn.includes(visit.state)) return 'WRONG_STATE';
  if (walk(visit.state, [event]) === null) return 'WRONG_STATE';
  // A statutory inspection cannot be refused, only its slot chosen (VIS-15).
  if (action === 'REFUSE' && visit.isStatutory) return 'STATUTORY';
  // A visit is called off before it begins: afterwards its place in the month is used up (§9.1).
  if (action === 'CANCEL' && visit.hasBegun) return 'BEGUN';
  return null;
};

export const listActions = (party: VisitParty): readonly VisitAction[] => allActions.filter((action) => rules[action].parties.includes(party));

export const listAllowedActions = (party: VisitParty, visit: ActionableVisit): readonly VisitAction[] =>
  listActions(party).filter((action) => findObstacle(action, visit) === null);
