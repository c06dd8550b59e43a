import { addWorkingDays, shanghaiMonth, startOfShanghaiDay, stateCouncilCalendar } from '@qinqing/working-time';
import { createRandom, createWheel, pickFrom } from '../department-code.ts';
import { NOW, towns } from './district.ts';
import { enterpriseIdOf } from './identifiers.ts';
import { wordPurpose } from './matters.ts';
import type { Wish } from './wishes.ts';

const DAY_MS = 86_400_000;
const HALF_HOUR_MS = 1_800_000;
const VISIT_MS = 4 * HALF_HOUR_MS;

export const requestColumns = [
  'id', 'enterprise_id', 'division_code', 'unit_id', 'requested_by', 'kind', 'occasion', 'purpose', 'topics', 'asks', 'benefits', 'headcount', 'statutory_basis', 'statutory_deadline', 'announcement', 'is_emergency', 'state',
  'asked_at', 'due_at', 'settings_version', 'scheduled_starts_at', 'scheduled_ends_at', 'created_at', 'updated_at', 'version',
];
export const windowColumns = ['visit_request_id', 'round', 'position', 'starts_at', 'ends_at'];
export const transitionColumns = ['visit_request_id', 'version', 'event', 'from_state', 'to_state', 'actor', 'reason', 'at'];
export const slotColumns = ['enterprise_id', 'month', 'place', 'visit_request_id'];

export interface VisitRows {
  readonly request: readonly unknown[];
  readonly windows: readonly (readonly unknown[])[];
  readonly transitions: readonly (readonly unknown[])[];
  readonly slot: readonly unknown[] | null;
}

/** What became of it, long ago. */
const drawPast = createWheel([['CLOSED', 0.66], ['REFUSED', 0.13], ['DECLINED_UNNECESSARY', 0.12], ['CANCELLED', 0.08], ['NO_SHOW', 0.01]] as const);
const drawAhead = createWheel([['SCHEDULED', 0.4], ['PENDING_ENTERPRISE', 0.2], ['NECESSARY', 0.4]] as const);

const DATED = new Set(['CLOSED', 'SCHEDULED', 'NO_SHOW', 'COMPLETED']);
const ASKED = new Set([...DATED, 'REFUSED', 'PENDING_ENTERPRISE', 'CANCELLED']);

/** Turns wishes into rows, oldest window first, and counts the places of each month. */
export const createTeller = (seed: number): ((wish: Wish) => VisitRows) => {
  const places = new Map<string, number>();
  return (wish) => {
    const windows = windowsOf(wish);
    const [first] = windows;
    const state = stateOf(seed, wish, first.startsAt);
    // What lies far ahead was booked of late.
    const bookedAt = new Date(Math.min(first.startsAt.getTime() - (8 + (wish.start % 7)) * DAY_MS, NOW.getTime() - wish.start * HALF_HOUR_MS));
    const dated = DATED.has(state) ? first : null;
    const enterpriseId = enterpriseIdOf(seed, wish.rank);
    return {
      request: [
        wish.id, enterpriseId, townOf(seed, wish.rank), wish.unit.id, wish.unit.dutyLine, wish.kind, wish.kind === 'THEMED_ACTIVITY' ? 'THEMED_ACTIVITY' : 'RESEARCH', wordPurpose(wish.matter, wish.wording), wish.matter.topics,
        wish.isAnswerable ? ['turnover', 'headcount'] : wish.matter.asks, wish.kind === 'INSPECTION' ? [] : ['POLICY'], wish.headcount, wish.kind === 'INSPECTION' ? '《安全生产法》第六十五条' : null,
        wish.kind === 'INSPECTION' ? addWorkingDays(stateCouncilCalendar, wish.day, 20) : null, wish.kind === 'INSPECTION' ? 'ANNOUNCED' : null, wish.isEmergency && state === 'CLOSED', state,
        ASKED.has(state) ? new Date(bookedAt.getTime() + DAY_MS) : null, state === 'PENDING_ENTERPRISE' ? new Date(NOW.getTime() + DAY_MS) : null, 'default', dated?.startsAt ?? null, dated?.endsAt ?? null, bookedAt, bookedAt, 3,
      ],
      windows: windows.map(({ startsAt, endsAt }, index) => [wish.id, 1, index + 1, startsAt, endsAt]),
      transitions: [[wish.id, 2, 'triage', 'COLLECTED', 'CLASSIFIED', 'centre', null, bookedAt], [wish.id, 3, 'screen', 'CLASSIFIED', state, 'centre', null, bookedAt]],
      slot: dated === null ? null : [enterpriseId, shanghaiMonth(dated.startsAt), takePlace(places, `${wish.rank} ${shanghaiMonth(dated.startsAt)}`), wish.id],
    };
  };
};

const takePlace = (places: Map<string, number>, key: string): number => {
  const place = (places.get(key) ?? 0) + 1;
  places.set(key, place);
  return place;
};

const windowsOf = ({ day, start, secondAfter }: Wish): [Span, ...Span[]] => [spanOf(day, start), spanOf(addWorkingDays(stateCouncilCalendar, day, secondAfter), start)];

interface Span {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const spanOf = (day: string, start: number): Span => {
  const startsAt = startOfShanghaiDay(day).getTime() + start * HALF_HOUR_MS;
  return { startsAt: new Date(startsAt), endsAt: new Date(startsAt + VISIT_MS) };
};

/** Members of a cluster that lie ahead are all open: nobody has merged them yet. */
const stateOf = (seed: number, wish: Wish, startsAt: Date): string => {
  const random = createRandom(seed, 'state', wish.id);
  if (startsAt < NOW) return wish.isEmergency ? 'CLOSED' : wish.isRepetition ? 'DECLINED_DUPLICATE' : wish.isAnswerable ? 'CONVERTED_TO_DATA' : drawPast(random);
  return wish.cluster === null ? drawAhead(random) : 'NECESSARY';
};

const townOf = (seed: number, rank: number): string => pickFrom(createRandom(seed, 'town', rank), towns);
