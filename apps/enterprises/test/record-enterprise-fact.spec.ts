import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { attempt, centre, mutate, officerCaller, representative, requestingUnit, settleAssignments, settleEnterprise, settleOfficer } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises, { poolSize: 32 });
});
afterAll(() => graph.close());

const usual = 'enterprise { sizeClass staff } fact { key value { number amount text } period confidence }';
const record = (enterpriseId: string, fact: Record<string, unknown>, { caller = centre as object, selection = usual } = {}) =>
  mutate(graph.as(caller), 'recordEnterpriseFact', { enterpriseId, asOf: '2025-08-31', source: '区统计局', ...fact }, selection, '... on FactNotAcceptable { key problem problemLabel }');

describe('Mutation.recordEnterpriseFact', () => {
  it('ENT-04: records the fact with its provenance and computes the size class anew', async () => {
    const firm = await settleEnterprise(graph);
    expect(await record(firm.id, { key: 'staff', value: { number: 320 }, confidence: 0.9 })).toEqual({
      __typename: 'RecordEnterpriseFactSuccess',
      enterprise: { sizeClass: 'MEDIUM', staff: 320 },
      fact: { key: 'staff', value: { number: 320, amount: null, text: null }, period: null, confidence: 0.9 },
    });
    expect(await graph.sql('SELECT source, recorded_by, unit FROM enterprise_fact WHERE enterprise_id = $1', [firm.id])).toEqual([{ source: '区统计局', recorded_by: 'centre', unit: '人' }]);
    expect((await graph.outbox()).at(-1)).toMatchObject({ subject: firm.id, state_version: '2', data: { sizeClass: 'MEDIUM' } });
  });

  it('ENT-04: an older fact is kept, and the newer one still counts', async () => {
    const firm = await settleEnterprise(graph);
    await record(firm.id, { key: 'staff', value: { number: 320 } });
    expect(await record(firm.id, { key: 'staff', value: { number: 10 }, asOf: '2024-12-31' })).toMatchObject({ enterprise: { sizeClass: 'MEDIUM', staff: 320 } });
    expect(await record(firm.id, { key: 'staff', value: { number: 15 } })).toMatchObject({ enterprise: { sizeClass: 'MICRO', staff: 15 } });
    const { data } = await graph.as(centre).run('query ($id: ID) { enterprise(by: { id: $id }) { facts(keys: [staff]) { value { number } asOf } } }', { id: firm.id });
    expect(data?.enterprise.facts).toEqual([{ value: { number: 15 }, asOf: '2025-08-31' }]);
    expect(await graph.sql('SELECT count(*)::int AS count FROM enterprise_fact WHERE enterprise_id = $1', [firm.id])).toEqual([{ count: 3 }]);
  });

  it('ENT-03: a new fact completes the dossier, and its key is published without its value', async () => {
    const firm = await settleEnterprise(graph);
    const selection = 'enterprise { dossier { filledFacts } facts(keys: [mainProducts]) { value { items } } }';
    const result = await record(firm.id, { key: 'mainProducts', value: { items: ['印制电路板'] } }, { selection });
    expect(result.enterprise).toEqual({ dossier: { filledFacts: 6 }, facts: [{ value: { items: ['印制电路板'] } }] });
    const { data } = (await graph.outbox()).at(-1) as { data: { factKeys: string[] } };
    expect(data.factKeys).toContain('mainProducts');
    expect(JSON.stringify(data)).not.toContain('印制电路板');
  });

  it('ENT-04: a fact of the wrong kind is refused in words', async () => {
    const firm = await settleEnterprise(graph);
    expect(await record(firm.id, { key: 'revenue', value: { amount: 100 } })).toEqual({
      __typename: 'FactNotAcceptable',
      key: 'revenue',
      problem: 'PERIOD_MISSING',
      problemLabel: '缺少所属期',
      message: '“营业收入”须注明所属期，如2024、2025Q2或2025-08。',
      en: 'Revenue: state the reporting period, such as 2024, 2025Q2 or 2025-08.',
    });
    expect(await record(firm.id, { key: 'staff', value: { text: '120' } })).toMatchObject({ problem: 'WRONG_KIND' });
    expect(await record(firm.id, { key: 'staff', value: { number: 5 }, asOf: '2025-09-02' })).toMatchObject({ problem: 'DAY_IN_FUTURE' });
    expect(await graph.sql('SELECT 1 FROM enterprise_fact WHERE enterprise_id = $1', [firm.id])).toEqual([]);
  });

  it('the same key twice records once, and answers the same', async () => {
    const firm = await settleEnterprise(graph);
    const fact = { key: 'revenue', value: { amount: 3_000_000_000 }, period: '2024', idempotencyKey: randomUUID() };
    const [first, again] = [await record(firm.id, fact), await record(firm.id, fact)];
    expect(again).toEqual(first);
    expect(await graph.sql('SELECT 1 FROM enterprise_fact WHERE enterprise_id = $1', [firm.id])).toHaveLength(1);
  });

  it('may be done by the enterprise and by the officer who serves it now, not by other units', async () => {
    const [firm, officer, former] = [await settleEnterprise(graph), await settleOfficer(graph), await settleOfficer(graph)];
    await settleAssignments(graph, officer.id, [firm.id]);
    await settleAssignments(graph, former.id, [firm.id], { validTo: new Date('2025-08-20T00:00:00Z') });
    for (const caller of [representative(firm.id), officerCaller(officer.id)]) {
      expect(await record(firm.id, { key: 'patents', value: { number: 3 } }, { caller })).toMatchObject({ __typename: 'RecordEnterpriseFactSuccess' });
    }
    const fact = { key: 'patents', value: { number: 3 }, asOf: '2025-08-31', source: '企业' };
    for (const caller of [officerCaller(former.id), requestingUnit]) {
      const { errors } = await attempt(graph.as(caller), 'recordEnterpriseFact', { enterpriseId: firm.id, ...fact }, 'fact { key }');
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('32 writers of one enterprise at once: each fact is kept, and each has a version of its own', async () => {
    const firm = await settleEnterprise(graph);
    const results = await Promise.all(Array.from({ length: 32 }, (_, index) => record(firm.id, { key: 'staff', value: { number: 300 + index } })));
    expect(results.filter(({ __typename }) => __typename === 'RecordEnterpriseFactSuccess')).toHaveLength(32);
    expect(await graph.sql('SELECT version::int FROM enterprise WHERE id = $1', [firm.id])).toEqual([{ version: 33 }]);
    const versions = (await graph.outbox()).filter(({ type, subject }) => type === 'enterprises.EnterpriseChanged' && subject === firm.id).map(({ state_version }) => Number(state_version));
    expect(versions.sort((a, b) => a - b)).toEqual(Array.from({ length: 32 }, (_, index) => index + 2));
  });
});
