import { createRequire } from 'node:module';

const require = createRequire(new URL('competitors/package.json', import.meta.url));

/** Connections of the public comparison. */
export const CONNECTIONS = 50;

export interface Load {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly seconds: number;
}

export interface LoadResult {
  readonly answered: number;
  readonly failed: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface AutocannonResult {
  readonly '2xx': number;
  readonly non2xx: number;
  readonly errors: number;
  readonly duration: number;
  readonly latency: { readonly p50: number; readonly p99: number };
}

type Autocannon = (options: object) => Promise<AutocannonResult>;

/** Asks one gateway the same thing over and over, as often as it can answer. */
export const applyLoad = async ({ url, headers, body, seconds }: Load): Promise<LoadResult> => {
  const autocannon = require('autocannon') as Autocannon;
  const result = await autocannon({ url, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body, connections: CONNECTIONS, duration: seconds });
  return {
    answered: result['2xx'],
    failed: result.non2xx + result.errors,
    perSecond: result['2xx'] / result.duration,
    p50Ms: result.latency.p50,
    p99Ms: result.latency.p99,
  };
};
