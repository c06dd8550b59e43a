import type { Day } from '@qinqing/working-time';
import { addDays, instantOf, quarterOf } from '../drawing/days.ts';
import { between, chance } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { factTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from './enterprise.ts';
import { factDefinitions, type FactDefinition } from './fact-definitions.ts';
import { SYSTEM } from './subjects.ts';

const KEY_ENTERPRISE_SHARE = 0.93;
/** How much fuller or emptier than that of an ordinary company the file of others is. */
const SMALL_OR_MEDIUM_FACTOR = 2;
const SHOP_FACTOR = 0.3;

/** The facts on file of one enterprise: most for key enterprises, few for others, none for those that have gone. */
export function* factRows(plan: Plan, enterprise: Enterprise, isKey: boolean): Generator<TableRow> {
  if (enterprise.status === 'REVOKED' || enterprise.status === 'CANCELLED') return;
  const random = createRandom(plan.seed, 'facts', enterprise.index);
  for (const definition of factDefinitions) {
    if (!chance(random, shareOf(definition, enterprise, isKey))) continue;
    const value = definition.valueOf(enterprise, random);
    if (value !== null) yield factRow(random, plan, enterprise, definition, JSON.stringify(value));
  }
}

const shareOf = ({ share }: FactDefinition, { kind, sizeClass }: Enterprise, isKey: boolean): number => {
  if (isKey) return KEY_ENTERPRISE_SHARE;
  if (kind === 'INDIVIDUAL_BUSINESS') return share * SHOP_FACTOR;
  return sizeClass === 'SMALL' || sizeClass === 'MEDIUM' ? Math.min(KEY_ENTERPRISE_SHARE, share * SMALL_OR_MEDIUM_FACTOR) : share;
};

const factRow = (random: Random, plan: Plan, enterprise: Enterprise, definition: FactDefinition, value: string): TableRow => {
  const { asOf, period } = describedTime(random, plan, definition, enterprise.establishedOn);
  const recordedOn = addDays(asOf, between(random, 1, LATEST_RECORDING_DAYS));
  const lastDay = addDays(plan.quarter.firstDay, -1);
  return rowOf(factTable, {
    id: drawUuid(random),
    enterprise_id: enterprise.id,
    key: definition.key,
    value,
    unit: definition.unit,
    period,
    as_of: asOf,
    confidence: definition.confidence,
    source: definition.source,
    recorded_by: SYSTEM,
    recorded_at: instantOf(recordedOn < lastDay ? recordedOn : lastDay, '03:00'),
  });
};

const LATEST_RECORDING_DAYS = 25;
const describedTime = (random: Random, plan: Plan, definition: FactDefinition, establishedOn: Day): { asOf: Day; period: string | null } => {
  const { firstDay } = plan.quarter;
  const lastYear = `${Number(firstDay.slice(0, 4)) - 1}`;
  switch (definition.period) {
    case 'DAY': {
      const asOf = addDays(firstDay, -between(random, 30, 700));
      return { asOf: asOf > establishedOn ? asOf : establishedOn, period: null };
    }
    case 'YEAR':
      return { asOf: `${lastYear}-12-31`, period: lastYear };
    case 'QUARTER': {
      // Bureaus need some weeks: the quarter that has just ended is not on file yet.
      const asOf = addDays(quarterOf(addDays(firstDay, -1)).firstDay, -1);
      return { asOf, period: quarterOf(asOf).name };
    }
  }
};
