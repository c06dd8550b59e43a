import type { CreditParty } from './credit-access.ts';
import { isInUse, type CreditRecord } from './credit-record.ts';
import type { Dispute } from './dispute.ts';
import type { ListEntry } from './list-entry.ts';
import { isAdverseKind } from './record-kind.ts';
import { mayApplyForRepair, type RepairCase } from './repair.ts';

export type CreditAction = 'DISPUTE' | 'REPLY_TO_DISPUTE' | 'ANSWER_NOTICE' | 'CONFIRM_LISTING' | 'DROP_LISTING' | 'APPLY_FOR_REPAIR' | 'DECIDE_REPAIR';

export type CreditObstacle = 'WRONG_STATE' | 'NOTICE_RUNNING' | 'TOO_EARLY' | 'NOT_REPAIRABLE' | 'ALREADY_OPEN' | 'NOT_THE_AUTHORITY' | 'BLACK_LIST_WINS';

/** An action and what stands against it; null: nothing. */
export interface ActionState {
  readonly action: CreditAction;
  readonly obstacle: CreditObstacle | null;
}

/** What an action is judged by: an object with all that bears on it, on a day. */
export type Actionable =
  | { readonly kind: 'RECORD'; readonly record: CreditRecord; readonly repairs: readonly RepairCase[]; readonly today: string }
  | { readonly kind: 'LISTING'; readonly entry: ListEntry; readonly repairs: readonly RepairCase[]; readonly isBlackListed: boolean; readonly now: Date; readonly today: string }
  | { readonly kind: 'REPAIR'; readonly repair: RepairCase }
  | { readonly kind: 'DISPUTE'; readonly dispute: Dispute };

const actionsOf = (object: Actionable): readonly CreditAction[] => {
  switch (object.kind) {
    case 'RECORD':
      return ['DISPUTE', 'APPLY_FOR_REPAIR'];
    case 'LISTING':
      return object.entry.kind === 'RED' ? ['CONFIRM_LISTING', 'DROP_LISTING'] : ['ANSWER_NOTICE', 'CONFIRM_LISTING', 'DROP_LISTING', 'APPLY_FOR_REPAIR'];
    case 'REPAIR':
      return ['DECIDE_REPAIR'];
    case 'DISPUTE':
      return ['REPLY_TO_DISPUTE'];
  }
};

/** Who decided repairs (谁认定、谁修复, §9.5); the credit administrator may decide on red candidates. */
const mayTake = (party: CreditParty, action: CreditAction, object: Actionable): boolean => {
  const isOfEnterprise = action === 'DISPUTE' || action === 'ANSWER_NOTICE' || action === 'APPLY_FOR_REPAIR';
  if (isOfEnterprise) return party === 'ENTERPRISE';
  return party === 'AUTHORITY' || (party === 'ADMINISTRATOR' && object.kind === 'LISTING' && object.entry.kind === 'RED');
};

/** What the parties may do with an object, and why not now. */
export const listActions = (parties: readonly CreditParty[], object: Actionable): readonly ActionState[] =>
  actionsOf(object)
    .filter((action) => parties.some((party) => mayTake(party, action, object)))
    .map((action) => ({ action, obstacle: findStateObstacle(action, object) }));

/** Why none of the parties may take an action now; null: one may. */
export const findObstacle = (parties: readonly CreditParty[], action: CreditAction, object: Actionable): CreditObstacle | null =>
  parties.some((party) => mayTake(party, action, object)) ? findStateObstacle(action, object) : 'NOT_THE_AUTHORITY';

const findStateObstacle = (action: CreditAction, object: Actionable): CreditObstacle | null => {
  switch (object.kind) {
    case 'RECORD':
      return action === 'DISPUTE' ? findDisputeObstacle(object.record) : findRepairObstacle(object);
    case 'LISTING':
      return findListingObstacle(action, object);
    case 'REPAIR':
      return object.repair.state === 'UNDER_REVIEW' ? null : 'WRONG_STATE';
    case 'DISPUTE':
      return object.dispute.state === 'OPEN' ? null : 'WRONG_STATE';
  }
};

/** What was corrected, or repaired away, is no longer there to contest (CRD-18). */
const findDisputeObstacle = ({ isDisputed, isCorrected, isRepaired }: CreditRecord): CreditObstacle | null => {
  if (isDisputed) return 'ALREADY_OPEN';
  return isCorrected || isRepaired ? 'WRONG_STATE' : null;
};

const findRepairObstacle = ({ record, repairs, today }: Extract<Actionable, { kind: 'RECORD' }>): CreditObstacle | null => {
  if (!isAdverseKind(record.kind) || record.repairableFrom === null) return 'NOT_REPAIRABLE';
  return isInUse(record, today) ? judgeApplication(record.repairableFrom, repairs, today) : 'WRONG_STATE';
};

const judgeApplication = (repairableFrom: string, repairs: readonly RepairCase[], today: string): CreditObstacle | null => {
  const application = mayApplyForRepair(repairableFrom, repairs, today);
  return application.kind === 'POSSIBLE' ? null : application.kind;
};

const findListingObstacle = (action: CreditAction, { entry, repairs, isBlackListed, now, today }: Extract<Actionable, { kind: 'LISTING' }>): CreditObstacle | null => {
  const isHearing = entry.state === 'NOTICE' && entry.statement === null && entry.dueAt !== null && now < entry.dueAt;
  switch (action) {
    case 'ANSWER_NOTICE':
      return isHearing ? null : 'WRONG_STATE';
    case 'CONFIRM_LISTING':
      if (entry.state === 'CANDIDATE') return isBlackListed ? 'BLACK_LIST_WINS' : null;
      if (entry.state !== 'NOTICE') return 'WRONG_STATE';
      return isHearing ? 'NOTICE_RUNNING' : null;
    case 'DROP_LISTING':
      return entry.state === 'CANDIDATE' || entry.state === 'NOTICE' ? null : 'WRONG_STATE';
    default:
      if (entry.state !== 'LISTED' || entry.repairableFrom === null) return 'WRONG_STATE';
      return judgeApplication(entry.repairableFrom, repairs, today);
  }
};
