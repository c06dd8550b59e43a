/** Where a consent stands (授权状态, §9.4). */
export type ConsentState = 'REQUESTED' | 'GRANTED' | 'ACTIVE' | 'EXHAUSTED' | 'EXPIRED' | 'REVOKED' | 'REFUSED' | 'LAPSED';

/** What moves a consent on: the enterprise's word, the bank's last enquiry, and time. */
export type ConsentEvent = 'grant' | 'activate' | 'refuse' | 'revoke' | 'exhaust' | 'expire' | 'lapse';

const transitions: Readonly<Record<ConsentEvent, Partial<Record<ConsentState, ConsentState>>>> = {
  grant: { REQUESTED: 'GRANTED' },
  activate: { GRANTED: 'ACTIVE' },
  refuse: { REQUESTED: 'REFUSED' },
  revoke: { ACTIVE: 'REVOKED' },
  exhaust: { ACTIVE: 'EXHAUSTED' },
  expire: { ACTIVE: 'EXPIRED' },
  lapse: { REQUESTED: 'LAPSED' },
};

export interface ConsentStep {
  readonly event: ConsentEvent | 'request';
  /** Null: the first step. */
  readonly from: ConsentState | null;
  readonly to: ConsentState;
}

/**
 * Walks a consent through events in turn.
 *
 * @returns the steps, or null when one of them is not possible in the state reached
 */
export const walk = (state: ConsentState, events: readonly ConsentEvent[]): readonly ConsentStep[] | null => {
  const steps: ConsentStep[] = [];
  let from = state;
  for (const event of events) {
    const to = transitions[event][from];
    if (to === undefined) return null;
    steps.push({ event, from, to });
    from = to;
  }
  return steps;
};

/** States that a consent does not leave. */
export const isEnded = (state: ConsentState): boolean => !Object.values(transitions).some((from) => from[state] !== undefined);

/** States of which an enterprise and a bank have at most one consent for a purpose and loan. */
export const openStates: readonly ConsentState[] = ['REQUESTED', 'GRANTED', 'ACTIVE'];
