import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate as mutateVisit } from '../calls.ts';
import { bureau, centre, foreignCentre, market, office, representative } from '../district.ts';
import { bookSaturated, bookAndScreen, read } from '../journey.ts';
import { anotherMatter, OCTOBER } from '../forms.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const readLedger = async (by = centre, quarter = '2025-Q3'): Promise<any> =>
  graph.as(by).run('query ($q: String!) { exposureLedger(divisionCode: "440704", quarter: $q) { quarter visits mostPerQuarter gini answeredOffers takenOffers entries { visits enterprise { id } } } }', { q: quarter });

const candidatesOf = async (id: string): Promise<string[]> => (await read(graph, market, id, 'counterOffer { candidates { enterprise { id } } }')).counterOffer.candidates.map(({ enterprise }: any) => enterprise.id);

describe('Query.exposureLedger', () => {
  it('VIS-24: credits an exposure visit once it is accepted, and takes the credit back when it is called off', async () => {
    const { id } = await bookSaturated(graph);
    const [taken = ''] = await candidatesOf(id);
    await mutateVisit(graph.as(market), 'takeAlternative', { visitRequestId: id, enterpriseId: taken });
    expect((await readLedger()).data?.exposureLedger).toMatchObject({ visits: 0, entries: [], answeredOffers: 1, takenOffers: 1, mostPerQuarter: 2 });
    await mutateVisit(graph.as(centre), 'askEnterprise', { visitRequestId: id });
    await mutateVisit(graph.as(representative(taken)), 'acceptVisit', { visitRequestId: id, window: 1 });
    expect((await readLedger()).data?.exposureLedger).toMatchObject({ quarter: '2025-Q3', visits: 1, entries: [{ visits: 1, enterprise: { id: taken } }], gini: expect.any(Number) });
    await mutateVisit(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '改期' });
    expect((await readLedger()).data?.exposureLedger).toMatchObject({ visits: 0, entries: [] });
  });

  it('counts what units answered to counter-offers: the share that took an alternative', async () => {
    const { id } = await bookSaturated(graph);
    await mutateVisit(graph.as(market), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER });
    expect((await readLedger()).data?.exposureLedger).toMatchObject({ answeredOffers: 2, takenOffers: 1 });
  });

  it('VIS-24: who had two exposure visits in the quarter is not offered while others wait', async () => {
    const { id, target } = await bookSaturated(graph);
    const [favourite = ''] = await candidatesOf(id);
    await graph.sql(
      `INSERT INTO visit_slot (enterprise_id, month, place, visit_request_id)
       SELECT $1, '2025-07', row_number() OVER (), id FROM visit_request WHERE id NOT IN (SELECT visit_request_id FROM visit_slot) LIMIT 2`,
      [favourite],
    );
    await graph.sql(
      `UPDATE visit_request SET counter_offer = jsonb_build_object('candidates', jsonb_build_array(jsonb_build_object('enterpriseId', $1::text))), version = version + 1
       WHERE id IN (SELECT visit_request_id FROM visit_slot WHERE enterprise_id = $1::uuid AND month = '2025-07')`,
      [favourite],
    );
    const next = await bookAndScreen(graph, market, target.id, anotherMatter());
    const offered = await candidatesOf(next);
    expect(offered).toHaveLength(3);
    expect(offered).not.toContain(favourite);
  });

  it('is read by the centre of the district alone', async () => {
    expect((await readLedger(foreignCentre)).data?.exposureLedger).toBeNull();
    for (const by of [bureau, office]) expect((await readLedger(by)).errors.map(({ extensions }: any) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('a quarter that is none is named', async () => {
    expect((await readLedger(centre, '2025-Q9')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'quarter' } }]);
  });
});
