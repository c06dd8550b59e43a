/** The visits department's own code, and the draws of the demonstration data: an app is no library, and a figure must come from the rules as they run. */
const app = (path: string): string => new URL(`../../../apps/visits/src/${path}`, import.meta.url).href;
const data = (path: string): string => new URL(`../../demo-data/${path}`, import.meta.url).href;

export type Random = import('../../demo-data/drawing/random.ts').Random;
export type StoredSubject = import('../../../apps/visits/src/persistence/merging/merge-subjects.ts').StoredSubject;

export const { visits } = (await import(app('subgraph.ts'))) as typeof import('../../../apps/visits/src/subgraph.ts');
export const { visitSettings } = (await import(app('settings.ts'))) as typeof import('../../../apps/visits/src/settings.ts');
export const { clusterRequests } = (await import(app('domain/merging/clusters.ts'))) as typeof import('../../../apps/visits/src/domain/merging/clusters.ts');
export const { prepareSubject } = (await import(app('domain/merging/similarity.ts'))) as typeof import('../../../apps/visits/src/domain/merging/similarity.ts');
export const { weighTerms } = (await import(app('domain/merging/term-weights.ts'))) as typeof import('../../../apps/visits/src/domain/merging/term-weights.ts');
export const { listSubjects, listRecentTexts } = (await import(app('persistence/merging/merge-subjects.ts'))) as typeof import('../../../apps/visits/src/persistence/merging/merge-subjects.ts');
export const { createRandom } = (await import(data('drawing/random.ts'))) as typeof import('../../demo-data/drawing/random.ts');
export const { between, chance, createWheel, pickFrom } = (await import(data('drawing/draws.ts'))) as typeof import('../../demo-data/drawing/draws.ts');
