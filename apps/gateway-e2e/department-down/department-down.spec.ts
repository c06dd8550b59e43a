import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startPlatform, until, type Client, type Platform } from '../platform.ts';

let platform: Platform;
let centre: Client;

beforeAll(async () => {
  platform = await startPlatform();
  centre = await platform.as('centre');
}, 120_000);
afterAll(() => platform.stop());

const QUERY = '{ enterprises(first: 2, filter: { isProtected: true }) { nodes { name protection { since } eligible: visitEligibility { isAllowed } visits(first: 1) { nodes { id } } } } }';

describe('a department is down (SHR-10)', () => {
  it('costs its own fields only, each with its path and SUBGRAPH_UNAVAILABLE, and names no host', async () => {
    await platform.stack.service('visits').stop();
    const { data, errors, text, status } = await centre.run(QUERY);
    expect(status).toBe(200);
    expect(data.enterprises.nodes).toHaveLength(2);
    for (const node of data.enterprises.nodes) expect(node).toMatchObject({ name: expect.any(String), protection: { since: expect.any(String) }, eligible: null, visits: null });
    expect(errors.map(({ path, extensions }) => [path?.join('.'), extensions.code]).sort()).toEqual(
      [0, 1].flatMap((index) => ['eligible', 'visits'].map((field) => [`enterprises.nodes.${index}.${field}`, 'SUBGRAPH_UNAVAILABLE'])),
    );
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|ECONN|stack/i);
  });

  it('answers a query for that department alone with null and the reason', async () => {
    const { data, errors } = await centre.run('{ visitRequest(id: "00000000-0000-4000-8000-000000000000") { id } }');
    expect(data).toEqual({ visitRequest: null });
    expect(errors).toMatchObject([{ path: ['visitRequest'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }]);
  });

  it('is whole again once the department is back', async () => {
    await platform.stack.service('visits').start();
    await until(async () => (await centre.run(QUERY)).errors.length === 0);
  });
});
