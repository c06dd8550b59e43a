import type { Day } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { between, chance, createWheel, pickFrom } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import { cast } from '../registry/cast.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { unitId } from '../registry/organisation.ts';
import { SYSTEM } from '../registry/subjects.ts';
import { bureauNames } from '../words/units.ts';
import { penalties, recordTitles } from '../words/credit.ts';
import { creditNumbers, customsLevelsOn, publicationPeriod, type AdverseClass, type CustomsLevel, type RecordKind, type StoredRecord } from './credit-rules.ts';

/** §11.5, of taxpayers. */
const drawTaxGrade = createWheel<string>([['A', 0.09], ['B', 0.51], ['M', 0.32], ['C', 0.05], ['D', 0.03]]);
const TRADER_SHARE = 0.06;
const drawCustomsLevel = createWheel<CustomsLevel>([['REGULAR', 0.96], ['CERTIFIED', 0.02], ['ADVANCED_CERTIFIED', 0.012], ['DISHONEST', 0.006], ['SERIOUSLY_DISHONEST', 0.002]]);
const drawLabour = createWheel<string>([['A', 0.3], ['B', 0.64], ['C', 0.06]]);
const drawEnvironment = createWheel<string>([['GREEN', 0.25], ['BLUE', 0.6], ['YELLOW', 0.12], ['RED', 0.03]]);
const drawPenaltyClass = createWheel<AdverseClass>([['MINOR', 0.56], ['GENERAL', 0.33], ['SERIOUS', 0.11]]);
const PENALTY_SHARE = 0.04;
const TAXED_SHOPS = 0.45;

/** By which bureau a kind of record is kept. */
const authorities: Readonly<Record<RecordKind, string>> = {
  TAX_GRADE: 'taxation',
  PUBLIC_EVALUATION: 'statistics',
  CUSTOMS_LEVEL: 'commerce',
  LABOUR: 'human-resources',
  SAFETY_ENVIRONMENT: 'ecology',
  COMMITMENT: 'market-supervision',
  HONOUR: 'market-supervision',
  PENALTY: 'market-supervision',
  JUDICIAL: 'market-supervision',
};

/** The newest day of a month and day before the quarter: grades are given once a year. */
const lastOf = (plan: Plan, monthAndDay: string, yearsBefore = 0): Day => {
  const { firstDay } = plan.quarter;
  const year = Number(firstDay.slice(0, 4)) - (monthAndDay < firstDay.slice(5) ? 0 : 1) - yearsBefore;
  return `${year}-${monthAndDay}`;
};

/** Since when black-listed firms of the cast may have their listing repaired: its first year of publication is over. */
export const LISTED_DAYS_BEFORE = 420;

/** What is on record about an enterprise; nothing about who has gone. */
export const drawRecords = (plan: Plan, enterprise: Enterprise): readonly StoredRecord[] => {
  if (enterprise.status === 'REVOKED' || enterprise.status === 'CANCELLED') return [];
  const random = createRandom(plan.seed, 'credit', enterprise.index);
  const records = [...drawGrades(random, plan, enterprise), ...drawPenalties(random, plan, enterprise)];
  return records.filter(({ decidedOn }) => decidedOn > enterprise.establishedOn);
};

const drawGrades = (random: Random, plan: Plan, enterprise: Enterprise): StoredRecord[] => {
  const isShop = enterprise.kind === 'INDIVIDUAL_BUSINESS';
  if (isShop && !chance(random, TAXED_SHOPS)) return [];
  const part = cast[enterprise.index]?.part;
  const grade = part === 'LISTED' ? 'B' : part === 'PILOT' || part === 'PROTECTED' ? 'A' : drawTaxGrade(random);
  const make = (kind: keyof typeof recordTitles, value: string, decidedOn: Day): StoredRecord => recordOf(random, plan, enterprise, { kind, value, decidedOn, adverseClass: null, ...recordTitles[kind] });
  const records = [make('TAX_GRADE', grade, lastOf(plan, '04-20'))];
  if (isShop) return records;
  records.push(make('TAX_GRADE', chance(random, 0.7) ? grade : drawTaxGrade(random), lastOf(plan, '04-20', 1)));
  for (const yearsBefore of [0, 1]) records.push(make('PUBLIC_EVALUATION', String(between(random, 62, 98)), lastOf(plan, '06-30', yearsBefore)));
  if (chance(random, TRADER_SHARE)) records.push(make('CUSTOMS_LEVEL', ofThatDay(drawCustomsLevel(random), lastOf(plan, '05-15')), lastOf(plan, '05-15')));
  if (chance(random, 0.3)) records.push(make('LABOUR', drawLabour(random), lastOf(plan, '07-10')));
  if (enterprise.industryCode.startsWith('C') && chance(random, 0.4)) records.push(make('SAFETY_ENVIRONMENT', drawEnvironment(random), lastOf(plan, '06-05')));
  if (chance(random, 0.03)) records.push(make('COMMITMENT', chance(random, 0.95) ? 'KEPT' : 'BROKEN', addDays(plan.quarter.firstDay, -between(random, 20, 300))));
  if (grade === 'A' && chance(random, 0.2)) records.push(make('HONOUR', 'AWARDED', lastOf(plan, '03-15')));
  return records;
};

/** Levels of the newer list do not exist before it (§12.6). */
const ofThatDay = (level: CustomsLevel, day: Day): CustomsLevel => (customsLevelsOn(day).includes(level) ? level : 'REGULAR');

const drawPenalties = (random: Random, plan: Plan, enterprise: Enterprise): StoredRecord[] => {
  const part = cast[enterprise.index]?.part;
  if (part === 'LISTED') return [penalty(random, plan, enterprise, 'SERIOUS', LISTED_DAYS_BEFORE + 25)];
  // Who is shown as an example has a clean file.
  if (part !== undefined || enterprise.kind === 'INDIVIDUAL_BUSINESS' || !chance(random, PENALTY_SHARE)) return [];
  return [penalty(random, plan, enterprise, drawPenaltyClass(random), between(random, 15, 500))];
};

const penalty = (random: Random, plan: Plan, enterprise: Enterprise, adverseClass: AdverseClass, daysBefore: number): StoredRecord =>
  recordOf(random, plan, enterprise, { kind: 'PENALTY', adverseClass, decidedOn: addDays(plan.quarter.firstDay, -daysBefore), ...pickFrom<(typeof penalties)[AdverseClass][number]>(random, penalties[adverseClass]) });

type RecordOutline = Pick<StoredRecord, 'kind' | 'value' | 'decidedOn' | 'adverseClass' | 'title' | 'legalBasis'>;

const recordOf = (random: Random, { seed }: Plan, { id, town, jurisdiction }: Enterprise, outline: RecordOutline): StoredRecord => {
  const { adverseClass, decidedOn, kind } = outline;
  const period = adverseClass === null ? null : publicationPeriod(adverseClass, decidedOn, creditNumbers);
  const line = authorities[kind];
  return {
    ...outline,
    id: drawUuid(random),
    enterpriseId: id,
    divisionCode: town.code,
    authorityUnitId: unitId(seed, jurisdiction.code, line),
    authorityName: jurisdiction.name + bureauNames.find(({ dutyLine }) => dutyLine === line)!.zh,
    documentNumber: kind === 'PENALTY' ? `江市监处罚〔${decidedOn.slice(0, 4)}〕${between(random, 11, 980)}号` : null,
    validTo: null,
    repairableFrom: period?.repairableFrom ?? null,
    publishedUntil: period?.publishedUntil ?? null,
    isPublished: period?.isPublished ?? false,
    correctsRecordId: null,
    settingsVersion: 'default',
    recordedBy: SYSTEM,
    recordedAt: new Date(instantOf(addDays(decidedOn, 2), '03:00')),
  };
};
