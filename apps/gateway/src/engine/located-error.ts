import { GraphQLError } from 'graphql';
import type { ErrorPath } from './fetch/department-answer.ts';

/**
 * An error as the server knows errors, made without the constructor: that one records a stack, which takes longer than everything else here, tells
 * nobody anything, and is not shown. An outage may cost thousands of fields.
 *
 * @param path empty: it is not known which of the fields is meant
 */
export const createLocatedError = (message: string, path: ErrorPath, extensions: Readonly<Record<string, unknown>>): GraphQLError =>
  Object.assign(Object.create(GraphQLError.prototype) as GraphQLError, { message, path: path.length === 0 ? undefined : path, extensions });
