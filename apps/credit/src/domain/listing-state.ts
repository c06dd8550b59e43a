export type ListKind = 'RED' | 'BLACK';

/** Where an entry of a list stands (§9.5). */
export type ListingState = 'CANDIDATE' | 'CONFIRMED' | 'ACTIVE' | 'LAPSED' | 'PROPOSED' | 'NOTICE' | 'LISTED' | 'DROPPED' | 'REPAIRED' | 'EXPIRED';

/** What moves an entry on: people's decisions, time, and the basis of a red entry. */
export type ListingEvent = 'giveNotice' | 'hear' | 'confirm' | 'activate' | 'list' | 'drop' | 'lapse' | 'repair' | 'stopPublication';

const transitions: Readonly<Record<ListingEvent, Partial<Record<ListingState, ListingState>>>> = {
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

export interface ListingStep {
  readonly event: ListingEvent;
  readonly from: ListingState;
  readonly to: ListingState;
}

/**
 * Walks an entry through events in turn.
 *
 * @returns the steps, or null when one of them is not possible in the state reached
 */
export const walk = (state: ListingState, events: readonly ListingEvent[]): readonly ListingStep[] | null => {
  const steps: ListingStep[] = [];
  let from = state;
  for (const event of events) {
    const to = transitions[event][from];
    if (to === undefined) return null;
    steps.push({ event, from, to });
    from = to;
  }
  return steps;
};

/** An enterprise has at most one entry of a kind in one of these states. */
export const openStates: readonly ListingState[] = ['CANDIDATE', 'CONFIRMED', 'ACTIVE', 'PROPOSED', 'NOTICE', 'LISTED'];

/** In force: what other departments and banks are told of. */
export const isInForce = (state: ListingState): boolean => state === 'ACTIVE' || state === 'LISTED';
