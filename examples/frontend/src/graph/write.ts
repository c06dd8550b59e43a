import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask, type Connection } from './ask.ts';
import { GraphError } from './graph-error.ts';

/** Between the first and second attempt, and the second and third. */
const PAUSES_MS = [400, 1_200];

export interface WriteOptions {
  readonly pausesMs?: readonly number[];
}

/**
 * Sends a mutation, and again when nobody knows whether it arrived: the `idempotencyKey` in its variables stays the same, so
 * it has one effect. Answers with the one result of its union: success or refusal.
 *
 * @throws GraphError when it was refused as such, or every attempt failed; the same key may still be used
 */
export const write = async <Result extends object, Variables>(
  connection: Connection,
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  { pausesMs = PAUSES_MS }: WriteOptions = {},
): Promise<NonNullable<Result[keyof Result]>> => {
  for (const pauseMs of pausesMs) {
    try {
      return await writeOnce(connection, document, variables);
    } catch (error) {
      if (!(error instanceof GraphError) || !error.isUncertain) throw error;
      await new Promise((resume) => setTimeout(resume, pauseMs));
    }
  }
  return writeOnce(connection, document, variables);
};

const writeOnce = async <Result extends object, Variables>(connection: Connection, document: TypedDocumentString<Result, Variables>, variables: Variables) => {
  const { data, problems } = await ask(connection, document, variables);
  const [result] = Object.values(data) as (Result[keyof Result] | null)[];
  if (result === null || result === undefined) throw new GraphError(problems[0] ?? { message: 'no result' });
  return result;
};
