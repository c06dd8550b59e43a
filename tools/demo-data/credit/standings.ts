import type { Day } from '@qinqing/working-time';
import { addDays, instantOf } from '../drawing/days.ts';
import { chance } from '../drawing/draws.ts';
import { drawUuid } from '../drawing/identifiers.ts';
import { createRandom, type Random } from '../drawing/random.ts';
import type { Plan } from '../plan.ts';
import type { Enterprise } from '../registry/enterprise.ts';
import { subjectOf } from '../registry/subjects.ts';
import { repair } from '../words/credit.ts';
import { currentRecords, isInUse, lastDayOfUse, MODEL_VERSION, rateEnterprise, ratingModel, type CreditRating, type CreditRecord, type CreditStanding, type ListEntry, type RepairCase, type StoredRecord } from './credit-rules.ts';
import { drawListing, type Listing } from './listings.ts';
import { drawRecords } from './records.ts';

/** All that credit knows of one enterprise at the beginning of the quarter. */
export interface CreditFile {
  readonly records: readonly StoredRecord[];
  readonly repairs: readonly RepairCase[];
  readonly listing: Listing | null;
  readonly rating: CreditRating | null;
  readonly standing: CreditStanding;
}

/** Of penalties whose minimum publication is over. */
const REPAIRED_SHARE = 0.4;

/** The day before the quarter: whenever a demonstration starts, ratings are of the past. */
const ratedOn = ({ quarter }: Plan): Day => addDays(quarter.firstDay, -1);

export const openCreditFile = (plan: Plan, enterprise: Enterprise): CreditFile => {
  const records = drawRecords(plan, enterprise);
  const random = createRandom(plan.seed, 'credit-file', enterprise.index);
  const repairs = records.flatMap((record) => drawRepair(random, plan, enterprise, record) ?? []);
  const inUse = listInUse(records, repairs, ratedOn(plan));
  const listing = drawListing(random, plan, enterprise, currentRecords(inUse));
  const rating = rate(random, plan, enterprise, inUse, listing?.entry.state === 'LISTED');
  return { records, repairs, listing, rating, standing: standingOf(plan, enterprise, { inUse, listing, rating }) };
};

const drawRepair = (random: Random, plan: Plan, { id, town, jurisdiction, index }: Enterprise, record: StoredRecord): RepairCase | null => {
  const decidedOn = record.repairableFrom === null ? null : addDays(record.repairableFrom, 12);
  if (record.adverseClass !== 'GENERAL' || decidedOn === null || decidedOn >= ratedOn(plan) || !chance(random, REPAIRED_SHARE)) return null;
  return {
    id: drawUuid(random),
    enterpriseId: id,
    divisionCode: town.code,
    recordId: record.id,
    listingId: null,
    authorityUnitId: record.authorityUnitId,
    state: 'REPAIRED',
    evidence: repair.evidence,
    appliedBy: `demo-representative-${index + 1}`,
    appliedAt: new Date(instantOf(addDays(decidedOn, -8), '09:40')),
    dueAt: null,
    dueCalendarVersion: null,
    decidedBy: subjectOf(`authority${jurisdiction.personaSuffix}`),
    decidedByUnitId: record.authorityUnitId,
    decidedAt: new Date(instantOf(decidedOn, '15:20')),
    decisionReason: repair.decision,
    reapplyFrom: null,
    settingsVersion: 'default',
    version: 2,
  };
};

const listInUse = (records: readonly StoredRecord[], repairs: readonly RepairCase[], day: Day): readonly CreditRecord[] =>
  records
    .map((record): CreditRecord => ({
      ...record,
      isRepaired: repairs.some(({ recordId }) => recordId === record.id),
      isDisputed: false,
      isCorrected: false,
      correctionStatement: null,
      replacementRecordId: null,
    }))
    .filter((record) => isInUse(record, day));

/** As the department rates (CRD-19): null when too little is on record. */
const rate = (random: Random, plan: Plan, { id }: Enterprise, records: readonly CreditRecord[], isBlackListed: boolean): CreditRating | null => {
  const rating = rateEnterprise(records, isBlackListed, ratingModel);
  return rating === null ? null : { id: drawUuid(random), enterpriseId: id, ...rating, modelVersion: MODEL_VERSION, asOf: ratedOn(plan), isBlackListed, ratedAt: new Date(instantOf(ratedOn(plan), '02:00')) };
};

interface Grounds {
  readonly inUse: readonly CreditRecord[];
  readonly listing: Listing | null;
  readonly rating: CreditRating | null;
}

const standingOf = (plan: Plan, { id, town }: Enterprise, { inUse, listing, rating }: Grounds): CreditStanding => {
  const current = currentRecords(inUse);
  const tax = current.find(({ kind }) => kind === 'TAX_GRADE');
  const customs = current.find(({ kind }) => kind === 'CUSTOMS_LEVEL');
  const firstEnd = inUse.flatMap((record) => lastDayOfUse(record) ?? []).toSorted()[0];
  return {
    enterpriseId: id,
    divisionCode: town.code,
    ratingId: rating?.id ?? null,
    score: rating?.score ?? null,
    level: rating?.level ?? null,
    taxGrade: (tax?.value ?? null) as CreditStanding['taxGrade'],
    taxGradeAsOf: tax?.decidedOn ?? null,
    customsLevel: (customs?.value ?? null) as CreditStanding['customsLevel'],
    customsLevelAsOf: customs?.decidedOn ?? null,
    listings: listing === null || listing.entry.listedOn === null ? [] : [toStandingListing(listing.entry, listing.entry.listedOn)],
    hasOpenDispute: false,
    refreshOn: firstEnd === undefined ? null : addDays(firstEnd, 1),
    changedAt: new Date(instantOf(ratedOn(plan), '02:00')),
    version: 1,
  };
};

const toStandingListing = ({ id, kind, measureCodes, authorityName, legalBasis }: ListEntry, listedOn: Day): CreditStanding['listings'][number] =>
  ({ entryId: id, kind, measureCodes, authorityName, legalBasis, listedOn });
