import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { appealEvent, bureau, centre, market, newEnterprise, OPEN_APPEAL, representative, settle, settleOne } from './district.ts';
import { STATUTORY } from './forms.ts';
import { book, bookAndAccept, bookAndAsk, listSteps } from './journey.ts';
import { describeVisitAction } from './visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const necessity = 'necessity { score verdict verdictLabel parts { key label points maximum } explanation en: explanation(locale: EN) }';

const screen = async (visitRequestId: string, input: Record<string, unknown> = {}, now?: Date): Promise<any> =>
  (await mutate(graph.as(centre, now === undefined ? {} : { now }), 'screenVisit', { visitRequestId, ...input }, `visitRequest { state kind benefits dueAt ${necessity} counterOffer { limit } }`)).visitRequest;

const bookAndScore = async (enterpriseId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<any> => screen(await book(graph, bureau, enterpriseId, changes), {}, now);

const asks = Array.from({ length: 15 }, (_, index) => `item-${index}`);

describe('Mutation.screenVisit', () => {
  it('§10.3: the score is explained by its five parts, in both languages', async () => {
    const firm = await settleOne(graph, { factKeys: ['item-0'] });
    const screened = await bookAndScore(firm.id, { benefits: ['ORDER', 'PUBLICITY'], asks: ['item-0', 'item-1'], relatedIssue: OPEN_APPEAL, superiorDocument: '江府办〔2025〕8号' });
    expect(screened.necessity).toEqual({
      score: 85,
      verdict: 'NECESSARY',
      verdictLabel: '确有必要',
      explanation: '得分85，可以征询企业意愿。',
      en: '85 points: the enterprise can be asked.',
      parts: [
        { key: 'BENEFIT', label: '企业受益', points: 22.5, maximum: 30 },
        { key: 'PROBLEM', label: '关联问题', points: 20, maximum: 20 },
        { key: 'NOVELTY', label: '近90日不重复', points: 25, maximum: 25 },
        { key: 'DATA_GAP', label: '数据库无法回答', points: 7.5, maximum: 15 },
        { key: 'ASSIGNED', label: '上级交办', points: 10, maximum: 10 },
      ],
    });
  });

  it.each([
    [39, 'DECLINED_UNNECESSARY', 'UNNECESSARY', { asks }],
    [40, 'REVIEW', 'REVIEW', {}],
    [59, 'REVIEW', 'REVIEW', { asks, relatedIssue: OPEN_APPEAL }],
    [60, 'NECESSARY', 'NECESSARY', { relatedIssue: OPEN_APPEAL }],
  ])('VIS-05: with %d points a request is %s', async (score, state, verdict, changes) => {
    const firm = await settleOne(graph, { factKeys: ['item-0'] });
    const screened = await bookAndScore(firm.id, { benefits: [], ...changes });
    expect(screened).toMatchObject({ state, necessity: { score, verdict } });
  });

  it('§10.3: a problem that was solved before screening gives no points any more', async () => {
    const firm = await settleOne(graph);
    const appealId = randomUUID();
    await graph.applyEvents([appealEvent(firm.id, '440704-2025-000099', { appealId })]);
    const id = await book(graph, bureau, firm.id, { benefits: [], relatedIssue: '440704-2025-000099' });
    await graph.applyEvents([appealEvent(firm.id, '440704-2025-000099', { appealId, isOpen: false, stateVersion: 2 })]);
    expect((await screen(id)).necessity.parts[1]).toMatchObject({ key: 'PROBLEM', points: 0 });
  });

  it('VIS-05: what is declined is told what to do instead', async () => {
    const firm = await settleOne(graph, { factKeys: asks.slice(0, 11) });
    const screened = await bookAndScore(firm.id, { benefits: [], asks });
    expect(screened.necessity).toMatchObject({
      score: 29,
      explanation: '得分29，非必要，不予安排。请改用数据共享、座谈或服务日。',
      en: '29 points: not necessary. Use shared data, a session or a service day instead.',
    });
  });

  it('the steps are classified and screened by the centre, in one version', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    await screen(id);
    expect(await listSteps(graph, id)).toEqual(['COLLECTED triage CLASSIFIED by centre', 'CLASSIFIED findNecessary NECESSARY by centre']);
    expect(await graph.sql('SELECT state, version::int, settings_version FROM visit_request WHERE id = $1', [id])).toEqual([{ state: 'NECESSARY', version: 2, settings_version: 'default' }]);
  });

  it('VIS-04: the centre’s own word on kind and benefits counts', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await screen(id, { kind: 'TOUR', benefits: ['PUBLICITY'] })).toMatchObject({ kind: 'TOUR', benefits: ['PUBLICITY'], state: 'REVIEW', necessity: { score: 48 } });
  });

  describe('a statutory inspection (VIS-15)', () => {
    it('passes unscored', async () => {
      const firm = await settleOne(graph);
      expect(await bookAndScore(firm.id, STATUTORY)).toMatchObject({
        state: 'NECESSARY',
        necessity: { score: null, verdict: 'STATUTORY', verdictLabel: '法定职责，直接通过', parts: [], explanation: '属法定职责，不评分，直接通过。', en: 'A statutory duty passes unscored.' },
      });
    });

    it('is never counter-offered, however full the month is', async () => {
      const firm = await settleOne(graph, { isProtected: true });
      await bookAndAccept(graph, bureau, firm.id);
      expect(await bookAndScore(firm.id, STATUTORY)).toMatchObject({ state: 'NECESSARY', counterOffer: null });
    });

    it('§0.1: that turns out to be a tour is scored like one, and can be refused (变相检查)', async () => {
      const firm = await settleOne(graph);
      const id = await book(graph, market, firm.id, { ...STATUTORY, relatedIssue: OPEN_APPEAL });
      expect(await screen(id, { kind: 'TOUR' })).toMatchObject({ state: 'NECESSARY', kind: 'TOUR', necessity: { score: 60, verdict: 'NECESSARY' } });
      await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
      expect(await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id })).toMatchObject({ visitRequest: { state: 'REFUSED' } });
    });
  });

  describe('what was visited for before', () => {
    const sameMatter = { purpose: '了解储能产线扩产计划', topics: ['扩产'] };
    /** Alike, but not the same: 0.5 by its topics and wording (VIS-30 declines from 0.6 on). */
    const withoutBenefit = { purpose: '了解储能产线扩产计划', topics: ['用工'], benefits: [] };

    it('lowers the score, if the visit has a date', async () => {
      const firm = await settleOne(graph);
      await bookAndAccept(graph, bureau, firm.id, sameMatter);
      expect((await bookAndScore(firm.id, withoutBenefit)).necessity.score).toBe(28);
    });

    it('VIS-08: changes no score if the enterprise refused it, or let it pass in silence', async () => {
      const [refusing, silent, untouched] = [newEnterprise(), newEnterprise({ isProtected: true }), newEnterprise()];
      await settle(graph, [refusing, silent, untouched]);
      const refused = await bookAndAsk(graph, bureau, refusing.id, sameMatter);
      await mutate(graph.as(representative(refusing.id)), 'refuseVisit', { visitRequestId: refused, reason: '太频繁' });
      const expired = await bookAndAsk(graph, bureau, silent.id, sameMatter);
      await graph.runJob('pass-visit-deadline', { visitRequestId: expired }, { now: new Date('2025-09-03T10:00:00.000Z') });
      const scores = await Promise.all([refusing, silent, untouched].map(async ({ id }) => (await bookAndScore(id, withoutBenefit)).necessity));
      expect(scores[0]).toEqual(scores[2]);
      expect(scores[1]).toEqual(scores[2]);
    });

    it('VIS-30: counts for 90 days from the day of that visit', async () => {
      const firm = await settleOne(graph);
      await bookAndAccept(graph, bureau, firm.id, sameMatter);
      const [within, after] = [new Date('2025-12-09T01:00:00.000Z'), new Date('2025-12-09T01:00:00.001Z')];
      expect((await bookAndScore(firm.id, withoutBenefit, within)).necessity.score).toBe(28);
      expect((await bookAndScore(firm.id, withoutBenefit, after)).necessity.score).toBe(40);
    });

    it('counts for this enterprise only', async () => {
      const [visited, other] = [newEnterprise(), newEnterprise()];
      await settle(graph, [visited, other]);
      await bookAndAccept(graph, bureau, visited.id, sameMatter);
      expect((await bookAndScore(other.id, withoutBenefit)).necessity.score).toBe(40);
    });
  });

  describeVisitAction(() => graph, {
    mutation: 'screenVisit',
    action: 'SCREEN',
    roles: ['SERVICE_CENTRE'],
    event: 'triage',
    otherInput: { kind: 'TOUR' },
    prepare: async () => ({ id: await book(graph, bureau, (await settleOne(graph)).id), by: centre, input: {} }),
  });
});
