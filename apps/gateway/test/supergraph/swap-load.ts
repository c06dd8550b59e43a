import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

/** What the load has seen since it was last asked. */
export interface LoadReport {
  readonly answered: number;
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly longestMs: number;
}

/** A second process: a department that answers everything alike, and clients that ask a gateway at a steady rate. */
const answers = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{"data":{"viewer":{"divisionCode":"440704"}}}'));
const agent = new Agent({ connections: 50 });
const EXPECTED = '{"data":{"viewer":{"divisionCode":"440704"}}}';
const DIFFERENT_OPERATIONS = 50;

let latenciesMs: number[] = [];
let failed = 0;

const askOnce = async (url: string, number: number): Promise<void> => {
  const startedAt = performance.now();
  const body = JSON.stringify({ query: `query Operation${number % DIFFERENT_OPERATIONS} { viewer { divisionCode } }` });
  try {
    const answer = await request(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body, dispatcher: agent });
    if ((await answer.body.text()).replaceAll(/\s/g, '') !== EXPECTED) failed += 1;
  } catch {
    failed += 1;
  }
  latenciesMs.push(performance.now() - startedAt);
};

const load = async (url: string, perSecond: number): Promise<void> => {
  const startedAt = performance.now();
  for (let number = 0; ; number += 1) {
    await wait(Math.max(0, startedAt + (number * 1_000) / perSecond - performance.now()));
    void askOnce(url, number);
  }
};

const report = (): LoadReport => {
  const sorted = latenciesMs.sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const seen = { answered: sorted.length, failed, p50Ms: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
  [latenciesMs, failed] = [[], 0];
  return seen;
};

answers.listen(0, '127.0.0.1', () => process.send?.({ departmentUrl: `http://127.0.0.1:${(answers.address() as AddressInfo).port}` }));
process.on('message', (message: { readonly url: string; readonly perSecond: number } | 'report') => {
  if (message === 'report') process.send?.(report());
  else void load(message.url, message.perSecond);
});
process.on('disconnect', () => process.exit(0));
