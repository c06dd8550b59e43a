import type { OperationResult } from '@qinqing/database';
import { answerWith, refuse, type TypedRefusal } from '@qinqing/subgraph-server';

/** Shapes an operation's result into a member of the mutation's union: the success type with all that came of it, or the refusal's own type. */
export const answer = <Name extends string, Success, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<Success, Refusal>,
): (Success & { readonly __typename: Name }) | TypedRefusal<Refusal> => (result.kind === 'done' ? { ...result.value, __typename: successType } : refuse(result.refusal));

/** The same for an operation whose success is one object. */
export const answerWithEnterprise = answerWith('enterprise');
export const answerWithInbox = answerWith('inbox');
