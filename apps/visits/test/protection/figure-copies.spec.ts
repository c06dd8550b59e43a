import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { policyReachChanged, serviceFiguresChanged, type NewEvent } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import fc from 'fast-check';
import { visits } from '../../src/subgraph.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const event = (contract: unknown, division: string, stateVersion: number, data: object): NewEvent<never> =>
  ({ contract, subject: `${division}:2025-08`, stateVersion, divisionCode: division, occurredAt: new Date(0), data: { divisionCode: division, month: '2025-08', ...data } }) as unknown as NewEvent<never>;

const copies: readonly (readonly [string, string, (division: string, version: number) => NewEvent<never>])[] = [
  ['service figures', 'SELECT due AS seen, version::int FROM service_figures_copy WHERE division_code = $1', (division, version) => event(serviceFiguresChanged, division, version, { due: version, onTime: 0, rated: null, satisfied: null })],
  ['the reach of policies', 'SELECT open_projects AS seen, version::int FROM policy_reach_copy WHERE division_code = $1', (division, version) => event(policyReachChanged, division, version, { openProjects: version, reachedProjects: 0 })],
];

let serial = 100_000;

describe.each(copies)('the copy of %s (VIS-43)', (_what, selection, eventOf) => {
  it('ends with the newest state, in whatever order and batches the events come, however often', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 4, 2], { minLength: 6 }), fc.integer({ min: 1, max: 6 }), async (versions, batchSize) => {
        const division = String((serial += 1));
        for (let start = 0; start < versions.length; start += batchSize) await graph.applyEvents(versions.slice(start, start + batchSize).map((version) => eventOf(division, version)));
        expect(await graph.sql(selection, [division])).toEqual([{ seen: 4, version: 4 }]);
      }),
      { numRuns: 10 },
    );
  });

  it('a bad state is parked and holds nothing up', async () => {
    const division = String((serial += 1));
    const bad = { ...(eventOf(division, 1) as object), data: { divisionCode: 'x' } } as unknown as NewEvent<never>;
    expect((await graph.applyEvents([bad, eventOf(division, 2)])).map(({ outcome }) => outcome).sort()).toEqual(['APPLIED', 'PARKED']);
    expect(await graph.sql(selection, [division])).toHaveLength(1);
  });
});
