import { GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';
import { SupergraphUnreadable } from './supergraph-unreadable.ts';
import type { GraphType } from './supergraph.ts';

/**
 * The `Type.field` that a selection such as `id unit { name }` touches, from the type on which it stands.
 *
 * @throws SupergraphUnreadable when the selection does not parse
 */
export const listSelectedFields = (fields: string, typeName: string, types: ReadonlyMap<string, GraphType>): readonly string[] => {
  const walk = (selectionSet: SelectionSetNode, parent: string): readonly string[] =>
    selectionSet.selections.flatMap((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
      if (selection.kind === Kind.INLINE_FRAGMENT) return walk(selection.selectionSet, selection.typeCondition?.name.value ?? parent);
      const field = types.get(parent)?.fields.find(({ name }) => name === selection.name.value);
      const below = selection.selectionSet === undefined || field === undefined ? [] : walk(selection.selectionSet, field.typeName);
      return [`${parent}.${selection.name.value}`, ...below];
    });
  return walk(parseSelection(fields), typeName);
};

const parseSelection = (fields: string): SelectionSetNode => {
  try {
    const [definition] = parse(`{ ${fields} }`).definitions;
    if (definition?.kind === Kind.OPERATION_DEFINITION) return definition.selectionSet;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
  }
  throw new SupergraphUnreadable('BAD_DIRECTIVE', `"${fields}" is no selection of fields. Compose again.`);
};
