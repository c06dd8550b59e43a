import { costFields, type CompleteOperation, type CostedField } from './costed-fields.ts';
import type { DeclaredCosts } from './declared-costs.ts';
import { valueOf, type Count, type Variables } from './page-size.ts';

/** What one field of an operation adds to its cost. */
export interface FieldCost {
  /** Keys of the answer, joined by dots. */
  readonly path: string;
  /** How many of it the answer may hold. */
  readonly count: number;
  readonly cost: number;
}

/** The static cost of an operation (查询成本): how many objects it may make the departments give, weighed. */
export interface OperationCost {
  /** Microseconds, whatever the operation asks: what does not depend on variables was added up beforehand. */
  readonly total: (variables: Variables) => number;
  /** What each field adds, the dearest first; fields that cost nothing are left out. */
  readonly explain: (variables: Variables) => readonly FieldCost[];
}

export const costOperation = (complete: CompleteOperation, costs: DeclaredCosts): OperationCost => {
  const fields = costFields(complete, costs);
  const total = totalOf(fields);
  return {
    total: (variables) => valueOf(total, variables),
    explain: (variables) => listCosts(fields, variables).sort((left, right) => right.cost - left.cost),
  };
};

const totalOf = (fields: readonly CostedField[]): Count => {
  let fixed = 0;
  const varying: Exclude<Count, number>[] = [];
  for (const field of fields) {
    const cost = costOf(field);
    if (typeof cost === 'number') fixed += cost;
    else varying.push(cost);
  }
  if (varying.length === 0) return fixed;
  return (variables) => varying.reduce((sum, cost) => sum + cost(variables), fixed);
};

const costOf = ({ count, weight, argumentWeight, fields }: CostedField): Count => {
  const below = totalOf(fields);
  if (typeof count === 'number' && typeof below === 'number') return argumentWeight + count * (weight + below);
  return (variables) => argumentWeight + valueOf(count, variables) * (weight + valueOf(below, variables));
};

const listCosts = (fields: readonly CostedField[], variables: Variables, above = '', times = 1): FieldCost[] =>
  fields.flatMap(({ key, count, weight, argumentWeight, fields: below }) => {
    const path = above === '' ? key : `${above}.${key}`;
    const all = times * valueOf(count, variables);
    const cost = times * argumentWeight + all * weight;
    return [...(cost === 0 ? [] : [{ path, count: all, cost }]), ...listCosts(below, variables, path, all)];
  });
