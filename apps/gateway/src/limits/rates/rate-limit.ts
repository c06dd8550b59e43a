import type { Caller } from '@qinqing/caller';
import { BoundedCache } from '../../bounded-cache.ts';
import { RequestRefused } from '../../request-refused.ts';
import { cannotCheck } from '../../identity/unauthenticated.ts';
import { classifyCaller, type CallerClass } from '../caller-class.ts';
import type { PerCaller } from '../limit-settings.ts';
import { windowAt, type CallLeases } from './call-leases.ts';
import { CallPurse } from './call-purse.ts';
import { networkOf } from './network.ts';

/** Callers beyond this many in a minute push out those who called longest ago, who then begin anew. */
const REMEMBERED_CALLERS = 50_000;

/**
 * Counts the calls of each caller in each minute of the clock: the public by network address, people by subject, banks by client.
 *
 * @param address where the request comes from
 * @returns undefined: the call may pass; a promise while that must be asked for, which only banks wait for
 * @throws RequestRefused 429 RATE_LIMITED; 503 for a bank when nobody can tell
 */
export type LimitRate = (caller: Caller, address: string) => Promise<void> | undefined;

interface RateLimitParts {
  readonly requestsPerMinute: PerCaller;
  readonly leases: CallLeases;
  readonly clock: () => Date;
  readonly onLost: (error: unknown) => void;
}

/** Of a bank no call passes beyond the limit, whichever replicas it asks; of others a few may, rather than let them wait for the database. */
export const createRateLimit = ({ requestsPerMinute, leases, clock, onLost }: RateLimitParts): LimitRate => {
  const purses = new BoundedCache<CallPurse>(REMEMBERED_CALLERS);
  const findPurse = (key: string, limit: number, instant: number, isExact: boolean): CallPurse => {
    const known = purses.get(key);
    if (known !== undefined && instant >= known.window.startsAt && instant < known.window.endsAt) return known;
    const parts = { caller: key, limit, window: windowAt(instant), leases, onLost };
    const purse = isExact ? new CallPurse(parts, 0) : new CallPurse(parts);
    purses.set(key, purse);
    return purse;
  };
  return (caller, address) => {
    const callerClass = classifyCaller(caller);
    const limit = requestsPerMinute[callerClass];
    if (limit === 0) return undefined;
    const instant = clock().getTime();
    const purse = findPurse(keyOf(callerClass, caller, address), limit, instant, callerClass === 'bank');
    const mayPass = callerClass === 'bank' ? purse.spendExactly() : purse.spendAtOnce(instant);
    if (mayPass === true) return undefined;
    if (mayPass === false) throw refuse(limit, purse, instant);
    return mayPass.then(
      (isWithin) => {
        if (!isWithin) throw refuse(limit, purse, clock().getTime());
      },
      (error: unknown) => {
        onLost(error);
        throw cannotCheck('The quota of this bank cannot be checked at the moment. Try again in a few seconds.', 'gateway', error);
      },
    );
  };
};

const keyOf = (callerClass: CallerClass, { subject, clientId }: Caller, address: string): string => {
  switch (callerClass) {
    case 'public':
      return `public ${networkOf(address)}`;
    case 'bank':
      return `bank ${clientId ?? subject}`;
    default:
      return `person ${subject}`;
  }
};

const refuse = (limit: number, { window }: CallPurse, instant: number): RequestRefused => {
  const seconds = Math.max(1, Math.ceil((window.endsAt - instant) / 1_000));
  return new RequestRefused(`More than ${limit} requests in a minute. Try again in ${seconds} s.`, {
    status: 429,
    code: 'RATE_LIMITED',
    headers: { 'retry-after': String(seconds) },
    facts: { limit, resetAt: new Date(window.endsAt).toISOString() },
  });
};
