import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { instantOf, monthOf } from '../drawing/days.ts';
import { enterpriseId } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { visitRequestTable, visitSlotTable, visitTransitionTable, visitWindowTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { unitId, unitNameOf } from '../registry/organisation.ts';
import { arrivalRows, drawOutcome } from './arrival-rows.ts';
import { listJointVisits, type JointMember, type JointVisit } from './joint-visits.ts';
import { rulesOf } from './visit-rules.ts';
import { hoursOf } from './visit-steps.ts';
import { mergeBundleAgreementTable, mergeBundleMemberTable, mergeBundleReportTable, mergeBundleTable, mergeBundleTransitionTable, mergeBundleWindowTable } from './visit-tables.ts';

const HEADCOUNT = 3;

/** Merged visits with their requests, rosters and reports; in the sample room of one of them a picture was taken (VIS-20). */
export function* jointVisitRows(plan: Plan): Generator<TableRow> {
  for (const visit of listJointVisits(plan)) {
    yield bundleRow(plan, visit);
    for (const member of visit.members) yield* memberRows(plan, visit, member);
    for (const [index, { startsAt, endsAt }] of windowsOf(visit).entries()) yield rowOf(mergeBundleWindowTable, { bundle_id: visit.id, position: index + 1, starts_at: startsAt, ends_at: endsAt });
    for (const { from, to, ...step } of visit.steps) yield rowOf(mergeBundleTransitionTable, { bundle_id: visit.id, ...step, from_state: from, to_state: to, reason: null });
    yield rowOf(visitSlotTable, { enterprise_id: enterpriseId(plan.seed, visit.enterpriseIndex), month: monthOf(visit.hours.startsAt), place: 1, visit_request_id: visit.members[0]!.id, contact_id: null });
  }
}

const windowsOf = ({ hours }: JointVisit) => [hours, hoursOf(addWorkingDays(stateCouncilCalendar, hours.startsAt.slice(0, 10), 2), 'MORNING')];
const divisionOf = ({ enterpriseIndex }: JointVisit): string => cast[enterpriseIndex]!.town.code;
const unitOf = ({ seed }: Plan, { jurisdiction }: JointVisit, { reason }: JointMember): string => unitId(seed, jurisdiction.code, reason.dutyLine);

const bundleRow = (plan: Plan, visit: JointVisit): TableRow =>
  rowOf(mergeBundleTable, {
    id: visit.id,
    enterprise_id: enterpriseId(plan.seed, visit.enterpriseIndex),
    division_code: divisionOf(visit),
    type: visit.type,
    is_statutory: visit.isStatutory,
    state: visit.steps.at(-1)!.to,
    lead_request_id: visit.members[0]!.id,
    proposed_by: visit.members[0]!.parties.centre,
    asked_at: visit.askedAt,
    settings_version: rulesOf(visit.jurisdiction).settingsVersion,
    scheduled_starts_at: visit.hours.startsAt,
    scheduled_ends_at: visit.hours.endsAt,
    joint_record: visit.jointRecord,
    created_at: visit.bookedAt,
    updated_at: visit.steps.at(-1)!.at,
    version: visit.steps.at(-1)!.version,
  });

function* memberRows(plan: Plan, visit: JointVisit, member: JointMember): Generator<TableRow> {
  const { id, reason, parties, steps } = member;
  const unit = unitOf(plan, visit, member);
  const random = createRandom(plan.seed, 'joint-visit', id);
  yield requestRow(plan, visit, member);
  for (const [index, { startsAt, endsAt }] of windowsOf(visit).entries()) yield rowOf(visitWindowTable, { visit_request_id: id, round: 1, position: index + 1, starts_at: startsAt, ends_at: endsAt });
  for (const { version, event, from, to, actor, at } of steps) yield rowOf(visitTransitionTable, { visit_request_id: id, version, event, from_state: from, to_state: to, actor, reason: null, at });
  yield rowOf(mergeBundleMemberTable, { bundle_id: visit.id, visit_request_id: id, unit_id: unit });
  const wordOf = (...events: readonly string[]): string => visit.steps.find(({ event, actor }) => events.includes(event) && actor === parties.unit)!.at;
  yield rowOf(mergeBundleAgreementTable, { bundle_id: visit.id, unit_id: unit, agreed_by: parties.unit, agreed_at: wordOf('recordAgreement') });
  yield rowOf(mergeBundleReportTable, { bundle_id: visit.id, unit_id: unit, report: member.report, reported_by: parties.unit, reported_at: wordOf('beginReports', 'addReport') });
  const received = {
    id, parties, divisionCode: divisionOf(visit), unitId: unit, unitName: visit.jurisdiction.name + unitNameOf(reason.dutyLine), headcount: HEADCOUNT, isInspection: visit.isStatutory, hours: visit.hours,
  };
  yield* arrivalRows(random, plan, received, visit.type === 'THEMATIC_RESEARCH' && member === visit.members.at(-1));
}

const requestRow = (plan: Plan, visit: JointVisit, { id, reason, parties, steps }: JointMember): TableRow =>
  rowOf(visitRequestTable, {
    id,
    enterprise_id: enterpriseId(plan.seed, visit.enterpriseIndex),
    division_code: divisionOf(visit),
    unit_id: unitId(plan.seed, visit.jurisdiction.code, reason.dutyLine),
    requested_by: parties.unit,
    kind: reason.kind,
    occasion: 'RESEARCH',
    purpose: reason.purpose,
    topics: reason.topics,
    asks: reason.asks,
    benefits: reason.benefits,
    headcount: HEADCOUNT,
    superior_document: null,
    statutory_basis: reason.statutoryBasis,
    statutory_deadline: reason.statutoryBasis === null ? null : addWorkingDays(stateCouncilCalendar, visit.hours.startsAt.slice(0, 10), 20),
    announcement: reason.kind === 'INSPECTION' ? 'ANNOUNCED' : null,
    bundle_id: visit.id,
    state: steps.at(-1)!.to,
    necessity: null,
    counter_offer: null,
    refusal_reason: null,
    asked_at: visit.askedAt,
    settings_version: rulesOf(visit.jurisdiction).settingsVersion,
    scheduled_starts_at: visit.hours.startsAt,
    scheduled_ends_at: visit.hours.endsAt,
    checked_in_at: visit.hours.startsAt,
    checked_out_at: visit.hours.endsAt,
    outcome: drawOutcome(createRandom(plan.seed, 'outcome', id)),
    created_at: instantOf(steps[0]!.at.slice(0, 10), '10:00'),
    updated_at: steps.at(-1)!.at,
    version: steps.at(-1)!.version,
  });
