import type { Fetcher } from '@graphiql/toolkit';
import type { Answered } from '../journeys/journey-progress.ts';
import { summariseAnswer, type Answer, type Received } from './answer.ts';
import { chooseOperationName } from './operation-name.ts';
import { isSubscription, streamUpdates } from './stream-updates.ts';

export interface FetcherParts {
  /** Null: nobody is signed in. */
  readonly accessToken: () => string | null;
  /** For which enterprise the person acts; null: for the only one, or for none. */
  readonly actingFor: () => string | null;
  readonly onAnswer: (answer: Answer, answered: Answered) => void;
}

interface Body {
  readonly data?: unknown;
  readonly errors?: Received['errors'];
}

/** Asks the graph of this very address. */
export const createFetcher =
  ({ accessToken, actingFor, onAnswer }: FetcherParts): Fetcher =>
  async ({ query, variables, operationName: chosen }) => {
    const operationName = chooseOperationName(query, chosen ?? null);
    const startedAt = performance.now();
    const token = accessToken();
    const enterprise = actingFor();
    const headers = { ...(token !== null && { authorization: `Bearer ${token}` }), ...(enterprise !== null && { 'x-acting-for': enterprise }) };
    if (isSubscription(query, operationName)) return streamUpdates({ query, variables: variables as Record<string, unknown> | undefined, operationName: operationName ?? undefined }, headers) as never;
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const body = (await response.json()) as Body;
    const received = { status: response.status, durationMs: Math.round(performance.now() - startedAt), serverTiming: response.headers.get('server-timing'), errors: body.errors };
    onAnswer(summariseAnswer(received), { operationName: operationName ?? '', data: body.data });
    return body as never;
  };
