import { defaultsOf, ruleFile } from '../department-rules.ts';

export type PolicyProject = import('../../../apps/policies/src/domain/policy-project.ts').PolicyProject;
export type RuleExample = import('../../../apps/policies/src/domain/policy-project.ts').RuleExample;
export type PolicyApplication = import('../../../apps/policies/src/domain/policy-application.ts').PolicyApplication;
export type PolicyTransition = import('../../../apps/policies/src/domain/policy-application.ts').PolicyTransition;
export type ApplicationEvent = import('../../../apps/policies/src/domain/application-state.ts').ApplicationEvent;

export const { readFacets } = (await import(ruleFile('policies', 'domain/project-facets.ts'))) as typeof import('../../../apps/policies/src/domain/project-facets.ts');
export const { maximumOf } = (await import(ruleFile('policies', 'domain/benefit-maximum.ts'))) as typeof import('../../../apps/policies/src/domain/benefit-maximum.ts');
export const { proveRule, isProved } = (await import(ruleFile('policies', 'domain/rule-proof.ts'))) as typeof import('../../../apps/policies/src/domain/rule-proof.ts');
export const { walk: walkApplication, endedStates, isConsequence } = (await import(ruleFile('policies', 'domain/application-state.ts'))) as typeof import('../../../apps/policies/src/domain/application-state.ts');
export const { toProfile } = (await import(ruleFile('policies', 'domain/enterprise-profile.ts'))) as typeof import('../../../apps/policies/src/domain/enterprise-profile.ts');
export const { verifyRule, listGaps } = (await import(ruleFile('policies', 'domain/verification.ts'))) as typeof import('../../../apps/policies/src/domain/verification.ts');
export const { fillForm } = (await import(ruleFile('policies', 'domain/smart-fill.ts'))) as typeof import('../../../apps/policies/src/domain/smart-fill.ts');
export const { scoreConditions } = (await import(ruleFile('policies', 'domain/waitlist.ts'))) as typeof import('../../../apps/policies/src/domain/waitlist.ts');
export const { scoreRisk } = (await import(ruleFile('policies', 'domain/risk-score.ts'))) as typeof import('../../../apps/policies/src/domain/risk-score.ts');
export const { stepDeadline, beginPause, endPause } = (await import(ruleFile('policies', 'domain/application-clock.ts'))) as typeof import('../../../apps/policies/src/domain/application-clock.ts');
export const { listInstantObstacles, sayInstant } = (await import(ruleFile('policies', 'domain/instant-approval.ts'))) as typeof import('../../../apps/policies/src/domain/instant-approval.ts');
const { policySettings } = (await import(ruleFile('policies', 'settings.ts'))) as typeof import('../../../apps/policies/src/settings.ts');

export const policyNumbers = defaultsOf(policySettings);
