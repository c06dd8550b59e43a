import { dayMs, startOfShanghaiDay } from '@qinqing/working-time';
import type { BlackoutPeriod } from './reception-rules.ts';

export interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** A period of whole days in Shanghai as instants; the end is the midnight after its last day. */
export const spanOfBlackout = ({ from, to }: BlackoutPeriod): Span => ({ startsAt: startOfShanghaiDay(from), endsAt: new Date(startOfShanghaiDay(to).getTime() + dayMs) });

/** The first period into which a visit would fall, even by a minute; null: none. */
export const findBlackout = <Period extends BlackoutPeriod>(visit: Span, blackouts: readonly Period[]): Period | null =>
  blackouts.find((period) => {
    const { startsAt, endsAt } = spanOfBlackout(period);
    return visit.startsAt < endsAt && startsAt < visit.endsAt;
  }) ?? null;
