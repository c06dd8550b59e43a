import { hasRole, isInJurisdiction, type Caller } from '@qinqing/caller';
import { campaignRules, type CampaignKind } from './campaign-kind.ts';
import type { SessionState } from './session-state.ts';

/** What a person can do with a session. */
export type SessionAction =
  | 'CONFIRM'
  | 'ASSIGN_UNITS'
  | 'CANCEL'
  | 'SIGN_UP'
  | 'WITHDRAW_SIGN_UP'
  | 'RECORD_ATTENDANCE'
  | 'WRITE_MINUTES'
  | 'ANSWER_QUESTION'
  | 'FINISH_MINUTES'
  | 'DECIDE_TASK'
  | 'FINISH_TASK'
  | 'GIVE_OPINION'
  | 'RATE'
  | 'CLOSE';

/** Who takes part: the centre or the government office (R02, R03), a district leader (R12), the host (R26), a unit (R04, R09), an enterprise (R01), an expert (R14). */
export type SessionParty = 'ORGANISER' | 'LEADER' | 'HOST' | 'UNIT' | 'ENTERPRISE' | 'EXPERT';

interface ActionRule {
  readonly parties: readonly SessionParty[];
  readonly states: readonly SessionState[];
}

const rules: Readonly<Record<SessionAction, ActionRule>> = {
  CONFIRM: { parties: ['ORGANISER', 'LEADER'], states: ['PLANNED'] },
  ASSIGN_UNITS: { parties: ['ORGANISER', 'HOST'], states: ['PLANNED', 'INVITING'] },
  CANCEL: { parties: ['ORGANISER'], states: ['PLANNED', 'INVITING'] },
  SIGN_UP: { parties: ['ENTERPRISE'], states: ['INVITING'] },
  WITHDRAW_SIGN_UP: { parties: ['ENTERPRISE'], states: ['INVITING'] },
  RECORD_ATTENDANCE: { parties: ['ORGANISER', 'HOST'], states: ['INVITING', 'HELD'] },
  WRITE_MINUTES: { parties: ['ORGANISER'], states: ['HELD'] },
  ANSWER_QUESTION: { parties: ['UNIT'], states: ['HELD'] },
  FINISH_MINUTES: { parties: ['ORGANISER'], states: ['HELD'] },
  DECIDE_TASK: { parties: ['ORGANISER', 'LEADER'], states: ['HELD', 'MINUTED', 'TASKS_OPEN'] },
  FINISH_TASK: { parties: ['ORGANISER', 'UNIT'], states: ['HELD', 'MINUTED', 'TASKS_OPEN'] },
  GIVE_OPINION: { parties: ['EXPERT'], states: ['INVITING', 'HELD', 'MINUTED', 'TASKS_OPEN'] },
  RATE: { parties: ['ENTERPRISE'], states: ['HELD', 'MINUTED', 'TASKS_OPEN', 'CLOSED'] },
  CLOSE: { parties: ['ORGANISER'], states: ['MINUTED'] },
};

export const sessionActions = Object.keys(rules) as readonly SessionAction[];

/** Where a session belongs, as far as parties are concerned. */
export interface SessionPlace {
  readonly divisionCode: string;
  readonly hostUnitId: string | null;
}

/** In which parts the caller takes part. Whether an enterprise lies in the session's division, its own facts say. */
export const sessionPartiesOf = (caller: Caller, { divisionCode, hostUnitId }: SessionPlace): readonly SessionParty[] => {
  const isInside = isInJurisdiction(caller, divisionCode);
  const parties: (SessionParty | false)[] = [
    isInside && hasRole(caller, 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE') && 'ORGANISER',
    isInside && hasRole(caller, 'DISTRICT_LEADER') && 'LEADER',
    hasRole(caller, 'PARK_OPERATOR') && caller.unitId !== null && caller.unitId === hostUnitId && 'HOST',
    isInside && hasRole(caller, 'REQUESTING_UNIT', 'UNIT_HANDLER') && caller.unitId !== null && 'UNIT',
    hasRole(caller, 'LEGAL_REPRESENTATIVE', 'CLERK') && caller.actingFor !== null && 'ENTERPRISE',
    isInside && hasRole(caller, 'EXPERT') && 'EXPERT',
  ];
  return parties.filter((party) => party !== false);
};

export const listSessionActions = (parties: readonly SessionParty[], kind: CampaignKind): readonly SessionAction[] =>
  sessionActions.filter((action) => rules[action].parties.some((party) => parties.includes(party)) && (action !== 'GIVE_OPINION' || campaignRules[kind].takesOpinions));

export const isPossibleIn = (action: SessionAction, state: SessionState): boolean => rules[action].states.includes(state);

/** What the caller may do with a session as it stands. */
export const listAllowedSessionActions = (parties: readonly SessionParty[], kind: CampaignKind, state: SessionState): readonly SessionAction[] =>
  listSessionActions(parties, kind).filter((action) => isPossibleIn(action, state));
