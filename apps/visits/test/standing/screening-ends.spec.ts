import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, bureauUnit, centre, foreignCentre, market, marketUnit, office, representative, settleOne, superior } from '../district.ts';
import { anotherMatter, STATUTORY } from '../forms.ts';
import { book, bookAndAccept, bookAndAsk, listSteps, read } from '../journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const screen = async (visitRequestId: string, input: Record<string, unknown> = {}): Promise<string> => (await mutate(graph.as(centre), 'screenVisit', { visitRequestId, ...input })).visitRequest.state;
const bookAndJudge = async (enterpriseId: string, form: Record<string, unknown>, input: Record<string, unknown> = {}): Promise<{ id: string; state: string }> => {
  const id = await book(graph, bureau, enterpriseId, form);
  return { id, state: await screen(id, input) };
};

describe('an inspection in disguise (变相检查, §0.1)', () => {
  const disguised = { kind: 'TOUR', purpose: '参观生产线，抽查台账并核查隐患整改情况', topics: ['执法'] };

  it('is rejected by its content, says so to the unit, and is held against it', async () => {
    const firm = await settleOne(graph);
    const { id, state } = await bookAndJudge(firm.id, disguised);
    expect(state).toBe('DECLINED_DISGUISED');
    expect(await read(graph, bureau, id, 'screeningFinding en: screeningFinding(locale: EN) necessity { score }')).toEqual({
      screeningFinding: '属变相检查（内容含执法、抽查、核查、整改），不予安排。检查须按法定程序另行预约。',
      en: 'An inspection by its content (it speaks of 执法、抽查、核查、整改). Book it as the inspection that it is.'.replaceAll('、', ', '),
      necessity: null,
    });
    expect(await graph.sql('SELECT kind FROM visit_violation WHERE visit_request_id = $1', [id])).toEqual([{ kind: 'DISGUISED_INSPECTION' }]);
  });

  it.each([
    ['one word is no disguise', { kind: 'TOUR', purpose: '参观质量检查流程' }, {}, 'NECESSARY'],
    ['the centre may say that it is one', { kind: 'TOUR', purpose: '参观生产线' }, { isDisguisedInspection: true }, 'DECLINED_DISGUISED'],
    ['or that it is none', disguised, { isDisguisedInspection: false }, 'NECESSARY'],
    ['to classify it as what it is does not undo it', disguised, { kind: 'INSPECTION' }, 'DECLINED_DISGUISED'],
    ['an open inspection is none', { ...disguised, kind: 'INSPECTION' }, {}, 'NECESSARY'],
    ['a statutory one neither', { ...STATUTORY, purpose: disguised.purpose }, {}, 'NECESSARY'],
  ])('%s', async (_case, form, input, state) => {
    const firm = await settleOne(graph);
    expect((await bookAndJudge(firm.id, form, input)).state).toBe(state);
  });
});

describe('what the database answers (VIS-17)', () => {
  const asks = ['capacity', 'output', 'staff', 'energy', 'orders'];
  const factKeys = asks.slice(0, 4);
  const pageOf = async (by: Partial<Caller>, variables: Record<string, unknown> = {}): Promise<any> => {
    const { data, errors } = await graph.as(by).run('query ($e: ID, $n: Int, $after: String) { dataGrants(enterpriseId: $e, first: $n, after: $after) { nodes { id enterprise { id } unit { id } items isValid } pageInfo { hasNextPage endCursor } } }', variables);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return data?.dataGrants;
  };

  it('is granted instead of a visit from 80 % on, for ninety days', async () => {
    const firm = await settleOne(graph, { factKeys });
    const { id, state } = await bookAndJudge(firm.id, { asks });
    expect(state).toBe('CONVERTED_TO_DATA');
    const reading = await read(graph, bureau, id, 'screeningFinding dataGrant { enterprise { id } unit { id } items validUntil isValid }');
    expect(reading).toEqual({
      screeningFinding: '所需数据库中已有，授权读取4项，至2025-11-30，不再到访。',
      dataGrant: { enterprise: { id: firm.id }, unit: { id: bureauUnit }, items: factKeys, validUntil: '2025-11-30', isValid: true },
    });
    expect((await read(graph, bureau, id, 'dataGrant { isValid }', new Date('2025-11-30T16:00:00.000Z'))).dataGrant.isValid).toBe(false);
  });

  it.each([
    ['three of four', ['capacity', 'output', 'staff', 'orders'], 'REVIEW'],
    ['nothing asked', [], 'NECESSARY'],
    ['the same key twice, and one that is not stored', ['capacity', 'capacity', 'orders'], 'NECESSARY'],
  ])('%s is not answered by data', async (_case, asked, state) => {
    const firm = await settleOne(graph, { factKeys });
    expect((await bookAndJudge(firm.id, { asks: asked })).state).toBe(state);
  });

  it('a statutory duty is not answered by data', async () => {
    const firm = await settleOne(graph, { factKeys });
    expect((await bookAndJudge(firm.id, { ...STATUTORY, asks: factKeys })).state).toBe('NECESSARY');
  });

  it('who reads what until when is on record for the centre, the office, the unit with its superiors, and the enterprise', async () => {
    const firm = await settleOne(graph, { factKeys });
    const { id } = await bookAndJudge(firm.id, { asks });
    for (const by of [centre, office, bureau, superior, representative(firm.id)]) expect((await pageOf(by, { e: firm.id })).nodes).toEqual([{ id, enterprise: { id: firm.id }, unit: { id: bureauUnit }, items: factKeys, isValid: true }]);
    for (const by of [market, foreignCentre, representative(market.unitId as string)]) expect((await pageOf(by, { e: firm.id })).nodes).toEqual([]);
  });

  it('a list of grants goes on behind its cursor', async () => {
    const firm = await settleOne(graph, { factKeys });
    const ids = [(await bookAndJudge(firm.id, { asks })).id, (await bookAndJudge(firm.id, { asks })).id];
    const first = await pageOf(bureau, { e: firm.id, n: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await pageOf(bureau, { e: firm.id, n: 1, after: first.pageInfo.endCursor });
    expect([...first.nodes, ...second.nodes].map((node: any) => node.id).sort()).toEqual(ids.toSorted());
  });
});

describe('what was visited for before (VIS-30)', () => {
  const matter = { purpose: '了解储能产线扩产计划', topics: ['扩产'] };
  const findings = 'earlierFindings { unit { id } kindLabel completedOn findings } screeningFinding';

  it('is not visited for again within ninety days, by whichever unit; the earlier findings are read instead', async () => {
    const firm = await settleOne(graph);
    const earlier = await bookAndAccept(graph, market, firm.id, matter);
    const { id, state } = await bookAndJudge(firm.id, matter);
    expect(state).toBe('DECLINED_DUPLICATE');
    expect(await read(graph, bureau, id, findings)).toEqual({
      screeningFinding: '90日内已就同一事项到访或已有安排，附前次成果。',
      earlierFindings: { unit: { id: marketUnit }, kindLabel: '调研', completedOn: null, findings: null },
    });
    const outcome = { problemsSolved: 1, problemsRegistered: 0, factsUpdated: 0, servicesDelivered: 0, findings: '扩产受用地限制' };
    await graph.sql("UPDATE visit_request SET state = 'COMPLETED', checked_out_at = '2025-09-10T03:00:00Z', outcome = $2, version = version + 1 WHERE id = $1", [earlier, JSON.stringify(outcome)]);
    expect((await read(graph, bureau, id, findings)).earlierFindings).toMatchObject({ completedOn: '2025-09-10', findings: '扩产受用地限制' });
    expect(await read(graph, bureau, earlier)).toBeNull();
  });

  it('counts the ninety days from the visit, however early it was booked', async () => {
    const firm = await settleOne(graph);
    const earlier = await bookAndAccept(graph, market, firm.id, matter);
    await graph.sql("UPDATE visit_request SET created_at = '2025-04-01T02:00:00Z', version = version + 1 WHERE id = $1", [earlier]);
    expect((await bookAndJudge(firm.id, matter)).state).toBe('DECLINED_DUPLICATE');
    await graph.sql("UPDATE visit_request SET scheduled_starts_at = '2025-06-01T02:00:00Z', scheduled_ends_at = '2025-06-01T04:00:00Z', version = version + 1 WHERE id = $1", [earlier]);
    expect((await bookAndJudge(firm.id, matter)).state).toBe('NECESSARY');
  });

  it('VIS-08: what was refused was not visited for', async () => {
    const firm = await settleOne(graph);
    const refused = await bookAndAsk(graph, market, firm.id, matter);
    await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: refused });
    expect((await bookAndJudge(firm.id, matter)).state).toBe('NECESSARY');
  });

  it('a matter that is only alike is scored', async () => {
    const firm = await settleOne(graph);
    await bookAndAccept(graph, market, firm.id, matter);
    const { state, id } = await bookAndJudge(firm.id, { purpose: '了解储能产线用工缺口', topics: ['用工'] });
    expect(state).toBe('NECESSARY');
    expect((await read(graph, bureau, id, 'earlierFindings { findings }')).earlierFindings).toBeNull();
  });

  it('§0.1: an unannounced inspection to come gives nothing away', async () => {
    const firm = await settleOne(graph);
    const hidden = await bookAndAccept(graph, market, firm.id, matter);
    await graph.sql("UPDATE visit_request SET kind = 'INSPECTION', announcement = 'UNANNOUNCED', version = version + 1 WHERE id = $1", [hidden]);
    expect((await bookAndJudge(firm.id, matter)).state).toBe('NECESSARY');
  });
});

describe('the order of screening', () => {
  it('disguise before data before repetition, and each in one version with the classification', async () => {
    const firm = await settleOne(graph, { factKeys: ['capacity'] });
    const matter = anotherMatter();
    await bookAndAccept(graph, market, firm.id, matter);
    const everything = { ...matter, asks: ['capacity'], topics: [...matter.topics, '执法', '抽查'] };
    expect((await bookAndJudge(firm.id, everything)).state).toBe('DECLINED_DISGUISED');
    expect((await bookAndJudge(firm.id, { ...matter, asks: ['capacity'] })).state).toBe('CONVERTED_TO_DATA');
    const { id, state } = await bookAndJudge(firm.id, matter);
    expect(state).toBe('DECLINED_DUPLICATE');
    expect(await listSteps(graph, id)).toEqual(['COLLECTED triage CLASSIFIED by centre', 'CLASSIFIED findDuplicate DECLINED_DUPLICATE by centre']);
  });
});
