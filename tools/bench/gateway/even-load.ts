import { Pool } from 'undici';
import { CONNECTIONS, type Load } from './load.ts';

/** Requests are sent in steps of so many milliseconds: timers are no finer. */
const STEP_MS = 1;

export interface Latencies {
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** So many requests in each second, evenly, whatever becomes of those before; each is late by as much as it had to wait for its turn. */
export const applyEvenLoad = async ({ url, headers, body, seconds, ratePerSecond }: Load & { readonly ratePerSecond: number }): Promise<Latencies> => {
  const { origin, pathname } = new URL(url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const latencies: number[] = [];
  let failed = 0;
  const ask = async (dueAt: number): Promise<void> => {
    try {
      const answer = await pool.request({ path: pathname, method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
      await answer.body.dump({ limit: Number.POSITIVE_INFINITY });
      if (answer.statusCode !== 200) failed += 1;
    } catch {
      failed += 1;
    }
    latencies.push(performance.now() - dueAt);
  };
  const running: Promise<void>[] = [];
  const startedAt = performance.now();
  const dueAt = (index: number): number => startedAt + (index * 1_000) / ratePerSecond;
  while (running.length < seconds * ratePerSecond) {
    while (running.length < seconds * ratePerSecond && dueAt(running.length) <= performance.now()) running.push(ask(dueAt(running.length)));
    await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  }
  await Promise.all(running);
  await pool.close();
  const sorted = latencies.toSorted((left, right) => left - right);
  const percentile = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { failed, p50Ms: percentile(0.5), p99Ms: percentile(0.99) };
};
