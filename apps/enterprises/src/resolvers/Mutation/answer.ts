import type { OperationResult } from '@qinqing/database';
import type { Enterprise } from '../../domain/enterprise.ts';

/** A refusal's kind is the name of its GraphQL type. */
type Typed<Refusal> = Refusal extends { readonly kind: infer Kind } ? Refusal & { readonly __typename: Kind } : never;

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answer = <Name extends string, Success, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<Success, Refusal>,
): (Success & { readonly __typename: Name }) | Typed<Refusal> =>
  result.kind === 'done' ? { ...result.value, __typename: successType } : (({ ...result.refusal, __typename: result.refusal.kind }) as unknown as Typed<Refusal>);

/** The same for an operation whose success is the enterprise itself. */
export const answerWithEnterprise = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<Enterprise, Refusal>,
): { readonly enterprise: Enterprise; readonly __typename: Name } | Typed<Refusal> =>
  answer(successType, result.kind === 'done' ? { kind: 'done', value: { enterprise: result.value } } : result);
