import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { ask, centre, type Answer } from './callers.ts';
import { DISTRICT, NOW } from './data/district.ts';
import type { Wish } from './data/wishes.ts';
import { clusterRequests, listRecentTexts, listSubjects, prepareSubject, visitSettings, weighTerms } from './department-code.ts';
import { atLeast, forInformation, type Figure } from '../figures.ts';
import { createProgress } from '../progress.ts';

const rules = {
  mergeWeights: visitSettings.mergeWeights.default,
  mergeThreshold: visitSettings.mergeThreshold.default,
  comprehensiveInspectionHorizonDays: visitSettings.comprehensiveInspectionHorizonDays.default,
  headcountCap: visitSettings.defaultGroupSize.default,
};

/** Whether merging finds what was planted: pairs of requests, over all of the two years, and through the graph over what is open. */
export const measureMerging = async (graph: TestSubgraph, wishes: readonly Wish[]): Promise<readonly Figure[]> => {
  // Inspections are merged because they must be, whatever they are about (VIS-15): likeness finds nothing there.
  const compared = wishes.filter(({ kind }) => kind !== 'INSPECTION');
  const begin = performance.now();
  const found = await findInDatabase(graph, compared);
  const seconds = (performance.now() - begin) / 1000;
  const open = await findThroughGraph(graph);
  const planted = plantedPairs(compared);
  const plantedOpen = plantedPairs(compared.filter((wish) => open.ids.has(wish.id)));
  const isCompared = new Set(compared.map(({ id }) => id));
  const openFound = open.pairs.filter((pair) => pair.split(' ').every((id) => isCompared.has(id)));
  return [
    ...judge('两年全部预约', 'two years of requests', found, planted),
    forInformation('　比较用时', '  seconds for comparing them', `${seconds.toFixed(1)} s`),
    ...(plantedOpen.size === 0 ? [] : judge('待安排预约（mergeCandidates）', 'open requests, by mergeCandidates', openFound, plantedOpen)),
  ];
};

const judge = (zh: string, en: string, found: readonly string[], planted: ReadonlySet<string>): readonly Figure[] => {
  const hits = found.filter((pair) => planted.has(pair)).length;
  return [
    atLeast(`合并召回率：${zh}（植入 ${planted.size} 对）`, `merge recall: ${en}`, 0.9, hits / planted.size),
    atLeast(`合并准确率：${zh}（找到 ${found.length} 对）`, `merge precision: ${en}`, 0.9, hits / Math.max(1, found.length)),
  ];
};

const pairsOf = (ids: readonly string[]): readonly string[] => ids.toSorted().flatMap((a, index, sorted) => sorted.slice(index + 1).map((b) => `${a} ${b}`));

const plantedPairs = (wishes: readonly Wish[]): ReadonlySet<string> =>
  new Set([...Map.groupBy(wishes.filter(({ cluster }) => cluster !== null), ({ cluster }) => cluster).values()].flatMap((members) => pairsOf(members.map(({ id }) => id))));

/** As the department does it, enterprise by enterprise, on what it has stored. */
const findInDatabase = async (graph: TestSubgraph, wishes: readonly Wish[]): Promise<readonly string[]> => {
  const { manager } = graph.dataSource;
  const terms = weighTerms(await listRecentTexts(manager, DISTRICT));
  const groups = [...Map.groupBy(wishes, ({ rank }) => rank).values()].filter(({ length }) => length > 1);
  const progress = createProgress('合并 merging', groups.length);
  const found: string[] = [];
  for (const [index, group] of groups.entries()) {
    const subjects = await listSubjects(manager, group.map(({ id }) => id));
    found.push(...clusterRequests(subjects.map((subject) => prepareSubject(subject, terms)), rules).flatMap(({ members }) => pairsOf(members.map(({ id }) => id))));
    progress.update(index + 1);
  }
  progress.finish(`${groups.length} 家企业 enterprises`);
  return found;
};

const PROSPECTS = `query ($after: String) { mergeCandidates(divisionCode: "${DISTRICT}", first: 50, after: $after) {
  nodes { candidates { requests { id } } } pageInfo { hasNextPage endCursor } } }`;

interface Prospects {
  readonly nodes: readonly { readonly candidates: readonly { readonly requests: readonly { readonly id: string }[] }[] }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

const findThroughGraph = async (graph: TestSubgraph): Promise<{ readonly pairs: readonly string[]; readonly ids: ReadonlySet<string> }> => {
  const pairs: string[] = [];
  let after: string | null = null;
  do {
    const answer: Answer<{ mergeCandidates: Prospects }> = await ask<{ mergeCandidates: Prospects }>(graph, centre, PROSPECTS, { after });
    const { nodes, pageInfo } = answer.data.mergeCandidates;
    pairs.push(...nodes.flatMap(({ candidates }) => candidates.flatMap(({ requests }) => pairsOf(requests.map(({ id }) => id)))));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  const open: { id: string }[] = await graph.sql("SELECT id FROM visit_request WHERE state = 'NECESSARY' AND created_at <= $1", [NOW]);
  return { pairs, ids: new Set(open.map(({ id }) => id)) };
};
