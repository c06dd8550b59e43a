/** The composed graph as the departments made it: who has which type, who answers which field. */
export interface Supergraph {
  /** In the order of the composer, which is by name. */
  readonly departments: readonly Department[];
  /** Every type of the graph, without those of the composition itself (`join__…`, `link__…`). */
  readonly types: readonly GraphType[];
}

/** A department (部门) is the owner of one subgraph. */
export interface Department {
  /** As in its folder and its process, e.g. `visits`. */
  readonly name: string;
  readonly queries: readonly string[];
  readonly mutations: readonly string[];
  readonly subscriptions: readonly string[];
  /** The types it owns, entities among them; never a root type. */
  readonly ownedTypes: readonly string[];
  /** Those of its types that others can extend and refer to by key. */
  readonly ownedEntities: readonly string[];
  /** Its fields on other departments' types. */
  readonly contributions: readonly Contribution[];
  /** Its fields that lead to other departments' entities. */
  readonly references: readonly Reference[];
}

/** Fields of one department on a type of another (贡献字段). */
export interface Contribution {
  readonly typeName: string;
  readonly fieldNames: readonly string[];
}

/** Fields of one department that answer with an entity of another (引用). */
export interface Reference {
  /** The entity that is referred to. */
  readonly typeName: string;
  /** `Type.field` of each field that leads there. */
  readonly coordinates: readonly string[];
}

export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'ENUM' | 'INPUT' | 'SCALAR';

export interface GraphType {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string | null;
  /** Query, Mutation or Subscription: no department owns it, each owns its fields. */
  readonly isRoot: boolean;
  /** Hidden from clients. */
  readonly isInaccessible: boolean;
  /** The departments whose schema has the type. */
  readonly departments: readonly string[];
  /** Null: a root type, or a value that departments share unchanged, such as `PageInfo`. */
  readonly owner: string | null;
  /** Departments with fields of their own on a type of another. */
  readonly contributors: readonly string[];
  /** Not empty: the type is an entity. */
  readonly keys: readonly EntityKey[];
  readonly interfaces: readonly Share[];
  /** Of objects, interfaces and inputs. */
  readonly fields: readonly GraphField[];
  /** Of unions. */
  readonly members: readonly Share[];
  /** Of enums. */
  readonly values: readonly EnumValue[];
}

/** By which fields a department knows an entity. */
export interface EntityKey {
  readonly department: string;
  /** A selection, e.g. `id` or `unit { id }`. */
  readonly fields: string;
  /** False: the department only refers to the entity and answers nothing about it. */
  readonly isResolvable: boolean;
}

/** An interface or a member of a union, and the departments that say so. */
export interface Share {
  readonly name: string;
  readonly departments: readonly string[];
}

export interface GraphField {
  readonly name: string;
  readonly description: string | null;
  /** As written, e.g. `[Appeal!]!`. */
  readonly type: string;
  /** The type without lists and `!`, e.g. `Appeal`. */
  readonly typeName: string;
  readonly isRequired: boolean;
  readonly isInaccessible: boolean;
  readonly deprecationReason: string | null;
  readonly arguments: readonly GraphArgument[];
  /** The departments that answer it. */
  readonly departments: readonly string[];
  /** The departments that name it as another's, for a key or for `@requires`. */
  readonly external: readonly string[];
  /** What a department must be given before it can answer. */
  readonly requires: readonly FieldSelection[];
  /** What a department answers here in the place of the owner. */
  readonly provides: readonly FieldSelection[];
  /** Fields on the way from one department to another. */
  readonly overrides: readonly Override[];
}

export interface FieldSelection {
  readonly department: string;
  /** A selection, e.g. `uscc sizeClass`. */
  readonly fields: string;
}

export interface Override {
  readonly department: string;
  /** The department that answered the field before. */
  readonly from: string;
  /** For which requests, e.g. `percent(10)`; null: for all. */
  readonly label: string | null;
}

export interface GraphArgument {
  readonly name: string;
  readonly type: string;
  /** As written; null: none. */
  readonly defaultValue: string | null;
  readonly description: string | null;
  readonly deprecationReason: string | null;
}

export interface EnumValue {
  readonly name: string;
  readonly description: string | null;
  readonly deprecationReason: string | null;
  readonly departments: readonly string[];
}
