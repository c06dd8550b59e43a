import type { Connection } from '@qinqing/database';

/** A page as the generated types want it: with lists of its own. */
export const toGraphConnection = <Node>({ edges, nodes, pageInfo }: Connection<Node>): { edges: { cursor: string; node: Node }[]; nodes: Node[]; pageInfo: Connection<Node>['pageInfo'] } => ({
  edges: [...edges],
  nodes: [...nodes],
  pageInfo,
});
