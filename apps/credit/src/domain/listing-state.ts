import { walkThrough, type Step, type Transitions } from '@qinqing/state-machine';

export type ListKind = 'RED' | 'BLACK';

/** Where an entry of a list stands (§9.5). */
export type ListingState = 'CANDIDATE' | 'CONFIRMED' | 'ACTIVE' | 'LAPSED' | 'PROPOSED' | 'NOTICE' | 'LISTED' | 'DROPPED' | 'REPAIRED' | 'EXPIRED';

/** What moves an entry on: people's decisions, time, and the basis of a red entry. */
export type ListingEvent = 'giveNotice' | 'hear' | 'confirm' | 'activate' | 'list' | 'drop' | 'lapse' | 'repair' | 'stopPublication';

const transitions: Transitions<ListingState, ListingEvent> = {
  giveNotice: { PROPOSED: 'NOTICE' },
  hear: { NOTICE: 'NOTICE' },
  confirm: { CANDIDATE: 'CONFIRMED' },
  activate: { CONFIRMED: 'ACTIVE' },
  list: { NOTICE: 'LISTED' },
  drop: { CANDIDATE: 'DROPPED', NOTICE: 'DROPPED' },
  lapse: { CANDIDATE: 'LAPSED', ACTIVE: 'LAPSED' },
  repair: { LISTED: 'REPAIRED' },
  stopPublication: { LISTED: 'EXPIRED' },
};

export type ListingStep = Step<ListingState, ListingEvent>;

export const walk = walkThrough(transitions);

/** An enterprise has at most one entry of a kind in one of these states. */
export const openStates: readonly ListingState[] = ['CANDIDATE', 'CONFIRMED', 'ACTIVE', 'PROPOSED', 'NOTICE', 'LISTED'];

/** In force: what other departments and banks are told of. */
export const isInForce = (state: ListingState): boolean => state === 'ACTIVE' || state === 'LISTED';
