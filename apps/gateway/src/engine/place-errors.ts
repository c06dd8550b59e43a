import { GraphQLError, type ExecutionResult } from 'graphql';
import type { DepartmentError, ErrorPath } from './fetch/department-answer.ts';
import { findPlaces, lookUp, type Place } from './answer-places.ts';
import type { Execution, SentFetch } from './execution.ts';
import { explainLostFields } from './lost-fields.ts';
import { clientKey, readSelectedKeys } from './selected-keys.ts';

/**
 * Gives every error the path that the client knows, and every field that an outage took an error of its own (SHR-10):
 * the engine counts the entities of a list that it did not ask for, and says nothing of fetches that it left out.
 */
export const placeErrors = ({ data, errors = [] }: ExecutionResult, execution: Execution): readonly GraphQLError[] => {
  const placed = errors.flatMap((error) => placeError(error, data, execution));
  return [...placed, ...explainLostFields(data, placed, execution)];
};

const placeError = (error: GraphQLError, data: unknown, execution: Execution): readonly GraphQLError[] => {
  const origin = execution.originOf(error.originalError);
  const path = (origin === undefined ? undefined : pathOfEntity(error, origin, data)) ?? error.path;
  if (path === undefined) return [withPath(error, undefined)];
  const clientPath = path.map((key) => (typeof key === 'string' ? clientKey(key) : key));
  const { found, askedPath } = lookUp(data, clientPath);
  const isOfOutage = origin?.failure !== null && origin?.failure !== undefined;
  if (isOfOutage && found !== 'null') return [];
  return [withPath(error, found === 'not asked' ? askedPath : clientPath)];
};

/** The n-th entity that was asked for is the n-th object at that place which has the fields, unless nulls have swallowed some. */
const pathOfEntity = (error: GraphQLError, fetch: SentFetch, data: unknown): ErrorPath | undefined => {
  const [root, index, ...rest] = (error.originalError as unknown as DepartmentError).path ?? [];
  if (root !== '_entities' || typeof index !== 'number') return undefined;
  const places = findPlaces(data, fetch.place).filter(isAskedBy(fetch));
  const place = places.length === fetch.entityCount ? places[index] : undefined;
  return place === undefined ? undefined : [...place.path, ...rest];
};

const isAskedBy = ({ operation, variables }: SentFetch): ((place: Place) => boolean) => {
  const { all } = readSelectedKeys(operation, variables);
  const typenames = new Set((variables.representations as readonly { readonly __typename: string }[]).map(({ __typename }) => __typename));
  return ({ object }) => all.some((key) => Object.hasOwn(object, key)) && (typeof object.__typename !== 'string' || typenames.has(object.__typename));
};

const withPath = ({ message, extensions, locations: _ofDepartment }: GraphQLError, path: ErrorPath | undefined): GraphQLError => {
  const { serviceName: _name, ...shown } = extensions;
  return new GraphQLError(message, { path, extensions: shown });
};
