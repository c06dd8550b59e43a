import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bureau, centre, market, newEnterprise, newWillingFirm, representative, SECOND_DIVISION, settle, settleOne } from './district.ts';
import { anotherMatter, OCTOBER, OFFER_DUE, SEPTEMBER } from './forms.ts';
import { book, bookAndAccept, listSteps, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const counterOffer = 'counterOffer { limit usedThisMonth month nextAllowedFrom candidates { enterprise { id } score isNeverVisited reasons en: reasons(locale: EN) } }';

const screen = async (visitRequestId: string): Promise<any> => (await mutate(graph.as(centre), 'screenVisit', { visitRequestId }, `visitRequest { state ${counterOffer} }`)).visitRequest;

const bookAndOffer = async (enterpriseId: string, changes: Record<string, unknown> = {}): Promise<any> => screen(await book(graph, bureau, enterpriseId, changes));

describe('the screening of a visit to a saturated target (VIS-23, §10.4)', () => {
  it('§0.1: leads to a counter-offer with limit, use, next free date and three reasoned candidates', async () => {
    const target = newEnterprise({ isProtected: true, divisionCode: '440705001' });
    const unit = { ...bureau, divisionCode: '440705' };
    const [sameTrade, nearTrade, visited, otherTrade] = [
      newWillingFirm({ industryCode: 'C391', quality: 0.9, divisionCode: '440705' }),
      newWillingFirm({ industryCode: 'C38', quality: 0.2, divisionCode: '440705', sizeClass: 'MEDIUM' }),
      newWillingFirm({ industryCode: 'C39', quality: 1, divisionCode: '440705' }),
      newWillingFirm({ industryCode: 'F51', quality: 0, divisionCode: '440705', sizeClass: 'MICRO' }),
    ];
    await settle(graph, [target, sameTrade, nearTrade, visited, otherTrade]);
    const local = { ...centre, subject: 'centre-5', divisionCode: '440705' };
    const receive = async (enterpriseId: string): Promise<void> => {
      const id = await book(graph, unit, enterpriseId);
      await mutate(graph.as(local), 'screenVisit', { visitRequestId: id });
      await mutate(graph.as(local), 'askEnterprise', { visitRequestId: id });
      await mutate(graph.as(representative(enterpriseId)), 'acceptVisit', { visitRequestId: id, window: 1 });
    };
    await receive(visited.id);
    await receive(target.id);
    const id = await book(graph, unit, target.id, { ...anotherMatter(), headcount: 10 });
    const { visitRequest } = await mutate(graph.as(local), 'screenVisit', { visitRequestId: id }, `visitRequest { state dueAt ${counterOffer} }`);
    expect(visitRequest).toEqual({
      state: 'COUNTER_OFFERED',
      dueAt: OFFER_DUE.toISOString(),
      counterOffer: {
        limit: 1,
        usedThisMonth: 1,
        month: '2025-09',
        nextAllowedFrom: '2025-10-01',
        candidates: [
          { enterprise: { id: sameTrade.id }, score: 0.985, isNeverVisited: true, reasons: ['同行业', '企业希望增加曝光', '从未接待过到访', '资质与创新较好'], en: ['Same trade', 'Wants exposure', 'Never visited before', 'Good qualifications and innovation'] },
          { enterprise: { id: visited.id }, score: 0.85, isNeverVisited: false, reasons: ['同行业', '企业希望增加曝光', '资质与创新较好'], en: ['Same trade', 'Wants exposure', 'Good qualifications and innovation'] },
          { enterprise: { id: nearTrade.id }, score: 0.705, isNeverVisited: true, reasons: ['相近行业', '企业希望增加曝光', '从未接待过到访'], en: ['Near trade', 'Wants exposure', 'Never visited before'] },
        ],
      },
    });
    expect((await listSteps(graph, id)).at(-1)).toBe('NECESSARY makeCounterOffer COUNTER_OFFERED by centre-5');
  });

  it('the candidates are active, small, willing, of the district, and have room', async () => {
    const target = newEnterprise({ isProtected: true });
    const fit = newWillingFirm();
    const unfit = [
      newWillingFirm({ sizeClass: 'LARGE' }),
      newWillingFirm({ sizeClass: null }),
      newWillingFirm({ visitMode: 'BALANCED' }),
      newWillingFirm({ status: 'SUSPENDED' }),
      newWillingFirm({ divisionCode: SECOND_DIVISION }),
    ];
    const [closed, full] = [newWillingFirm(), newWillingFirm()];
    await graph.sql('DELETE FROM enterprise_copy');
    await settle(graph, [target, fit, ...unfit, closed, full]);
    await mutate(graph.as(representative(closed.id)), 'setVisitLimit', { perMonth: 0 });
    await mutate(graph.as(representative(full.id)), 'setVisitLimit', { perMonth: 1 });
    await bookAndAccept(graph, bureau, full.id);
    await bookAndAccept(graph, bureau, target.id);
    const screened = await bookAndOffer(target.id, anotherMatter());
    expect(screened.counterOffer.candidates.map(({ enterprise }: any) => enterprise.id)).toEqual([fit.id]);
  });

  it('a reception of two years ago is a reception: such a candidate is not called never visited', async () => {
    const [target, longAgo] = [newEnterprise({ isProtected: true }), newWillingFirm()];
    await graph.sql('DELETE FROM enterprise_copy');
    await settle(graph, [target, longAgo]);
    await bookAndAccept(graph, bureau, longAgo.id);
    await graph.sql("UPDATE visit_slot SET month = '2023-09' WHERE enterprise_id = $1", [longAgo.id]);
    await bookAndAccept(graph, bureau, target.id);
    const screened = await bookAndOffer(target.id, anotherMatter());
    expect(screened.counterOffer.candidates).toMatchObject([{ enterprise: { id: longAgo.id }, isNeverVisited: false, reasons: ['同行业', '企业希望增加曝光', '接待较少', '资质与创新较好'] }]);
  });

  it('nobody is willing: the offer still states the facts', async () => {
    const target = newEnterprise({ isProtected: true });
    await graph.sql('DELETE FROM enterprise_copy');
    await settle(graph, [target]);
    await bookAndAccept(graph, bureau, target.id);
    expect(await bookAndOffer(target.id, anotherMatter())).toMatchObject({ state: 'COUNTER_OFFERED', counterOffer: { limit: 1, candidates: [] } });
  });

  it('ADR 0007: a quiet enterprise is saturated through its limit of one a month, not by being quiet', async () => {
    const firm = await settleOne(graph, { visitMode: 'QUIET' });
    expect(await bookAndOffer(firm.id)).toMatchObject({ state: 'NECESSARY', counterOffer: null });
    await bookAndAccept(graph, bureau, firm.id, anotherMatter());
    expect(await bookAndOffer(firm.id, anotherMatter())).toMatchObject({ state: 'COUNTER_OFFERED', counterOffer: { limit: 1, usedThisMonth: 1, nextAllowedFrom: '2025-10-01' } });
  });

  it('a limit of 0 saturates from the beginning, and no next date is foreseeable', async () => {
    const firm = await settleOne(graph);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    expect(await bookAndOffer(firm.id)).toMatchObject({ state: 'COUNTER_OFFERED', counterOffer: { limit: 0, usedThisMonth: 0, nextAllowedFrom: null } });
  });

  it('with windows in two months of which one has room there is no counter-offer', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const split = [SEPTEMBER[0], OCTOBER[0]];
    expect(await bookAndOffer(firm.id, { ...anotherMatter(), windows: split })).toMatchObject({ state: 'NECESSARY', counterOffer: null });
    await bookAndAccept(graph, market, firm.id, { ...anotherMatter(), windows: OCTOBER });
    expect(await bookAndOffer(firm.id, { ...anotherMatter(), windows: split })).toMatchObject({ state: 'COUNTER_OFFERED', counterOffer: { month: '2025-09', nextAllowedFrom: '2025-11-01' } });
  });

  it('VIS-25: a supplier’s visit is outside of the quota, and so never counter-offered', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    expect(await bookAndOffer(firm.id, { ...anotherMatter(), kind: 'SUPPLIER_VISIT' })).toMatchObject({ state: 'NECESSARY', counterOffer: null });
  });

  it('what is not necessary is not counter-offered', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    expect(await bookAndOffer(firm.id, { ...anotherMatter(), benefits: [] })).toMatchObject({ state: 'REVIEW', counterOffer: null });
  });

  it('the enterprise reads nothing of the offer', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, bureau, firm.id);
    const id = await book(graph, market, firm.id, anotherMatter());
    await screen(id);
    expect(await read(graph, representative(firm.id), id)).toBeNull();
  });
});
