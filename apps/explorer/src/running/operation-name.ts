import { parse } from 'graphql';

/**
 * Which operation of a document is meant: its only one, else the one that was chosen. The editor reads the document a moment
 * after it has changed, and would otherwise send the name of an operation that is no longer there.
 */
export const chooseOperationName = (document: string, chosen: string | null): string | null => {
  const names = listOperationNames(document);
  return names.length === 1 ? names[0]! : chosen;
};

/** Null stands for an operation without a name; a document that cannot be parsed has none. */
const listOperationNames = (document: string): readonly (string | null)[] => {
  try {
    return parse(document).definitions.flatMap((definition) => (definition.kind === 'OperationDefinition' ? [definition.name?.value ?? null] : []));
  } catch {
    return [];
  }
};
