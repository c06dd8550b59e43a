import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Stack } from '@qinqing/stack';
import { readOrder, type Order } from './order.ts';
import { describeReady } from './ready-message.ts';

const persona = { persona: 'protected', name: { zh: '陈敏', en: 'Chen Min' }, description: { zh: '企业', en: 'enterprise' } };
const order = readOrder([], {}) as Order;

let issuer: Server;

beforeAll(async () => {
  issuer = createServer((_request, response) => response.end(JSON.stringify([persona]))).listen(0, '127.0.0.1');
  await new Promise((resolve) => issuer.once('listening', resolve));
});
afterAll(() => void issuer.close());

const ready = (explorer: 'ready' | 'under-way' | 'failed' | null): Promise<string> =>
  describeReady(order, {
    urls: { gateway: 'http://localhost:4000', graphql: 'http://localhost:4000/graphql', identity: `http://127.0.0.1:${(issuer.address() as AddressInfo).port}` },
    explorer: explorer === null ? null : { state: () => explorer, finished: Promise.resolve() },
  } as Stack);

describe('what npm start says once everything runs', () => {
  it('begins with the address of the graph, names the personas, and ends with the page to open, which stays on the screen', async () => {
    const text = await ready('ready');
    expect(text).toMatch(/^ready http:\/\/localhost:4000\/graphql\n/);
    expect(text).toContain('Chen Min: enterprise');
    expect(text).toMatch(/open in a browser: http:\/\/localhost:4000 （查询页面 explorer）\nCtrl-C .*$/);
  });

  it('says that the explorer is still being bundled', async () => {
    expect(await ready('under-way')).toContain('still being bundled');
  });

  it.each(['failed', null] as const)('sends nobody to pages that are not there (%s)', async (state) => {
    expect(await ready(state)).not.toContain('open in a browser');
  });
});
