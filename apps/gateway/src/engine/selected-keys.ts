import { Kind, parse, type DirectiveNode, type DocumentNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { BoundedCache } from '../bounded-cache.ts';

const REMEMBERED_DOCUMENTS = 500;
const parsed = new BoundedCache<DocumentNode>(REMEMBERED_DOCUMENTS);

/** Which fields a fetch asks of its department, as the names under which they appear in the answer. */
export interface SelectedKeys {
  /** Null for a fetch of root fields. */
  readonly ofEntity: ((typename: string) => readonly string[]) | null;
  readonly all: readonly string[];
}

/** Reads a fetch of a query plan; what `@skip` and `@include` take away is not asked. */
export const readSelectedKeys = (operation: string, variables: Readonly<Record<string, unknown>>): SelectedKeys => {
  const document = parseOnce(operation);
  const definition = document.definitions.find((candidate) => candidate.kind === Kind.OPERATION_DEFINITION);
  if (definition === undefined) return { ofEntity: null, all: [] };
  const collector = new KeyCollector(document, { ...readDefaults(definition), ...variables });
  const [first] = definition.selectionSet.selections;
  if (first?.kind !== Kind.FIELD || first.name.value !== '_entities' || first.selectionSet === undefined) return { ofEntity: null, all: collector.collect(definition.selectionSet) };
  const entities = first.selectionSet;
  const all = collector.collect(entities);
  return {
    all,
    ofEntity: (typename) => {
      const own = collector.collect(entities, typename);
      return own.length > 0 ? own : all;
    },
  };
};

const parseOnce = (operation: string): DocumentNode => {
  const known = parsed.get(operation);
  if (known !== undefined) return known;
  const document = parse(operation, { noLocation: true });
  parsed.set(operation, document);
  return document;
};

class KeyCollector {
  readonly #document: DocumentNode;
  readonly #variables: Readonly<Record<string, unknown>>;

  constructor(document: DocumentNode, variables: Readonly<Record<string, unknown>>) {
    this.#document = document;
    this.#variables = variables;
  }

  /** With a typename, fragments on other types are left out. */
  collect(selectionSet: SelectionSetNode, typename?: string): readonly string[] {
    const keys = selectionSet.selections.filter((selection) => this.#isAsked(selection)).flatMap((selection) => this.#keysOf(selection, typename));
    return [...new Set(keys)].filter((key) => key !== '__typename');
  }

  #keysOf(selection: SelectionNode, typename: string | undefined): readonly string[] {
    if (selection.kind === Kind.FIELD) return [clientKey(selection.alias?.value ?? selection.name.value)];
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragment(selection.name.value);
    if (fragment === undefined) return [];
    const isOther = typename !== undefined && fragment.typeCondition !== undefined && fragment.typeCondition.name.value !== typename;
    return isOther ? [] : this.collect(fragment.selectionSet, typename);
  }

  #fragment(name: string) {
    return this.#document.definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) as
      | Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
      | undefined;
  }

  #isAsked(selection: SelectionNode): boolean {
    return !(selection.directives ?? []).some((directive) => {
      if (directive.name.value === 'skip') return this.#condition(directive) === true;
      return directive.name.value === 'include' && this.#condition(directive) === false;
    });
  }

  #condition(directive: DirectiveNode): unknown {
    const condition = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
    return condition?.kind === Kind.VARIABLE ? this.#variables[condition.name.value] : condition?.kind === Kind.BOOLEAN ? condition.value : undefined;
  }
}

/** The variables of `@skip` and `@include` that the client left to their defaults. */
const readDefaults = ({ variableDefinitions = [] }: OperationDefinitionNode): Readonly<Record<string, unknown>> =>
  Object.fromEntries(variableDefinitions.flatMap(({ variable, defaultValue }) => (defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value]] : [])));

/** The planner renames a field that two types answer differently, and takes the name back in the answer. */
export const clientKey = (key: string): string => key.replace(/__alias_\d+$/, '');
