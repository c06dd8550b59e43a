import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { VisitViolation } from '../../domain/inspections/violation.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithViolation = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<VisitViolation, Refusal>,
): { readonly __typename: Name; readonly violation: VisitViolation } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, violation: result.value } : refuse(result.refusal);
