import type { OperationResult } from '@qinqing/database';
import { refuse, type TypedRefusal } from '@qinqing/subgraph-server';
import type { ProtectionEntry } from '../../domain/protection/protection-entry.ts';

/** Shapes an operation's result into a member of the mutation's union. */
export const answerWithEntry = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<ProtectionEntry, Refusal>,
): { readonly __typename: Name; readonly protectionEntry: ProtectionEntry } | TypedRefusal<Refusal> =>
  result.kind === 'done' ? { __typename: successType, protectionEntry: result.value } : refuse(result.refusal);
