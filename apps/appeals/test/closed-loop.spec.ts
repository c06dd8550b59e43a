import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { directLine, housing, housingUnit, representative, settleOne, specialist, transport, transportUnit, water, waterUnit } from './district.ts';
import { appealForm, attachment, inShanghai } from './forms.ts';
import { read, storedState, submit, succeed } from './journey.ts';
import { ROADS, ROADS_TEXT, route } from './routing.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

describe('the closed loop of an appeal (APL-06), over the national holiday with its make-up Sunday', () => {
  it('submitted, returned once, arbitrated, accepted, asked back, answered, rated low, visited, reopened, answered and closed', async () => {
    const firm = await settleOne(graph);
    await route(graph);
    const enterprise = representative(firm.id);
    const at = (text: string) => ({ now: inShanghai(text) });
    const dueAt = async (now: string): Promise<Date> => new Date((await read(graph, specialist, appealId, 'dueAt', inShanghai(now))).dueAt);

    // Three entries and a picture: item and unit are found at once (APL-02, APL-43).
    const submitted = await mutate(
      graph.as(enterprise, at('2025-09-26 15:00')),
      'submitAppeal',
      { ...appealForm({ content: ROADS_TEXT }), attachments: [attachment()] },
      'appeal { id state item { code } serviceClass responsibleUnit { id } dueAt transferDueAt isAutoClassified }',
    );
    const appealId: string = submitted.appeal.id;
    expect(submitted.appeal).toEqual({
      id: appealId,
      state: 'DISPATCHED',
      item: { code: ROADS },
      serviceClass: 'REGULAR',
      responsibleUnit: { id: housingUnit },
      dueAt: inShanghai('2025-09-30 18:00').toISOString(),
      transferDueAt: inShanghai('2025-09-28 18:00').toISOString(),
      isAutoClassified: true,
    });

    // Housing returns it, transport returns it again: the direct-line office decides, and the promise stands (APL-24).
    await succeed(graph, housing, 'returnAppeal', { appealId, legalReason: '《公路法》第八条', proposedUnitId: transportUnit }, at('2025-09-26 16:00'));
    await succeed(graph, specialist, 'dispatchAppeal', { appealId, unitId: transportUnit }, at('2025-09-26 17:00'));
    await succeed(graph, transport, 'returnAppeal', { appealId, legalReason: '《城镇排水条例》第五条', proposedUnitId: waterUnit }, at('2025-09-28 10:00'));
    await succeed(graph, directLine, 'decideArbitration', { appealId, unitId: waterUnit, reason: '由排水管网塌陷引起' }, at('2025-09-28 15:00'));
    expect(await dueAt('2025-09-28 15:00')).toEqual(inShanghai('2025-09-30 18:00'));
    expect((await mutate(graph.as(water, at('2025-09-28 16:00')), 'returnAppeal', { appealId, legalReason: '无', proposedUnitId: housingUnit })).obstacle).toBe('BOUND_BY_ARBITRATION');
    await succeed(graph, water, 'acceptAppeal', { appealId }, at('2025-09-28 16:00'));

    // Asked back on the eve of the holiday, answered on the first morning after it.
    expect(await read(graph, water, appealId, 'light remainingMinutes', inShanghai('2025-09-30 14:00'))).toEqual({ light: 'YELLOW', remainingMinutes: 240 });
    await succeed(graph, water, 'requestInformation', { appealId, question: '请标出塌陷位置' }, at('2025-09-30 16:00'));
    await succeed(graph, enterprise, 'provideInformation', { appealId, text: '东门以西二十米' }, at('2025-10-09 12:00'));
    // Two hours before the holiday and three after it.
    expect(await dueAt('2025-10-09 12:00')).toEqual(inShanghai('2025-10-09 16:00'));

    await succeed(graph, water, 'replyAppeal', { appealId, text: '管网已修复，路面已回填' }, at('2025-10-09 15:00'));
    await succeed(graph, enterprise, 'rateAppeal', { appealId, stars: 2, tags: ['NOT_SOLVED'], text: '仍有下陷' }, at('2025-10-10 10:00'));
    expect([(await read(graph, water, appealId)).state, (await read(graph, specialist, appealId)).state]).toEqual(['RATING', 'RETURN_VISIT']);
    await succeed(graph, specialist, 'recordReturnVisit', { appealId, isAgreed: false, note: '现场仍有下陷' }, at('2025-10-10 15:00'));
    expect(await read(graph, water, appealId, 'state reopenCount', inShanghai('2025-10-10 15:00'))).toEqual({ state: 'IN_PROGRESS', reopenCount: 1 });

    // Answered for seven working hours, an hour before it was due: one hour is left.
    expect(await read(graph, water, appealId, 'remainingMinutes', inShanghai('2025-10-10 15:00'))).toEqual({ remainingMinutes: 60 });
    await succeed(graph, water, 'replyAppeal', { appealId, text: '已重新压实并复检合格', publicAnswer: '园区道路下陷由水务局修复并复检。' }, at('2025-10-10 15:30'));
    await succeed(graph, enterprise, 'rateAppeal', { appealId, stars: 5 }, at('2025-10-11 10:00'));
    expect(await read(graph, enterprise, appealId, 'state grade rating { stars } returns { ordinal } pauses { question } attachments { purpose }', inShanghai('2025-10-11 10:00'))).toEqual({
      state: 'CLOSED',
      grade: 'DONE',
      rating: { stars: 5 },
      returns: [{ ordinal: 1 }, { ordinal: 2 }],
      pauses: [{ question: '请标出塌陷位置' }],
      attachments: [{ purpose: 'SUBMISSION' }],
    });
    expect(await storedState(graph, appealId)).toBe('CLOSED');
  });
});

describe('deadlines through the graph, with the clock moved (§10.5a)', () => {
  it.each([
    ['2025-09-29 10:00', 'REGULAR', '2025-10-10 18:00'],
    ['2025-09-26 15:00', 'SIMPLE', '2025-09-28 18:00'],
    ['2026-02-13 17:00', 'SIMPLE', '2026-02-14 18:00'],
    ['2026-02-13 17:00', 'REGULAR', '2026-02-25 18:00'],
    ['2024-02-09 10:00', 'SIMPLE', '2024-02-18 18:00'],
    ['2026-10-09 10:00', 'SIMPLE', '2026-10-10 18:00'],
    ['2025-09-30 20:00', 'URGENT', '2025-10-01 08:00'],
  ] as const)('submitted %s, %s: %s', async (submittedAt, serviceClass, dueAt) => {
    const firm = await settleOne(graph);
    const { id } = await succeed(graph, representative(firm.id), 'submitAppeal', appealForm(), { now: inShanghai(submittedAt) });
    await succeed(graph, specialist, 'classifyAppeal', { appealId: id, itemCode: ROADS, serviceClass }, { now: inShanghai(submittedAt) });
    expect(await read(graph, specialist, id, 'serviceClass dueAt isProvisional', inShanghai(submittedAt))).toEqual({ serviceClass, dueAt: inShanghai(dueAt).toISOString(), isProvisional: false });
  });
});

describe('the light and the grade as time passes (APL-15, APL-16, §10.6)', () => {
  it('green, yellow for the last fifth and at least four hours, red from the close of the day on', async () => {
    const firm = await settleOne(graph);
    const appealId = await submit(graph, firm.id);
    const at = async (now: string): Promise<string> => {
      const { lightLabel, gradeLabel, remainingMinutes } = await read(graph, specialist, appealId, 'lightLabel gradeLabel remainingMinutes', inShanghai(now));
      return `${lightLabel} ${gradeLabel} ${remainingMinutes}`;
    };
    expect(await at('2025-09-01 10:00')).toBe('绿灯 如期推进 1620');
    expect(await at('2025-09-04 10:35')).toBe('绿灯 如期推进 325');
    expect(await at('2025-09-04 10:36')).toBe('黄灯 如期推进 324');
    expect(await at('2025-09-04 17:59')).toBe('黄灯 如期推进 1');
    expect(await at('2025-09-04 18:00')).toBe('红灯 进展缓慢 0');
    expect(await at('2025-09-05 10:00')).toBe('红灯 进展缓慢 -60');
  });
});
