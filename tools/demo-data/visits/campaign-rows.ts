import { addDays, instantOf } from '../drawing/days.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { firstJurisdiction } from '../registry/jurisdictions.ts';
import { TOWNSHIP, unitId } from '../registry/organisation.ts';
import { subjectOf } from '../registry/subjects.ts';
import { campaigns, type CampaignWords } from '../words/campaigns.ts';
import { campaignIdOf, hostOf } from './campaign-identity.ts';
import { doorToDoorRows } from './door-to-door-rows.ts';
import { sessionRows } from './session-rows.ts';
import { campaignGroupTable, campaignTable } from './visit-tables.ts';

/** Eleven months before the quarter (N24), and on through the next year: what recurs goes on by itself. */
const SPAN = { from: -335, to: 365 };

/** Of each kind one campaign of the first district, with sessions that are over (VIS-16, VIS-26 … VIS-29, VIS-33 … VIS-38). */
export function* campaignRows(plan: Plan): Generator<TableRow> {
  for (const words of campaigns) {
    yield campaignRow(plan, words);
    if (words.kind === 'SPRING_WARMTH') yield* groupRows(plan, words);
    yield* sessionRows(plan, words);
  }
  yield* doorToDoorRows(plan);
}

const campaignRow = (plan: Plan, words: CampaignWords): TableRow => {
  const startsOn = addDays(plan.quarter.firstDay, SPAN.from);
  return rowOf(campaignTable, {
    id: campaignIdOf(plan, words.kind),
    kind: words.kind,
    title: words.title,
    purpose: words.purpose,
    division_code: firstJurisdiction.code,
    host_unit_id: hostOf(plan, words.kind),
    leader: words.leader,
    target: words.target,
    starts_on: startsOn,
    ends_on: addDays(plan.quarter.firstDay, words.dayOfMonth === null ? -1 : SPAN.to),
    day_of_month: words.dayOfMonth,
    every_months: words.everyMonths,
    start_time: words.startTime,
    duration_minutes: words.durationMinutes,
    place: words.place,
    seats: JSON.stringify(words.seats),
    year: Number(startsOn.slice(0, 4)),
    year_place: words.leader === null ? null : 1,
    planned_by: subjectOf('centre'),
    created_at: instantOf(addDays(startsOn, -14), '10:00'),
  });
};

/** 1+1+X (VIS-28): who leads, the town, and the departments. */
function* groupRows(plan: Plan, { kind, dutyLines }: CampaignWords): Generator<TableRow> {
  const { code, towns } = firstJurisdiction;
  for (const [index, town] of towns.entries()) {
    yield rowOf(campaignGroupTable, {
      campaign_id: campaignIdOf(plan, kind),
      number: index + 1,
      leader: `${town.name}联系领导`,
      lead_unit_id: unitId(plan.seed, code, 'service-centre'),
      town_unit_id: unitId(plan.seed, town.code, TOWNSHIP),
      unit_ids: dutyLines.map((line) => unitId(plan.seed, code, line)),
    });
  }
}
