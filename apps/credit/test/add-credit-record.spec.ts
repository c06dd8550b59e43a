import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { roles } from '@qinqing/caller';
import { attempt, faultOf, mutate } from './calls.ts';
import { administrator, cityMarket, foreignAdministrator, market, marketUnit, settleOne, tax, taxUnit, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addRecord, addTaxGrade, findRedEntry, goodRecord, publishedStandings, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const countRecords = async (enterpriseId: string): Promise<number> => (await graph.sql('SELECT 1 FROM credit_record WHERE enterprise_id = $1', [enterpriseId])).length;

describe('Mutation.addCreditRecord', () => {
  it('CRD-09: an authority puts a fact on record under its name, with the period of publication of its class', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(market), 'addCreditRecord', goodRecord(firm.id))).toEqual({
      __typename: 'AddCreditRecordSuccess',
      record: {
        id: expect.any(String),
        kind: 'PENALTY',
        value: 'FINE',
        adverseClass: 'GENERAL',
        isInUse: true,
        authorityName: '市场监管局',
        decidedOn: '2025-08-01',
        validTo: null,
        publication: { from: '2025-08-01', repairableFrom: '2025-11-01', until: '2026-07-31', isPublished: true },
      },
    });
  });

  it('CRD-19: the standing follows in the same transaction, and is published whole', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    expect(await readStanding(graph, firm.id, 'score level taxGrade customsLevel')).toEqual({ score: 874, level: 'AA', taxGrade: 'A', customsLevel: null });
    expect(await publishedStandings(graph, firm.id)).toEqual([
      {
        type: 'credit.CreditStandingChanged',
        subject: firm.id,
        state_version: '1',
        consumers: ['policies'],
        data: { enterpriseId: firm.id, score: 874, level: 'AA', taxGrade: 'A', taxGradeAsOf: '2025-04-01', customsLevel: null, customsLevelAsOf: null, listings: [], hasOpenDispute: false },
      },
    ]);
  });

  it('a record that changes nothing of the standing publishes nothing', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    await addTaxGrade(graph, firm.id, 'D', { decidedOn: '2024-04-01' });
    expect(await publishedStandings(graph, firm.id)).toHaveLength(1);
    expect(await graph.sql('SELECT 1 FROM credit_rating WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it.each([
    ['tax grade A', { kind: 'TAX_GRADE', value: 'A', adverseClass: null }, ['TAX_GRADE_A']],
    ['customs advanced certified', { kind: 'CUSTOMS_LEVEL', value: 'ADVANCED_CERTIFIED', adverseClass: null }, ['CUSTOMS_ADVANCED']],
    ['an honour', { kind: 'HONOUR', value: 'AWARDED', adverseClass: null }, ['HONOUR']],
  ])('CRD-10: %s makes a candidate of the red list by itself', async (_case, changes, grounds) => {
    const firm = await settleOne(graph);
    await addRecord(graph, market, firm.id, changes);
    expect(await findRedEntry(graph, firm.id)).toMatchObject({ state: 'CANDIDATE', grounds });
  });

  it('§12.6: five customs levels are codes from 2026-04-01 on, three before', async () => {
    const firm = await settleOne(graph);
    const input = goodRecord(firm.id, { kind: 'CUSTOMS_LEVEL', value: 'CERTIFIED' });
    const now = new Date('2026-04-02T02:00:00.000Z');
    expect(await mutate(graph.as(market, { now }), 'addCreditRecord', { ...input, decidedOn: '2026-03-31' })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ field: 'value', code: 'VALUE_UNKNOWN' }] });
    expect(await mutate(graph.as(market, { now }), 'addCreditRecord', { ...input, decidedOn: '2026-04-01' })).toMatchObject({ __typename: 'AddCreditRecordSuccess' });
  });

  it('the credit administrator brings in another authority’s record', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(administrator), 'addCreditRecord', goodRecord(firm.id, { authorityUnitId: taxUnit, kind: 'TAX_GRADE', value: 'B', adverseClass: null }))).toMatchObject({ record: { authorityName: '税务局' } });
  });

  it.each<readonly [string, typeof market, string | null]>([
    ['an authority for another', market, taxUnit],
    ['nor its superior for it', cityMarket, marketUnit],
    ['the administrator without naming one', administrator, null],
    ['an unknown unit', administrator, UNKNOWN_ID],
    ['what is no id', administrator, "1' OR '1'='1"],
  ])('nobody records for whom he does not speak: %s', async (_case, by, authorityUnitId) => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(by), 'addCreditRecord', goodRecord(firm.id, { authorityUnitId }))).toMatchObject({ __typename: 'CreditAuthorityUnknown', authorityUnitId });
    expect(await countRecords(firm.id)).toBe(0);
  });

  it('an enterprise of another jurisdiction is answered like one that does not exist', async () => {
    const firm = await settleOne(graph);
    const unknown = await mutate(graph.as(market), 'addCreditRecord', goodRecord(UNKNOWN_ID));
    expect(unknown).toEqual({ __typename: 'CreditEnterpriseUnknown', enterpriseId: UNKNOWN_ID, message: '没有找到本辖区内的这家企业。请核对后重试。', en: 'There is no such enterprise in your jurisdiction. Check its id.' });
    expect(await mutate(graph.as(foreignAdministrator), 'addCreditRecord', goodRecord(firm.id, { authorityUnitId: marketUnit }))).toEqual({ ...unknown, enterpriseId: firm.id });
    for (const enterpriseId of ['', 'x', '企业', `${UNKNOWN_ID}\0`]) expect(await mutate(graph.as(market), 'addCreditRecord', goodRecord(enterpriseId))).toMatchObject({ __typename: 'CreditEnterpriseUnknown' });
  });

  it('every problem of the form is named at once, in both languages', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(market), 'addCreditRecord', goodRecord(firm.id, { value: 'X', adverseClass: null, title: 'x', legalBasis: `a\0b`, documentNumber: '', decidedOn: '2025-09-02', validTo: '2025-09-01' }))).toEqual({
      __typename: 'CreditFormRejected',
      message: '有7处需要更正。',
      en: '7 entries need correction.',
      problems: [
        { field: 'title', code: 'TEXT_LENGTH', message: '文字须为2–200个字。', en: 'The text must have 2–200 characters.' },
        { field: 'legalBasis', code: 'TEXT_LENGTH', message: '文字须为2–200个字。', en: 'The text must have 2–200 characters.' },
        { field: 'documentNumber', code: 'TEXT_LENGTH', message: '文字须为1–100个字。', en: 'The text must have 1–100 characters.' },
        { field: 'value', code: 'VALUE_UNKNOWN', message: '该值不在PENALTY的代码表内。', en: 'The value is not a code of PENALTY on that day.' },
        { field: 'adverseClass', code: 'CLASS_MISSING', message: '须注明失信行为类别。', en: 'Name the class of an adverse record.' },
        { field: 'decidedOn', code: 'DATE_IN_FUTURE', message: '不得晚于2025-09-01。', en: 'It must not be later than 2025-09-01.' },
        { field: 'validTo', code: 'DATES_REVERSED', message: '不得早于2025-09-02。', en: 'It must not be before 2025-09-02.' },
      ],
    });
    expect(await countRecords(firm.id)).toBe(0);
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    for (const role of roles.filter((candidate) => !['LISTING_AUTHORITY', 'CREDIT_ADMINISTRATOR', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...market, subject: `as-${role}`, roles: [role] }), 'addCreditRecord', goodRecord(firm.id)))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'addCreditRecord', goodRecord(firm.id)))).toBe('UNAUTHENTICATED');
    expect(await countRecords(firm.id)).toBe(0);
  });

  describeIdempotency(() => graph, {
    mutation: 'addCreditRecord',
    otherInput: { value: 'WARNING' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: tax, input: goodRecord(firm.id), countEffects: () => countRecords(firm.id) };
    },
  });
});
