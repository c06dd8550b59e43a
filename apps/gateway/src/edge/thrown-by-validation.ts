import { GraphQLError } from 'graphql';
import type { OperationRecord } from '../request-context.ts';

/**
 * A rule of graphql-js throws what it should report: the condition of a `@skip` at the root of a subscription that is no Boolean, or a variable. The
 * server takes that for a fault of its own; it is one of the document.
 */
const thrown = new WeakMap<OperationRecord, GraphQLError>();

export const noteThrown = (record: OperationRecord, error: Error): void => {
  if (error instanceof GraphQLError && record.operationKind === null) thrown.set(record, error);
};

/** Null: validation has thrown nothing. */
export const thrownByValidation = (record: OperationRecord | undefined): GraphQLError | null => (record === undefined ? null : (thrown.get(record) ?? null));
