import type { GraphQLDataSource } from '@apollo/gateway';
import type { DepartmentError } from './fetch/department-answer.ts';
import type { DepartmentSource, Question } from './fetch/department-source.ts';
import type { Execution, SentFetch } from './execution.ts';
import { readSelectedKeys } from './selected-keys.ts';

type Process = GraphQLDataSource['process'];

/**
 * Lets @apollo/gateway fetch from a department. The gateway moves an error to the client's path when its own path begins
 * with `_entities` and an index; so a lost fetch becomes one error for each field of each entity that it asked for.
 */
export const createDepartmentFetches = (source: DepartmentSource): GraphQLDataSource => ({
  process: async (options) => {
    if (!('incomingRequestContext' in options)) throw new Error('departments are asked for operations only');
    const execution = options.context as Execution;
    const fetch = describeFetch(source.name, options);
    execution.sent.push(fetch);
    const question: Question = {
      query: fetch.operation,
      variables: fetch.variables,
      operationName: options.request.operationName,
      isMutation: /^\s*mutation\b/.test(fetch.operation),
      entityCount: fetch.entityCount,
    };
    const answer = await source.ask(question, execution.request);
    if (!answer.isAnswered) fetch.failure = answer.error;
    const errors = answer.isAnswered ? answer.errors.flatMap((error) => spreadError(error, fetch, answer.data)) : spreadOverFields(answer.error, fetch);
    for (const error of errors) execution.attribute(error, fetch);
    return { ...(answer.isAnswered && answer.data !== null && { data: answer.data as Record<string, unknown> }), ...(errors.length > 0 && { errors: errors as never }) };
  },
});

const describeFetch = (department: string, { request, ...options }: Parameters<Process>[0]): SentFetch => {
  const variables = request.variables ?? {};
  const operation = request.query ?? '';
  // A client may have a variable of its own that is called `representations`.
  const isForEntities = /[{\s]_entities\s*\(/.test(operation) && Array.isArray(variables.representations);
  return {
    department,
    place: 'pathInIncomingRequest' in options ? (options.pathInIncomingRequest ?? []) : [],
    operation,
    variables,
    entityCount: isForEntities ? variables.representations.length : null,
    failure: null,
  };
};

/** An error that names no field concerns the whole fetch, or the whole entity; the client needs to know which fields that are. */
const spreadError = (error: DepartmentError, fetch: SentFetch, data: Readonly<Record<string, unknown>> | null): readonly DepartmentError[] => {
  const [root, index, ...rest] = error.path ?? [];
  if (fetch.entityCount === null) return root === undefined && data === null ? spreadOverFields(error, fetch) : [error];
  if (root !== '_entities' || typeof index !== 'number') return data === null ? spreadOverFields(error, fetch) : [{ ...error, path: undefined }];
  return rest.length === 0 ? spreadOverEntity(error, fetch, index) : [error];
};

const spreadOverFields = (error: DepartmentError, fetch: SentFetch): readonly DepartmentError[] =>
  fetch.entityCount === null
    ? readSelectedKeys(fetch.operation, fetch.variables).all.map((key) => ({ ...error, path: [key] }))
    : Array.from({ length: fetch.entityCount }, (_entity, index) => spreadOverEntity(error, fetch, index)).flat();

const spreadOverEntity = (error: DepartmentError, fetch: SentFetch, index: number): readonly DepartmentError[] => {
  const keys = readSelectedKeys(fetch.operation, fetch.variables);
  const representation = (fetch.variables.representations as readonly { readonly __typename: string }[])[index];
  const own = representation === undefined ? keys.all : (keys.ofEntity?.(representation.__typename) ?? keys.all);
  return own.map((key) => ({ ...error, path: ['_entities', index, key] }));
};
