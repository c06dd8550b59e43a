import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { Appeal } from '../../domain/appeal.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithAppeal = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<Appeal, Refusal>,
): { readonly __typename: Name; readonly appeal: Appeal } | TypedRefusal<Refusal> => (result.kind === 'done' ? { __typename: successType, appeal: result.value } : refuse(result.refusal));
