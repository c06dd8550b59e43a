import { ASSERTION_LIFETIME_SECONDS, signAssertion, type Caller, type SigningKey } from '@qinqing/caller';

/** An assertion with less life than this is not handed out any more: it must outlive the department's timeout. */
const LEAST_LIFE_SECONDS = 15;

export type AssertCaller = (caller: Caller, department: string) => Promise<string>;

interface Signed {
  readonly assertion: Promise<string>;
  readonly renewAt: number;
}

/**
 * The gateway's word on who calls, for one department each, signed once for many requests of the same caller: who is authenticated by a remembered
 * token is the same object each time, and its assertions go when it goes.
 */
export const createCallerAssertions = ({ key, clock }: { readonly key: SigningKey; readonly clock: () => Date }): AssertCaller => {
  const signedFor = new WeakMap<Caller, Map<string, Signed>>();
  return (caller, department) => {
    const signed = signedFor.get(caller) ?? new Map<string, Signed>();
    signedFor.set(caller, signed);
    const now = clock();
    const known = signed.get(department);
    if (known !== undefined && now.getTime() < known.renewAt) return known.assertion;
    const assertion = signAssertion(caller, { audience: department, key, now });
    signed.set(department, { assertion, renewAt: now.getTime() + (ASSERTION_LIFETIME_SECONDS - LEAST_LIFE_SECONDS) * 1_000 });
    assertion.catch(() => signed.delete(department));
    return assertion;
  };
};
