import { randomUUID } from 'node:crypto';
import { hashInput, publish, retryLostRaces, setTimer, type DataSource, type EntityManager } from '@qinqing/database';
import type { NewEvent } from '@qinqing/events';
import { findEnterpriseCopy, type EnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';
import { isInUse, lastDayOfUse, type CreditRecord } from '../domain/credit-record.ts';
import type { CreditStanding, StandingListing, TaxGrade } from '../domain/credit-standing.ts';
import type { CustomsLevel } from '../domain/customs-levels.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { addDays } from '../domain/publication.ts';
import { currentRecords, rateEnterprise, type Rating, type RatingModel } from '../domain/rating.ts';
import { toStandingEvent } from '../events/standing-state.ts';
import { listRecordsInForce } from '../persistence/credit-records.ts';
import { hasOpenDispute } from '../persistence/disputes.ts';
import { listEntriesInForce } from '../persistence/list-entries.ts';
import { insertRating, listRatingsById } from '../persistence/ratings.ts';
import { findStanding, saveStanding, takeEnterprise } from '../persistence/standings.ts';
import { reconcileRedEntry } from './reconcile-red-entry.ts';
import { settingsAt } from './settings-at.ts';

export interface Occasion {
  readonly now: Date;
  readonly requestId: string | null;
}

/**
 * Computes an enterprise's standing anew, in the transaction that changed what it comes from (CRD-19): the red entry follows its basis,
 * a changed rating is kept with its inputs, and a changed standing is published whole. Nothing changed: nothing is written.
 *
 * Whoever calls this has taken the enterprise first.
 */
export const refreshStanding = async (manager: EntityManager, enterprise: EnterpriseCopy, { now, requestId }: Occasion): Promise<void> => {
  const today = shanghaiDate(now);
  const settings = await settingsAt(manager, enterprise.divisionCode, today);
  const records = (await listRecordsInForce(manager, enterprise.id, today)).filter((record) => isInUse(record, today));
  await reconcileRedEntry(manager, { enterprise, records: currentRecords(records), settingsVersion: settings.version, now });
  const inForce = await listEntriesInForce(manager, [enterprise.id]);
  const isBlackListed = inForce.some(({ kind }) => kind === 'BLACK');
  const rating = rateEnterprise(records, isBlackListed, settings.values);
  const before = await findStanding(manager, enterprise.id);
  const after: CreditStanding = {
    enterpriseId: enterprise.id,
    divisionCode: enterprise.divisionCode,
    ratingId: rating === null ? null : await keepRating(manager, enterprise.id, { rating, isBlackListed, before, model: modelOf(settings.values), now, today }),
    score: rating?.score ?? null,
    level: rating?.level ?? null,
    ...gradesOf(records),
    listings: inForce.map(toStandingListing),
    hasOpenDispute: await hasOpenDispute(manager, enterprise.id),
    refreshOn: nextDayOfChange(records),
    changedAt: now,
    version: (before?.version ?? 0) + 1,
  };
  if (before !== null && isSame(before, after)) return;
  await saveStanding(manager, after);
  await publish(manager, [toStandingEvent(after)] as readonly unknown[] as readonly NewEvent[], requestId);
  if (after.refreshOn !== null) {
    await setTimer(manager, { job: 'refresh-standing', payload: { enterpriseId: enterprise.id }, runAt: startOfShanghaiDay(after.refreshOn), key: `standing:${enterprise.id}` });
  }
};

/** What time alone brings: a record has come to its end. Done twice, or too early, it changes nothing. */
export const refreshByTime = ({ dataSource, now }: { readonly dataSource: DataSource; readonly now: Date }, enterpriseId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      await takeEnterprise(manager, enterpriseId);
      const enterprise = await findEnterpriseCopy(manager, enterpriseId);
      if (enterprise !== null) await refreshStanding(manager, enterprise, { now, requestId: null });
    }),
  );

/** The numbers of the rating and nothing else of the settings: another quota is no other model. */
const modelOf = (values: RatingModel): RatingModel => ({
  ratingWeights: values.ratingWeights,
  levelFloors: values.levelFloors,
  taxScores: values.taxScores,
  customsScores: values.customsScores,
  labourScores: values.labourScores,
  environmentScores: values.environmentScores,
  judicialDeductions: values.judicialDeductions,
  penaltyDeductions: values.penaltyDeductions,
  neutralScore: values.neutralScore,
});

/** Names the way of computing and its numbers: equal names, equal numbers. */
const FORMULA = '1';
const versionOf = (model: RatingModel): string => `${FORMULA}-${hashInput(model).slice(0, 12)}`;

interface NewRating {
  readonly rating: Rating;
  readonly isBlackListed: boolean;
  readonly before: CreditStanding | null;
  readonly model: RatingModel;
  readonly now: Date;
  readonly today: string;
}

/** @returns the id of the rating in force: the earlier one when nothing about it changed */
const keepRating = async (manager: EntityManager, enterpriseId: string, { rating, isBlackListed, before, model, now, today }: NewRating): Promise<string> => {
  const [earlier] = before?.ratingId ? await listRatingsById(manager, [before.ratingId]) : [];
  const modelVersion = versionOf(model);
  const isUnchanged =
    earlier !== undefined && earlier.modelVersion === modelVersion && earlier.isBlackListed === isBlackListed && hashInput(earlier.inputRecordIds) === hashInput(rating.inputRecordIds);
  if (isUnchanged) return earlier.id;
  const id = randomUUID();
  await insertRating(manager, { id, enterpriseId, ...rating, modelVersion, asOf: today, isBlackListed, ratedAt: now }, model);
  return id;
};

const gradesOf = (records: readonly CreditRecord[]): Pick<CreditStanding, 'taxGrade' | 'taxGradeAsOf' | 'customsLevel' | 'customsLevelAsOf'> => {
  const current = currentRecords(records);
  const tax = current.find(({ kind }) => kind === 'TAX_GRADE');
  const customs = current.find(({ kind }) => kind === 'CUSTOMS_LEVEL');
  return {
    taxGrade: (tax?.value ?? null) as TaxGrade | null,
    taxGradeAsOf: tax?.decidedOn ?? null,
    customsLevel: (customs?.value ?? null) as CustomsLevel | null,
    customsLevelAsOf: customs?.decidedOn ?? null,
  };
};

const toStandingListing = ({ id, kind, measureCodes, authorityName, legalBasis, listedOn }: ListEntry): StandingListing => ({
  entryId: id,
  kind,
  measureCodes,
  authorityName,
  legalBasis,
  listedOn: listedOn ?? '',
});

/** The day after the first of them ends by itself. */
const nextDayOfChange = (records: readonly CreditRecord[]): string | null => {
  const first = records.flatMap((record) => lastDayOfUse(record) ?? []).toSorted()[0];
  return first === undefined ? null : addDays(first, 1);
};

const isSame = (before: CreditStanding, after: CreditStanding): boolean =>
  hashInput({ ...before, changedAt: null, version: 0 }) === hashInput({ ...after, changedAt: null, version: 0 });
