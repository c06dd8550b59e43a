import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, market, representative, settleOne } from '../district.ts';
import { anotherMatter, goodForm } from '../forms.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen, countSlots, read } from '../journey.ts';
import { mutate } from './calls.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const ASSIGNED = { occasion: 'SUPERIOR_ASSIGNED', superiorDocument: '粤工信函〔2025〕88号' };

describe('VIS-02: a visit that a superior has assigned', () => {
  it('is booked by the local contact unit, with the document’s number', async () => {
    const firm = await settleOne(graph);
    const blank = await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id, { occasion: 'SUPERIOR_ASSIGNED' }));
    expect(blank).toMatchObject({ __typename: 'VisitFormRejected', problems: [{ field: 'superiorDocument', code: 'SUPERIOR_DOCUMENT_MISSING' }] });
    const id = await bookAndAsk(graph, bureau, firm.id, ASSIGNED);
    expect(await read(graph, representative(firm.id), id, 'occasion superiorDocument')).toEqual(ASSIGNED);
  });

  it('takes a place of the month like any other', async () => {
    const firm = await settleOne(graph);
    await bookAndAccept(graph, bureau, firm.id, ASSIGNED);
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  it('gets none in a full month, and a counter-offer instead', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const asked = await bookAndAsk(graph, market, firm.id, { ...ASSIGNED, ...anotherMatter() });
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    const accepted = await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: asked, window: 1 }, '__typename');
    expect(accepted.__typename).toBe('VisitLimitReached');
    const late = await bookAndScreen(graph, market, firm.id, { ...ASSIGNED, ...anotherMatter() });
    expect(await read(graph, market, late)).toEqual({ state: 'COUNTER_OFFERED' });
  });

  it('can be refused', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id, ASSIGNED);
    expect(await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id }, 'visitRequest { state }')).toMatchObject({ visitRequest: { state: 'REFUSED' } });
  });
});
