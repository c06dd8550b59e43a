import { hashInput } from '@qinqing/database';
import { defaultsOf, ruleFile } from '../department-rules.ts';

export type CreditRecord = import('../../../apps/credit/src/domain/credit-record.ts').CreditRecord;
export type StoredRecord = import('../../../apps/credit/src/domain/credit-record.ts').StoredRecord;
export type CreditRating = import('../../../apps/credit/src/domain/credit-rating.ts').CreditRating;
export type CreditStanding = import('../../../apps/credit/src/domain/credit-standing.ts').CreditStanding;
export type RecordKind = import('../../../apps/credit/src/domain/record-kind.ts').RecordKind;
export type AdverseClass = import('../../../apps/credit/src/domain/record-kind.ts').AdverseClass;
export type CustomsLevel = import('../../../apps/credit/src/domain/customs-levels.ts').CustomsLevel;
export type ListEntry = import('../../../apps/credit/src/domain/list-entry.ts').ListEntry;
export type ListEntryTransition = import('../../../apps/credit/src/domain/list-entry.ts').ListEntryTransition;
export type ListingEvent = import('../../../apps/credit/src/domain/listing-state.ts').ListingEvent;
export type RepairCase = import('../../../apps/credit/src/domain/repair.ts').RepairCase;
type RatingModel = import('../../../apps/credit/src/domain/rating.ts').RatingModel;

export const { isInUse, lastDayOfUse } = (await import(ruleFile('credit', 'domain/credit-record.ts'))) as typeof import('../../../apps/credit/src/domain/credit-record.ts');
export const { currentRecords, rateEnterprise } = (await import(ruleFile('credit', 'domain/rating.ts'))) as typeof import('../../../apps/credit/src/domain/rating.ts');
export const { redBasisOf } = (await import(ruleFile('credit', 'domain/red-list.ts'))) as typeof import('../../../apps/credit/src/domain/red-list.ts');
export const { walk: walkListing } = (await import(ruleFile('credit', 'domain/listing-state.ts'))) as typeof import('../../../apps/credit/src/domain/listing-state.ts');
export const { publicationPeriod } = (await import(ruleFile('credit', 'domain/publication.ts'))) as typeof import('../../../apps/credit/src/domain/publication.ts');
export const { customsLevelsOn } = (await import(ruleFile('credit', 'domain/customs-levels.ts'))) as typeof import('../../../apps/credit/src/domain/customs-levels.ts');
const { creditSettings } = (await import(ruleFile('credit', 'settings.ts'))) as typeof import('../../../apps/credit/src/settings.ts');

export const creditNumbers = defaultsOf(creditSettings);

const { ratingWeights, levelFloors, taxScores, customsScores, labourScores, environmentScores, judicialDeductions, penaltyDeductions, neutralScore } = creditNumbers;

/** The numbers of the rating, as they are stored with it. */
export const ratingModel: RatingModel = { ratingWeights, levelFloors, taxScores, customsScores, labourScores, environmentScores, judicialDeductions, penaltyDeductions, neutralScore };

/** Equal names, equal numbers: as the department names its model, so that it finds these ratings unchanged. */
export const MODEL_VERSION = `1-${hashInput(ratingModel).slice(0, 12)}`;
