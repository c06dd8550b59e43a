import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../client.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import { until, type Platform } from '../platform.ts';
import { bookAndAsk, bookAndScreen, inMarch, JOURNEY_DAY, MONTH, mutateVisit, NEXT_MONTH, purposes } from './visit-journey.ts';

/** A week after the question: silence would have been a no by then, too. */
const AFTER_ANY_ANSWER = new Date(JOURNEY_DAY.getTime() + 8 * 86_400_000);

export const describeQuietService = (platform: () => Platform, { suffix, limit, closes }: Jurisdiction): void =>
  describe('the Quiet Service (宁静服务)', () => {
    let bureau: Client;
    let market: Client;
    let centre: Client;
    let enterprise: Client;
    let enterpriseId: string;
    let asked: any[];

    const stateFor = async (client: Client, id: string): Promise<any> => (await client.get('query ($id: ID!) { visitRequest(id: $id) { state stateLabel } }', { id })).visitRequest;

    beforeAll(async () => {
      platform().setClock(JOURNEY_DAY);
      bureau = await platform().as(`bureau${suffix}`);
      market = await platform().as(`market${suffix}`);
      centre = await platform().as(`centre${suffix}`);
      enterprise = await platform().as(`protected${suffix}`);
      const { viewer } = await enterprise.get('{ viewer { enterprises { id protection { since } } } }');
      expect(viewer.enterprises[0].protection).not.toBeNull();
      enterpriseId = viewer.enterprises[0].id as string;
    });

    it('VIS-01, VIS-05: a bureau books a visit; its necessity is scored and explained', async () => {
      const screened = await bookAndScreen(bureau, centre, enterpriseId, purposes[0]);
      expect(screened.state).toBe('NECESSARY');
      expect(screened.necessity).toMatchObject({ verdict: 'NECESSARY', explanation: expect.stringContaining('可以征询企业意愿') });
      expect(screened.necessity.parts.map(({ key }: any) => key)).toEqual(['BENEFIT', 'PROBLEM', 'NOVELTY', 'DATA_GAP', 'ASSIGNED']);
      expect(screened.necessity.parts.reduce((sum: number, { points }: any) => sum + points, 0)).toBeCloseTo(screened.necessity.score, -0.5);
      asked = [(await mutateVisit(centre, 'askEnterprise', { visitRequestId: screened.id })).visitRequest];
    });

    it('VIS-07: the centre asks, and the reply is due at the close of the second working day by the local office hours', async () => {
      expect(asked[0]).toMatchObject({ state: 'PENDING_ENTERPRISE' });
      const local = new Date(new Date(asked[0].dueAt).getTime() + 8 * 3_600_000).toISOString();
      expect(local.slice(0, 16)).toBe(`2026-03-04T${closes}`);
      for (const purpose of purposes.slice(1, limit + 1)) asked.push(await bookAndAsk(bureau, centre, enterpriseId, purpose));
    });

    it('VIS-11: the protected enterprise accepts as many as its limit, and each has its day', async () => {
      for (const request of asked.slice(0, limit)) {
        const accepted = await mutateVisit(enterprise, 'acceptVisit', { visitRequestId: request.id, window: 1 });
        expect(accepted).toMatchObject({ __typename: 'AcceptVisitSuccess', visitRequest: { state: 'SCHEDULED', scheduled: { startsAt: inMarch[0]!.startsAt } } });
      }
    });

    it('VIS-23: a second unit meets a saturated target and gets the counter-offer with limit, use and next free date', async () => {
      const screened = await bookAndScreen(market, centre, enterpriseId, { ...purposes[3] });
      expect(screened.state).toBe('COUNTER_OFFERED');
      expect(screened.counterOffer).toMatchObject({ limit, usedThisMonth: limit, month: MONTH, nextAllowedFrom: NEXT_MONTH });
      expect(screened.counterOffer.candidates).toHaveLength(3);
      for (const candidate of screened.counterOffer.candidates) {
        expect(candidate.reasons.length).toBeGreaterThan(0);
        expect(['MEDIUM', 'SMALL', 'MICRO']).toContain(candidate.enterprise.sizeClass);
      }
      expect(screened.counterOffer.candidates.some(({ isNeverVisited }: any) => isNeverVisited)).toBe(true);
      const alternative = screened.counterOffer.candidates[0].enterprise.id;
      const taken = await mutateVisit(market, 'takeAlternative', { visitRequestId: screened.id, enterpriseId: alternative });
      expect(taken).toMatchObject({ __typename: 'TakeAlternativeSuccess', visitRequest: { state: 'NECESSARY' } });
    });

    it('§0.1: accepting beyond the limit is refused with the same facts', async () => {
      const refused = await mutateVisit(enterprise, 'acceptVisit', { visitRequestId: asked[limit].id, window: 1 });
      expect(refused).toMatchObject({ __typename: 'VisitLimitReached', limit, usedThisMonth: limit, month: MONTH, nextAllowedFrom: NEXT_MONTH });
    });

    it('VIS-08: the enterprise refuses without a reason; the unit reads only 「未安排」, and not before the time for an answer is over', async () => {
      expect(await mutateVisit(enterprise, 'refuseVisit', { visitRequestId: asked[limit].id })).toMatchObject({ __typename: 'RefuseVisitSuccess' });
      expect(await stateFor(centre, asked[limit].id)).toEqual({ state: 'REFUSED', stateLabel: '企业未接受' });
      expect(await stateFor(bureau, asked[limit].id)).toEqual({ state: 'PENDING_ENTERPRISE', stateLabel: '征询企业中' });
      platform().setClock(AFTER_ANY_ANSWER);
      expect(await stateFor(bureau, asked[limit].id)).toEqual({ state: 'NOT_ARRANGED', stateLabel: '未安排' });
      platform().setClock(JOURNEY_DAY);
      const { text } = await bureau.run('{ visitRequests(first: 50, filter: { states: [REFUSED] }) { totalCount nodes { id } } }');
      expect(JSON.parse(text).data.visitRequests).toEqual({ totalCount: 0, nodes: [] });
    });

    it('VIS-15: a statutory inspection cannot be refused, and silence takes the unit’s slot', async () => {
      const inspection = { kind: 'INSPECTION', statutoryBasis: '《安全生产法》第六十五条', purpose: '年度安全生产执法检查', topics: ['安全'], benefits: [] };
      const request = await bookAndAsk(market, centre, enterpriseId, inspection);
      expect(request.necessity.verdict).toBe('STATUTORY');
      expect(await mutateVisit(enterprise, 'refuseVisit', { visitRequestId: request.id })).toMatchObject({ __typename: 'StatutoryVisitNotRefusable' });
      platform().setClock(new Date(new Date(request.dueAt).getTime() + 60_000));
      await platform().sweep('visits', 'sweep-visit-deadlines');
      await until(async () => (await stateFor(market, request.id)).state === 'SCHEDULED');
      const { visitRequest } = await market.get('query ($id: ID!) { visitRequest(id: $id) { scheduled { startsAt } enterprise { visitEligibility(on: "2026-03-31") { usedThisMonth limit isAllowed } } } }', { id: request.id });
      expect(visitRequest.scheduled.startsAt).toBe(inMarch[0]!.startsAt);
      expect(visitRequest.enterprise.visitEligibility).toEqual({ usedThisMonth: limit + 1, limit, isAllowed: false });
      platform().setClock(JOURNEY_DAY);
    });

    it('ENT-05: the enterprise’s name, officer and visits come in one federated query', async () => {
      const { visitRequest } = await bureau.get(
        `query ($id: ID!) { visitRequest(id: $id) { purpose unit { name } enterprise { name liaison { name unit { name } } visitEligibility(on: "2026-03-31") { reasons nextAllowedFrom } visits(first: 10) { nodes { id state } } } } }`,
        { id: asked[0].id },
      );
      expect(visitRequest).toMatchObject({ unit: { name: expect.any(String) }, enterprise: { name: expect.any(String), liaison: { name: expect.any(String) } } });
      expect(visitRequest.enterprise.visits.nodes.map(({ id }: any) => id)).toContain(asked[0].id);
    });
  });
