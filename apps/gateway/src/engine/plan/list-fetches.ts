import type { EntityFetch, PlanNode, RootFetch } from './plan.ts';

/** The fetches of a plan, in its order. */
export const listFetches = (node: PlanNode | null): readonly (RootFetch | EntityFetch)[] => {
  if (node === null) return [];
  if (node.kind === 'rootFetch' || node.kind === 'entityFetch') return [node];
  return node.kind === 'subscription' ? [node.primary, ...listFetches(node.rest)] : node.nodes.flatMap(listFetches);
};
