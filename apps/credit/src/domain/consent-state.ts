import { walkThrough, type Transitions } from '@qinqing/state-machine';

/** Where a consent stands (授权状态, §9.4). */
export type ConsentState = 'REQUESTED' | 'GRANTED' | 'ACTIVE' | 'EXHAUSTED' | 'EXPIRED' | 'REVOKED' | 'REFUSED' | 'LAPSED';

/** What moves a consent on: the enterprise's word, the bank's last enquiry, and time. */
export type ConsentEvent = 'grant' | 'activate' | 'refuse' | 'revoke' | 'exhaust' | 'expire' | 'lapse';

const transitions: Transitions<ConsentState, ConsentEvent> = {
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

export const walk = walkThrough(transitions);

/** States that a consent does not leave. */
export const isEnded = (state: ConsentState): boolean => !Object.values(transitions).some((from) => from[state] !== undefined);

/** States of which an enterprise and a bank have at most one consent for a purpose and loan. */
export const openStates: readonly ConsentState[] = ['REQUESTED', 'GRANTED', 'ACTIVE'];
