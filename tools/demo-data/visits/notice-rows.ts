import { addDays } from '../drawing/days.ts';
import { enterpriseId, namedUuid } from '../drawing/identifiers.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import { firstJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';
import { streamEnterprises } from '../registry/enterprises.ts';
import { unitId, unitNameOf } from '../registry/organisation.ts';
import { listJointVisits } from './joint-visits.ts';
import { listPastVisits, PROTECTED_MONTHS } from './past-visits.ts';
import { noticeTable } from './visit-tables.ts';

/** So long is a notice kept (SHR-14). */
const KEPT_DAYS = 730;

interface Told {
  readonly path: readonly (string | number)[];
  readonly about: readonly [type: string, id: string];
  readonly jurisdiction: Jurisdiction;
  readonly enterpriseIndex: number;
  readonly dutyLine: string;
  readonly at: string;
}

/** What stands in the inboxes of those who received a visit, and of the units that made it. Of refusals nobody is told (VIS-08). */
export function* noticeRows(plan: Plan): Generator<TableRow> {
  const names = streamEnterprises(plan).take(cast.length).map(({ name }) => name).toArray();
  for (const told of listTold(plan)) {
    const { enterpriseIndex, jurisdiction, dutyLine, at, about } = told;
    const unit = jurisdiction.name + unitNameOf(dutyLine);
    const of = `${unit}到${names[enterpriseIndex]!}的到访`;
    const record = {
      division_code: cast[enterpriseIndex]!.town.code, title_zh: '到访已办结', title_en: 'Visit closed', body_zh: `${of}已办结归档。`, body_en: `${of} (visit) is closed and filed.`,
      about_type: about[0], about_id: about[1], urgency: 'NORMAL', visible_from: at, expires_at: `${addDays(at.slice(0, 10), KEPT_DAYS)}${at.slice(10)}`, template: 'visits.closed',
    };
    yield rowOf(noticeTable, { id: namedUuid(plan.seed, 'notice', 'enterprise', ...told.path), inbox: `ENTERPRISE:${enterpriseId(plan.seed, enterpriseIndex)}`, ...record });
    yield rowOf(noticeTable, { id: namedUuid(plan.seed, 'notice', 'unit', ...told.path), inbox: `UNIT:${unitId(plan.seed, jurisdiction.code, dutyLine)}`, ...record });
  }
}

const listTold = (plan: Plan): readonly Told[] => [
  ...listPastVisits(plan)
    .filter(({ outcome, day }) => outcome === 'RECEIVED' && PROTECTED_MONTHS.includes(day.slice(0, 7)))
    .map(({ id, enterpriseIndex, reason, day }): Told => ({ path: [id], about: ['VisitRequest', id], jurisdiction: firstJurisdiction, enterpriseIndex, dutyLine: reason.dutyLine, at: `${addDays(day, 3)}T09:00:00+08:00` })),
  ...listJointVisits(plan).flatMap(({ jurisdiction, enterpriseIndex, members }) =>
    members.map(({ id, reason, steps }): Told => ({ path: [id], about: ['VisitRequest', id], jurisdiction, enterpriseIndex, dutyLine: reason.dutyLine, at: steps.at(-1)!.at })),
  ),
];
