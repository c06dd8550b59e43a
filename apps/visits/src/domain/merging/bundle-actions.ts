import type { VisitParty } from '../visit-actions.ts';
import { unitsWithoutReport, unitsWithoutWord, type WholeBundle } from './bundle.ts';
import { walkBundle, type BundleEvent, type BundleState } from './bundle-state.ts';

/** What a person can do with a merged visit. */
export type BundleAction = 'AGREE' | 'DECLINE' | 'ASK' | 'DISSOLVE' | 'ACCEPT' | 'REFUSE' | 'RECORD_REPLY' | 'RECORD_VISIT' | 'REPORT';

interface ActionRule {
  readonly parties: readonly VisitParty[];
  readonly event: BundleEvent;
  readonly onlyIn?: readonly BundleState[];
}

const rules: Readonly<Record<BundleAction, ActionRule>> = {
  AGREE: { parties: ['UNIT'], event: 'recordAgreement' },
  DECLINE: { parties: ['UNIT'], event: 'decline' },
  ASK: { parties: ['CENTRE'], event: 'ask' },
  DISSOLVE: { parties: ['CENTRE'], event: 'dissolve', onlyIn: ['PROPOSED', 'AGREED', 'ASKED'] },
  ACCEPT: { parties: ['ENTERPRISE'], event: 'schedule' },
  REFUSE: { parties: ['ENTERPRISE'], event: 'endWithoutDate' },
  RECORD_REPLY: { parties: ['CENTRE'], event: 'schedule' },
  RECORD_VISIT: { parties: ['UNIT'], event: 'recordVisit' },
  REPORT: { parties: ['UNIT'], event: 'beginReports' },
};

const allActions = Object.keys(rules) as readonly BundleAction[];

/** A bundle as somebody stands to it. */
export interface ActionableBundle extends WholeBundle {
  /** The units of the bundle for which the caller may speak: the own one, and those below it. */
  readonly ownUnitIds: readonly string[];
  /** The enterprise is being called, since it let the time pass. */
  readonly isFollowedUp: boolean;
  readonly now: Date;
}

export type BundleObstacle = 'WRONG_STATE' | 'STATUTORY' | 'DUTY' | 'ALREADY_DONE' | 'NOT_LEAD' | 'NOT_BEGUN' | 'NOT_FOLLOWED_UP';

/** Whether a party may take an action now: null means yes. */
export const findBundleObstacle = (action: BundleAction, whole: ActionableBundle): BundleObstacle | null => {
  const { state } = whole.bundle;
  const { event, onlyIn } = rules[action];
  if (onlyIn !== undefined && !onlyIn.includes(state)) return 'WRONG_STATE';
  if (walkBundle(state, [event]) === null && !(action === 'REPORT' && state === 'SPLIT_REPORTS')) return 'WRONG_STATE';
  return furtherObstacle(action, whole);
};

const furtherObstacle = (action: BundleAction, whole: ActionableBundle): BundleObstacle | null => {
  const { bundle, members, ownUnitIds, now } = whole;
  const isOwn = (unitId: string): boolean => ownUnitIds.includes(unitId);
  switch (action) {
    case 'AGREE':
      return unitsWithoutWord(whole).some(isOwn) ? null : 'ALREADY_DONE';
    case 'DECLINE':
      // Departments that inspect one enterprise within the horizon come together, whether they like it or not (VIS-15).
      return bundle.type === 'COMPREHENSIVE_INSPECTION' ? 'DUTY' : null;
    case 'REFUSE':
      return bundle.isStatutory ? 'STATUTORY' : null;
    case 'RECORD_REPLY':
      return whole.isFollowedUp ? null : 'NOT_FOLLOWED_UP';
    case 'RECORD_VISIT':
      if (!members.some(({ visitRequestId, unitId }) => visitRequestId === bundle.leadRequestId && isOwn(unitId))) return 'NOT_LEAD';
      return bundle.scheduledStartsAt !== null && bundle.scheduledStartsAt <= now ? null : 'NOT_BEGUN';
    case 'REPORT':
      return unitsWithoutReport(whole).some(isOwn) ? null : 'ALREADY_DONE';
    default:
      return null;
  }
};

export const listBundleActions = (parties: readonly VisitParty[]): readonly BundleAction[] => allActions.filter((action) => rules[action].parties.some((party) => parties.includes(party)));

export const listAllowedBundleActions = (parties: readonly VisitParty[], whole: ActionableBundle): readonly BundleAction[] =>
  listBundleActions(parties).filter((action) => findBundleObstacle(action, whole) === null);
