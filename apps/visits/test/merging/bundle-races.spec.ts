import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { applyAll, official, startTestSubgraph, unitEvent, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { bureau, bureauUnit, centre, market, representative, settleOne, superior } from '../district.ts';
import { SEPTEMBER } from '../forms.ts';
import { bookAndAsk, countSlots } from '../journey.ts';
import { agreed, asked, bookAlike, propose, proposed, readBundle, scheduled, storedStates } from './bundle-journey.ts';
import { mutate } from './calls.ts';

const SESSIONS = 32;
const ROUNDS = Number(process.env.BUNDLE_ROUNDS ?? 3);

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits, { poolSize: SESSIONS });
  await Promise.all(Array.from({ length: SESSIONS }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
});
afterAll(() => graph.close());

const succeeded = (answers: readonly any[]): any[] => answers.filter(({ __typename }) => __typename.endsWith('Success'));

describe(`merged visits under ${SESSIONS} database sessions at once`, () => {
  it('§10.1: bundles and single requests reach for the last place of a month: one gets it, and a bundle gets it as a whole', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { firmId, bundleId, requestIds } = await asked(graph, { firm: { isProtected: true } });
      const second = await bookAlike(graph, firmId, [bureau, market], { purpose: '检修储能电站消防设施', topics: ['消防'] });
      const other = (await propose(graph, second)).bundle.id as string;
      for (const by of [bureau, market]) await mutate(graph.as(by), 'agreeToBundle', { bundleId: other });
      await mutate(graph.as(centre), 'askAboutBundle', { bundleId: other });
      const singles: string[] = [];
      for (let count = 0; count < 4; count += 1) singles.push(await bookAndAsk(graph, superior, firmId, { purpose: `走访${'甲乙丙丁'[count]}车间`.repeat(2), topics: [`车间${count}`] }));
      const firm = graph.as(representative(firmId));
      const answers = await Promise.all([
        ...Array.from({ length: SESSIONS / 4 }, () => mutate(firm, 'acceptBundle', { bundleId, window: 1 })),
        ...Array.from({ length: SESSIONS / 4 }, () => mutate(firm, 'acceptBundle', { bundleId: other, window: 1 })),
        ...singles.flatMap((visitRequestId) => Array.from({ length: SESSIONS / 8 }, () => mutate(firm, 'acceptVisit', { visitRequestId, window: 1 }))),
      ]);
      expect(succeeded(answers)).toHaveLength(1);
      expect(await countSlots(graph, firmId)).toBe(1);
      const dated = await graph.sql("SELECT bundle_id, id FROM visit_request WHERE enterprise_id = $1 AND state = 'SCHEDULED'", [firmId]);
      expect([1, 2]).toContain(dated.length);
      if (dated.length === 2) expect(new Set(dated.map(({ bundle_id: id }) => id)).size).toBe(1);
      expect(requestIds).toHaveLength(2);
    }
  }, 240_000);

  it('one bundle is one place, however often it is accepted at once', async () => {
    const { firmId, bundleId, requestIds } = await asked(graph, { firm: { visitMode: 'EXPOSURE' } });
    const answers = await Promise.all(Array.from({ length: SESSIONS }, () => mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 1 })));
    expect(succeeded(answers)).toHaveLength(1);
    expect(await countSlots(graph, firmId)).toBe(1);
    expect(await storedStates(graph, requestIds)).toEqual(['SCHEDULED', 'SCHEDULED']);
  });

  it('dissolved or accepted: one of both, for all members', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { firmId, bundleId, requestIds } = await asked(graph);
      const answers = await Promise.all(Array.from({ length: SESSIONS / 2 }, (_, index) =>
        index % 2 === 0
          ? mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 1 })
          : mutate(graph.as(centre), 'dissolveBundle', { bundleId, reason: '重新组合' })));
      const [winner] = succeeded(answers);
      expect(succeeded(answers)).toHaveLength(1);
      const isAccepted = winner.__typename === 'AcceptBundleSuccess';
      expect(await storedStates(graph, requestIds)).toEqual(isAccepted ? ['SCHEDULED', 'SCHEDULED'] : ['NECESSARY', 'NECESSARY']);
      expect(await countSlots(graph, firmId)).toBe(isAccepted ? 1 : 0);
    }
  }, 120_000);

  it('accepted, refused and called off at once: the members agree with one another and with the places', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { firmId, bundleId, requestIds } = await asked(graph, { units: [bureau, market, superior] });
      await Promise.all([
        ...Array.from({ length: 5 }, () => mutate(graph.as(representative(firmId)), 'acceptBundle', { bundleId, window: 1 })),
        ...Array.from({ length: 5 }, () => mutate(graph.as(representative(firmId)), 'refuseBundle', { bundleId })),
        mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: requestIds[0], reason: '行程有变' }),
        mutate(graph.as(market), 'cancelVisit', { visitRequestId: requestIds[1], reason: '行程有变' }),
      ]);
      const states = new Set((await storedStates(graph, requestIds)).filter((state) => state !== 'CANCELLED'));
      expect(states.size).toBe(1);
      const isDated = states.has('SCHEDULED');
      expect(await countSlots(graph, firmId)).toBe(isDated ? 1 : 0);
      const [{ lead, members }] = await graph.sql(
        `SELECT b.lead_request_id AS lead, array_agg(m.visit_request_id) FILTER (WHERE m.ending IS DISTINCT FROM 'LEFT') AS members
         FROM merge_bundle b JOIN merge_bundle_member m ON m.bundle_id = b.id WHERE b.id = $1 GROUP BY b.id`,
        [bundleId],
      );
      expect(members).toContain(lead);
      if (isDated) expect(await graph.sql('SELECT visit_request_id FROM visit_slot WHERE enterprise_id = $1', [firmId])).toEqual([{ visit_request_id: lead }]);
    }
  }, 120_000);

  it('members of a dated bundle that are called off at once leave the place to the last one', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { firmId, requestIds } = await scheduled(graph, { units: [bureau, market, superior] });
      await Promise.all([[bureau, 0], [market, 1]].map(([by, place]) => mutate(graph.as(by as Partial<Caller>), 'cancelVisit', { visitRequestId: requestIds[place as number], reason: '行程有变' })));
      expect(await graph.sql('SELECT visit_request_id FROM visit_slot WHERE enterprise_id = $1', [firmId])).toEqual([{ visit_request_id: requestIds[2] }]);
      expect(await storedStates(graph, requestIds)).toEqual(['CANCELLED', 'CANCELLED', 'SCHEDULED']);
    }
  }, 120_000);

  it('§9.1: the units that speak at once make it agreed on, exactly once', async () => {
    const units = Array.from({ length: 12 }, (_, index) => `55555555-5555-4555-8555-5555555555${String(index).padStart(2, '0')}`);
    const callers = units.map((unitId, index) => official(`unit-${index}`, ['REQUESTING_UNIT'], { unitId }));
    await applyAll(graph, units.map((unitId, index) => unitEvent(unitId, `单位${index}`, [unitId])));
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id: firmId } = await settleOne(graph);
      const { bundle } = await propose(graph, await bookAlike(graph, firmId, callers, { headcount: 1 }), { leadUnitId: units[0] });
      const answers = await Promise.all(callers.flatMap((by) => [1, 2].map(() => mutate(graph.as(by), 'agreeToBundle', { bundleId: bundle.id }))));
      expect(succeeded(answers)).toHaveLength(units.length);
      expect(await readBundle(graph, centre, bundle.id, 'state members { hasAgreed }')).toEqual({ state: 'AGREED', members: units.map(() => ({ hasAgreed: true })) });
      expect(await graph.sql("SELECT count(*)::int AS count FROM merge_bundle_transition WHERE bundle_id = $1 AND event = 'completeAgreement'", [bundle.id])).toEqual([{ count: 1 }]);
    }
  }, 120_000);

  it('a request is part of one proposal only', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { id: firmId } = await settleOne(graph);
      const ids = await bookAlike(graph, firmId, [bureau, market, superior]);
      const pairs = [[0, 1], [1, 2], [0, 2]].map((pair) => pair.map((place) => ids[place] as string));
      const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => mutate(graph.as(centre), 'proposeBundle', { visitRequestIds: pairs[index % 3], leadUnitId: [bureauUnit, market.unitId, superior.unitId][index % 3], windows: SEPTEMBER })));
      expect(succeeded(answers)).toHaveLength(1);
      expect(await storedStates(graph, ids)).toEqual(['IN_BUNDLE', 'IN_BUNDLE', 'NECESSARY']);
      expect(await graph.sql('SELECT count(*)::int AS count FROM merge_bundle WHERE enterprise_id = $1', [firmId])).toEqual([{ count: 1 }]);
    }
  }, 120_000);

  it('a unit that declines while the last one agrees, and the centre that asks meanwhile, leave one history', async () => {
    for (let round = 1; round <= ROUNDS; round += 1) {
      const { bundleId, requestIds } = round % 2 === 0 ? await proposed(graph) : await agreed(graph);
      await Promise.all([
        mutate(graph.as(bureau), 'agreeToBundle', { bundleId }),
        mutate(graph.as(market), 'agreeToBundle', { bundleId }),
        mutate(graph.as(superior), 'declineBundle', { bundleId, reason: '另有安排' }),
        mutate(graph.as(centre), 'askAboutBundle', { bundleId }),
      ]);
      const [{ state }] = await graph.sql('SELECT state FROM merge_bundle WHERE id = $1', [bundleId]);
      expect(await storedStates(graph, requestIds)).toEqual({ DISSOLVED: ['NECESSARY', 'NECESSARY'], ASKED: ['PENDING_ENTERPRISE', 'PENDING_ENTERPRISE'] }[state as 'DISSOLVED' | 'ASKED']);
    }
  }, 120_000);
});
