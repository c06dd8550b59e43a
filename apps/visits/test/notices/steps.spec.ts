import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import type { VisitStep } from '../../src/domain/visit-state.ts';
import { getVisitRequest } from '../../src/operations/act-on-visit.ts';
import { notifyOfSteps } from '../../src/operations/notices/notify-of-steps.ts';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, market, representative, settleOne } from '../district.ts';
import { anotherMatter, REPLY_DUE } from '../forms.ts';
import { book, bookAndAccept, bookAndAsk, bookAndScreen, bookDoubtful, bookSaturated, bookUntilPhone } from '../journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const noticesOf = async (id: string): Promise<any[]> => (await graph.outbox()).filter(({ type, data }) => type === 'visits.NoticeRequested' && data.about.id === id).map(({ data }) => data);

/** `side template`, in the order in which they were told. */
const heardOf = async (id: string): Promise<string[]> => (await noticesOf(id)).map(({ recipient, template }) => `${recipient.role ?? recipient.kind} ${template.slice('visits.'.length)}`);

describe('notices to all sides (VIS-04)', () => {
  it('a new request is told to the centre of the district', async () => {
    const id = await book(graph, bureau, (await settleOne(graph)).id);
    expect(await noticesOf(id)).toMatchObject([{ recipient: { kind: 'ROLE', role: 'SERVICE_CENTRE', divisionCode: '440704' }, template: 'visits.submitted', title: { zh: '新的到访预约', en: 'New visit request' } }]);
  });

  it('VIS-05: the unit hears the last word of the screening, the enterprise nothing', async () => {
    const necessary = await bookAndScreen(graph, bureau, (await settleOne(graph)).id);
    const doubtful = await bookDoubtful(graph, bureau, (await settleOne(graph)).id);
    const { id: saturated } = await bookSaturated(graph);
    expect((await heardOf(necessary)).slice(1)).toEqual(['UNIT necessary']);
    expect((await heardOf(doubtful)).slice(1)).toEqual(['UNIT in-review']);
    expect((await heardOf(saturated)).slice(1)).toEqual(['UNIT counter-offer']);
  });

  it('VIS-07: the enterprise is asked with the day until which it can answer', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect((await heardOf(id)).slice(2)).toEqual(['ENTERPRISE asked', 'UNIT being-asked']);
    const asked = (await noticesOf(id)).find(({ template }) => template === 'visits.asked');
    expect(asked).toMatchObject({ recipient: { kind: 'ENTERPRISE', enterpriseId: firm.id }, notBefore: null, body: { zh: expect.stringContaining('无需说明理由'), en: expect.stringContaining('no consequence') } });
    expect(asked.body.zh).toContain('请于 2025-09-03 18:00 前答复');
  });

  it('a visit with a date is told to both sides, the centre and the liaison', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    expect((await heardOf(id)).slice(4)).toEqual(['UNIT scheduled', 'ENTERPRISE scheduled', 'SERVICE_CENTRE scheduled', 'OFFICER scheduled']);
    const { body } = (await noticesOf(id)).at(-1);
    expect(body).toEqual({
      zh: `工信局到${firm.name}的到访已安排在 2025-09-10 09:00–11:00。`,
      en: expect.stringMatching(/is arranged for 2025-09-10 09:00–11:00 \(Shanghai\)\.$/),
    });
  });

  it('VIS-07: who does not answer is reminded, and the centre is told to call', async () => {
    const id = await bookUntilPhone(graph, bureau, (await settleOne(graph)).id);
    expect((await heardOf(id)).slice(4)).toEqual(['ENTERPRISE reminder', 'SERVICE_CENTRE call-enterprise']);
  });

  it('what is written down for a request never leaves with a notice', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id, { purpose: '了解新产品的配方与工艺' });
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '企业内部事故' });
    expect(JSON.stringify(await noticesOf(id))).not.toMatch(/配方|事故/);
  });

  it('carries the id of the request that caused it, so that logs can be followed across departments', async () => {
    const id = await bookAndAsk(graph, bureau, (await settleOne(graph)).id);
    const rows = await graph.sql(`SELECT request_id FROM outbox_event WHERE data->'about'->>'id' = $1`, [id]);
    expect(rows.every(({ request_id: requestId }) => /^[0-9a-f-]{36}$/.test(requestId))).toBe(true);
  });

  it('nothing is told of what was not done', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const before = await heardOf(id);
    await mutate(graph.as(representative(firm.id)), 'setVisitLimit', { perMonth: 0 });
    expect((await mutate(graph.as(representative(firm.id)), 'acceptVisit', { visitRequestId: id, window: 1 })).__typename).toBe('VisitLimitReached');
    expect(await heardOf(id)).toEqual(before);
  });
});

describe('notices of a merged visit (VIS-14, VIS-15)', () => {
  const bundleId = 'cccccccc-cccc-4ccc-8ccc-cccccccccccc';
  const askedSteps: readonly VisitStep[] = [{ event: 'askEnterprise', from: 'IN_BUNDLE', to: 'PENDING_ENTERPRISE' }];

  it('its members’ notices bear one key for all but their units, so that the enterprise is told once', async () => {
    const firm = await settleOne(graph);
    const ids = [await bookAndAsk(graph, bureau, firm.id), await bookAndAsk(graph, market, firm.id, anotherMatter())];
    for (const id of ids) {
      const request = await getVisitRequest(graph.dataSource.manager, id);
      await notifyOfSteps(graph.dataSource.manager, { ...request, bundleId }, { steps: askedSteps, now: TEST_NOW, requestId: null });
    }
    const toFirm = await noticesOf(bundleId);
    expect(toFirm.map(({ recipient, about, collapseKey }) => [recipient.kind, about.type, collapseKey])).toEqual(Array.from({ length: 2 }, () => ['ENTERPRISE', 'MergeBundle', `${bundleId} asked 2025-09-01`]));
    expect(toFirm[0].body.zh).toContain('工信局等单位');
    for (const id of ids) expect((await noticesOf(id)).at(-1)).toMatchObject({ recipient: { kind: 'UNIT' }, template: 'visits.being-asked', collapseKey: null });
  });
});

const FIRST_REPLY_DUE = REPLY_DUE;

/** Ends of an asked request that a unit must not tell apart. */
const ends: Readonly<Record<string, () => Promise<{ id: string; firmId: string; firmName: string }>>> = {
  'the enterprise refused': async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAsk(graph, market, firm.id);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id, reason: '涉及机密' });
    return { id, firmId: firm.id, firmName: firm.name };
  },
  'a protected enterprise was silent': async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const id = await bookAndAsk(graph, market, firm.id);
    await graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: FIRST_REPLY_DUE });
    return { id, firmId: firm.id, firmName: firm.name };
  },
  'the enterprise refused when it was called': async () => {
    const firm = await settleOne(graph);
    const id = await bookUntilPhone(graph, market, firm.id);
    await mutate(graph.as(centre, { now: FIRST_REPLY_DUE }), 'recordPhoneReply', { visitRequestId: id, callRecord: '已致电，对方不便', acceptedWindow: null });
    return { id, firmId: firm.id, firmName: firm.name };
  },
  'the centre called it off': async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, market, firm.id);
    await mutate(graph.as(centre), 'cancelVisit', { visitRequestId: id, reason: '改期' });
    return { id, firmId: firm.id, firmName: firm.name };
  },
};

describe('VIS-08: what notices tell of an end', () => {
  const toldUnit = async ({ id, firmName }: { id: string; firmName: string }): Promise<string> =>
    JSON.stringify((await noticesOf(id)).filter(({ recipient }) => recipient.kind === 'UNIT')).replaceAll(id, 'THE-REQUEST').replaceAll(firmName, 'THE-ENTERPRISE');

  it('the unit gets the very same bytes, and not before the last day on which the enterprise could have answered', async () => {
    const told = await Promise.all(Object.values(ends).map(async (end) => toldUnit(await end())));
    expect(new Set(told).size).toBe(1);
    const last = JSON.parse(told[0] ?? '').at(-1);
    expect(last).toMatchObject({ template: 'visits.not-arranged', title: { zh: '到访未安排', en: 'Visit not arranged' } });
    expect(new Date(last.notBefore).getTime()).toBeGreaterThan(FIRST_REPLY_DUE.getTime());
  });

  it.each(Object.keys(ends))('no notice to anybody says it when %s', async (name) => {
    const { id } = await (ends[name] as () => Promise<{ id: string }>)();
    expect(JSON.stringify(await noticesOf(id))).not.toMatch(/refus|reject|declin|拒绝|谢绝|未接受|不便|机密/i);
  });

  it('the centre and the enterprise hear at once that it is over, and read the cause in the request', async () => {
    const { id, firmId } = await (ends['the enterprise refused'] as () => Promise<{ id: string; firmId: string }>)();
    expect((await noticesOf(id)).filter(({ template }) => template === 'visits.ended')).toMatchObject([
      { recipient: { kind: 'ENTERPRISE', enterpriseId: firmId }, notBefore: null },
      { recipient: { kind: 'ROLE', role: 'SERVICE_CENTRE' }, notBefore: null },
    ]);
  });

  it('the liaison hears of an end only of what had a date', async () => {
    const firm = await settleOne(graph);
    const { id: undated } = await (ends['the enterprise refused'] as () => Promise<{ id: string }>)();
    const dated = await bookAndAccept(graph, bureau, firm.id);
    await mutate(graph.as(bureau), 'cancelVisit', { visitRequestId: dated, reason: '改期' });
    expect((await heardOf(undated)).filter((told) => told.startsWith('OFFICER'))).toEqual([]);
    expect((await heardOf(dated)).filter((told) => told.startsWith('OFFICER'))).toEqual(['OFFICER scheduled', 'OFFICER not-arranged']);
  });
});
