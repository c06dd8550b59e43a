import { arrivalActionRules, type ArrivalAction } from './arrival/arrival-actions.ts';
import { isBoundByBundle, type BundleStanding } from './merging/bundle-standing.ts';
import { inspectionActionRules, type InspectionAction } from './inspections/inspection-actions.ts';
import { standingActionRules, type StandingAction } from './standing/standing-actions.ts';
import type { OverrideStanding } from './standing/visit-override.ts';
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
  | 'CANCEL'
  | StandingAction
  | InspectionAction
  | ArrivalAction;

/** Who takes part in a visit: the service centre (R02), the requesting unit (R04), the enterprise (R01), a member of the roster (R05), the government office (R03) that signs overrides. */
export type VisitParty = 'CENTRE' | 'UNIT' | 'ENTERPRISE' | 'VISITOR' | 'OFFICE';

export interface ActionRule {
  readonly parties: readonly VisitParty[];
  /** Null: by itself the action leaves the request in its state. */
  readonly event: VisitEvent | null;
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
  // Who has named its terms keeps its word until the unit has answered.
  REFUSE: { parties: ['ENTERPRISE'], event: 'refuse', onlyIn: ['PENDING_ENTERPRISE', 'PHONE_FOLLOWUP'] },
  RECORD_PHONE_REPLY: { parties: ['CENTRE'], event: 'accept', onlyIn: ['PHONE_FOLLOWUP'] },
  CANCEL: { parties: ['UNIT', 'CENTRE'], event: 'cancel' },
  ...standingActionRules,
  ...arrivalActionRules,
  ...inspectionActionRules,
};

const allActions = Object.keys(rules) as readonly VisitAction[];

export interface ActionableVisit {
  readonly state: VisitState;
  readonly isStatutory: boolean;
  /** Its agreed window has begun. */
  readonly hasBegun: boolean;
  /** Only inspectors scan in without a roster; left out: it is no inspection. */
  readonly isInspection?: boolean;
  /** How far an override has come, as the caller stands to it; left out: nobody has proposed one (VIS-06). */
  readonly override?: OverrideStanding;
  /** Whether it acts as part of a merged visit; left out: it stands alone (VIS-14, VIS-15). */
  readonly bundle?: BundleStanding;
}

export type ActionObstacle = 'NOT_AN_INSPECTION' | 'WRONG_STATE' | 'IN_BUNDLE' | 'STATUTORY' | 'BEGUN' | 'OVERRIDE_PROPOSED' | 'OVERRIDE_NOT_PROPOSED' | 'OVERRIDE_SIGNED';

/** Whether a party may take an action now: null means yes. */
export const findObstacle = (action: VisitAction, visit: ActionableVisit): ActionObstacle | null => {
  const { event, onlyIn } = rules[action];
  if (onlyIn !== undefined && !onlyIn.includes(visit.state)) return 'WRONG_STATE';
  if (event !== null && walk(visit.state, [event]) === null) return 'WRONG_STATE';
  if (isBoundByBundle(action, visit)) return 'IN_BUNDLE';
  // A statutory inspection cannot be refused, only its slot chosen (VIS-15).
  if (action === 'REFUSE' && visit.isStatutory) return 'STATUTORY';
  // A visit is called off before it begins: afterwards its place in the month is used up (§9.1).
  if (action === 'CANCEL' && visit.hasBegun) return 'BEGUN';
  if (action === 'SCAN_IN' && visit.isInspection !== true) return 'NOT_AN_INSPECTION';
  return findOverrideObstacle(action, visit.override ?? 'NONE');
};

/** One office proposes an override and has signed it thereby; the other office, in another person, signs it too (VIS-06). */
const findOverrideObstacle = (action: VisitAction, standing: OverrideStanding): ActionObstacle | null => {
  if (action === 'PROPOSE_OVERRIDE') return standing === 'NONE' ? null : 'OVERRIDE_PROPOSED';
  if (action !== 'SIGN_OVERRIDE' || standing === 'PROPOSED') return null;
  return standing === 'NONE' ? 'OVERRIDE_NOT_PROPOSED' : 'OVERRIDE_SIGNED';
};

export const listActions = (party: VisitParty): readonly VisitAction[] => allActions.filter((action) => rules[action].parties.includes(party));

export const listAllowedActions = (party: VisitParty, visit: ActionableVisit): readonly VisitAction[] =>
  listActions(party).filter((action) => findObstacle(action, visit) === null);
