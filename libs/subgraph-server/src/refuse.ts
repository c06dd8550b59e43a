import type { OperationResult } from '@qinqing/database';

/** A refusal's kind is the name of its GraphQL type. */
export type TypedRefusal<Refusal> = Refusal extends { readonly kind: infer Kind } ? Refusal & { readonly __typename: Kind } : never;

/** A refusal as a member of a mutation's result union. */
export const refuse = <Refusal extends { readonly kind: string }>(refusal: Refusal): TypedRefusal<Refusal> => ({ ...refusal, __typename: refusal.kind }) as unknown as TypedRefusal<Refusal>;

/**
 * How a mutation answers whose success is one object: shapes an operation's result into a member of the mutation's union, the success
 * type or the refusal's own type.
 *
 * @param field the success type's field for the object
 */
export const answerWith =
  <Field extends string>(field: Field) =>
  <Name extends string, Value, Refusal extends { readonly kind: string }>(
    successType: Name,
    result: OperationResult<Value, Refusal>,
  ): ({ readonly __typename: Name } & { readonly [Key in Field]: Value }) | TypedRefusal<Refusal> =>
    result.kind === 'done' ? ({ __typename: successType, [field]: result.value } as { readonly __typename: Name } & { readonly [Key in Field]: Value }) : refuse(result.refusal);
