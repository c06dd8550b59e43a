/** A refusal's kind is the name of its GraphQL type. */
export type TypedRefusal<Refusal> = Refusal extends { readonly kind: infer Kind } ? Refusal & { readonly __typename: Kind } : never;

/** A refusal as a member of a mutation's result union. */
export const refuse = <Refusal extends { readonly kind: string }>(refusal: Refusal): TypedRefusal<Refusal> => ({ ...refusal, __typename: refusal.kind }) as unknown as TypedRefusal<Refusal>;
