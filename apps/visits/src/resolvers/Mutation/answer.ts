import type { OperationResult } from '@qinqing/database';
import type { VisitRequest } from '../../domain/visit-request.ts';

/** A refusal's kind is the name of its GraphQL type. */
type Typed<Refusal> = Refusal extends { readonly kind: infer Kind } ? Refusal & { readonly __typename: Kind } : never;

/** Shapes an operation's result into a member of the mutation's union: the success type, or the refusal's own type. */
export const answerWithVisit = <Name extends string, Refusal extends { readonly kind: string }>(
  successType: Name,
  result: OperationResult<VisitRequest, Refusal>,
): { readonly __typename: Name; readonly visitRequest: VisitRequest } | Typed<Refusal> =>
  result.kind === 'done' ? { __typename: successType, visitRequest: result.value } : refuse(result.refusal);

export const refuse = <Refusal extends { readonly kind: string }>(refusal: Refusal): Typed<Refusal> => ({ ...refusal, __typename: refusal.kind }) as unknown as Typed<Refusal>;
