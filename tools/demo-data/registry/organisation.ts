import { namedUuid } from '../drawing/identifiers.ts';
import { createRandom } from '../drawing/random.ts';
import { rowOf, type TableRow } from '../loading/table-row.ts';
import { officerTable, orgUnitTable } from '../loading/tables.ts';
import type { Plan } from '../plan.ts';
import { bureauNames, cityBureauLines, coordinatorNames, moreBureauNames, provincialNames, type UnitName } from '../words/units.ts';
import { firstJurisdiction, jurisdictions, type Jurisdiction } from './jurisdictions.ts';
import { drawPersonName, type PersonName } from './person-names.ts';

export interface Unit {
  readonly id: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly level: 'DISTRICT' | 'TOWN_STREET' | 'EXTERNAL';
  readonly dutyLine: string;
  readonly divisionCode: string;
}

export interface Officer {
  readonly id: string;
  readonly name: PersonName;
  readonly unitId: string;
}

/** A unit is found by the division in which it works and its line of duty (职能线条): each division has one unit of a line. */
export const unitId = (seed: number, divisionCode: string, dutyLine: string): string => namedUuid(seed, 'unit', divisionCode, dutyLine);

/** The n-th officer (from 1) of a unit; the first one leads it. */
export const officerOf = (seed: number, divisionCode: string, dutyLine: string, number: number): Officer => ({
  id: namedUuid(seed, 'officer', divisionCode, dutyLine, number),
  name: drawPersonName(createRandom(seed, 'officer', divisionCode, dutyLine, number)),
  unitId: unitId(seed, divisionCode, dutyLine),
});

export const GOVERNMENT = 'district-government';
export const SERVICE_CENTRE = 'service-centre';
export const GOVERNMENT_OFFICE = 'government-office';
export const TOWNSHIP = 'township';

/** Superiors before those below them. */
export const listUnits = (plan: Plan): readonly Unit[] => [
  ...provincialNames.map(({ dutyLine, zh, en }) => externalUnit(plan.seed, '440000', dutyLine, `广东省${zh}`, `Guangdong ${en}`)),
  ...jurisdictions.flatMap((jurisdiction) => [...listCityUnits(plan.seed, jurisdiction), ...listDistrictUnits(plan, jurisdiction)]),
];

/** A line of duty's name without its district, e.g. 市场监督管理局. */
export const unitNameOf = (dutyLine: string): string => [...coordinatorNames, ...bureauNames, ...moreBureauNames].find((unit) => unit.dutyLine === dutyLine)!.zh;

/** The departments of a district (职能部门). */
export const listBureauNames = ({ yearShare }: Plan, jurisdiction: Jurisdiction): readonly UnitName[] =>
  yearShare > 0 && jurisdiction === firstJurisdiction ? [...bureauNames, ...moreBureauNames] : bureauNames;

const listCityUnits = (seed: number, { city }: Jurisdiction): Unit[] =>
  bureauNames
    .filter(({ dutyLine }) => cityBureauLines.includes(dutyLine))
    .map(({ dutyLine, zh, en }) => externalUnit(seed, city.code, dutyLine, city.name + zh, `${city.nameEn} ${en}`));

const externalUnit = (seed: number, divisionCode: string, dutyLine: string, name: string, nameEn: string): Unit =>
  ({ id: unitId(seed, divisionCode, dutyLine), parentId: null, name, nameEn, level: 'EXTERNAL', dutyLine, divisionCode });

const listDistrictUnits = (plan: Plan, jurisdiction: Jurisdiction): Unit[] => {
  const { seed } = plan;
  const { code, name, nameEn, towns } = jurisdiction;
  const government: Unit = {
    id: unitId(seed, code, GOVERNMENT),
    parentId: null,
    name: `${name}人民政府`,
    nameEn: `${nameEn} District People's Government`,
    level: 'DISTRICT',
    dutyLine: GOVERNMENT,
    divisionCode: code,
  };
  const below = { ...government, parentId: government.id };
  const bureaus = [...coordinatorNames, ...listBureauNames(plan, jurisdiction)].map(({ dutyLine, zh, en }): Unit =>
    ({ ...below, id: unitId(seed, code, dutyLine), name: name + zh, nameEn: `${nameEn} ${en}`, dutyLine }));
  const offices = towns.map((town): Unit => ({
    ...below,
    id: unitId(seed, town.code, TOWNSHIP),
    name: name + town.name + (town.name.endsWith('街道') ? '办事处' : '人民政府'),
    nameEn: `${town.nameEn} Office, ${nameEn}`,
    level: 'TOWN_STREET',
    dutyLine: TOWNSHIP,
    divisionCode: town.code,
  }));
  return [government, ...bureaus, ...offices];
};

const TITLES = ['主要负责人', '分管负责人', '业务经办'];

export function* organisationRows(plan: Plan): Generator<TableRow> {
  const { seed } = plan;
  const units = listUnits(plan);
  for (const unit of units) {
    yield rowOf(orgUnitTable, {
      id: unit.id,
      parent_id: unit.parentId,
      name: unit.name,
      name_en: unit.nameEn,
      level: unit.level,
      duty_line: unit.dutyLine,
      division_code: unit.divisionCode,
    });
  }
  for (const { divisionCode, dutyLine } of units.filter(({ level }) => level !== 'EXTERNAL')) {
    for (const [index, title] of TITLES.entries()) {
      yield officerRow(officerOf(seed, divisionCode, dutyLine, index + 1), title, [], divisionCode);
    }
  }
}

export const officerRow = (officer: Officer, title: string, expertise: readonly string[], divisionCode: string): TableRow =>
  rowOf(officerTable, { id: officer.id, unit_id: officer.unitId, name: officer.name.zh, title, expertise, division_code: divisionCode });
