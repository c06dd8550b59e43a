import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import type { Caller } from '@qinqing/caller';
import { faultOf } from '@qinqing/testing';
import { administrator, bankCaller, cityMarket, foreignAdministrator, liaison, market, representative, settleOne, tax, UNKNOWN_ID } from './district.ts';
import { addRecord, addTaxGrade, applyForRepair, propose } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const idsOf = async (by: Caller, list: string, filter: string): Promise<string[]> => {
  const { data, errors } = await graph.as(by).run(`{ ${list}(first: 100${filter === '' ? '' : `, filter: { ${filter} }`}) { nodes { id } } }`);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.[list].nodes.map(({ id }: any) => id);
};

describe('Query.creditRecord and Query.creditRecords', () => {
  it('each reads what is his: the enterprise its own, an authority its own and those below, the administrator the jurisdiction’s', async () => {
    const [firm, other] = [await settleOne(graph), await settleOne(graph)];
    const [penalty, grade, others] = [await addRecord(graph, market, firm.id), await addTaxGrade(graph, firm.id, 'B'), await addRecord(graph, market, other.id)];
    const own = new Set([penalty, grade, others]);
    const seen = async (by: Caller): Promise<string[]> => (await idsOf(by, 'creditRecords', '')).filter((id) => own.has(id));
    expect((await seen(representative(firm.id))).toSorted()).toEqual([penalty, grade].toSorted());
    expect(await seen(tax)).toEqual([grade]);
    expect((await seen(market)).toSorted()).toEqual([penalty, others].toSorted());
    expect((await seen(cityMarket)).toSorted()).toEqual([penalty, others].toSorted());
    expect((await seen(administrator)).toSorted()).toEqual([...own].toSorted());
    expect(await seen(foreignAdministrator)).toEqual([]);
    for (const [by, isSeen] of [[representative(firm.id), true], [representative(other.id), false], [tax, false], [market, true], [cityMarket, true], [administrator, true], [foreignAdministrator, false]] as const) {
      const { data, errors } = await graph.as(by).run('query ($id: ID!) { creditRecord(id: $id) { id } }', { id: penalty });
      expect({ data, errors }).toEqual({ data: { creditRecord: isSeen ? { id: penalty } : null }, errors: [] });
    }
  });

  it('newest decision first, page by page, without a gap and without a repetition', async () => {
    const firm = await settleOne(graph);
    const ids: string[] = [];
    for (const decidedOn of ['2025-08-05', '2025-08-03', '2025-08-04', '2025-08-04', '2025-08-01']) ids.push(await addRecord(graph, market, firm.id, { decidedOn }));
    const query = 'query ($e: ID!, $a: String) { creditRecords(filter: { enterpriseId: $e }, first: 2, after: $a) { totalCount nodes { id decidedOn } edges { node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }';
    const found: any[] = [];
    for (let after: string | null = null, pages = 0; pages < 3; pages += 1) {
      const { data }: { data: any } = await graph.as(administrator).run(query, { e: firm.id, a: after });
      expect(data?.creditRecords).toMatchObject({ totalCount: 5, pageInfo: { hasNextPage: pages < 2, hasPreviousPage: pages > 0 } });
      found.push(...data?.creditRecords.nodes);
      after = data?.creditRecords.pageInfo.endCursor;
    }
    expect(found.map(({ decidedOn }) => decidedOn)).toEqual(['2025-08-05', '2025-08-04', '2025-08-04', '2025-08-03', '2025-08-01']);
    expect(found.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it.each([['kinds: [TAX_GRADE]', ['grade']], ['adverseOnly: true', ['penalty']], ['kinds: [HONOUR]', []], ['', ['grade', 'penalty']]])('filtered by { %s }: %j', async (filter, expected) => {
    const firm = await settleOne(graph);
    const named = { penalty: await addRecord(graph, market, firm.id), grade: await addTaxGrade(graph, firm.id, 'B') };
    const ids = await idsOf(administrator, 'creditRecords', `enterpriseId: "${firm.id}" ${filter}`);
    expect(ids.toSorted()).toEqual(expected.map((name) => named[name as keyof typeof named]).toSorted());
  });

  it('a record tells what it is in both languages, and what the caller may do', async () => {
    const firm = await settleOne(graph);
    const id = await addRecord(graph, market, firm.id);
    const query = `query ($id: ID!) { creditRecord(id: $id) { enterprise { id } authority { id } kindLabel valueLabel en: valueLabel(locale: EN) adverseClassLabel title legalBasis documentNumber
      disputes { id } repairs { id } isRepaired recordedAt availableActions { action label isAllowed because } } }`;
    const { data, errors } = await graph.as(representative(firm.id)).run(query, { id });
    expect(errors).toEqual([]);
    expect(data?.creditRecord).toEqual({
      enterprise: { id: firm.id }, authority: { id: market.unitId }, kindLabel: '行政处罚', valueLabel: '罚款', en: 'Fine', adverseClassLabel: '一般', title: '未按规定公示年度报告',
      legalBasis: '《企业信息公示暂行条例》第十八条', documentNumber: '江市监罚〔2025〕12号', disputes: [], repairs: [], isRepaired: false, recordedAt: '2025-09-01T02:00:00.000Z',
      availableActions: [{ action: 'DISPUTE', label: '提出异议', isAllowed: true, because: null }, { action: 'APPLY_FOR_REPAIR', label: '申请修复', isAllowed: false, because: '未满最短公示期' }],
    });
    expect((await graph.as(market).run(query, { id })).data?.creditRecord.availableActions).toEqual([]);
  });
});

describe('Query.listEntry and Query.listEntries', () => {
  it('each reads what is his, and filters it', async () => {
    const firm = await settleOne(graph);
    const red = (await addTaxGrade(graph, firm.id, 'A'), (await idsOf(administrator, 'listEntries', `enterpriseId: "${firm.id}"`))[0] as string);
    const black = await propose(graph, firm.id);
    const ofFirm = (by: Caller, filter = ''): Promise<string[]> => idsOf(by, 'listEntries', `enterpriseId: "${firm.id}" ${filter}`);
    expect((await ofFirm(representative(firm.id))).toSorted()).toEqual([red, black].toSorted());
    expect(await ofFirm(tax)).toEqual([red]);
    expect(await ofFirm(cityMarket)).toEqual([black]);
    expect(await ofFirm(foreignAdministrator)).toEqual([]);
    expect(await ofFirm(representative(UNKNOWN_ID))).toEqual([]);
    expect(await ofFirm(administrator, 'kinds: [BLACK]')).toEqual([black]);
    expect(await ofFirm(administrator, 'states: [CANDIDATE]')).toEqual([red]);
    const read = async (by: Caller, id: string): Promise<unknown> => (await graph.as(by).run('query ($id: ID!) { listEntry(id: $id) { id } }', { id })).data?.listEntry;
    expect([await read(tax, black), await read(market, black), await read(representative(firm.id), black)]).toEqual([null, { id: black }, { id: black }]);
  });

  it('an authority reads its entry without the records of others', async () => {
    const firm = await settleOne(graph);
    const [grade] = [await addTaxGrade(graph, firm.id, 'A'), await addRecord(graph, market, firm.id, { kind: 'HONOUR', value: 'AWARDED' })];
    const { data, errors } = await graph.as(tax).run('query ($e: ID!) { listEntries(filter: { enterpriseId: $e }) { nodes { stateLabel kindLabel reason records { id } history { to } availableActions { action isAllowed } measures { code } repairs { id } } } }', { e: firm.id });
    expect(errors).toEqual([]);
    expect(data?.listEntries.nodes[0]).toMatchObject({ stateLabel: '红名单候选', kindLabel: '红名单', history: [], measures: [], repairs: [], availableActions: [{ action: 'CONFIRM_LISTING', isAllowed: true }, { action: 'DROP_LISTING', isAllowed: true }] });
    expect(data?.listEntries.nodes[0].records).toHaveLength(2);
    expect(data?.listEntries.nodes[0].records).toEqual(expect.arrayContaining([{ id: grade }, null]));
  });
});

describe('Query.creditRepairs', () => {
  it('an authority reads what it has to decide, an enterprise its own', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
    const repairId = await applyForRepair(graph, firm.id, { recordId }, new Date('2025-09-01T02:00:00.000Z'));
    const ofFirm = (by: Caller, filter = ''): Promise<string[]> => idsOf(by, 'creditRepairs', `enterpriseId: "${firm.id}" ${filter}`);
    for (const by of [representative(firm.id), market, cityMarket, administrator]) expect(await ofFirm(by, 'states: [UNDER_REVIEW]')).toEqual([repairId]);
    for (const by of [tax, foreignAdministrator, representative(UNKNOWN_ID)]) expect(await ofFirm(by)).toEqual([]);
    expect(await ofFirm(market, 'states: [REPAIRED, REFUSED]')).toEqual([]);
  });

  it('says when the authority is late', async () => {
    const firm = await settleOne(graph);
    const recordId = await addRecord(graph, market, firm.id, { adverseClass: 'MINOR' });
    await applyForRepair(graph, firm.id, { recordId }, new Date('2025-09-01T02:00:00.000Z'));
    const query = '{ creditRepairs { nodes { isOverdue stateLabel evidence appliedAt enterprise { id } authority { id } record { id } availableActions { action isAllowed } } } }';
    const { data } = await graph.as(representative(firm.id), { now: new Date('2025-09-15T10:00:00.000Z') }).run(query);
    expect(data?.creditRepairs.nodes).toEqual([
      { isOverdue: true, stateLabel: '审核中', evidence: '罚款已缴清，见缴款书', appliedAt: '2025-09-01T02:00:00.000Z', enterprise: { id: firm.id }, authority: { id: market.unitId }, record: { id: recordId }, availableActions: [] },
    ]);
  });
});

describe('what is asked wrongly', () => {
  it.each(['creditRecords', 'listEntries', 'creditRepairs'])('%s: ids, cursors and sizes that are none are the caller’s fault', async (list) => {
    for (const asked of ['filter: { enterpriseId: "x" }', 'after: "x"', 'first: 0', 'first: 101', 'first: -1']) {
      expect(faultOf(await graph.as(administrator).run(`{ ${list}(${asked}) { nodes { id } } }`))).toBe('BAD_USER_INPUT');
    }
  });

  it.each([
    ['creditRecords', 'creditRecord:newest', '2025-02-30'],
    ['listEntries', 'listEntry:newest', '1'],
    ['creditRepairs', 'creditRepair:newest', '1'],
  ])('%s: a forged cursor that only JavaScript can read is the caller’s fault', async (list, order, at) => {
    expect(faultOf(await graph.as(administrator).run(`{ ${list}(after: "${writeCursor(order, [at, UNKNOWN_ID])}") { nodes { id } } }`))).toBe('BAD_USER_INPUT');
  });

  it.each(['creditRecord', 'listEntry'])('%s: what is no id leads nowhere', async (field) => {
    for (const id of ['', 'x', "1' OR '1'='1", '企业']) expect((await graph.as(administrator).run(`query ($id: ID!) { ${field}(id: $id) { id } }`, { id }))).toMatchObject({ data: { [field]: null }, errors: [] });
  });

  it.each(['creditRecords', 'listEntries', 'creditRepairs'])('%s is closed to banks, liaisons and the public', async (list) => {
    for (const by of [bankCaller, liaison]) expect(faultOf(await graph.as(by).run(`{ ${list} { nodes { id } } }`))).toBe('FORBIDDEN');
    expect(faultOf(await graph.as({ subject: 'public', roles: ['PUBLIC'] }).run(`{ ${list} { nodes { id } } }`))).toBe('UNAUTHENTICATED');
  });
});
