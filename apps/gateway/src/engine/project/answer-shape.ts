import { getNamedType, getNullableType, isAbstractType, isEnumType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, type GraphQLNamedType, type GraphQLOutputType, type GraphQLSchema } from 'graphql';
import type { ClientSelection } from '../plan/client-operation.ts';
import { collectFields } from './collect-fields.ts';
import { leafReader, type LeafReader } from './leaf-values.ts';

/** What the client's answer looks like at one place, for objects of one type. */
export interface ObjectShape {
  readonly type: string;
  readonly fields: readonly FieldShape[];
}

export interface FieldShape {
  readonly key: string;
  readonly plannedKey: string;
  readonly value: ValueShape;
}

export type ValueShape =
  /** Null: what the object is was never learnt. */
  | { readonly kind: 'typename'; readonly isNullable: false; readonly typename: string | null }
  /** The answer to introspection: it is put in place as it is. */
  | { readonly kind: 'given'; readonly isNullable: boolean }
  | { readonly kind: 'leaf'; readonly isNullable: boolean; readonly reader: LeafReader }
  | { readonly kind: 'list'; readonly isNullable: boolean; readonly item: ValueShape }
  | { readonly kind: 'object'; readonly isNullable: boolean; readonly shape: LazyShape };

/** Shapes are made when the first object of a type is met: an interface may have many types, and a document many fragments. */
export interface LazyShape {
  /** Null: objects here say of which type they are. */
  readonly onlyType: string | null;
  /** Null: no such type can stand here. */
  readonly ofType: (typename: unknown) => ObjectShape | null;
}

/** The shape of an operation's answer. */
export const describeAnswer = (schema: GraphQLSchema, rootType: string, selections: readonly ClientSelection[]): ObjectShape => {
  const shape = new ShapeMaker(schema).lazyShape(schema.getType(rootType), selections).ofType(rootType);
  if (shape === null) throw new Error(`The schema has no ${rootType}.`);
  return shape;
};

class ShapeMaker {
  readonly #schema: GraphQLSchema;

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  lazyShape(type: GraphQLNamedType | undefined, selections: readonly ClientSelection[]): LazyShape {
    const known = new Map<unknown, ObjectShape>();
    const possible = new Set(isAbstractType(type) ? this.#schema.getPossibleTypes(type).map(({ name }) => name) : type === undefined ? [] : [type.name]);
    const [onlyPossible = null] = possible.size === 1 ? possible : [];
    return {
      onlyType: isAbstractType(type) ? null : onlyPossible,
      ofType: (typename) => {
        const met = known.get(typename);
        if (met !== undefined) return met;
        const name = this.#nameOf(typename, { onlyPossible, possible, type });
        if (name === null) return null;
        const shape = this.#objectShape(name, selections);
        known.set(typename, shape);
        return shape;
      },
    };
  }

  /** An object that does not say what it is, is what it must be, or else only what is asked of all types is read from it. */
  #nameOf(typename: unknown, { onlyPossible, possible, type }: { readonly onlyPossible: string | null; readonly possible: ReadonlySet<string>; readonly type: GraphQLNamedType | undefined }): string | null {
    if (!isAbstractType(type)) return onlyPossible;
    if (typeof typename === 'string' && possible.has(typename)) return typename;
    return typename === undefined || typename === type.name ? (onlyPossible ?? type.name) : null;
  }

  #objectShape(typeName: string, selections: readonly ClientSelection[]): ObjectShape {
    const type = this.#schema.getType(typeName);
    const isOfType = (condition: string): boolean => {
      const other = this.#schema.getType(condition);
      return condition === typeName || (isAbstractType(other) && (isObjectType(type) || isInterfaceType(type)) && this.#schema.isSubType(other, type));
    };
    const fields = collectFields(selections, isOfType).map(({ key, plannedKey, name, selections: inner }): FieldShape => {
      if (name === '__typename') return { key, plannedKey, value: { kind: 'typename', isNullable: false, typename: isObjectType(type) ? typeName : null } };
      if (name === '__schema' || name === '__type') return { key, plannedKey, value: { kind: 'given', isNullable: true } };
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined;
      if (field === undefined) throw new Error(`${typeName} has no field ${name}.`);
      return { key, plannedKey, value: this.#valueShape(field.type, inner) };
    });
    return { type: typeName, fields };
  }

  #valueShape(type: GraphQLOutputType, selections: readonly ClientSelection[]): ValueShape {
    const isNullable = !isNonNullType(type);
    const nullable = getNullableType(type);
    if (isListType(nullable)) return { kind: 'list', isNullable, item: this.#valueShape(nullable.ofType as GraphQLOutputType, selections) };
    const named = getNamedType(nullable);
    if (isLeafType(named)) return { kind: 'leaf', isNullable, reader: leafReader(isEnumType(named) ? named.getValues().map(({ name }) => name) : named.name) };
    return { kind: 'object', isNullable, shape: this.lazyShape(named, selections) };
  }
}
