import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, office, operator, SECOND_DIVISION, settle, specialist } from './district.ts';
import { draft, ROADS, route } from './routing.ts';

let graph: TestSubgraph;
const anybody = { subject: 'public', roles: ['PUBLIC'] as const };

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  await settle(graph, []);
});
afterAll(() => graph.close());

describe('Query.appealCategories and Query.appealItems (APL-01, APL-03)', () => {
  it('everybody reads 10 categories with 137 items, without the database', async () => {
    const { data, statements } = await graph.as(anybody).run('{ appealCategories { code name en: name(locale: EN) items { code } } appealItems { code } }');
    expect(data?.appealCategories.map(({ name }: any) => name)).toEqual(['金融服务', '人才服务', '市场推广', '行政服务', '公共服务', '法律服务', '党群服务', '产业空间', '科技创新', '政策咨询与申报']);
    expect(data?.appealCategories.flatMap(({ items }: any) => items)).toEqual(data?.appealItems);
    expect(data?.appealItems).toHaveLength(137);
    expect(statements).toEqual([]);
  });

  it('an item says what it asks for, in both languages', async () => {
    const { data } = await graph
      .as(anybody)
      .run('{ appealItems(category: INDUSTRIAL_SPACE) { code name en: name(locale: EN) category categoryLabel isCommon defaultServiceClass defaultServiceClassLabel questions materials(locale: EN) isRetired } }');
    expect(data?.appealItems[0]).toEqual({
      code: 'INDUSTRIAL_SPACE-01',
      name: '产业用地申请',
      en: 'Industrial land',
      category: 'INDUSTRIAL_SPACE',
      categoryLabel: '产业空间',
      isCommon: true,
      defaultServiceClass: 'COMPLEX',
      defaultServiceClassLabel: '疑难',
      questions: ['需要的面积和用途', '期望的区域和时间'],
      materials: ['Feasibility report'],
      isRetired: false,
    });
  });

  it('the database knows the same items as the catalogue', async () => {
    const rows = await graph.sql('SELECT code, category, is_retired FROM appeal_item ORDER BY code');
    expect(rows).toEqual(catalogue.map(({ code, category, isRetired }) => ({ code, category, is_retired: isRetired })).toSorted((a, b) => (a.code < b.code ? -1 : 1)));
  });
});

describe('Query.appealRouting (APL-02)', () => {
  const query = 'query ($d: String!, $n: Int) { appealRouting(divisionCode: $d, number: $n) { number state stateLabel draftedAt publishedAt rows { item { code } units { id } } missingItems { code } } }';

  it('is the version in force, or the one of a number', async () => {
    await route(graph);
    await draft(graph, [{ itemCode: ROADS, unitIds: [] }]);
    const inForce = (await graph.as(specialist).run(query, { d: DIVISION })).data?.appealRouting;
    expect(inForce).toMatchObject({ number: 1, state: 'PUBLISHED', stateLabel: '施行中', missingItems: [] });
    expect(inForce.rows).toHaveLength(137);
    const drafted = (await graph.as(operator).run(query, { d: DIVISION, n: 2 })).data?.appealRouting;
    expect(drafted).toMatchObject({ number: 2, state: 'DRAFT', publishedAt: null, rows: [] });
    expect(drafted.missingItems).toHaveLength(137);
  });

  it.each([[SECOND_DIVISION, null], ['nowhere', null], [DIVISION, 9], [DIVISION, -1]])('%s, version %p: null', async (d, n) => {
    expect((await graph.as(operator).run(query, { d, n })).data).toEqual({ appealRouting: null });
  });

  it('is read in three statements, whatever its size', async () => {
    expect((await graph.as(operator).run(query, { d: DIVISION })).statements).toHaveLength(3);
  });
});

describe('Query.appealSettings (SHR-24)', () => {
  it('everybody reads the numbers in force, with unit and source', async () => {
    const { data } = await graph.as(anybody).run(`{ appealSettings(divisionCode: "${DIVISION}") { divisionCode version settings { key value unit source isDefault } } }`);
    expect(data?.appealSettings).toMatchObject({ divisionCode: DIVISION, version: 'default' });
    expect(data?.appealSettings.settings).toContainEqual({ key: 'urgentPromiseHours', value: '12', unit: 'hours of the clock', source: 'APL-04 [S]', isDefault: true });
  });

  it('what is no division is the caller’s fault', async () => {
    const { errors } = await graph.as(office).run('{ appealSettings(divisionCode: "x") { version } }');
    expect(errors[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});
