import { ruleFile } from '../department-rules.ts';

export type Consent = import('../../../apps/credit/src/domain/consent.ts').Consent;
export type ConsentPurpose = import('../../../apps/credit/src/domain/consent.ts').ConsentPurpose;
export type ConsentScope = import('../../../apps/credit/src/domain/consent.ts').ConsentScope;
export type ConsentTransition = import('../../../apps/credit/src/domain/consent.ts').ConsentTransition;
export type ConsentEvent = import('../../../apps/credit/src/domain/consent-state.ts').ConsentEvent;
export type StoredEnquiry = import('../../../apps/credit/src/domain/enquiry.ts').StoredEnquiry;
export type CreditSnapshot = import('../../../apps/credit/src/domain/credit-snapshot.ts').CreditSnapshot;
export type SnapshotFacts = import('../../../apps/credit/src/domain/credit-snapshot.ts').SnapshotFacts;
export type OutcomeDuty = import('../../../apps/credit/src/domain/outcome.ts').OutcomeDuty;
export type OutcomeReport = import('../../../apps/credit/src/domain/outcome.ts').OutcomeReport;

export const { orderScopes, coversScopes } = (await import(ruleFile('credit', 'domain/consent.ts'))) as typeof import('../../../apps/credit/src/domain/consent.ts');
export const { walk: walkConsent } = (await import(ruleFile('credit', 'domain/consent-state.ts'))) as typeof import('../../../apps/credit/src/domain/consent-state.ts');
export const { checkTerms } = (await import(ruleFile('credit', 'domain/consent-terms.ts'))) as typeof import('../../../apps/credit/src/domain/consent-terms.ts');
export const { stepDeadline } = (await import(ruleFile('credit', 'domain/credit-clock.ts'))) as typeof import('../../../apps/credit/src/domain/credit-clock.ts');
export const { judgeEnquiry } = (await import(ruleFile('credit', 'domain/enquiry-decision.ts'))) as typeof import('../../../apps/credit/src/domain/enquiry-decision.ts');
export const { takeSnapshot, watermarkOf, noFacts } = (await import(ruleFile('credit', 'domain/credit-snapshot.ts'))) as typeof import('../../../apps/credit/src/domain/credit-snapshot.ts');
export const { reasonsOf } = (await import(ruleFile('credit', 'domain/rating-reasons.ts'))) as typeof import('../../../apps/credit/src/domain/rating-reasons.ts');
export const { dutyAfter, findOutcomeProblem } = (await import(ruleFile('credit', 'domain/outcome.ts'))) as typeof import('../../../apps/credit/src/domain/outcome.ts');
