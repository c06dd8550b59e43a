import { createClient, NetworkError } from 'graphql-sse';
import { getOperationAST, parse } from 'graphql';

/** Whether an operation is answered as a stream. A document that does not parse is left to the server. */
export const isSubscription = (query: string, operationName: string | null): boolean => {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    return false;
  }
};

export interface StreamRequest {
  readonly query: string;
  readonly variables: Record<string, unknown> | undefined;
  readonly operationName: string | undefined;
}

const AGAIN_AFTER_MS = 1_000;

/** The updates of a subscription as they come, until GraphiQL stops it; opened again when the stream breaks. A refusal is shown as the gateway words it. */
export async function* streamUpdates(request: StreamRequest, headers: Record<string, string>): AsyncGenerator<unknown, void> {
  const client = createClient({ url: '/graphql', headers, retryAttempts: 0 });
  try {
    for (;;) {
      try {
        return yield* client.iterate(request);
      } catch (error) {
        if (!(error instanceof NetworkError)) throw error;
        if (error.response !== undefined) return yield await (error.response as unknown as Response).json();
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  } finally {
    client.dispose();
  }
}
