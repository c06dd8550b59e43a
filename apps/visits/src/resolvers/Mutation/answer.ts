import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { VisitRequest } from '../../domain/visit-request.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithVisit = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<VisitRequest, Refusal>,
): { readonly __typename: Name; readonly visitRequest: VisitRequest } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, visitRequest: result.value } : refuse(result.refusal);
