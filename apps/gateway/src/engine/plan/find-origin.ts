import { readFetchSelection, renameSelection, selectionOf, type FetchSelection } from '../compile/fetch-selection.ts';
import { listFetches } from './list-fetches.ts';
import type { KeyRename, PathSegment, PlanNode } from './plan.ts';

/** The departments that are asked for a field, given by the keys that lead to it in the merged data. Slow: only for what should never happen. */
export const findOrigin = (plan: PlanNode | null, keys: readonly string[]): readonly string[] => {
  const departments = listFetches(plan).flatMap((fetch) => {
    const asked = readFetchSelection(fetch.operation);
    const places = fetch.kind === 'rootFetch' ? [place(fetch.path, asked, fetch.renames)] : fetch.batches.flatMap((batch) => batch.paths.map((path) => place(path, selectionOf(asked, batch.answerKey), batch.renames)));
    return places.some(({ start, selection }) => start.every((key, index) => keys[index] === key) && isAsked(selection, keys.slice(start.length))) ? [fetch.department] : [];
  });
  return [...new Set(departments)];
};

const place = (path: readonly PathSegment[], asked: FetchSelection, renames: readonly KeyRename[]) => ({
  start: path.flatMap((segment) => (segment.kind === 'field' ? [segment.key] : [])),
  selection: renameSelection(asked, renames),
});

const isAsked = (selection: FetchSelection, [first, ...rest]: readonly string[]): boolean => {
  const fields = selection.filter(({ key }) => key === first);
  return fields.length > 0 && (rest.length === 0 || isAsked(fields.flatMap((field) => field.selection), rest));
};
