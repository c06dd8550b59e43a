import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { administrator, bankCaller, foreignAdministrator, liaison, market, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { addRecord, addTaxGrade, blackList, NOTICE_DUE, propose, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const entities = (selection: string): string => `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { ${selection} } } }`;
const refer = (...ids: string[]) => ({ r: ids.map((id) => ({ __typename: 'Enterprise', id })) });

describe('Enterprise.creditStanding (CRD-19, §10.10)', () => {
  it('tells the score with its parts and its reasons, in both languages', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    await addRecord(graph, market, firm.id);
    const standing = await readStanding(graph, firm.id, 'id score level levelLabel taxGradeLabel customsLevel customsLevelLabel reasons en: reasons(locale: EN) components { key label score weight points isOnRecord } ratedAt modelVersion enterprise { id }');
    expect(standing).toMatchObject({ id: firm.id, enterprise: { id: firm.id }, score: 834, level: 'AA', levelLabel: 'AA 信用优秀', taxGradeLabel: 'A级', customsLevel: null, customsLevelLabel: null, ratedAt: '2025-09-01T02:00:00.000Z', modelVersion: expect.stringMatching(/^1-[0-9a-f]{12}$/) });
    expect(standing.reasons).toEqual(['纳税信用：加78.9分', '司法执行（无记录）：加47.4分', '行政处罚：加7.9分']);
    expect(standing.en).toEqual(['Tax: +78.9 points', 'Judicial enforcement (nothing on record): +47.4 points', 'Administrative penalties: +7.9 points']);
    expect(standing.components).toHaveLength(8);
    expect(standing.components[0]).toEqual({ key: 'TAX', label: '纳税信用', score: 100, weight: 263.16, points: 263.16, isOnRecord: true });
  });

  it('who is not rated is told why', async () => {
    const firm = await settleOne(graph);
    await addRecord(graph, market, firm.id);
    expect(await readStanding(graph, firm.id, 'score level levelLabel reasons components { key } ratings { id } ratedAt modelVersion taxGradeLabel')).toEqual({
      score: null, level: null, levelLabel: null, reasons: ['尚无纳税信用级别和公共信用综合评价，未评级。'], components: [], ratings: [], ratedAt: null, modelVersion: null, taxGradeLabel: null,
    });
  });

  it('null: nothing is on record', async () => {
    expect(await readStanding(graph, (await settleOne(graph)).id)).toBeNull();
  });

  it('the black list comes first among the reasons', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    await blackList(graph, firm.id);
    const { level, reasons } = await readStanding(graph, firm.id, 'level reasons');
    expect([level, reasons[0], reasons.length]).toEqual(['D', '列入严重失信主体名单，等级为D。', 4]);
  });

  it('is read by the enterprise itself and by the credit administrator of the jurisdiction, and by nobody else', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    for (const by of [representative(firm.id), representative(firm.id, ['CLERK']), administrator]) expect((await readStanding(graph, firm.id, 'score', by)).score).toBe(874);
    for (const by of [bankCaller, market, liaison, foreignAdministrator, representative(UNKNOWN_ID)]) {
      const { data, errors } = await graph.as(by).run(entities('creditStanding { score }'), refer(firm.id));
      expect({ data, codes: errors.map(({ extensions }) => extensions?.code) }).toEqual({ data: { _entities: [{ creditStanding: null }] }, codes: ['FORBIDDEN'] });
    }
  });

  it('as a reference of its own it is no way around that', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on CreditStanding { score } } }';
    const reference = { r: [{ __typename: 'CreditStanding', id: firm.id }] };
    expect((await graph.as(administrator).run(query, reference)).data).toEqual({ _entities: [{ score: 874 }] });
    for (const by of [bankCaller, market, liaison, foreignAdministrator]) expect((await graph.as(by).run(query, reference)).data).toEqual({ _entities: [null] });
  });
});

describe('Enterprise.creditLevel', () => {
  it('is all that the liaison reads', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'A');
    const { data, errors } = await graph.as(liaison).run(entities('creditLevel creditLevelLabel creditStanding { score }'), refer(firm.id));
    expect(data?._entities).toEqual([{ creditLevel: 'AA', creditLevelLabel: 'AA 信用优秀', creditStanding: null }]);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('null: not rated', async () => {
    const { data } = await graph.as(liaison).run(entities('creditLevel creditLevelLabel'), refer((await settleOne(graph)).id));
    expect(data?._entities).toEqual([{ creditLevel: null, creditLevelLabel: null }]);
  });
});

describe('Enterprise.publicCreditRecords (§9.5, §0.1)', () => {
  const everybody = { subject: 'public', roles: ['PUBLIC'] as const };
  const shown = async (firmId: string, now?: Date): Promise<string[]> => {
    const { data, errors } = await graph.as(everybody, now === undefined ? {} : { now }).run(entities('publicCreditRecords { nodes { title } }'), refer(firmId));
    expect(errors).toEqual([]);
    return data?._entities[0].publicCreditRecords.nodes.map(({ title }: any) => title);
  };

  it('everybody reads published penalties with their authority and basis, and nothing is counted', async () => {
    const firm = await settleOne(graph);
    const id = await addRecord(graph, market, firm.id);
    const selection = 'publicCreditRecords { nodes { id kind kindLabel title authorityName legalBasis documentNumber decidedOn publishedUntil isDisputed correctionStatement } edges { cursor } pageInfo { hasNextPage } }';
    for (const by of [everybody, bankCaller]) {
      const { data, errors } = await graph.as(by).run(entities(selection), refer(firm.id));
      expect(errors).toEqual([]);
      expect(data?._entities[0].publicCreditRecords.nodes).toEqual([
        { id, kind: 'PENALTY', kindLabel: '行政处罚', title: '未按规定公示年度报告', authorityName: '市场监管局', legalBasis: '《企业信息公示暂行条例》第十八条', documentNumber: '江市监罚〔2025〕12号', decidedOn: '2025-08-01', publishedUntil: '2026-07-31', isDisputed: false, correctionStatement: null },
      ]);
    }
    expect(await graph.sql('SELECT 1 FROM credit_enquiry')).toEqual([]);
  });

  it.each([
    ['a general one until its last day', { title: '处罚' }, '2026-07-31T15:59:59.999Z', ['处罚']],
    ['and not a moment longer', { title: '处罚' }, '2026-07-31T16:00:00.000Z', []],
    ['a serious one for three years', { title: '处罚', adverseClass: 'SERIOUS' }, '2028-07-31T02:00:00.000Z', ['处罚']],
    ['a minor one not at all', { title: '处罚', adverseClass: 'MINOR' }, '2025-09-01T02:00:00.000Z', []],
    ['judicial records are published by the courts', { title: '执行', kind: 'JUDICIAL', value: 'ENFORCED' }, '2025-09-01T02:00:00.000Z', []],
    ['grades are nobody’s business', { title: '评价', kind: 'LABOUR', value: 'C', adverseClass: null }, '2025-09-01T02:00:00.000Z', []],
  ])('%s', async (_case, changes, now, expected) => {
    const firm = await settleOne(graph);
    await addRecord(graph, market, firm.id, changes);
    expect(await shown(firm.id, new Date(now))).toEqual(expected);
  });

  it('a black listing is shown when it is decided, not when it is proposed', async () => {
    const firm = await settleOne(graph);
    const listEntryId = await propose(graph, firm.id);
    expect(await shown(firm.id)).toEqual([]);
    await graph.runJob('pass-listing-deadline', { listEntryId }, { now: NOTICE_DUE });
    expect(await shown(firm.id, NOTICE_DUE)).toEqual(['提交虚假材料取得登记']);
  });

  it('newest first, page by page; a cursor that is none is the caller’s fault, what is no id has none', async () => {
    const firm = await settleOne(graph);
    for (const [title, decidedOn] of [['第一', '2025-08-01'], ['第三', '2025-08-03'], ['第二', '2025-08-02']]) await addRecord(graph, market, firm.id, { title, decidedOn });
    const page = async (after: string | null): Promise<any> => (await graph.as(everybody).run(entities(`publicCreditRecords(first: 2${after === null ? '' : `, after: "${after}"`}) { nodes { title } pageInfo { hasNextPage endCursor } }`), refer(firm.id))).data?._entities[0].publicCreditRecords;
    const first = await page(null);
    expect(first).toMatchObject({ nodes: [{ title: '第三' }, { title: '第二' }], pageInfo: { hasNextPage: true } });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({ nodes: [{ title: '第一' }], pageInfo: { hasNextPage: false } });
    for (const after of ['x', writeCursor('publicCreditRecord:newest', ['1', UNKNOWN_ID])]) {
      expect((await graph.as(everybody).run(entities(`publicCreditRecords(after: "${after}") { nodes { title } }`), refer(firm.id))).errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
    expect((await graph.as(everybody).run(entities('publicCreditRecords { nodes { title } }'), refer('x'))).data?._entities).toEqual([{ publicCreditRecords: null }]);
  });
});
