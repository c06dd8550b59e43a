import { setTimeout as wait } from 'node:timers/promises';
import { StackFault } from './stack-fault.ts';

const POLL_MS = 50;
const LIMIT_MS = 30_000;

/** Returns when the gateway answers the smallest query there is. */
export const awaitGraph = async (graphqlUrl: string, signal: AbortSignal): Promise<void> => {
  let answer = '';
  for (const giveUpAt = Date.now() + LIMIT_MS; Date.now() < giveUpAt; await wait(POLL_MS)) {
    signal.throwIfAborted();
    answer = await askTypename(graphqlUrl);
    if (answer.includes('"__typename":"Query"')) return;
  }
  throw new StackFault(`网关没有回答 { __typename }：${answer}`, `The gateway does not answer { __typename }: ${answer}`);
};

const askTypename = async (graphqlUrl: string): Promise<string> => {
  try {
    const response = await fetch(graphqlUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
      signal: AbortSignal.timeout(5_000),
    });
    return (await response.text()).slice(0, 500);
  } catch (error) {
    return String(error);
  }
};
