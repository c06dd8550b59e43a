import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { centre, chief, DIVISION, foreignSpecialist, housing, housingUnit, liaison, newEnterprise, representative, SECOND_DIVISION, settle, settleOne, specialist, superior, transport, UNKNOWN_ID } from './district.ts';
import { anotherMatter, appealForm, attachment, inShanghai, key } from './forms.ts';
import { describeIdempotency } from './idempotency.ts';
import { listSteps, read, succeed } from './journey.ts';
import { route, ROADS, ROADS_TEXT, wholeRouting } from './routing.ts';

let graph: TestSubgraph;
let firmId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  firmId = (await settleOne(graph)).id;
  await route(graph);
});
afterAll(() => graph.close());

const submit = (input: Record<string, unknown> = {}, by: Partial<Caller> = representative(firmId), now?: Date, selection?: string): Promise<any> =>
  mutate(graph.as(by, now === undefined ? {} : { now }), 'submitAppeal', appealForm(input), selection);
const countAppeals = async (enterpriseId: string): Promise<number> => (await graph.sql('SELECT count(*)::int AS count FROM appeal WHERE enterprise_id = $1', [enterpriseId]))[0].count;
const onBehalf = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ enterpriseId: firmId, channel: 'VISIT', occurredAt: '2025-09-01T01:30:00.000Z', ...changes });

describe('Mutation.submitAppeal', () => {
  it('APL-43: what happened, how urgent and a phone are enough; all clocks start', async () => {
    const { appeal } = await submit({ content: ` ${anotherMatter()} ` }, undefined, undefined, 'appeal { number state channel serviceClass light grade submittedAt dueAt transferDueAt transferredAt remainingMinutes isProvisional isLateEntry isAutoClassified item { code } responsibleUnit { id } liaison { id } enterprise { id } confirmationCode history { from to note } }');
    expect(appeal).toMatchObject({
      state: 'SUBMITTED',
      channel: 'WEB',
      serviceClass: 'REGULAR',
      light: 'GREEN',
      grade: 'ON_TRACK',
      submittedAt: '2025-09-01T02:00:00.000Z',
      dueAt: '2025-09-04T10:00:00.000Z',
      transferDueAt: '2025-09-02T10:00:00.000Z',
      transferredAt: null,
      isProvisional: false,
      isLateEntry: false,
      isAutoClassified: false,
      item: null,
      responsibleUnit: null,
      liaison: { id: liaison.officerId },
      enterprise: { id: firmId },
      confirmationCode: expect.stringMatching(/^\d{6}$/),
      history: [{ from: null, to: 'SUBMITTED', note: null }],
    });
    expect(appeal.number).toMatch(/^440704-2025-\d{6}$/);
    // The rest of Monday, and three days of seven hours.
    expect(appeal.remainingMinutes).toBe(6 * 60 + 3 * 7 * 60);
  });

  it('APL-02: what is clear by its words has its item, and is with the unit in the lead at once', async () => {
    const { appeal } = await submit({ content: ROADS_TEXT }, undefined, undefined, 'appeal { id state isAutoClassified transferredAt item { code name } category { code name } responsibleUnit { id } candidates { confidence item { code } } }');
    expect(appeal).toMatchObject({ state: 'DISPATCHED', isAutoClassified: true, item: { code: ROADS, name: '园区道路' }, category: { code: 'PUBLIC', name: '公共服务' }, responsibleUnit: { id: housingUnit }, transferredAt: '2025-09-01T02:00:00.000Z' });
    expect(appeal.candidates).toHaveLength(3);
    expect(appeal.candidates[0].item.code).toBe(ROADS);
    expect(appeal.candidates[0].confidence).toBeGreaterThanOrEqual(0.85);
    expect(await listSteps(graph, appeal.id)).toEqual([
      `submit SUBMITTED by ${representative(firmId).subject}`,
      `SUBMITTED classify CLASSIFIED by ${representative(firmId).subject}`,
      `CLASSIFIED dispatch DISPATCHED by ${representative(firmId).subject}`,
    ]);
  });

  it('APL-02: without a routing, or when its unit has gone, a specialist dispatches by hand', async () => {
    const elsewhere = newEnterprise({ divisionCode: SECOND_DIVISION });
    await settle(graph, [elsewhere]);
    const { appeal } = await submit({ content: ROADS_TEXT }, representative(elsewhere.id), undefined, 'appeal { state item { code } responsibleUnit { id } }');
    expect(appeal).toEqual({ state: 'CLASSIFIED', item: { code: ROADS }, responsibleUnit: null });
    const town = newEnterprise({ divisionCode: `${DIVISION}101` });
    await settle(graph, [town]);
    await route(graph, wholeRouting(), `${DIVISION}101`);
    await graph.sql('CREATE TABLE kept AS SELECT * FROM org_unit_copy WHERE id = $1', [housingUnit]);
    await graph.sql('DELETE FROM org_unit_copy WHERE id = $1', [housingUnit]);
    expect((await submit({ content: ROADS_TEXT }, representative(town.id), undefined, 'appeal { state item { code } responsibleUnit { id } }')).appeal).toEqual({ state: 'CLASSIFIED', item: { code: ROADS }, responsibleUnit: null });
    await graph.sql('INSERT INTO org_unit_copy SELECT * FROM kept');
    await graph.sql('DROP TABLE kept');
  });

  it('the routing of the division above counts where a town has none', async () => {
    const town = newEnterprise({ divisionCode: `${DIVISION}102` });
    await settle(graph, [town]);
    expect((await submit({ content: ROADS_TEXT }, representative(town.id), undefined, 'appeal { state responsibleUnit { id } number }')).appeal).toEqual({ state: 'DISPATCHED', responsibleUnit: { id: housingUnit }, number: `${DIVISION}102-2025-000001` });
  });

  it('a chosen item counts when the words do not speak against it', async () => {
    const chosen = await submit({ content: ROADS_TEXT, itemCode: 'FINANCE-01' }, undefined, undefined, 'appeal { state item { code } chosenItem { code } }');
    expect(chosen.appeal).toEqual({ state: 'SUBMITTED', item: null, chosenItem: { code: 'FINANCE-01' } });
    const agreed = await submit({ content: ROADS_TEXT, itemCode: ROADS }, undefined, undefined, 'appeal { state item { code } chosenItem { code } }');
    expect(agreed.appeal).toEqual({ state: 'DISPATCHED', item: { code: ROADS }, chosenItem: { code: ROADS } });
  });

  // §10.5a: the vectors of the official calendars.
  it.each([
    ['2025-09-29 10:00', 'NORMAL', '2025-10-10 18:00'],
    ['2025-09-01 10:00', 'NORMAL', '2025-09-04 18:00'],
    ['2026-02-13 17:00', 'NORMAL', '2026-02-25 18:00'],
    ['2025-09-26 22:30', 'URGENT', '2025-09-27 10:30'],
  ])('submitted at %s (%s) it is due at %s', async (at, urgency, due) => {
    const { appeal } = await submit({ urgency }, undefined, inShanghai(at), 'appeal { dueAt }');
    expect(appeal.dueAt).toBe(inShanghai(due).toISOString());
  });

  it.each([
    ['2025-09-26 15:00', '2025-09-28 18:00'],
    ['2026-02-13 17:00', '2026-02-14 18:00'],
    ['2024-02-09 10:00', '2024-02-18 18:00'],
    ['2026-10-09 10:00', '2026-10-10 18:00'],
  ])('APL-05: submitted at %s a unit has it by %s, make-up days included', async (at, due) => {
    const { appeal } = await submit({}, undefined, inShanghai(at), 'appeal { transferDueAt }');
    expect(appeal.transferDueAt).toBe(inShanghai(due).toISOString());
  });

  it('the light turns as the clock moves: green, yellow in the last fifth, red when due', async () => {
    const { appeal } = await submit();
    const lightAt = async (at: string): Promise<string> => (await read(graph, centre, appeal.id, 'light', inShanghai(at))).light;
    expect(await Promise.all(['2025-09-04 10:35', '2025-09-04 10:36', '2025-09-04 17:59', '2025-09-04 18:00', '2025-09-05 09:00'].map(lightAt))).toEqual(['GREEN', 'YELLOW', 'YELLOW', 'RED', 'RED']);
    expect(await read(graph, centre, appeal.id, 'grade remainingMinutes', inShanghai('2025-09-05 10:00'))).toEqual({ grade: 'SLOW', remainingMinutes: -60 });
  });

  it('SHR-24: the numbers in force on the day decide', async () => {
    const town = newEnterprise({ divisionCode: `${DIVISION}103` });
    await settle(graph, [town]);
    await graph.sql(`INSERT INTO setting (scope, key, value, valid_from, source, changed_by) VALUES ($1, 'regularPromiseDays', '5', '2025-09-01', '依据', 'someone')`, [`${DIVISION}103`]);
    expect((await submit({}, representative(town.id), undefined, 'appeal { dueAt }')).appeal.dueAt).toBe('2025-09-08T10:00:00.000Z');
  });

  describe('on behalf of an enterprise (APL-07, APL-21)', () => {
    it.each<readonly [string, Partial<Caller>]>([
      ['its liaison', liaison],
      ['a chief service officer', chief],
      ['a specialist', specialist],
      ['the centre', centre],
    ])('%s enters what was said on a visit, and can follow it', async (_who, by) => {
      const { appeal } = await submit(onBehalf(), by, undefined, 'appeal { state channel channelLabel isLateEntry occurredAt enterprise { id } }');
      expect(appeal).toEqual({ state: 'SUBMITTED', channel: 'VISIT', channelLabel: '走访', isLateEntry: false, occurredAt: '2025-09-01T01:30:00.000Z', enterprise: { id: firmId } });
    });

    it('later than 4 working hours it is taken in all the same, and flagged', async () => {
      const { appeal } = await submit(onBehalf({ occurredAt: '2025-08-29T02:00:00.000Z' }), liaison, undefined, 'appeal { isLateEntry }');
      expect(appeal.isLateEntry).toBe(true);
    });

    it.each<readonly [string, () => Partial<Caller>, () => Record<string, unknown>]>([
      ['another officer’s enterprise', () => ({ ...liaison, officerId: UNKNOWN_ID }), () => onBehalf()],
      ['another district', () => foreignSpecialist, () => onBehalf()],
      ['an unknown enterprise', () => specialist, () => onBehalf({ enterpriseId: UNKNOWN_ID })],
      ['no enterprise named', () => specialist, () => onBehalf({ enterpriseId: null })],
      ['another enterprise', () => representative(UNKNOWN_ID), () => ({ enterpriseId: firmId })],
      ['one for which the person holds a mandate but does not act now', () => ({ ...representative(UNKNOWN_ID), enterpriseIds: [firmId, UNKNOWN_ID] }), () => ({ enterpriseId: firmId })],
    ])('%s is not theirs to speak for', async (_case, by, input) => {
      const before = await countAppeals(firmId);
      expect(await submit(input(), by())).toMatchObject({ __typename: 'AppealEnterpriseUnknown' });
      expect(await countAppeals(firmId)).toBe(before);
    });
  });

  it('everything wrong with the form is named at once, and nothing is stored', async () => {
    const before = await countAppeals(firmId);
    const rejected = await submit({ content: '路', contactPhone: 'x', itemCode: 'FINANCE-99', channel: 'PHONE', attachments: [attachment({ mediaType: 'text/html' })] });
    expect(rejected).toMatchObject({ __typename: 'AppealFormRejected', message: '有5处需要更正。', en: '5 entries need correction.' });
    expect(rejected.problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['content TEXT_LENGTH', 'contactPhone PHONE_FORM', 'channel CHANNEL_NOT_OPEN', 'itemCode ITEM_UNKNOWN', 'attachments.0.mediaType FILE_TYPE']);
    expect(await countAppeals(firmId)).toBe(before);
  });

  it('SHR-21: attachments are kept with their digest, and read by whoever may read the appeal', async () => {
    const sent = attachment();
    const { appeal } = await submit({ content: ROADS_TEXT, attachments: [sent, attachment({ fileName: '第二张.png' })] });
    const selection = 'attachments { fileName mediaType sizeBytes sha256 contentBase64 purpose purposeLabel uploadedAt }';
    const { attachments } = await read(graph, housing, appeal.id, selection);
    expect(attachments.map(({ fileName }: any) => fileName)).toEqual(['现场照片.png', '第二张.png']);
    expect(attachments[0]).toEqual({
      fileName: '现场照片.png',
      mediaType: 'image/png',
      sizeBytes: Buffer.from(String(sent.contentBase64), 'base64').length,
      sha256: createHash('sha256').update(Buffer.from(String(sent.contentBase64), 'base64')).digest('hex'),
      contentBase64: sent.contentBase64,
      purpose: 'SUBMISSION',
      purposeLabel: '提交',
      uploadedAt: '2025-09-01T02:00:00.000Z',
    });
    expect(await read(graph, superior, appeal.id, selection)).toEqual({ attachments });
    expect(await read(graph, transport, appeal.id, selection)).toBeNull();
  });

  it('APL-36: numbers of a division and year have no gaps, also when 40 are submitted at once and some are refused', async () => {
    const town = newEnterprise({ divisionCode: `${DIVISION}104` });
    await settle(graph, [town]);
    const by = representative(town.id);
    await Promise.all(Array.from({ length: 40 }, (_, index) => submit(index % 4 === 0 ? { contactPhone: '' } : {}, by)));
    const rows = await graph.sql('SELECT number FROM appeal WHERE enterprise_id = $1 ORDER BY number', [town.id]);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 30 }, (_, index) => `${DIVISION}104-2025-${String(index + 1).padStart(6, '0')}`));
  });

  it('a new year begins with 1, by the calendar of Shanghai', async () => {
    const town = newEnterprise({ divisionCode: `${DIVISION}105` });
    await settle(graph, [town]);
    const numberAt = async (at: string): Promise<string> => (await submit({}, representative(town.id), inShanghai(at))).appeal.number;
    expect([await numberAt('2025-12-31 23:59'), await numberAt('2026-01-01 00:00')]).toEqual([`${DIVISION}105-2025-000001`, `${DIVISION}105-2026-000001`]);
  });

  it('others learn that there is an appeal, and nothing of its words', async () => {
    const { appeal } = await submit({ content: ROADS_TEXT });
    const published = (await graph.outbox()).filter(({ subject }) => subject === appeal.id);
    expect(published).toEqual([
      expect.objectContaining({ type: 'appeals.AppealChanged', state_version: '1', consumers: ['visits'], data: { appealId: appeal.id, number: appeal.number, enterpriseId: firmId, itemCode: ROADS, questionId: null, isOpen: true, submittedAt: '2025-09-01T02:00:00.000Z' } }),
    ]);
  });

  it('who has no part in appeals is told FORBIDDEN', async () => {
    for (const roles of [['UNIT_HANDLER'], ['BANK'], ['DISTRICT_LEADER'], ['JOINT_MEETING_OFFICE']] as const) {
      expect(faultOf(await attempt(graph.as({ ...housing, roles }), 'submitAppeal', appealForm(onBehalf())))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'submitAppeal', appealForm()))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'submitAppeal',
    prepare: async () => {
      const { id } = await settleOne(graph);
      return { by: representative(id), input: appealForm(), countEffects: () => countAppeals(id) };
    },
    otherInput: { urgency: 'URGENT' },
  });
});

describe('SubmitAppealSuccess.similarAppeals (APL-30, §10.5)', () => {
  it('shows one’s own open appeal, and proposes to link it', async () => {
    const { id } = await settleOne(graph);
    const first = await submit({ content: ROADS_TEXT }, representative(id));
    const again = await submit({ content: `${ROADS_TEXT}！` }, representative(id), undefined, 'similarAppeals { score isLinkProposed appeal { id } item { code } publicAnswer answeredOn }');
    expect(again.similarAppeals).toEqual([{ score: expect.any(Number), isLinkProposed: true, appeal: { id: first.appeal.id }, item: { code: ROADS }, publicAnswer: null, answeredOn: null }]);
    expect(again.similarAppeals[0].score).toBeGreaterThanOrEqual(0.7);
    const other = await submit({ content: '申请高新技术企业认定复审' }, representative(id));
    expect(other.similarAppeals).toEqual([]);
  });

  it('shows the public answer to another’s, and never whose it was or what was said', async () => {
    const [asked, answered] = [await settleOne(graph), await settleOne(graph)];
    const { appeal } = await submit({ content: ROADS_TEXT }, representative(answered.id));
    await succeed(graph, housing, 'acceptAppeal', { appealId: appeal.id });
    await succeed(graph, housing, 'replyAppeal', { appealId: appeal.id, text: `${answered.name}门口道路已修`, publicAnswer: '园区道路每季度集中修补，报修电话3891234' });
    const { similarAppeals } = await submit({ content: ROADS_TEXT }, representative(asked.id), undefined, 'similarAppeals { score isLinkProposed appeal { id } item { code name } publicAnswer answeredOn }');
    expect(similarAppeals).toEqual([{ score: expect.any(Number), isLinkProposed: false, appeal: null, item: { code: ROADS, name: '园区道路' }, publicAnswer: '园区道路每季度集中修补，报修电话3891234', answeredOn: '2025-09-01' }]);
    expect(JSON.stringify(similarAppeals)).not.toContain(answered.name);
  });

  it('an answer that was not cleared for everybody stays with its enterprise', async () => {
    const [asked, answered] = [await settleOne(graph, { divisionCode: `${DIVISION}106` }), await settleOne(graph, { divisionCode: `${DIVISION}106` })];
    const { appeal } = await submit({ content: ROADS_TEXT }, representative(answered.id));
    await succeed(graph, housing, 'acceptAppeal', { appealId: appeal.id });
    await succeed(graph, housing, 'replyAppeal', { appealId: appeal.id, text: '已修' });
    const { similarAppeals } = await submit({ content: ROADS_TEXT, idempotencyKey: key() }, representative(asked.id));
    expect(similarAppeals).toEqual([]);
  });
});
