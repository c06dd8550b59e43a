import { Kind, parse, type FragmentDefinitionNode, type SelectionNode } from 'graphql';
import type { KeyRename } from '../plan/plan.ts';

/** A field that a fetch asks for. */
export interface FetchField {
  /** In the department's answer, and in the paths of its errors. */
  readonly answeredKey: string;
  /** In the merged data. */
  readonly key: string;
  /** It is asked only of objects that are all of this. */
  readonly types: readonly string[];
  /** Empty: a leaf. */
  readonly selection: FetchSelection;
}

export type FetchSelection = readonly FetchField[];

/** Reads what the text of a fetch selects. */
export const readFetchSelection = (operation: string): FetchSelection => {
  const { definitions } = parse(operation, { noLocation: true });
  const fragments = new Map(definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const main = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return readSelections(main?.selectionSet.selections ?? [], fragments, []);
};

const readSelections = (nodes: readonly SelectionNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>, types: readonly string[]): FetchSelection =>
  nodes.flatMap((node): FetchSelection => {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      return [{ answeredKey: key, key, types, selection: readSelections(node.selectionSet?.selections ?? [], fragments, []) }];
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
    const condition = fragment?.typeCondition?.name.value;
    return readSelections(fragment?.selectionSet.selections ?? [], fragments, condition === undefined ? types : [...types, condition]);
  });

/** What a selection asks of one key that holds objects. */
export const selectionOf = (selection: FetchSelection, answeredKey: string): FetchSelection => selection.filter((field) => field.answeredKey === answeredKey).flatMap((field) => field.selection);

/** A selection with the keys that its answer has after it was renamed. */
export const renameSelection = (selection: FetchSelection, renames: readonly KeyRename[]): FetchSelection =>
  renames.reduce((renamed, { path, to }) => renameAlong(renamed, path.flatMap((segment) => (segment.kind === 'field' ? [segment.key] : [])), to), selection);

const renameAlong = (selection: FetchSelection, [first, ...rest]: readonly string[], to: string): FetchSelection =>
  selection.map((field) => {
    if (field.answeredKey !== first) return field;
    return rest.length === 0 ? { ...field, key: to } : { ...field, selection: renameAlong(field.selection, rest, to) };
  });
