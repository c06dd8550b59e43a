import { Kind, print, type ArgumentNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type ValueNode, type VariableDefinitionNode, visit } from 'graphql';

export interface ClientField {
  readonly kind: 'field';
  readonly name: string;
  /** The key in the client's answer. */
  readonly key: string;
  /** The key in departments' answers, and in the merged ones. */
  readonly plannedKey: string;
  readonly selections: readonly ClientSelection[];
}

export type ClientSelection = ClientField | { readonly kind: 'fragment'; readonly type: string | null; readonly selections: readonly ClientSelection[] };

/** What a client's operation asks once its variables have decided `@skip` and `@include`: without them, and with its fragments in place. */
export interface ClientOperation {
  readonly kind: OperationDefinitionNode['operation'];
  readonly selections: readonly ClientSelection[];
  /** For the planner, without introspection; null: nothing is left to fetch. */
  readonly plannedText: string | null;
  /** Introspection fields at the root, as an operation of their own; null: none. */
  readonly introspection: DocumentNode | null;
}

type Conditions = Readonly<Record<string, unknown>>;

/** The variables that decide `@skip` and `@include`, in a fixed order. */
export const findConditionVariables = (document: DocumentNode): readonly string[] => {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ name, arguments: given }) => {
      const value = isCondition(name.value) ? given?.[0]?.value : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
};

export const readClientOperation = (document: DocumentNode, operation: OperationDefinitionNode, conditions: Conditions): ClientOperation => {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const reader = new SelectionReader(fragments, conditions);
  const { selections, planned, introspected } = reader.read(operation.selectionSet.selections, true);
  const variables = operation.variableDefinitions ?? [];
  const plannedOperation = { ...operation, name: undefined, directives: [], variableDefinitions: usedIn(planned, variables).map(renameDefinition), selectionSet: { kind: Kind.SELECTION_SET, selections: planned } } as const;
  const ownOperation = { ...operation, name: undefined, selectionSet: { kind: Kind.SELECTION_SET, selections: introspected } } as const;
  return {
    kind: operation.operation,
    selections,
    plannedText: planned.every(isNothing) ? null : print({ kind: Kind.DOCUMENT, definitions: [plannedOperation] }),
    introspection: introspected.length === 0 ? null : { kind: Kind.DOCUMENT, definitions: [ownOperation, ...fragments.values()] },
  };
};

/** Keys that mean something to the planner or to JavaScript objects travel under another name. Distinct keys stay distinct. */
export const toPlannedKey = (key: string, fieldName: string): string => {
  const isTaken = key in Object.prototype || /^_(?:internal|client|_)/.test(key);
  return isTaken && !(key.startsWith('__') && key === fieldName) ? `_client_${key}` : key;
};

/** The planner has variables of its own. */
export const toPlannedVariable = (name: string): string => (name === 'representations' || /^_(?:_batch_reps|client_)/.test(name) ? `_client_${name}` : name);

/** Stands where `@skip` and `@include` have left nothing to ask. */
const NOTHING: FieldNode = { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: '_internal_nothing' }, name: { kind: Kind.NAME, value: '__typename' } };

const isNothing = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD ? selection.name.value === '__typename' : selection.kind === Kind.INLINE_FRAGMENT && selection.selectionSet.selections.every(isNothing);

interface ReadSelections {
  readonly selections: ClientSelection[];
  readonly planned: SelectionNode[];
  readonly introspected: SelectionNode[];
}

class SelectionReader {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #conditions: Conditions;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, conditions: Conditions) {
    this.#fragments = fragments;
    this.#conditions = conditions;
  }

  read(nodes: readonly SelectionNode[], isRoot = false): ReadSelections {
    const result: ReadSelections = { selections: [], planned: [], introspected: [] };
    for (const node of nodes) if (this.#isAsked(node)) this.#add(node, result, isRoot);
    if (result.planned.length === 0) result.planned.push(NOTHING);
    return result;
  }

  #add(node: SelectionNode, result: ReadSelections, isRoot: boolean): void {
    if (node.kind === Kind.FIELD) return this.#addField(node, result, isRoot);
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(node.name.value) : node;
    if (fragment === undefined) return;
    const { selections, planned, introspected } = this.read(fragment.selectionSet.selections, isRoot);
    result.selections.push({ kind: 'fragment', type: fragment.typeCondition?.name.value ?? null, selections });
    result.planned.push({ kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections: planned } });
    result.introspected.push(...introspected);
  }

  #addField(node: FieldNode, result: ReadSelections, isRoot: boolean): void {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    // An object's own type name is always read under its own name.
    const plannedKey = name === '__typename' ? name : toPlannedKey(key, name);
    const inner = node.selectionSet === undefined ? null : this.read(node.selectionSet.selections);
    if (name === '__schema' || name === '__type') {
      result.selections.push({ kind: 'field', name, key, plannedKey, selections: [] });
      if (isRoot) result.introspected.push(node);
      return;
    }
    result.selections.push({ kind: 'field', name, key, plannedKey, selections: inner?.selections ?? [] });
    result.planned.push({
      kind: Kind.FIELD,
      alias: plannedKey === name ? undefined : { kind: Kind.NAME, value: plannedKey },
      name: node.name,
      arguments: node.arguments?.map(renameArgument),
      selectionSet: inner === null ? undefined : { kind: Kind.SELECTION_SET, selections: inner.planned },
    });
  }

  #isAsked({ directives = [] }: SelectionNode): boolean {
    return directives.every(({ name, arguments: given }) => !isCondition(name.value) || this.#valueOf(given?.[0]) === (name.value === 'include'));
  }

  #valueOf(argument: ArgumentNode | undefined): unknown {
    if (argument?.value.kind === Kind.VARIABLE) return this.#conditions[argument.value.name.value];
    return argument?.value.kind === Kind.BOOLEAN ? argument.value.value : undefined;
  }
}

const isCondition = (directive: string): boolean => directive === 'skip' || directive === 'include';

const renameArgument = (argument: ArgumentNode): ArgumentNode => ({ ...argument, value: renameVariables(argument.value) });

const renameVariables = (value: ValueNode): ValueNode =>
  visit(value, { Variable: (variable) => (toPlannedVariable(variable.name.value) === variable.name.value ? undefined : { ...variable, name: { kind: Kind.NAME, value: toPlannedVariable(variable.name.value) } }) });

const renameDefinition = (definition: VariableDefinitionNode): VariableDefinitionNode => ({
  ...definition,
  directives: [],
  variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: toPlannedVariable(definition.variable.name.value) } },
});

const usedIn = (selections: readonly SelectionNode[], definitions: readonly VariableDefinitionNode[]): readonly VariableDefinitionNode[] => {
  if (definitions.length === 0) return definitions;
  const used = new Set<string>();
  for (const selection of selections) visit(selection, { Variable: ({ name }) => void used.add(name.value) });
  return definitions.filter(({ variable }) => used.has(variable.name.value) || used.has(toPlannedVariable(variable.name.value)));
};
