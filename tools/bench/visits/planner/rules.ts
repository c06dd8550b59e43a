/** The visits department's rules and the demonstration data: an app is no library, and a figure must come from the rules as they are. */
const rule = (path: string): string => new URL(`../../../../apps/visits/src/${path}`, import.meta.url).href;
const data = (path: string): string => new URL(`../../../demo-data/${path}`, import.meta.url).href;

export type PlanningProblem = import('../../../../apps/visits/src/domain/planning/planning-problem.ts').PlanningProblem;
export type PlannableRequest = import('../../../../apps/visits/src/domain/planning/planning-problem.ts').PlannableRequest;
export type Host = import('../../../../apps/visits/src/domain/planning/planning-problem.ts').Host;
export type MergePair = import('../../../../apps/visits/src/domain/planning/planning-problem.ts').MergePair;
export type PlannedVisits = import('../../../../apps/visits/src/domain/planning/planned-visits.ts').PlannedVisits;
export type Wish = import('../../../demo-data/visits/year-of-visits.ts').Wish;

export const { planVisits, planExactly } = (await import(rule('domain/planning/plan-visits.ts'))) as typeof import('../../../../apps/visits/src/domain/planning/plan-visits.ts');
export const { serveFirstCome } = (await import(rule('domain/planning/first-come.ts'))) as typeof import('../../../../apps/visits/src/domain/planning/first-come.ts');
export const { addUp } = (await import(rule('domain/planning/plan-totals.ts'))) as typeof import('../../../../apps/visits/src/domain/planning/plan-totals.ts');
export const { isDivertible } = (await import(rule('domain/planning/divertible.ts'))) as typeof import('../../../../apps/visits/src/domain/planning/divertible.ts');
export const { createHighsSolver } = (await import(rule('operations/planning/highs-solver.ts'))) as typeof import('../../../../apps/visits/src/operations/planning/highs-solver.ts');
export const { comparePair } = (await import(rule('domain/merging/clusters.ts'))) as typeof import('../../../../apps/visits/src/domain/merging/clusters.ts');
export const { prepareSubject } = (await import(rule('domain/merging/similarity.ts'))) as typeof import('../../../../apps/visits/src/domain/merging/similarity.ts');
export const { weighTerms } = (await import(rule('domain/merging/term-weights.ts'))) as typeof import('../../../../apps/visits/src/domain/merging/term-weights.ts');
export const { giniOf } = (await import(rule('domain/protection/gini.ts'))) as typeof import('../../../../apps/visits/src/domain/protection/gini.ts');
export const { drawFrom } = (await import(rule('domain/planning/seeded-draws.ts'))) as typeof import('../../../../apps/visits/src/domain/planning/seeded-draws.ts');
export const { visitSettings } = (await import(rule('settings.ts'))) as typeof import('../../../../apps/visits/src/settings.ts');
export const { streamWishes } = (await import(data('visits/year-of-visits.ts'))) as typeof import('../../../demo-data/visits/year-of-visits.ts');
export const { planOf } = (await import(data('plan.ts'))) as typeof import('../../../demo-data/plan.ts');
