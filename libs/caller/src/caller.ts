import { isWithinDivision } from '@qinqing/codes';
import { CallerFault } from './caller-fault.ts';
import type { Role } from './roles.ts';

/** Who calls, as the gateway has verified it. Every field is the issuer's word; nothing of it comes from the client's own headers. */
export interface Caller {
  /** The issuer's stable subject; `public` for a caller without a token. */
  readonly subject: string;
  readonly roles: readonly Role[];
  /** The organisation unit (单位) of an official, else null. */
  readonly unitId: string | null;
  /** The officer (干部) that this person is, else null. */
  readonly officerId: string | null;
  /** GB/T 2260 code of the jurisdiction: the caller sees this division and what lies below it. Null: none. */
  readonly divisionCode: string | null;
  /** The enterprises for which this person holds the legal office or a mandate. */
  readonly enterpriseIds: readonly string[];
  /** The one enterprise for which the person acts in this request (一次只代表一家企业). */
  readonly actingFor: string | null;
  readonly clientId: string | null;
}

export const publicCaller: Caller = {
  subject: 'public',
  roles: ['PUBLIC'],
  unitId: null,
  officerId: null,
  divisionCode: null,
  enterpriseIds: [],
  actingFor: null,
  clientId: null,
};

export const hasRole = (caller: Caller, ...wanted: readonly Role[]): boolean => wanted.some((role) => caller.roles.includes(role));

/** True when `divisionCode` is the caller's jurisdiction or lies below it. */
export const isInJurisdiction = (caller: Caller, divisionCode: string): boolean =>
  caller.divisionCode !== null && isWithinDivision(divisionCode, caller.divisionCode);

/**
 * For which enterprise the caller acts.
 *
 * @throws CallerFault FORBIDDEN when the caller has not said so
 */
export const actingEnterpriseOf = ({ actingFor }: Pick<Caller, 'actingFor'>): string => {
  if (actingFor === null) throw new CallerFault('FORBIDDEN', 'Say for which of your enterprises you act: send its id in the header x-acting-for.');
  return actingFor;
};
