import type { PlannableRequest, PlanningProblem } from './planning-problem.ts';

/**
 * All requests in groups that are planned together: of one enterprise each, mergeable ones in the same group, the enterprise
 * with the largest demand first, and within it what the law demands.
 */
export const listBatches = (problem: PlanningProblem, most: number): readonly (readonly PlannableRequest[])[] => {
  const clusters = clusterMergeable(problem);
  const groups = [...Map.groupBy(problem.requests, ({ enterpriseId }) => enterpriseId)].toSorted(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1));
  return groups.flatMap(([, requests]) => pack([...Map.groupBy(requests, ({ id }) => clusters.get(id)).values()].toSorted(byWeight), most));
};

/** Each request's cluster, named by one of its members: whoever is connected by merge pairs is in the same. */
const clusterMergeable = ({ requests, mergePairs }: PlanningProblem): ReadonlyMap<string, string> => {
  const cluster = new Map(requests.map(({ id }) => [id, id]));
  const members = new Map(requests.map(({ id }) => [id, [id]]));
  for (const { first, second } of mergePairs) {
    const [into, from] = [cluster.get(first), cluster.get(second)];
    if (into === undefined || from === undefined || into === from) continue;
    for (const id of members.get(from) ?? []) cluster.set(id, into);
    members.set(into, [...(members.get(into) ?? []), ...(members.get(from) ?? [])]);
  }
  return cluster;
};

const byWeight = (a: readonly PlannableRequest[], b: readonly PlannableRequest[]): number => countStatutory(b) - countStatutory(a) || b.length - a.length || ((a[0]?.id ?? '') < (b[0]?.id ?? '') ? -1 : 1);

const countStatutory = (requests: readonly PlannableRequest[]): number => requests.filter(({ isStatutory }) => isStatutory).length;

/** A cluster that is larger than a group is cut: its parts can still be merged in a later round. */
const pack = (clusters: readonly (readonly PlannableRequest[])[], most: number): readonly (readonly PlannableRequest[])[] => {
  const batches: PlannableRequest[][] = [];
  for (const cluster of clusters) {
    for (let from = 0; from < cluster.length; from += most) {
      const part = cluster.slice(from, from + most);
      const last = batches.at(-1);
      if (last !== undefined && last.length + part.length <= most) last.push(...part);
      else batches.push([...part]);
    }
  }
  return batches;
};
