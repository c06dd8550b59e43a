import { GraphQLError } from 'graphql';
import type { DepartmentError, ErrorPath } from './fetch/department-answer.ts';
import { findPlaces } from './answer-places.ts';
import type { Execution, QueryPlan, SentFetch } from './execution.ts';
import { readSelectedKeys } from './selected-keys.ts';

/** Errors for the fields that are null because a department failed, and that no error covers yet. */
export const explainLostFields = (data: unknown, errors: readonly GraphQLError[], execution: Execution): readonly GraphQLError[] => {
  const lost = execution.sent.filter(({ failure }) => failure !== null);
  if (lost.length === 0 || execution.plan?.node === undefined) return [];
  const covered = new Coverage(errors);
  return plannedFetches(execution.plan.node, []).flatMap((planned) => {
    const reason = reasonOf(planned, execution.sent, lost);
    if (reason === null) return [];
    const { all } = readSelectedKeys(planned.operation, execution.variables);
    return findPlaces(data, planned.place)
      .flatMap(({ path, object }) => all.filter((key) => Object.hasOwn(object, key) && object[key] === null).map((key) => [...path, key]))
      .filter((path) => covered.add(path))
      .map((path) => new GraphQLError(reason.message, { path, extensions: reason.extensions }));
  });
};

interface PlannedFetch {
  readonly place: ErrorPath;
  readonly operation: string;
}

type PlanNode = NonNullable<QueryPlan['node']>;

const plannedFetches = (node: PlanNode, place: ErrorPath): readonly PlannedFetch[] => {
  switch (node.kind) {
    case 'Fetch':
      return [{ place, operation: node.operation }];
    case 'Flatten':
      return plannedFetches(node.node, [...place, ...node.path]);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap((inner) => plannedFetches(inner, place));
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((inner) => (inner === undefined ? [] : plannedFetches(inner, place)));
    default:
      return [];
  }
};

/** A fetch that was never sent lacks what a lost fetch at its place, or above it, should have brought. */
const reasonOf = (planned: PlannedFetch, sent: readonly SentFetch[], lost: readonly SentFetch[]): DepartmentError | null => {
  const own = sent.find(({ place, operation }) => operation === planned.operation && isSamePath(place, planned.place));
  if (own !== undefined) return own.failure;
  return lost.find(({ place }) => isSamePath(place, planned.place.slice(0, place.length)))?.failure ?? null;
};

const isSamePath = (left: ErrorPath, right: ErrorPath): boolean => left.length === right.length && left.every((key, index) => key === right[index]);

/** The paths that errors name, and all paths above them. */
class Coverage {
  readonly #paths = new Set<string>();

  constructor(errors: readonly GraphQLError[]) {
    for (const { path } of errors) if (path !== undefined) for (let length = 1; length <= path.length; length += 1) this.#paths.add(JSON.stringify(path.slice(0, length)));
  }

  /** False when the path was covered already. */
  add(path: ErrorPath): boolean {
    const key = JSON.stringify(path);
    if (this.#paths.has(key)) return false;
    this.#paths.add(key);
    return true;
  }
}
