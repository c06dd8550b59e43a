import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { instantOf, monthOf } from '../drawing/days.ts';
import { between, chance, pickFrom } from '../drawing/draws.ts';
import { enterpriseId } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { settingTable, visitRequestTable, visitSlotTable, visitTransitionTable, visitWindowTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { firstJurisdiction, secondJurisdiction } from '../registry/jurisdictions.ts';
import { unitId } from '../registry/organisation.ts';
import { signerOf, subjectOf, unitSubject } from '../registry/subjects.ts';
import { refusalReasons } from '../words/visits.ts';
import { drawOutcome, scanRows } from './arrival-rows.ts';
import { campaignRows } from './campaign-rows.ts';
import { jointVisitRows } from './joint-visit-rows.ts';
import { listPastVisits, type PastVisit } from './past-visits.ts';
import { protectionListRows } from './protection-rows.ts';
import { secondDistrictSettings } from './visit-rules.ts';
import { hoursOf, listSteps, type VisitStep } from './visit-steps.ts';
import { yearVisitRows } from './year-visit-rows.ts';

/** All rows of the visits department but its copies of foreign facts, which it fills itself. */
export function* visitRows(plan: Plan): Generator<TableRow> {
  yield* settingRows();
  const places = createPlaceBook();
  for (const visit of listPastVisits(plan)) {
    const random = createRandom(plan.seed, 'past-visit', visit.id);
    const parties = { unit: unitSubject(visit.reason.dutyLine), centre: subjectOf('centre'), enterprise: signerOf(visit.enterpriseIndex) };
    const steps = listSteps(visit, parties);
    const refusalReason = visit.outcome === 'REFUSED' && chance(random, REASON_SHARE) ? pickFrom(random, refusalReasons) : null;
    yield requestRow(random, plan, visit, { last: steps.at(-1)!, askedAt: steps.find(({ event }) => event === 'askEnterprise')!.at, refusalReason });
    yield* windowRows(visit);
    yield* transitionRows(visit, steps, refusalReason);
    if (visit.outcome === 'REFUSED') continue;
    yield slotRow(plan, visit, places(visit));
    if (visit.reason.statutoryBasis !== null) yield* scanRows(random, { id: visit.id, unitId: unitId(plan.seed, firstJurisdiction.code, visit.reason.dutyLine), hours: hoursOf(visit.day, visit.half), parties });
  }
  yield* protectionListRows(plan);
  yield* jointVisitRows(plan);
  yield* campaignRows(plan);
  yield* yearVisitRows(plan);
}

const SUPERIOR_ASSIGNED_SHARE = 0.12;
const REASON_SHARE = 0.3;

interface VisitEnd {
  readonly last: VisitStep;
  readonly askedAt: string;
  readonly refusalReason: string | null;
}

const requestRow = (random: Random, plan: Plan, visit: PastVisit, { last, askedAt, refusalReason }: VisitEnd): TableRow => {
  const { reason } = visit;
  const isAssigned = reason.statutoryBasis === null && chance(random, SUPERIOR_ASSIGNED_SHARE);
  const hours = visit.outcome === 'RECEIVED' ? hoursOf(visit.day, visit.half) : null;
  return rowOf(visitRequestTable, {
    id: visit.id,
    enterprise_id: enterpriseId(plan.seed, visit.enterpriseIndex),
    division_code: cast[visit.enterpriseIndex]!.town.code,
    unit_id: unitId(plan.seed, firstJurisdiction.code, reason.dutyLine),
    requested_by: unitSubject(reason.dutyLine),
    kind: reason.kind,
    occasion: isAssigned ? 'SUPERIOR_ASSIGNED' : reason.kind === 'THEMED_ACTIVITY' ? 'THEMED_ACTIVITY' : 'RESEARCH',
    purpose: reason.purpose,
    topics: reason.topics,
    asks: reason.asks,
    benefits: reason.benefits,
    headcount: between(random, 3, 12),
    superior_document: isAssigned ? `江府办函〔${visit.bookedOn.slice(0, 4)}〕${between(random, 3, 96)}号` : null,
    statutory_basis: reason.statutoryBasis,
    statutory_deadline: reason.statutoryBasis === null ? null : addWorkingDays(stateCouncilCalendar, visit.day, 20),
    announcement: reason.kind === 'INSPECTION' ? 'ANNOUNCED' : null,
    bundle_id: null,
    state: last.to,
    // Nobody scored the visits of those days.
    necessity: null,
    counter_offer: null,
    refusal_reason: refusalReason,
    asked_at: askedAt,
    settings_version: 'default',
    scheduled_starts_at: hours?.startsAt ?? null,
    scheduled_ends_at: hours?.endsAt ?? null,
    checked_in_at: hours?.startsAt ?? null,
    checked_out_at: hours?.endsAt ?? null,
    outcome: hours === null ? null : drawOutcome(createRandom(plan.seed, 'outcome', visit.id)),
    created_at: instantOf(visit.bookedOn, '10:00'),
    updated_at: last.at,
    version: last.version,
  });
};

/** The form wants two windows at least (VIS-22): the second choice is two working days later. */
function* windowRows({ id, day, half }: PastVisit): Generator<TableRow> {
  const second = addWorkingDays(stateCouncilCalendar, day, 2);
  for (const [index, { startsAt, endsAt }] of [hoursOf(day, half), hoursOf(second, half)].entries()) {
    yield rowOf(visitWindowTable, { visit_request_id: id, round: 1, position: index + 1, starts_at: startsAt, ends_at: endsAt });
  }
}

function* transitionRows({ id }: PastVisit, steps: readonly VisitStep[], refusalReason: string | null): Generator<TableRow> {
  for (const { version, event, from, to, actor, at } of steps) {
    const reason = event === 'refuse' ? refusalReason : null;
    yield rowOf(visitTransitionTable, { visit_request_id: id, version, event, from_state: from, to_state: to, actor, reason, at });
  }
}

const slotRow = (plan: Plan, visit: PastVisit, place: number): TableRow =>
  rowOf(visitSlotTable, { enterprise_id: enterpriseId(plan.seed, visit.enterpriseIndex), month: monthOf(visit.day), place, visit_request_id: visit.id, contact_id: null });

/** The next free place of an enterprise's month. Months before the protection hold more receptions than would be allowed now. */
const createPlaceBook = (): ((visit: PastVisit) => number) => {
  const taken = new Map<string, number>();
  return ({ enterpriseIndex, day }) => {
    const key = `${enterpriseIndex}/${monthOf(day)}`;
    const place = (taken.get(key) ?? 0) + 1;
    taken.set(key, place);
    return place;
  };
};

function* settingRows(): Generator<TableRow> {
  const override = { scope: secondJurisdiction.code, valid_from: '2025-01-01', changed_by: subjectOf('operator') };
  const { protectedMonthlyLimit, officeHours } = secondDistrictSettings;
  yield rowOf(settingTable, { ...override, key: 'protectedMonthlyLimit', value: JSON.stringify(protectedMonthlyLimit), source: '高明区企业服务日实施办法（演示）第六条' });
  yield rowOf(settingTable, { ...override, key: 'officeHours', value: JSON.stringify(officeHours), source: '高明区机关作息时间通知（演示）' });
}
