import { Kind, visit, type ASTNode, type DocumentNode, type FragmentDefinitionNode, type SelectionNode } from 'graphql';

/** Every document that lacks one thing of this one. Not all are valid. */
export function* listSimplerDocuments(document: DocumentNode): Generator<DocumentNode> {
  if (document.definitions.some(isAnother)) yield tidy({ ...document, definitions: document.definitions.filter((definition) => !isAnother(definition)) });
  for (const node of listNodes(document, [Kind.FIELD, Kind.INLINE_FRAGMENT, Kind.FRAGMENT_SPREAD])) {
    yield tidy(replace(document, node, null));
    if (node.kind !== Kind.FIELD) yield tidy(unwrap(document, node));
    if (node.kind === Kind.FIELD && node.selectionSet !== undefined) yield tidy(replace(document, node, { ...node, selectionSet: { ...node.selectionSet, selections: [TYPENAME] } }));
  }
  for (const node of listNodes(document, [Kind.DIRECTIVE, Kind.ARGUMENT, Kind.OBJECT_FIELD])) yield tidy(replace(document, node, null));
  for (const node of listNodes(document, [Kind.FIELD])) if (node.kind === Kind.FIELD && node.alias !== undefined) yield tidy(replace(document, node, { ...node, alias: undefined }));
}

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

const isAnother = (definition: ASTNode): boolean => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === 'Another';

const listNodes = (document: DocumentNode, kinds: readonly Kind[]): readonly ASTNode[] => {
  const nodes: ASTNode[] = [];
  visit(document, { enter: (node) => void (kinds.includes(node.kind) && nodes.push(node)) });
  return nodes;
};

const replace = (document: DocumentNode, old: ASTNode, replacement: ASTNode | null): DocumentNode => visit(document, { enter: (node) => (node === old ? replacement : undefined) });

/** Puts the selections of a fragment in its place. */
const unwrap = (document: DocumentNode, fragment: ASTNode): DocumentNode =>
  visit(document, {
    SelectionSet: (node) => {
      const at = node.selections.indexOf(fragment as SelectionNode);
      return at === -1 ? undefined : { ...node, selections: node.selections.toSpliced(at, 1, ...selectionsOf(document, fragment)) };
    },
  });

const selectionsOf = ({ definitions }: DocumentNode, fragment: ASTNode): readonly SelectionNode[] => {
  if (fragment.kind === Kind.INLINE_FRAGMENT) return fragment.selectionSet.selections;
  if (fragment.kind !== Kind.FRAGMENT_SPREAD) return [];
  const named = definitions.find((definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === fragment.name.value);
  return (named as FragmentDefinitionNode | undefined)?.selectionSet.selections ?? [];
};

/** Without empty selections, and without fragments and variables that nobody uses any more. */
const tidy = (document: DocumentNode): DocumentNode => {
  const filled = visit(document, { SelectionSet: (node) => (node.selections.length === 0 ? { ...node, selections: [TYPENAME] } : undefined) });
  const spreads = new Set(listNodes(filled, [Kind.FRAGMENT_SPREAD]).map((node) => (node.kind === Kind.FRAGMENT_SPREAD ? node.name.value : '')));
  const used = { ...filled, definitions: filled.definitions.filter((definition) => definition.kind !== Kind.FRAGMENT_DEFINITION || spreads.has(definition.name.value)) };
  if (used.definitions.length < filled.definitions.length) return tidy(used);
  const variables = new Set(namesOfVariables(used));
  return visit(used, { VariableDefinition: (node) => (variables.has(node.variable.name.value) ? undefined : null) });
};

const namesOfVariables = (document: DocumentNode): readonly string[] => {
  const names: string[] = [];
  visit(document, { VariableDefinition: () => false, Variable: (node) => void names.push(node.name.value) });
  return names;
};
