import { stateCouncilCalendar, type Calendar, type OfficePeriod } from '@qinqing/working-time';
import { defaultsOf, ruleFile } from '../department-rules.ts';
import { secondJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';

export type Appeal = import('../../../apps/appeals/src/domain/appeal.ts').Appeal;
export type AppealTransition = import('../../../apps/appeals/src/domain/appeal.ts').AppealTransition;
export type AppealPause = import('../../../apps/appeals/src/domain/appeal.ts').AppealPause;
export type AppealReturn = import('../../../apps/appeals/src/domain/appeal.ts').AppealReturn;
export type AppealRating = import('../../../apps/appeals/src/domain/appeal.ts').AppealRating;
export type AppealRatingTag = import('../../../apps/appeals/src/domain/appeal.ts').AppealRatingTag;
export type AppealReturnVisit = import('../../../apps/appeals/src/domain/appeal.ts').AppealReturnVisit;
export type AppealMilestone = import('../../../apps/appeals/src/domain/appeal.ts').AppealMilestone;
export type AppealEvent = import('../../../apps/appeals/src/domain/appeal-state.ts').AppealEvent;
export type AppealUnsolvedReason = import('../../../apps/appeals/src/domain/appeal.ts').AppealUnsolvedReason;
export type ServiceClass = import('../../../apps/appeals/src/domain/service-promise.ts').ServiceClass;
export type CatalogueItem = import('../../../apps/appeals/src/catalogue/catalogue.ts').CatalogueItem;
export type AppealSettings = import('../../../apps/appeals/src/settings.ts').AppealSettings;

export const { walk } = (await import(ruleFile('appeals', 'domain/appeal-state.ts'))) as typeof import('../../../apps/appeals/src/domain/appeal-state.ts');
export const { storedClockOf, transferDueAt, officeHoursOf } = (await import(ruleFile('appeals', 'domain/appeal-clock.ts'))) as typeof import('../../../apps/appeals/src/domain/appeal-clock.ts');
export const { isTimedStep, stepDueAt } = (await import(ruleFile('appeals', 'domain/step-clock.ts'))) as typeof import('../../../apps/appeals/src/domain/step-clock.ts');
export const { decideRating, decideReturnVisit } = (await import(ruleFile('appeals', 'domain/rating.ts'))) as typeof import('../../../apps/appeals/src/domain/rating.ts');
export const { isAwaitingMeeting, recheckAt, referralOf } = (await import(ruleFile('appeals', 'domain/explanation.ts'))) as typeof import('../../../apps/appeals/src/domain/explanation.ts');
export const { catalogue } = (await import(ruleFile('appeals', 'catalogue/catalogue.ts'))) as typeof import('../../../apps/appeals/src/catalogue/catalogue.ts');
const { appealSettings } = (await import(ruleFile('appeals', 'settings.ts'))) as typeof import('../../../apps/appeals/src/settings.ts');

/** By what time is counted in a jurisdiction, and the name of these settings. */
export interface AppealRules {
  readonly calendar: Calendar;
  readonly settings: AppealSettings;
  readonly settingsVersion: string;
}

/** The second district's offices close sooner: the same code keeps two timetables. */
export const secondOfficeHours: readonly OfficePeriod[] = [{ from: '08:30', to: '12:00' }, { from: '14:30', to: '17:30' }];

const defaults = defaultsOf(appealSettings);

/** The one override of the data set has the id 1 in its empty table. */
const FIRST_OVERRIDE = '1';

export const rulesOf = (jurisdiction: Jurisdiction): AppealRules =>
  jurisdiction === secondJurisdiction
    ? { calendar: stateCouncilCalendar, settings: { ...defaults, officeHours: [...secondOfficeHours] }, settingsVersion: FIRST_OVERRIDE }
    : { calendar: stateCouncilCalendar, settings: defaults, settingsVersion: 'default' };
