import { chance, createRandom, createWheel, pickFrom } from '../department-code.ts';
import { DISTRICT, towns } from './district.ts';
import { drawId, enterpriseIdOf } from './identifiers.ts';
import { dutyLines } from './matters.ts';

export interface Unit {
  readonly id: string;
  readonly dutyLine: string;
  readonly level: 'DISTRICT' | 'TOWN_STREET';
}

const governmentId = (seed: number): string => drawId(seed, 'government');

/** One bureau for each line of duty, and an office of each town. */
export const listUnits = (seed: number): readonly Unit[] => [
  ...dutyLines.map((dutyLine): Unit => ({ id: drawId(seed, 'unit', dutyLine), dutyLine, level: 'DISTRICT' })),
  ...towns.map((town): Unit => ({ id: drawId(seed, 'town', town), dutyLine: 'town', level: 'TOWN_STREET' })),
];

export const unitColumns = ['id', 'name', 'name_en', 'division_code', 'level', 'duty_line', 'lineage', 'version'];

export const unitRows = (seed: number): readonly (readonly unknown[])[] => [
  [governmentId(seed), '区人民政府', 'District Government', DISTRICT, 'DISTRICT', 'government', [governmentId(seed)], 1],
  ...listUnits(seed).map(({ id, dutyLine, level }) => [id, `${dutyLine}局`, dutyLine, DISTRICT, level, dutyLine, [id, governmentId(seed)], 1]),
];

export const enterpriseColumns = ['id', 'uscc', 'name', 'division_code', 'status', 'industry_code', 'size_class', 'visit_mode', 'is_protected', 'protected_since', 'quality', 'fact_keys', 'version'];

const drawSize = createWheel([['MICRO', 0.85], ['SMALL', 0.12], ['MEDIUM', 0.025], ['LARGE', 0.005]] as const);
const trades = Array.from({ length: 60 }, (_, index) => `${'CCCCCFGILMEK'[index % 12]}${String(10 + (index % 40))}${index % 10}`);
const FACTS = ['turnover', 'headcount', 'rdExpense', 'exportValue', 'energyUse', 'landArea'];
/** The most sought-after ones are on the protection list; so many of the others want to be seen, as in the demonstration data. */
const PROTECTED = 300;
const EXPOSURE_SHARE = 0.3;
const ACTIVE_SHARE = 0.88;
/** A prime, so that the ranks are spread over the table and none is left out. */
const STRIDE = 7_368_787;

/** The register's copy: not in the order of rank, so that those who are sought after do not lie side by side. */
export function* enterpriseRows(seed: number, count: number): Generator<readonly unknown[]> {
  for (let place = 0; place < count; place += 1) yield enterpriseRow(seed, ((place * STRIDE) % count) + 1);
}

const enterpriseRow = (seed: number, rank: number): readonly unknown[] => {
  const random = createRandom(seed, 'facts', rank);
  const sizeClass = rank <= PROTECTED * 10 ? 'LARGE' : drawSize(random);
  const visitMode = sizeClass === 'LARGE' ? 'QUIET' : chance(random, EXPOSURE_SHARE) ? 'EXPOSURE' : 'BALANCED';
  const status = rank <= PROTECTED * 10 || chance(random, ACTIVE_SHARE) ? 'ACTIVE' : 'REVOKED';
  const factKeys = rank <= PROTECTED * 10 ? FACTS : [];
  return [enterpriseIdOf(seed, rank), '91350100M000100Y43', `江海企业${rank}有限公司`, pickFrom(createRandom(seed, 'town', rank), towns), status, pickFrom(random, trades), sizeClass, visitMode, rank <= PROTECTED, rank <= PROTECTED ? '2025-04-01' : null, Math.round(random.fraction() * 100) / 100, factKeys, 1];
};
