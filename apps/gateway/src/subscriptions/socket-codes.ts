import type { RequestRefused } from '../request-refused.ts';
import type { StreamEnd } from './stream-end.ts';

/** How a connection of graphql-transport-ws is closed. Its clients connect again after each of these codes, and after 4403 with fresh parameters. */
export interface Closing {
  readonly code: number;
  readonly reason: string;
}

export const draining: Closing = { code: 1012, reason: 'This replica leaves: connect again' };

/** What ends all live views of a connection, since they share its token; null: the one alone is over. */
export const closingOf = (end: StreamEnd | 'client gone'): Closing | null => closings[end as keyof typeof closings] ?? null;

const closings: { readonly [End in StreamEnd]?: Closing } = {
  'token expired': { code: 4403, reason: 'The access token has expired: connect again with a fresh one' },
  'lifetime over': { code: 1012, reason: 'Connect again' },
  draining,
};

const LONGEST_REASON_BYTES = 123;

/** A caller who is not let in: 4403, or 1013 when that cannot be decided at the moment. */
export const closingOfRefusal = ({ message, refusal }: RequestRefused): Closing => ({
  code: refusal.status === 503 ? 1013 : 4403,
  reason: Buffer.byteLength(message) <= LONGEST_REASON_BYTES ? message : `${Buffer.from(message).subarray(0, LONGEST_REASON_BYTES - 5).toString('utf8').replace(/\uFFFD$/, '')}…`,
});
