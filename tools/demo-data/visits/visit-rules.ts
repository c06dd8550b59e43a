import { stateCouncilCalendar, type Calendar } from '@qinqing/working-time';
import { defaultsOf, ruleFile } from '../department-rules.ts';
import { firstJurisdiction, type Jurisdiction } from '../registry/jurisdictions.ts';

export type VisitEvent = import('../../../apps/visits/src/domain/visit-state.ts').VisitEvent;
export type VisitState = import('../../../apps/visits/src/domain/visit-state.ts').VisitState;
export type Necessity = import('../../../apps/visits/src/domain/necessity.ts').Necessity;
export type VisitTopic = import('../../../apps/visits/src/domain/topic-similarity.ts').VisitTopic;
export type StoredCounterOffer = import('../../../apps/visits/src/domain/visit-request.ts').StoredCounterOffer;
export type Candidate = import('../../../apps/visits/src/domain/counter-offer.ts').Candidate;
type VisitSettings = import('../../../apps/visits/src/settings.ts').VisitSettings;

export const { walk: walkVisit, placeHoldingStates } = (await import(ruleFile('visits', 'domain/visit-state.ts'))) as typeof import('../../../apps/visits/src/domain/visit-state.ts');
export const { scoreNecessity } = (await import(ruleFile('visits', 'domain/necessity.ts'))) as typeof import('../../../apps/visits/src/domain/necessity.ts');
export const { topicSimilarity } = (await import(ruleFile('visits', 'domain/topic-similarity.ts'))) as typeof import('../../../apps/visits/src/domain/topic-similarity.ts');
export const { rankCandidates } = (await import(ruleFile('visits', 'domain/counter-offer.ts'))) as typeof import('../../../apps/visits/src/domain/counter-offer.ts');
export const { monthlyLimit, hasRoom, quotaFacts } = (await import(ruleFile('visits', 'domain/visit-quota.ts'))) as typeof import('../../../apps/visits/src/domain/visit-quota.ts');
export const { checkVisitForm } = (await import(ruleFile('visits', 'domain/visit-form.ts'))) as typeof import('../../../apps/visits/src/domain/visit-form.ts');
export const { stepDeadline } = (await import(ruleFile('visits', 'domain/visit-clock.ts'))) as typeof import('../../../apps/visits/src/domain/visit-clock.ts');
export const { burdenOf } = (await import(ruleFile('visits', 'domain/protection/burden.ts'))) as typeof import('../../../apps/visits/src/domain/protection/burden.ts');
export const { addMonths } = (await import(ruleFile('visits', 'domain/protection/protection-entry.ts'))) as typeof import('../../../apps/visits/src/domain/protection/protection-entry.ts');
export const { walkBundle } = (await import(ruleFile('visits', 'domain/merging/bundle-state.ts'))) as typeof import('../../../apps/visits/src/domain/merging/bundle-state.ts');
export const { walkSession } = (await import(ruleFile('visits', 'domain/campaigns/session-state.ts'))) as typeof import('../../../apps/visits/src/domain/campaigns/session-state.ts');
export const { heldOn } = (await import(ruleFile('visits', 'domain/campaigns/recurrence.ts'))) as typeof import('../../../apps/visits/src/domain/campaigns/recurrence.ts');
export const { PLEDGE_VERSION } = (await import(ruleFile('visits', 'domain/arrival/pledge.ts'))) as typeof import('../../../apps/visits/src/domain/arrival/pledge.ts');
const { visitSettings } = (await import(ruleFile('visits', 'settings.ts'))) as typeof import('../../../apps/visits/src/settings.ts');

/** By what visits are judged in a jurisdiction, and the name of these settings. */
export interface VisitRules {
  readonly calendar: Calendar;
  readonly settings: VisitSettings;
  readonly settingsVersion: string;
}

/** What the second district does otherwise: the same code follows two sets of rules. */
export const secondDistrictSettings: Partial<VisitSettings> = { protectedMonthlyLimit: 2, officeHours: [{ from: '08:30', to: '12:00' }, { from: '14:30', to: '17:30' }] };

const defaults = defaultsOf(visitSettings);

/** The two overrides of the data set have the ids 1 and 2 in their empty table. */
const BOTH_OVERRIDES = '1+2';

export const rulesOf = (jurisdiction: Jurisdiction): VisitRules =>
  jurisdiction === firstJurisdiction
    ? { calendar: stateCouncilCalendar, settings: defaults, settingsVersion: 'default' }
    : { calendar: stateCouncilCalendar, settings: { ...defaults, ...secondDistrictSettings }, settingsVersion: BOTH_OVERRIDES };
