import { stateAt, type ConsentClock } from './consent.ts';
import type { ConsentState } from './consent-state.ts';

/** What the enterprise can do with a consent. */
export type ConsentAction = 'GRANT' | 'REFUSE' | 'REVOKE';

const actions: readonly ConsentAction[] = ['GRANT', 'REFUSE', 'REVOKE'];

const isPossible = (action: ConsentAction, state: ConsentState): boolean => (action === 'REVOKE' ? state === 'ACTIVE' : state === 'REQUESTED');

/** An action and whether it is possible now. */
export interface ConsentActionState {
  readonly action: ConsentAction;
  readonly isAllowed: boolean;
  readonly state: ConsentState;
}

export const listConsentActions = (consent: ConsentClock, now: Date): readonly ConsentActionState[] => {
  const state = stateAt(consent, now);
  return actions.map((action) => ({ action, isAllowed: isPossible(action, state), state }));
};

export const listAllowedConsentActions = (consent: ConsentClock, now: Date): readonly ConsentAction[] =>
  listConsentActions(consent, now).flatMap(({ action, isAllowed }) => (isAllowed ? [action] : []));
