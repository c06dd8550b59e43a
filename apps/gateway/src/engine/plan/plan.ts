/** One step on the way from an answer's root to the objects that a fetch completes. */
export type PathSegment =
  | { readonly kind: 'field'; readonly key: string }
  /** Every item of a list. */
  | { readonly kind: 'items' }
  /** Only objects of one of these types. */
  | { readonly kind: 'types'; readonly types: readonly string[] };

/** What a representation of an entity is made of. */
export type Requirement =
  | { readonly kind: 'field'; readonly key: string; readonly sentAs: string; readonly selections: readonly Requirement[] }
  | { readonly kind: 'fragment'; readonly type: string; readonly selections: readonly Requirement[] };

/** A department knows an entity of one of these types by another type name (interface objects). */
export interface TypenameChange {
  readonly ofTypes: readonly string[];
  readonly to: string;
}

/** A key of a department's answer that the planner invented, and the one that the client knows. The path ends at the key. */
export interface KeyRename {
  readonly path: readonly PathSegment[];
  readonly to: string;
}

interface Fetch {
  /** In the order of the plan, from 0. */
  readonly number: number;
  readonly department: string;
  readonly operation: string;
  /** The client's variables that it uses. */
  readonly variables: readonly string[];
}

/** A fetch of root fields. */
export interface RootFetch extends Fetch {
  readonly kind: 'rootFetch';
  readonly operationKind: 'query' | 'mutation' | 'subscription';
  /** Where its result belongs; empty: at the root of the answer. */
  readonly path: readonly PathSegment[];
  readonly renames: readonly KeyRename[];
}

/** A fetch of entities, in one or several batches that travel together. */
export interface EntityFetch extends Fetch {
  readonly kind: 'entityFetch';
  readonly batches: readonly EntityBatch[];
}

export interface EntityBatch {
  /** The key of the department's answer that holds its entities. */
  readonly answerKey: string;
  /** The variable that takes its representations; batches that send the same ones share it. */
  readonly variable: string;
  readonly paths: readonly (readonly PathSegment[])[];
  readonly requires: readonly Requirement[];
  readonly typenameChanges: readonly TypenameChange[];
  /** Within each entity. */
  readonly renames: readonly KeyRename[];
}

export type PlanNode =
  | RootFetch
  | EntityFetch
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly PlanNode[] }
  /** Each update of `primary` is completed by `rest`. */
  | { readonly kind: 'subscription'; readonly primary: RootFetch; readonly rest: PlanNode | null };

/** Makes plans for one supergraph. */
export interface Planner {
  /** What clients may ask, as SDL. */
  readonly apiSdl: string;
  /** Names under which departments roll out `@override`, and the shares of requests (in percent) that they name. */
  readonly overrides: { readonly labels: readonly string[]; readonly percentages: readonly number[] };
  /**
   * Plans one operation without `@skip`, `@include` and introspection; null: nothing is to be fetched.
   * `percentage` decides the overrides of a share of requests: those above it are active.
   *
   * @throws Error when the supergraph has no way to a field
   */
  readonly plan: (operation: string, overrides: { readonly labels: ReadonlySet<string>; readonly percentage: number }) => Promise<PlanNode | null>;
}
