import { z } from 'zod';
import type { OperationRequest } from '../limits/safelist/asked-document.ts';
import { RequestRefused } from '../request-refused.ts';

export interface SubscriptionParameters {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

const parameters = z.object({
  query: z.string({ error: 'query must be the text of the operation' }).min(1, { error: 'query must not be empty' }),
  variables: z.record(z.string(), z.unknown(), { error: 'variables must be an object' }).nullish(),
  operationName: z.string({ error: 'operationName must be a string' }).nullish(),
});

/** The parameters of GraphQL over HTTP, from the body of a POST or the address of a GET. @throws RequestRefused 400 */
export const readParameters = ({ method, body, search }: OperationRequest): SubscriptionParameters => {
  const read = parameters.safeParse(method === 'GET' ? readSearch(search) : body);
  if (!read.success) throw malformed(`The request is not one for a subscription: ${read.error.issues[0]?.message ?? 'it has another shape'}.`);
  const { query, variables, operationName } = read.data;
  return { query, variables: variables ?? {}, operationName: operationName || null };
};

const readSearch = (search: string): Readonly<Record<string, unknown>> => {
  const { query, variables, operationName } = Object.fromEntries(new URLSearchParams(search));
  try {
    return { query, operationName, variables: variables === undefined ? undefined : (JSON.parse(variables) as unknown) };
  } catch {
    throw malformed('The parameter variables is not JSON.');
  }
};

export const malformed = (message: string): RequestRefused => new RequestRefused(message, { status: 400, code: 'BAD_USER_INPUT' });
