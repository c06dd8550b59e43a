import type { ExplainedFetch, ExplainedPlan } from '../engine.ts';
import type { EntityFetch, PathSegment, PlanNode, Requirement, RootFetch } from './plan.ts';

/** A plan as people and their tools read it. */
export const explainPlan = (node: PlanNode): ExplainedPlan => {
  switch (node.kind) {
    case 'rootFetch':
      return explainFetch(node);
    case 'entityFetch':
      return explainFetch(node);
    case 'subscription':
      return { kind: 'subscription', primary: explainFetch(node.primary), rest: node.rest === null ? null : explainPlan(node.rest) };
    default:
      return { kind: node.kind, nodes: node.nodes.map(explainPlan) };
  }
};

const explainFetch = (fetch: RootFetch | EntityFetch): ExplainedFetch => {
  const paths = fetch.kind === 'rootFetch' ? [fetch.path] : fetch.batches.flatMap((batch) => batch.paths);
  return {
    kind: 'fetch',
    number: fetch.number,
    department: fetch.department,
    operation: fetch.operation,
    path: paths.length > 1 ? paths.map((path) => writePath(path).join('.')) : writePath(paths[0] ?? []),
    requires: fetch.kind === 'rootFetch' ? null : [...new Set(fetch.batches.map(({ requires }) => writeRequirements(requires)))].join(' '),
  };
};

const writePath = (path: readonly PathSegment[]): readonly string[] =>
  path.map((segment) => {
    if (segment.kind === 'field') return segment.key;
    return segment.kind === 'items' ? '@' : `|[${segment.types.join(', ')}]`;
  });

const writeRequirements = (requirements: readonly Requirement[]): string => `{ ${requirements.map(writeRequirement).join(' ')} }`;

const writeRequirement = (requirement: Requirement): string => {
  if (requirement.kind === 'fragment') return `... on ${requirement.type} ${writeRequirements(requirement.selections)}`;
  const name = requirement.sentAs === requirement.key ? requirement.key : `${requirement.sentAs}: ${requirement.key}`;
  return requirement.selections.length === 0 ? name : `${name} ${writeRequirements(requirement.selections)}`;
};
