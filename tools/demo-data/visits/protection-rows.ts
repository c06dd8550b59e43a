import { addDays, instantOf } from '../drawing/days.ts';
import { enterpriseId, namedUuid } from '../drawing/identifiers.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { PROTECTED_SINCE } from '../registry/enterprise-rows.ts';
import { signerOf, subjectOf } from '../registry/subjects.ts';
import { BASELINE_MONTHS, listPastVisits } from './past-visits.ts';
import { addMonths, burdenOf, rulesOf } from './visit-rules.ts';
import { protectionEntryTable } from './visit-tables.ts';

/** By its own records, since the platform does not reach back there. */
const RECORDED_RECEPTIONS = 4;
const LENGTH_MINUTES = 90;
/** The last quarterly review was in the last days before the quarter. */
const REVIEWED_DAYS_BEFORE = 3;

/** The protection list (VIS-09): the thirteen pilots with what was counted before (VIS-12), and those of the second district. */
export function* protectionListRows(plan: Plan): Generator<TableRow> {
  const visits = listPastVisits(plan).filter(({ day, outcome }) => outcome === 'RECEIVED' && BASELINE_MONTHS.includes(day.slice(0, 7)));
  const reviewedOn = addDays(plan.quarter.firstDay, -REVIEWED_DAYS_BEFORE);
  for (const [index, { part, jurisdiction, town }] of cast.entries()) {
    if (part !== 'PILOT' && part !== 'PROTECTED') continue;
    const { settings, settingsVersion } = rulesOf(jurisdiction);
    const before = visits.filter(({ enterpriseIndex }) => enterpriseIndex === index);
    const burden = before.reduce((sum, { reason }) => sum + burdenOf([{ kind: reason.kind, minutes: LENGTH_MINUTES, hosts: null }], settings), 0);
    const counted = { baseline_receptions: before.length / BASELINE_MONTHS.length, baseline_burden: burden / BASELINE_MONTHS.length, baseline_source: 'COUNTED' };
    const recorded = { baseline_receptions: RECORDED_RECEPTIONS, baseline_burden: RECORDED_RECEPTIONS * settings.recordedReceptionBurden, baseline_source: 'RECORDED' };
    const ground = part === 'PILOT' ? 'PILOT' : 'VISIT_FREQUENCY';
    const centre = subjectOf(`centre${jurisdiction.personaSuffix}`);
    yield rowOf(protectionEntryTable, {
      id: namedUuid(plan.seed, 'protection-entry', index),
      enterprise_id: enterpriseId(plan.seed, index),
      division_code: town.code,
      ground,
      state: 'ACTIVE',
      ...(part === 'PILOT' ? counted : recorded),
      proposed_by: centre,
      proposed_at: instantOf(addDays(PROTECTED_SINCE[ground], -10), '10:00'),
      consented_by: signerOf(index),
      activated_on: PROTECTED_SINCE[ground],
      review_due_on: addMonths(reviewedOn, settings.protectionReviewMonths),
      reviewed_by: centre,
      reviewed_on: reviewedOn,
      is_settled: true,
      settings_version: settingsVersion,
      updated_at: instantOf(reviewedOn, '16:00'),
      // Proposed, consented, in force, kept.
      version: 4,
    });
  }
}
