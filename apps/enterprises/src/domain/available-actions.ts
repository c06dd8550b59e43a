import { hasLeft, nextStatuses, type EnterpriseStatus } from './enterprise-status.ts';

const enterpriseActions = ['SET_VISIT_MODE', 'PROTECT', 'END_PROTECTION', 'ASSIGN_LIAISON', 'CHANGE_STATUS', 'RECORD_FACT'] as const;

/** What can be done to an enterprise (可办理的操作). */
export type EnterpriseAction = (typeof enterpriseActions)[number];

/** What a caller is to an enterprise. One person may be several of these. */
export interface Actor {
  /** R01, acting for this very enterprise. */
  readonly isRepresentative: boolean;
  /** R02 of the enterprise's jurisdiction. */
  readonly isServiceCentre: boolean;
  /** R29 of the enterprise's jurisdiction. */
  readonly isDataSteward: boolean;
  /** R06 or R07 to whom the enterprise is assigned now. */
  readonly isServingOfficer: boolean;
}

const mayDo: Readonly<Record<EnterpriseAction, (actor: Actor) => boolean>> = {
  SET_VISIT_MODE: (actor) => actor.isRepresentative,
  PROTECT: (actor) => actor.isServiceCentre,
  END_PROTECTION: (actor) => actor.isServiceCentre,
  ASSIGN_LIAISON: (actor) => actor.isServiceCentre,
  CHANGE_STATUS: (actor) => actor.isServiceCentre || actor.isDataSteward,
  RECORD_FACT: (actor) => actor.isRepresentative || actor.isServiceCentre || actor.isDataSteward || actor.isServingOfficer,
};

export const mayAct = (actor: Actor, action: EnterpriseAction): boolean => mayDo[action](actor);

/** Why an action is not possible now. The caller's right comes first, so that no reason tells a stranger anything. */
export type Obstacle = 'NOT_YOURS' | 'HAS_LEFT' | 'ALREADY_PROTECTED' | 'NOT_PROTECTED' | 'FINAL_STATUS';

export interface ActionSituation {
  readonly status: EnterpriseStatus;
  readonly isProtected: boolean;
}

export interface ActionState {
  readonly name: EnterpriseAction;
  /** Null: it may be done. */
  readonly obstacle: Obstacle | null;
  readonly nextStatuses: readonly EnterpriseStatus[];
}

export const listActions = (actor: Actor, situation: ActionSituation): readonly ActionState[] =>
  enterpriseActions.map((name) => {
    const obstacle = mayAct(actor, name) ? obstacleTo(name, situation) : 'NOT_YOURS';
    return { name, obstacle, nextStatuses: name === 'CHANGE_STATUS' && obstacle === null ? nextStatuses(situation.status) : [] };
  });

const obstacleTo = (action: EnterpriseAction, { status, isProtected }: ActionSituation): Obstacle | null => {
  switch (action) {
    case 'SET_VISIT_MODE':
    case 'ASSIGN_LIAISON':
      return hasLeft(status) ? 'HAS_LEFT' : null;
    case 'PROTECT':
      if (hasLeft(status)) return 'HAS_LEFT';
      return isProtected ? 'ALREADY_PROTECTED' : null;
    case 'END_PROTECTION':
      return isProtected ? null : 'NOT_PROTECTED';
    case 'CHANGE_STATUS':
      return nextStatuses(status).length === 0 ? 'FINAL_STATUS' : null;
    case 'RECORD_FACT':
      return null;
  }
};
