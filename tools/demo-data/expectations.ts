import { createHash } from 'node:crypto';
import { dataSet, departments, type DepartmentName } from './data-set.ts';
import { encodeRow, type TableRow, type Value } from './loading/table-row.ts';
import type { Plan } from './plan.ts';
import { expectCampaign, type CampaignExpectations } from './appeals/campaign-expectations.ts';
import { listPlantedAppeals, type PlantedAppeals } from './appeals/planted-appeals.ts';
import { expectPilots, type PilotExpectations } from './visits/pilot-expectations.ts';
import { listPlantedVisits, type PlantedVisits } from './visits/planted-visits.ts';

export type Counts = Record<string, number>;

/** What metrics must find in the loaded databases. */
export interface Expectations {
  readonly seed: number;
  readonly scale: string;
  readonly quarter: string;
  /** SHA-256 of all rows: equal for equal plans. */
  readonly digest: string;
  /** By department and table. */
  readonly rows: Readonly<Record<DepartmentName, Counts>>;
  /** Enterprises by jurisdiction, kind, status, size class and visit mode; `null` counts the unknown. */
  readonly enterprises: Readonly<Record<'division_code' | 'entity_kind' | 'status' | 'size_class' | 'visit_mode', Counts>>;
  /** ENT-02, N11 */
  readonly keyEnterprises: { readonly total: number; readonly fourAbove: number; readonly nationalHighTech: number; readonly both: number };
  /** ENT-05 */
  readonly liaisons: { readonly officers: number; readonly largestLoad: number };
  /** N01, N02, VIS-11 … VIS-13 */
  readonly pilots: PilotExpectations;
  /** N03, APL-17 */
  readonly campaign: CampaignExpectations;
  /** How often each value stands in a column: `table.column` → value → rows; `null` counts the unknown (§11.2 – §11.5). */
  readonly counts: Readonly<Record<string, Counts>>;
  /** What was planted, for whoever measures detectors (§11.2, §11.3). */
  readonly planted: { readonly appeals: PlantedAppeals; readonly visits: PlantedVisits };
}

const countedColumns: Readonly<Record<string, readonly string[]>> = {
  appeal: ['state', 'channel', 'service_class', 'outcome'],
  appeal_rating: ['stars'],
  visit_request: ['kind', 'state'],
  policy_project: ['mode', 'state'],
  policy_application: ['state'],
  credit_standing: ['level'],
  credit_listing: ['kind', 'state'],
  credit_repair: ['state'],
  consent: ['state', 'purpose'],
  credit_enquiry: ['result', 'denial_reason'],
  outcome_report: ['outcome'],
  audit_entry: ['kind'],
};

/** Goes through the whole data set once, without a database. */
export const computeExpectations = (plan: Plan): Expectations => {
  const hash = createHash('sha256');
  const tally = createTally();
  for (const department of departments) {
    for (const row of dataSet[department].rows(plan)) {
      hash.update(row.table.name).update(encodeRow(row));
      tally.add(department, row);
    }
  }
  const { loads, ...counted } = tally;
  return {
    seed: plan.seed,
    scale: plan.scale,
    quarter: plan.quarter.name,
    digest: hash.digest('hex'),
    rows: counted.rows,
    enterprises: counted.enterprises,
    keyEnterprises: counted.keyEnterprises,
    liaisons: { officers: loads.size, largestLoad: Math.max(...loads.values()) },
    pilots: expectPilots(plan),
    campaign: expectCampaign(plan),
    counts: counted.counts,
    planted: { appeals: listPlantedAppeals(plan), visits: listPlantedVisits(plan) },
  };
};

const createTally = () => {
  const tally = {
    rows: Object.fromEntries(departments.map((department) => [department, {}])) as Record<DepartmentName, Counts>,
    enterprises: { division_code: {}, entity_kind: {}, status: {}, size_class: {}, visit_mode: {} } as Record<keyof Expectations['enterprises'], Counts>,
    keyEnterprises: { total: 0, fourAbove: 0, nationalHighTech: 0, both: 0 },
    counts: {} as Record<string, Counts>,
    /** Officer → enterprises served. */
    loads: new Map<Value, number>(),
    add: (department: DepartmentName, { table, record }: TableRow): void => {
      count(tally.rows[department], table.name);
      if (table.name === 'enterprise') addEnterprise(tally.enterprises, record);
      if (table.name === 'key_enterprise') addKeyEnterprise(tally.keyEnterprises, record);
      for (const column of countedColumns[table.name] ?? []) count((tally.counts[`${table.name}.${column}`] ??= {}), String(record[column]));
      if (table.name === 'assignment') tally.loads.set(record.officer_id!, (tally.loads.get(record.officer_id!) ?? 0) + 1);
    },
  };
  return tally;
};

const count = (counts: Counts, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

const addEnterprise = (enterprises: Record<keyof Expectations['enterprises'], Counts>, record: TableRow['record']): void => {
  for (const [column, counts] of Object.entries(enterprises)) {
    const value = String(record[column]);
    count(counts, column === 'division_code' ? value.slice(0, 6) : value);
  }
};

const addKeyEnterprise = (total: Record<keyof Expectations['keyEnterprises'], number>, { is_four_above: four, is_national_high_tech: highTech }: TableRow['record']): void => {
  total.total += 1;
  if (four === true) total.fourAbove += 1;
  if (highTech === true) total.nationalHighTech += 1;
  if (four === true && highTech === true) total.both += 1;
};
