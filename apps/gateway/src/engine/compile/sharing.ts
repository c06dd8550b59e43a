import type { EntityBatch, EntityFetch, PathSegment, RootFetch } from '../plan/plan.ts';
import { readFetchSelection, selectionOf, type FetchSelection } from './fetch-selection.ts';

/**
 * An entity that stands at several places is answered once. The objects inside its answer may become part of all these places, unless another
 * fetch completes them at some of the places only, or completes each place with something else: then every place needs objects of its own.
 */
export const canShareEntities = (batch: EntityBatch, selection: FetchSelection, fetches: readonly (RootFetch | EntityFetch)[]): boolean => {
  const objects = keysOfObjects(selection);
  if (objects.size === 0) return true;
  const own = batch.paths.map(writePath);
  const others = fetches.flatMap(listLandings).filter(({ owner }) => owner !== batch);
  const owners = [...new Set(others.map(({ owner }) => owner))];
  const completions = own.map((path) => others.flatMap((other) => writeInside(other.path, path, objects).map((inside) => `${owners.indexOf(other.owner)}:${inside}`)).sort().join(' '));
  return new Set(completions).size === 1 && !others.some((other) => own.some((path) => isForSomeTypes(other.path, path, objects) || isBeside(other, path, objects)));
};

/** A place where a fetch puts what it brings. */
interface Landing {
  readonly owner: EntityBatch | RootFetch;
  readonly path: readonly string[];
  readonly selection: () => FetchSelection;
}

const listLandings = (fetch: RootFetch | EntityFetch): readonly Landing[] => {
  const selection = () => readFetchSelection(fetch.operation);
  if (fetch.kind === 'rootFetch') return [{ owner: fetch, path: writePath(fetch.path), selection }];
  return fetch.batches.flatMap((batch) => batch.paths.map((path) => ({ owner: batch, path: writePath(path), selection: () => selectionOf(selection(), batch.answerKey) })));
};

const keysOfObjects = (selection: FetchSelection): ReadonlySet<string> => new Set(selection.filter((field) => field.selection.length > 0).map(({ key }) => key));

/** How a path goes on inside the objects of an entity at another path. */
const writeInside = (path: readonly string[], start: readonly string[], objects: ReadonlySet<string>): readonly string[] =>
  isStart(start, path) && objects.has(path[start.length] ?? '') ? [path.slice(start.length).join('/')] : [];

/** True when a path goes on inside such objects, but not of all types that stand there. */
const isForSomeTypes = (path: readonly string[], start: readonly string[], objects: ReadonlySet<string>): boolean =>
  writeInside(path, start, objects).length === 0 && writeInside(path.filter(isNoType), start.filter(isNoType), objects).length > 0;

/** True when another fetch brings parts of the same objects to the same place. */
const isBeside = ({ path, selection }: Landing, own: readonly string[], objects: ReadonlySet<string>): boolean =>
  path.filter(isNoType).join('/') === own.filter(isNoType).join('/') && [...keysOfObjects(selection())].some((key) => objects.has(key));

const writePath = (path: readonly PathSegment[]): readonly string[] =>
  path.map((segment) => {
    if (segment.kind === 'field') return segment.key;
    return segment.kind === 'items' ? '@' : `[${segment.types.join('|')}]`;
  });

const isNoType = (step: string): boolean => !step.startsWith('[');

const isStart = (start: readonly string[], path: readonly string[]): boolean => start.every((step, index) => path[index] === step);
