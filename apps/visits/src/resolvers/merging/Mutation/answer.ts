import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { MergeBundle } from '../../../domain/merging/bundle.ts';

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithBundle = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<MergeBundle, Refusal>,
): { readonly __typename: Name; readonly bundle: MergeBundle } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, bundle: result.value } : refuse(result.refusal);
