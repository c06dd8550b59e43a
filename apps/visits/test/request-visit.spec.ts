import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { appealEvent, bureau, centre, enterpriseEvent, market, newEnterprise, OPEN_APPEAL, representative, SECOND_DIVISION, settle, settleOne, UNKNOWN_ID } from './district.ts';
import { goodForm, key, SEPTEMBER, STATUTORY } from './forms.ts';
import { book, read } from './journey.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const everything = `id kind kindLabel en: kindLabel(locale: EN) occasion occasionLabel purpose topics asks benefits headcount superiorDocument statutoryBasis statutoryDeadline
  windows { position startsAt endsAt } state stateLabel necessity { score } counterOffer { limit } dueAt scheduled { startsAt } createdAt enterprise { id } unit { id }`;

const countRequests = async (enterpriseId: string): Promise<number> => (await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [enterpriseId])).length;

describe('Mutation.requestVisit', () => {
  it('VIS-01, VIS-22: a unit books a visit, and reads back what it filled in', async () => {
    const firm = await settleOne(graph);
    const booked = await mutate(
      graph.as(bureau),
      'requestVisit',
      goodForm(firm.id, { asks: ['revenue', 'staff'], occasion: 'SUPERIOR_ASSIGNED', superiorDocument: '江府办〔2025〕8号', relatedIssue: OPEN_APPEAL, purpose: '  了解产能  ' }),
      `visitRequest { ${everything} }`,
    );
    expect(booked).toEqual({
      __typename: 'RequestVisitSuccess',
      visitRequest: {
        id: expect.any(String),
        kind: 'RESEARCH',
        kindLabel: '调研',
        en: 'Research',
        occasion: 'SUPERIOR_ASSIGNED',
        occasionLabel: '上级交办',
        purpose: '了解产能',
        topics: ['产能', '订单'],
        asks: ['revenue', 'staff'],
        benefits: ['ORDER', 'POLICY'],
        headcount: 5,
        superiorDocument: '江府办〔2025〕8号',
        statutoryBasis: null,
        statutoryDeadline: null,
        windows: SEPTEMBER.map((window, index) => ({ position: index + 1, ...window })),
        state: 'COLLECTED',
        stateLabel: '已收集',
        necessity: null,
        counterOffer: null,
        dueAt: null,
        scheduled: null,
        createdAt: '2025-09-01T02:00:00.000Z',
        enterprise: { id: firm.id },
        unit: { id: bureau.unitId },
      },
    });
  });

  it('无事不扰: the enterprise learns nothing of a booking, the unit and the centre do', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await read(graph, representative(firm.id), id)).toBeNull();
    expect(await read(graph, bureau, id)).toEqual({ state: 'COLLECTED' });
    expect(await read(graph, centre, id)).toEqual({ state: 'COLLECTED' });
    expect(await read(graph, market, id)).toBeNull();
  });

  it('the optional entries may be left out', async () => {
    const firm = await settleOne(graph);
    const { enterpriseId, kind, purpose, topics, headcount, windows } = goodForm(firm.id);
    expect(await mutate(graph.as(bureau), 'requestVisit', { enterpriseId, kind, purpose, topics, headcount, windows }, 'visitRequest { occasion asks benefits }')).toEqual({
      __typename: 'RequestVisitSuccess',
      visitRequest: { occasion: 'RESEARCH', asks: [], benefits: [] },
    });
  });

  it('every problem of a form is told at once, with field, code and message in both languages', async () => {
    const firm = await settleOne(graph);
    const wrong = { purpose: '下', headcount: 16, windows: [{ startsAt: '2025-09-02T01:00:00Z', endsAt: '2025-09-02T02:00:00Z' }], statutoryBasis: '《安全生产法》' };
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id, wrong))).toEqual({
      __typename: 'VisitFormRejected',
      message: '预约表有5处需要更正。',
      en: '5 entries need correction.',
      problems: [
        { field: 'purpose', code: 'TEXT_LENGTH', message: '文字须为4–500个字。', en: 'The text must have 4–500 characters.' },
        { field: 'statutoryBasis', code: 'STATUTORY_ONLY_FOR_INSPECTIONS', message: '法定依据仅适用于检查。', en: 'A statutory basis is for inspections only.' },
        { field: 'headcount', code: 'TOO_MANY_VISITORS', message: '人数须在1–15之间。', en: 'The number of visitors must be within 1–15.' },
        { field: 'windows', code: 'TOO_FEW_WINDOWS', message: '至少提供2个备选时段。', en: 'Propose at least 2 windows.' },
        { field: 'windows.0.startsAt', code: 'WINDOW_TOO_SOON', message: '最早可预约2025-09-04。', en: 'The earliest day is 2025-09-04.' },
      ],
    });
    expect(await countRequests(firm.id)).toBe(0);
  });

  describe('the problem that a visit serves (§10.3)', () => {
    const book = (enterpriseId: string, relatedIssue: string): Promise<any> => mutate(graph.as(bureau), 'requestVisit', goodForm(enterpriseId, { relatedIssue }));
    const notOpen = { __typename: 'VisitFormRejected', problems: [{ field: 'relatedIssue', code: 'APPEAL_NOT_OPEN' }] };

    it('is an open appeal of the target, by its number', async () => {
      const firm = await settleOne(graph);
      expect(await book(firm.id, OPEN_APPEAL)).toMatchObject({ __typename: 'RequestVisitSuccess' });
      expect(await book(firm.id, '440704-2025-999999')).toMatchObject(notOpen);
    });

    it('is not the appeal of another enterprise, and not one that is closed', async () => {
      const [firm, other] = [await settleOne(graph), await settleOne(graph)];
      const appealId = randomUUID();
      await graph.applyEvents([appealEvent(other.id, '440704-2025-000077'), appealEvent(firm.id, '440704-2025-000078', { appealId })]);
      expect(await book(firm.id, '440704-2025-000077')).toMatchObject(notOpen);
      await graph.applyEvents([appealEvent(firm.id, '440704-2025-000078', { appealId, isOpen: false, stateVersion: 2 })]);
      expect(await book(firm.id, '440704-2025-000078')).toMatchObject(notOpen);
    });
  });

  it('over-long texts, and such that no database stores, are problems and no crash', async () => {
    const firm = await settleOne(graph);
    const long = '长'.repeat(100_000);
    const changes = { purpose: long, topics: [long], asks: ['a\0b'], relatedIssue: long, superiorDocument: long, statutoryBasis: '法\0', kind: 'INSPECTION' };
    const rejected = await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id, changes));
    expect(rejected.problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual([
      'purpose TEXT_LENGTH',
      'topics.0 TEXT_LENGTH',
      'asks.0 TEXT_LENGTH',
      'relatedIssue TEXT_LENGTH',
      'superiorDocument TEXT_LENGTH',
      'statutoryBasis TEXT_LENGTH',
    ]);
  });

  it('VIS-15: a statutory inspection keeps its last day by law', async () => {
    const firm = await settleOne(graph);
    const late = await mutate(graph.as(market), 'requestVisit', goodForm(firm.id, { ...STATUTORY, statutoryDeadline: '2025-09-10' }));
    expect(late.problems).toEqual([{ field: 'windows.1.startsAt', code: 'AFTER_STATUTORY_DEADLINE', message: '须不晚于法定期限2025-09-10。', en: 'It must not be later than the statutory deadline, 2025-09-10.' }]);
    expect(await mutate(graph.as(market), 'requestVisit', goodForm(firm.id, { ...STATUTORY, statutoryDeadline: '2025-09-11' }))).toMatchObject({ visitRequest: { state: 'COLLECTED' } });
  });

  it('VIS-22: at midnight in Shanghai the lead time begins anew', async () => {
    const firm = await settleOne(graph);
    const windows = [{ startsAt: '2025-09-04T01:00:00Z', endsAt: '2025-09-04T02:00:00Z' }, ...SEPTEMBER];
    const bookAt = (instant: string): Promise<any> => mutate(graph.as(bureau, { now: new Date(instant) }), 'requestVisit', goodForm(firm.id, { windows }));
    expect(await bookAt('2025-09-01T15:59:59.999Z')).toMatchObject({ __typename: 'RequestVisitSuccess' });
    expect(await bookAt('2025-09-01T16:00:00.000Z')).toMatchObject({ problems: [{ field: 'windows.0.startsAt', message: '最早可预约2025-09-05。' }] });
  });

  it.each([
    ['an unknown enterprise', UNKNOWN_ID],
    ['no id at all', ''],
    ['what is no id', "x' OR 1=1 --"],
    ['an id with a NUL', `${UNKNOWN_ID}\0`],
  ])('%s is no target', async (_case, enterpriseId) => {
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(enterpriseId))).toEqual({
      __typename: 'VisitTargetUnknown',
      enterpriseId,
      message: '没有找到本辖区内可到访的这家企业。请核对企业后重新预约。',
      en: 'There is no such enterprise in business in your jurisdiction. Check the enterprise and book again.',
    });
  });

  it.each([
    ['of another district', { divisionCode: SECOND_DIVISION }],
    ['that is suspended', { status: 'SUSPENDED' }],
    ['that was struck off', { status: 'CANCELLED' }],
    ['that has moved out', { status: 'MOVED_OUT' }],
  ] as const)('an enterprise %s is no target', async (_case, facts) => {
    const firm = await settleOne(graph, facts);
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id))).toMatchObject({ __typename: 'VisitTargetUnknown', enterpriseId: firm.id });
  });

  it('an enterprise of a town below the jurisdiction is a target', async () => {
    const firm = await settleOne(graph, { divisionCode: '440704001' });
    expect(await mutate(graph.as(bureau), 'requestVisit', goodForm(firm.id))).toMatchObject({ __typename: 'RequestVisitSuccess' });
  });

  it('what was refused leaves nothing behind and is decided anew under the same key', async () => {
    const firm = newEnterprise({ status: 'SUSPENDED' });
    await settle(graph, [firm]);
    const form = goodForm(firm.id);
    expect(await mutate(graph.as(bureau), 'requestVisit', form)).toMatchObject({ __typename: 'VisitTargetUnknown' });
    await graph.applyEvents([enterpriseEvent({ ...firm, status: 'ACTIVE' }, 2)]);
    expect(await mutate(graph.as(bureau), 'requestVisit', form)).toMatchObject({ __typename: 'RequestVisitSuccess' });
  });

  it('who belongs to no unit cannot book for one', async () => {
    const firm = await settleOne(graph);
    expect(faultOf(await attempt(graph.as({ ...bureau, subject: 'nobody', unitId: null }), 'requestVisit', goodForm(firm.id)))).toBe('FORBIDDEN');
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    expect(faultOf(await attempt(graph.as(centre), 'requestVisit', goodForm(firm.id)))).toBe('FORBIDDEN');
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'requestVisit', goodForm(firm.id)))).toBe('UNAUTHENTICATED');
    expect(await countRequests(firm.id)).toBe(0);
  });

  it.each([
    ['an instant without its offset', { windows: [{ startsAt: '2025-09-10T01:00:00', endsAt: '2025-09-10T02:00:00Z' }] }],
    ['a day that does not exist', { statutoryDeadline: '2025-02-30' }],
    ['an unknown kind', { kind: 'INVASION' }],
    ['a headcount beyond 32 bits', { headcount: 3_000_000_000 }],
  ])('%s is the caller’s fault', async (_case, changes) => {
    const firm = await settleOne(graph);
    expect(faultOf(await attempt(graph.as(bureau), 'requestVisit', goodForm(firm.id, changes)))).toBe('BAD_USER_INPUT');
  });

  it('two callers may use the same key without meeting each other', async () => {
    const firm = await settleOne(graph);
    const form = goodForm(firm.id, { idempotencyKey: key() });
    await mutate(graph.as(bureau), 'requestVisit', form);
    await mutate(graph.as(market), 'requestVisit', form);
    expect(await countRequests(firm.id)).toBe(2);
  });

  describeIdempotency(() => graph, {
    mutation: 'requestVisit',
    otherInput: { headcount: 6 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: bureau, input: goodForm(firm.id), countEffects: () => countRequests(firm.id) };
    },
  });
});
