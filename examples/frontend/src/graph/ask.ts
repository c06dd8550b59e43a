import type { TypedDocumentString } from '../generated/graphql.ts';
import { GraphError, type GraphProblem } from './graph-error.ts';

export interface Connection {
  readonly url: string;
  readonly accessToken: string | null;
  /** The enterprise for which a person acts who may act for several. */
  readonly actingFor: string | null;
}

/** What was asked for; where a department was down its fields are null, and `problems` says which and why. */
export interface Answer<Result> {
  readonly data: Result;
  readonly problems: readonly GraphProblem[];
}

const TIMEOUT_MS = 15_000;

/** Sends one operation. The document's type says which variables it takes and what it answers. @throws GraphError */
export const ask = async <Result, Variables>(connection: Connection, document: TypedDocumentString<Result, Variables>, variables: Variables): Promise<Answer<Result>> => {
  const response = await post(connection, JSON.stringify({ query: document.toString(), variables }));
  const { data, errors = [] } = await readBody<Result>(response);
  if (data === undefined || data === null) throw new GraphError(errors[0] ?? { message: `HTTP ${response.status}` });
  return { data, problems: errors };
};

const post = async ({ url, accessToken, actingFor }: Connection, body: string): Promise<Response> => {
  const headers = {
    'content-type': 'application/json',
    ...(accessToken === null ? {} : { authorization: `Bearer ${accessToken}` }),
    ...(actingFor === null ? {} : { 'x-acting-for': actingFor }),
  };
  try {
    return await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (cause) {
    throw new GraphError({ message: `${url} does not answer`, extensions: { code: 'UNREACHABLE' } }, { cause });
  }
};

interface Body<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly GraphProblem[];
}

const readBody = async <Result>(response: Response): Promise<Body<Result>> => {
  try {
    return (await response.json()) as Body<Result>;
  } catch (cause) {
    throw new GraphError({ message: `HTTP ${response.status} without JSON`, extensions: { code: 'UNREACHABLE' } }, { cause });
  }
};
