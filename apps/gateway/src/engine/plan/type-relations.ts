import { Kind, parse } from 'graphql';

/** Which types of a supergraph are kinds of which others; what clients may not see is included. */
export interface TypeRelations {
  /** True for a type itself, a type that implements the interface, and a member of the union. */
  readonly isKindOf: (type: string, other: string) => boolean;
}

/** By type, the types that are kinds of it besides itself. */
export type TypeKinds = ReadonlyMap<string, ReadonlySet<string>>;

export const readTypeKinds = (supergraphSdl: string): TypeKinds => {
  const kinds = new Map<string, Set<string>>();
  const add = (type: string, other: string): void => void (kinds.get(other) ?? kinds.set(other, new Set()).get(other))?.add(type);
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION) for (const { name } of definition.interfaces ?? []) add(definition.name.value, name.value);
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) for (const { name } of definition.types ?? []) add(name.value, definition.name.value);
  }
  return kinds;
};

export const createTypeRelations = (kinds: TypeKinds): TypeRelations => ({ isKindOf: (type, other) => type === other || (kinds.get(other)?.has(type) ?? false) });
