import { addWorkingDays, stateCouncilCalendar } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance, pickFrom } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import type { Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { drawPersonName } from '../registry/person-names.ts';
import { emptyFindings, enterpriseWords, findings, photoIncident, rejectionReason, unitWords, visitorTitles } from '../words/arrivals.ts';
import { PLEDGE_VERSION, rulesOf } from './visit-rules.ts';
import type { Hours, VisitParties } from './visit-steps.ts';
import { inspectionArrivalTable, inspectionNoticeTable, photoIncidentMemberTable, photoIncidentTable, visitEntryTable, visitFeedbackTable, visitMemberTable, visitorBanTable, visitPassTable } from './visit-tables.ts';

/** A visit that was received, as far as the gate and what follows are concerned. */
export interface ReceivedVisit {
  readonly id: string;
  readonly divisionCode: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly headcount: number;
  readonly isInspection: boolean;
  readonly hours: Hours;
  readonly parties: VisitParties;
}

/** §11.2: of the visitors, and of the visits. */
const REJECTED_SHARE = 0.02;
const INCIDENT_SHARE = 0.003;
const EMPTY_SHARE = 0.1;
const HEX_DIGITS = 64;

/** What came of a visit (VIS-39): one in ten went through the motions (走过场). */
export const drawOutcome = (random: Random): string => {
  const isEmpty = chance(random, EMPTY_SHARE);
  const counts = { problemsSolved: between(random, 0, 2), problemsRegistered: between(random, 0, 2), factsUpdated: between(random, 1, 3), servicesDelivered: between(random, 0, 1) };
  const nothing = { problemsSolved: 0, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 0 };
  return JSON.stringify(isEmpty ? { ...nothing, findings: emptyFindings } : { ...counts, findings: pickFrom(random, findings) });
};

/** Inspectors scan in with their notice, everybody else comes by roster and pass (§0.1, VIS-19). */
export function* arrivalRows(random: Random, plan: Plan, visit: ReceivedVisit, hasIncident = chance(random, INCIDENT_SHARE)): Generator<TableRow> {
  if (visit.isInspection) yield* scanRows(random, visit);
  else yield* groupRows(random, plan, visit, hasIncident);
  const given = instantOf(addWorkingDays(stateCouncilCalendar, dayOf(visit), 1), '10:30');
  yield rowOf(visitFeedbackTable, { visit_request_id: visit.id, side: 'UNIT', rating: null, words: pickFrom(random, unitWords), given_by: visit.parties.unit, given_at: given });
  const rating = chance(random, 0.7) ? 5 : between(random, 3, 4);
  yield rowOf(visitFeedbackTable, { visit_request_id: visit.id, side: 'ENTERPRISE', rating, words: pickFrom(random, enterpriseWords), given_by: visit.parties.enterprise, given_at: instantOf(given.slice(0, 10), '11:00') });
}

const dayOf = ({ hours }: ReceivedVisit): string => hours.startsAt.slice(0, 10);

/** With their notice and two enforcement IDs (亮证执法). */
export function* scanRows(random: Random, { id, unitId, hours, parties }: Pick<ReceivedVisit, 'id' | 'unitId' | 'hours' | 'parties'>): Generator<TableRow> {
  const notice = `${hours.startsAt.slice(0, 4)}检通${id.slice(0, 8)}`;
  yield rowOf(inspectionNoticeTable, { visit_request_id: id, unit_id: unitId, notice_number: notice, reason: null });
  const officer = between(random, 100_000, 899_998);
  yield rowOf(inspectionArrivalTable, {
    visit_request_id: id, arrived_at: hours.startsAt, first_enforcement_id: `粤执${officer}`, second_enforcement_id: `粤执${officer + 1}`, scanned_by: parties.unit, scanned_at: hours.startsAt,
  });
}

function* groupRows(random: Random, plan: Plan, visit: ReceivedVisit, hasIncident: boolean): Generator<TableRow> {
  const isForgotten = dayOf(visit) < addDays(plan.quarter.firstDay, -rulesOf(firstJurisdiction).settings.visitorDataDays);
  const submitted = instantOf(addWorkingDays(stateCouncilCalendar, dayOf(visit), -2), '10:00');
  const members = Array.from({ length: visit.headcount }, (_, index) => ({ ...drawPerson(random, isForgotten), seat: index + 1 }));
  for (const member of members) {
    // Whose identity fails is replaced by a colleague in time (VIS-19).
    if (chance(random, REJECTED_SHARE)) {
      const failed = { ...member, ...drawPerson(random, isForgotten) };
      yield rowOf(visitMemberTable, { ...memberRow(visit, failed, submitted), ...rejected, left_at: instantOf(submitted.slice(0, 10), '17:00') });
    }
    yield rowOf(visitMemberTable, memberRow(visit, member, submitted));
    const pass = drawUuid(random);
    const issued = instantOf(addWorkingDays(stateCouncilCalendar, dayOf(visit), -1), '16:40');
    yield rowOf(visitPassTable, { id: pass, member_id: member.id, token_hash: drawHex(random), valid_on: dayOf(visit), issued_at: issued, issued_by: visit.parties.unit });
    yield rowOf(visitEntryTable, { pass_id: pass, entered_at: visit.hours.startsAt, admitted_by: visit.parties.enterprise });
  }
  if (hasIncident) yield* incidentRows(random, visit, members.at(-1)!);
}

interface Person {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly lastFour: string;
  readonly hash: string;
  readonly key: string;
  readonly phone: string;
  readonly isForgotten: boolean;
}

/** Whose visit is long past is forgotten, as the department forgets (SHR-14). */
const drawPerson = (random: Random, isForgotten: boolean): Person => {
  const id = drawUuid(random);
  const known = { name: drawPersonName(random).zh, title: pickFrom(random, visitorTitles), lastFour: String(between(random, 1000, 9999)), hash: drawHex(random), key: drawHex(random), phone: `1380000${between(random, 1000, 9999)}` };
  return isForgotten ? { id, isForgotten, name: '—', title: '—', lastFour: '', hash: '', key: id, phone: '' } : { id, isForgotten, ...known };
};

const drawHex = (random: Random): string => Array.from({ length: 2 }, () => drawUuid(random).replaceAll('-', '')).join('').slice(0, HEX_DIGITS);

const rejected = { state: 'REJECTED', verification_means: null, verification_reference: null, rejection_reason: rejectionReason, pledge_version: null, pledged_at: null, pledged_by: null, pledge_paper: null };

const memberRow = ({ id, unitName, parties }: ReceivedVisit, { seat, ...person }: Person & { readonly seat: number }, submitted: string) => ({
  id: person.id,
  visit_request_id: id,
  seat,
  name: person.name,
  unit_name: person.isForgotten ? '—' : unitName,
  title: person.title,
  id_type: 'RESIDENT_ID',
  id_last_four: person.lastFour,
  id_hash: person.hash,
  person_key: person.key,
  phone: person.phone,
  state: 'VERIFIED',
  verified_by: parties.centre,
  verified_at: instantOf(submitted.slice(0, 10), '15:00'),
  verification_means: 'UNIT_LETTER',
  verification_reference: `到访人员确认函${submitted.slice(0, 10).replaceAll('-', '')}`,
  rejection_reason: null,
  pledge_version: PLEDGE_VERSION,
  pledged_at: instantOf(submitted.slice(0, 10), '16:00'),
  pledged_by: parties.unit,
  pledge_paper: person.isForgotten ? null : `承诺书扫描件${seat}`,
  added_at: submitted,
  left_at: null,
});

/** A picture in the sample room: decided on the next working day, and whoever took it stays away for a time (VIS-20). */
function* incidentRows(random: Random, visit: ReceivedVisit, { id: memberId, key }: Person): Generator<TableRow> {
  const id = drawUuid(random);
  const decided = instantOf(addWorkingDays(stateCouncilCalendar, dayOf(visit), 1), '15:00');
  yield rowOf(photoIncidentTable, {
    id, visit_request_id: visit.id, division_code: visit.divisionCode, zone: photoIncident.zone, severity: 'SERIOUS', description: photoIncident.description, state: 'UPHELD', sanction: 'MEMBER_BAN',
    finding: photoIncident.finding, reported_by: visit.parties.enterprise, reported_at: visit.hours.endsAt, decided_by: visit.parties.centre, decided_at: decided, version: 2,
  });
  yield rowOf(photoIncidentMemberTable, { incident_id: id, member_id: memberId });
  const until = instantOf(addDays(decided.slice(0, 10), rulesOf(firstJurisdiction).settings.photoBanDays), '15:00');
  yield rowOf(visitorBanTable, { incident_id: id, person_key: key, from_at: decided, until_at: until });
}
