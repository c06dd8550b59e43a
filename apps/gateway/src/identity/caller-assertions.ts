import { ASSERTION_LIFETIME_SECONDS, signAssertion, type Caller, type SigningKey } from '@qinqing/caller';
import { BoundedCache } from '../bounded-cache.ts';

/** An assertion with less life than this is not handed out any more: it must outlive the department's timeout. */
const LEAST_LIFE_SECONDS = 15;
const CAPACITY = 10_000;

export type AssertCaller = (caller: Caller, department: string) => Promise<string>;

/** The gateway's word on who calls, for one department each, signed once for many requests of the same caller. */
export const createCallerAssertions = ({ key, clock }: { readonly key: SigningKey; readonly clock: () => Date }): AssertCaller => {
  const signed = new BoundedCache<{ readonly assertion: Promise<string>; readonly renewAt: number }>(CAPACITY);
  return (caller, department) => {
    const id = `${department} ${JSON.stringify(caller)}`;
    const now = clock();
    const known = signed.get(id);
    if (known !== undefined && now.getTime() < known.renewAt) return known.assertion;
    const assertion = signAssertion(caller, { audience: department, key, now });
    signed.set(id, { assertion, renewAt: now.getTime() + (ASSERTION_LIFETIME_SECONDS - LEAST_LIFE_SECONDS) * 1_000 });
    assertion.catch(() => signed.delete(id));
    return assertion;
  };
};
