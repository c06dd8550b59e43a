import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { addBank, bankOf, declareAccess, enquire, grantFreely, openBanking, river, settleFirm } from './bank-journey.ts';
import { addTaxGrade, blackList } from './journey.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const later = (ms: number): Date => new Date(TEST_NOW.getTime() + ms);
const DAY = 86_400_000;
const denied = (reason: string) => ({ __typename: 'EnquiryDenied', reason });

describe('a granted enquiry under its key again (SECURITY §2)', () => {
  const call = (consentId: string): Record<string, unknown> => ({ consentId, scopes: ['RATING', 'LISTS'], idempotencyKey: randomUUID() });

  it('the last enquiry of a consent is answered again until its days are over', async () => {
    const firm = await settleFirm(graph);
    const given = call(await grantFreely(graph, firm.id, banks.river, { scopes: ['RATING', 'LISTS'], days: 1, maxEnquiries: 1 }));
    const first = await enquire(graph, river, given);
    expect(first.__typename).toBe('EnquireCreditSuccess');
    expect(await enquire(graph, river, given, later(DAY - 1))).toEqual(first);
    expect(await enquire(graph, river, given, later(DAY))).toMatchObject(denied('CONSENT_EXPIRED'));
  });

  it('a black listing that has ended is not handed out again', async () => {
    const firm = await settleFirm(graph);
    await addTaxGrade(graph, firm.id, 'B');
    const entry = await blackList(graph, firm.id);
    const given = call(await grantFreely(graph, firm.id, banks.river, { scopes: ['RATING', 'LISTS'] }));
    const first = await enquire(graph, river, given);
    expect(await enquire(graph, river, given)).toEqual(first);
    await graph.sql("UPDATE credit_listing SET state = 'REPAIRED', version = version + 1 WHERE id = $1", [entry]);
    expect(await enquire(graph, river, given)).toMatchObject(denied('LISTING_ENDED'));
  });

  it('where bank access was closed it ends too', async () => {
    await declareAccess(graph, { divisionCode: '441803' });
    const lone = bankOf('bank-lone');
    const bankId = await addBank(graph, 'bank-lone', { divisionCode: '441803' });
    const firm = await settleFirm(graph, { divisionCode: '441803' });
    const given = call(await grantFreely(graph, firm.id, bankId, { scopes: ['RATING', 'LISTS'] }));
    expect((await enquire(graph, lone, given)).__typename).toBe('EnquireCreditSuccess');
    await declareAccess(graph, { divisionCode: '441803', isOpen: false });
    expect((await enquire(graph, lone, given)).__typename).toBe('BankAccessClosed');
  });
});
