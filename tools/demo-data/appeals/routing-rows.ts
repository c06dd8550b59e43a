import { addDays, instantOf } from '../drawing/days.ts';
import { namedUuid } from '../drawing/identifiers.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import type { Plan } from '../plan.ts';
import { jurisdictions, type Jurisdiction } from '../registry/jurisdictions.ts';
import { listUnits, SERVICE_CENTRE, unitId, type Unit } from '../registry/organisation.ts';
import { subjectOf } from '../registry/subjects.ts';
import { catalogue, type CatalogueItem } from './appeal-rules.ts';
import { orgUnitCopyTable, routingRuleTable, routingVersionTable } from './appeal-tables.ts';

/** How long before the quarter the routing came into force: before the first appeal of the presets, or of the year. */
const routingDaysBefore = ({ yearShare }: Plan): number => (yearShare === 0 ? 200 : 430);

/** Which unit answers for which of the 137 items (APL-02), and the units themselves, without which no routing comes into force. */
export function* routingRows(plan: Plan): Generator<TableRow> {
  const units = listUnits(plan);
  for (const unit of units) yield unitCopyRow(unit, units);
  for (const jurisdiction of jurisdictions) {
    const id = namedUuid(plan.seed, 'routing', jurisdiction.code);
    yield rowOf(routingVersionTable, {
      id,
      division_code: jurisdiction.code,
      number: 1,
      drafted_by: subjectOf(`centre${jurisdiction.personaSuffix}`),
      drafted_at: instantOf(addDays(plan.quarter.firstDay, -routingDaysBefore(plan)), '10:00'),
    });
    for (const item of catalogue) {
      const lines = linesOf(item, jurisdiction, units);
      for (const [index, line] of lines.entries()) {
        yield rowOf(routingRuleTable, { routing_version_id: id, item_code: item.code, position: index + 1, unit_id: unitId(plan.seed, jurisdiction.code, line) });
      }
    }
  }
}

/** Drafted routings come into force as any other: by the update that the database checks for gaps. */
export const publishRoutings = `UPDATE routing_version SET state = 'PUBLISHED', published_by = drafted_by, published_at = drafted_at + interval '1 day', version = version + 1`;

/** The unit that answers for an item in a jurisdiction. */
export const leadLineOf = (item: CatalogueItem, jurisdiction: Jurisdiction, units: readonly Unit[]): string => linesOf(item, jurisdiction, units)[0]!;

/** An item whose lines a small district does not have goes to its service centre. */
const linesOf = ({ dutyLines }: CatalogueItem, { code }: Jurisdiction, units: readonly Unit[]): readonly string[] => {
  const present = dutyLines.filter((line) => units.some(({ divisionCode, dutyLine }) => divisionCode === code && dutyLine === line));
  return present.length === 0 ? [SERVICE_CENTRE] : present;
};

/** As the register publishes a unit that was never changed: its event finds the copy up to date. */
const unitCopyRow = (unit: Unit, units: readonly Unit[]): TableRow =>
  rowOf(orgUnitCopyTable, {
    id: unit.id,
    name: unit.name,
    name_en: unit.nameEn,
    division_code: unit.divisionCode,
    level: unit.level,
    duty_line: unit.dutyLine,
    lineage: lineageOf(unit, units),
    version: 1,
  });

const lineageOf = (unit: Unit, units: readonly Unit[]): readonly string[] => {
  const parent = units.find(({ id }) => id === unit.parentId);
  return [unit.id, ...(parent === undefined ? [] : lineageOf(parent, units))];
};
