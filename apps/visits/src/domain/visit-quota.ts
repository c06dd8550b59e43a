import { followingMonth } from './month.ts';

/** How much attention an enterprise wants (ENT-35). */
export type VisitMode = 'QUIET' | 'BALANCED' | 'EXPOSURE';

export interface QuotaHolder {
  /** What the enterprise itself has set (VIS-08), else null. */
  readonly ownLimit: number | null;
  readonly isProtected: boolean;
  readonly visitMode: VisitMode;
}

export interface QuotaSettings {
  readonly protectedMonthlyLimit: number;
  readonly quietMonthlyLimit: number;
  readonly balancedMonthlyLimit: number;
}

/** `limit(e, m)` of §10.1: the enterprise's own word first, then its protection, then its mode; null is no limit. */
export const monthlyLimit = (holder: QuotaHolder, settings: QuotaSettings): number | null => {
  if (holder.ownLimit !== null) return holder.ownLimit;
  if (holder.isProtected) return settings.protectedMonthlyLimit;
  switch (holder.visitMode) {
    case 'QUIET':
      return settings.quietMonthlyLimit;
    case 'BALANCED':
      return settings.balancedMonthlyLimit;
    case 'EXPOSURE':
      return null;
  }
};

/** `used + 1 ≤ limit` (§10.1). Statutory inspections are counted, but not blocked (VIS-15). */
export const hasRoom = (used: number, limit: number | null, isStatutory: boolean): boolean => isStatutory || limit === null || used + 1 <= limit;

/** The smallest place of a month that nobody holds: concurrent reservations all reach for it, and one gets it. */
export const smallestFreePlace = (taken: ReadonlySet<number>): number => {
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
};

export interface MonthUse {
  /** `YYYY-MM` in Shanghai. */
  readonly month: string;
  readonly used: number;
}

/** How full an enterprise's months are, and up to where they may fill; months without a reception are left out. */
export interface Quota {
  readonly limit: number | null;
  readonly uses: readonly MonthUse[];
}

export const usedIn = ({ uses }: Pick<Quota, 'uses'>, month: string): number => uses.find((use) => use.month === month)?.used ?? 0;

/** What a saturated month is told with, in a counter-offer and in a refusal alike (§0.1). */
export interface QuotaFacts {
  readonly month: string;
  readonly limit: number;
  readonly usedThisMonth: number;
  /** First day with room, YYYY-MM-DD; null when the limit is 0. */
  readonly nextAllowedFrom: string | null;
}

/** @param day YYYY-MM-DD in Shanghai: the month in question, and from when on room is sought */
export const quotaFacts = ({ limit, uses }: Quota & { readonly limit: number }, day: string): QuotaFacts => ({
  month: day.slice(0, 7),
  limit,
  usedThisMonth: usedIn({ uses }, day.slice(0, 7)),
  nextAllowedFrom: nextAllowedFrom(day, uses, limit),
});

/**
 * The first day from `day` on that lies in a month with room: `day` itself when its own month has room.
 *
 * @param uses months with at least one reception, any order
 */
export const nextAllowedFrom = (day: string, uses: readonly MonthUse[], limit: number | null): string | null => {
  if (limit === 0) return null;
  const usedIn = new Map(uses.map(({ month, used }) => [month, used]));
  for (let month = day.slice(0, 7); ; month = followingMonth(month)) {
    if (hasRoom(usedIn.get(month) ?? 0, limit, false)) return month === day.slice(0, 7) ? day : `${month}-01`;
  }
};
