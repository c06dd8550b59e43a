import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { instantOf } from '../drawing/days.ts';
import { createRandom } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { visitRequestTable, visitSlotTable, visitTransitionTable, visitWindowTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { unitId, unitNameOf } from '../registry/organisation.ts';
import { streamResidents } from '../registry/population.ts';
import { subjectOf, unitSubject } from '../registry/subjects.ts';
import { arrivalRows, drawOutcome, type ReceivedVisit } from './arrival-rows.ts';
import { createReceptions } from './receptions.ts';
import { tellVisit, type VisitStory } from './tell-visit.ts';
import { rulesOf } from './visit-rules.ts';
import type { Hours } from './visit-steps.ts';
import { streamWishes } from './year-of-visits.ts';

/** What the district's other enterprises were asked for in a year, and what became of it (§11.2). */
export function* yearVisitRows(plan: Plan): Generator<TableRow> {
  for (const story of streamYearOfVisits(plan)) yield* storyRows(plan, story);
}

export function* streamYearOfVisits(plan: Plan): Generator<VisitStory> {
  if (plan.yearShare === 0) return;
  const receptions = createReceptions(listWilling(plan));
  for (const { wishes } of streamWishes(plan)) for (const wish of wishes) yield tellVisit(plan, wish, receptions);
}

const MOST_WILLING = 400;

const listWilling = (plan: Plan): Enterprise[] =>
  streamResidents(plan).map(({ enterprise }) => enterprise).filter(({ visitMode }) => visitMode === 'EXPOSURE').take(MOST_WILLING).toArray();

function* storyRows(plan: Plan, story: VisitStory): Generator<TableRow> {
  yield requestRow(plan, story);
  for (const [index, { startsAt, endsAt }] of story.windows.entries()) yield rowOf(visitWindowTable, { visit_request_id: story.id, round: 1, position: index + 1, starts_at: startsAt, ends_at: endsAt });
  for (const { version, event, from, to, actor, at } of story.steps) {
    const reason = event === 'refuse' ? story.refusalReason : null;
    yield rowOf(visitTransitionTable, { visit_request_id: story.id, version, event, from_state: from, to_state: to, actor, reason, at });
  }
  if (story.reception !== null) yield rowOf(visitSlotTable, { enterprise_id: story.enterprise.id, month: story.reception.month, place: story.reception.place, visit_request_id: story.id, contact_id: null });
  if (story.reception !== null) yield* arrivalRows(createRandom(plan.seed, 'arrival', ...story.wish.path), plan, toReceived(plan, story, story.reception.hours));
}

const toReceived = (plan: Plan, { id, wish, enterprise, steps }: VisitStory, hours: Hours): ReceivedVisit => {
  const { code, name, personaSuffix } = wish.enterprise.jurisdiction;
  const { dutyLine, statutoryBasis } = wish.reason;
  const parties = { unit: `${unitSubject(dutyLine)}${personaSuffix}`, centre: subjectOf(`centre${personaSuffix}`), enterprise: steps.find(({ event }) => event === 'checkOut')!.actor };
  return { id, divisionCode: enterprise.town.code, unitId: unitId(plan.seed, code, dutyLine), unitName: name + unitNameOf(dutyLine), headcount: wish.headcount, isInspection: statutoryBasis !== null, hours, parties };
};

const requestRow = (plan: Plan, { id, wish, enterprise, state, version, steps, necessity, counterOffer, refusalReason, askedAt, reception }: VisitStory): TableRow => {
  const { reason, isAssigned, bookedOn, day } = wish;
  const { jurisdiction } = wish.enterprise;
  return rowOf(visitRequestTable, {
    id,
    enterprise_id: enterprise.id,
    division_code: enterprise.town.code,
    unit_id: unitId(plan.seed, jurisdiction.code, reason.dutyLine),
    requested_by: `${unitSubject(reason.dutyLine)}${jurisdiction.personaSuffix}`,
    kind: reason.kind,
    occasion: isAssigned ? 'SUPERIOR_ASSIGNED' : reason.kind === 'THEMED_ACTIVITY' ? 'THEMED_ACTIVITY' : 'RESEARCH',
    purpose: reason.purpose,
    topics: reason.topics,
    asks: wish.asks,
    benefits: reason.benefits,
    headcount: wish.headcount,
    superior_document: isAssigned ? `${jurisdiction.name.slice(0, 1)}府办函〔${bookedOn.slice(0, 4)}〕${Number(bookedOn.slice(5, 7)) * 8 + Number(bookedOn.slice(8))}号` : null,
    statutory_basis: reason.statutoryBasis,
    statutory_deadline: reason.statutoryBasis === null ? null : addWorkingDays(stateCouncilCalendar, day, 20),
    announcement: reason.kind === 'INSPECTION' ? 'ANNOUNCED' : null,
    bundle_id: null,
    state,
    necessity: JSON.stringify(necessity),
    counter_offer: counterOffer === null ? null : JSON.stringify(counterOffer),
    refusal_reason: refusalReason,
    asked_at: askedAt,
    settings_version: rulesOf(jurisdiction).settingsVersion,
    scheduled_starts_at: reception?.hours.startsAt ?? null,
    scheduled_ends_at: reception?.hours.endsAt ?? null,
    checked_in_at: reception?.hours.startsAt ?? null,
    checked_out_at: reception?.hours.endsAt ?? null,
    outcome: reception === null ? null : drawOutcome(createRandom(plan.seed, 'outcome', id)),
    created_at: instantOf(bookedOn, '10:00'),
    updated_at: steps.at(-1)!.at,
    version,
  });
};
