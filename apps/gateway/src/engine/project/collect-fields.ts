import type { ClientField, ClientSelection } from '../plan/client-operation.ts';

/** The fields that a selection asks of objects of one type, in the order of the answer; what has the same key is one field. */
export const collectFields = (selections: readonly ClientSelection[], isOfType: (condition: string) => boolean): readonly ClientField[] => {
  const fields = new Map<string, ClientField>();
  const collect = (inner: readonly ClientSelection[]): void => {
    for (const selection of inner) {
      if (selection.kind === 'fragment') {
        if (selection.type === null || isOfType(selection.type)) collect(selection.selections);
        continue;
      }
      const known = fields.get(selection.key);
      if (known === undefined) fields.set(selection.key, selection);
      else if (selection.selections.length > 0) fields.set(selection.key, { ...known, selections: [...known.selections, ...selection.selections] });
    }
  };
  collect(selections);
  return [...fields.values()];
};
