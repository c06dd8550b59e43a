import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { centre, DIVISION, representative, SECOND_DIVISION, settleOne, specialist } from './district.ts';
import { appealForm } from './forms.ts';
import { importLines } from './import-table.ts';
import { ROADS, ROADS_TEXT, route } from './routing.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
});
afterAll(() => graph.close());

const HEADINGS = '事项编码,事项名称,办理类别,常见事项';
const here = { divisionCode: DIVISION };
const asRead = async (by: Parameters<TestSubgraph['as']>[0]): Promise<any> =>
  (await graph.as(by).run('{ appealItems { code name en: name(locale: EN) isCommon defaultServiceClass defaultServiceClassLabel } }')).data?.appealItems.find(({ code }: any) => code === ROADS);

describe('importing items (SHR-24, APL-01)', () => {
  it('a jurisdiction has its own name and class of an item; others keep theirs', async () => {
    expect(await importLines(graph, 'items', [HEADINGS, `${ROADS},园区道路与照明,紧急,否`], here)).toMatchObject({ created: 1, refused: 0 });
    expect(await asRead(centre)).toMatchObject({ name: '园区道路与照明', en: 'Roads in the park', isCommon: false, defaultServiceClass: 'URGENT' });
    expect(await asRead({ ...centre, divisionCode: `${DIVISION}001` })).toMatchObject({ name: '园区道路与照明' });
    expect(await asRead({ ...centre, divisionCode: SECOND_DIVISION })).toMatchObject({ name: '园区道路', isCommon: true });
    expect(await asRead({ subject: 'public', roles: ['PUBLIC'] })).toMatchObject({ name: '园区道路' });
  });

  it('twice is once, and blank cells leave what is said', async () => {
    expect(await importLines(graph, 'items', [HEADINGS, `${ROADS},园区道路与照明,,`], here)).toMatchObject({ unchanged: 1 });
    expect(await importLines(graph, 'items', [HEADINGS, `${ROADS},,,是`], here)).toMatchObject({ changed: 1 });
    expect(await asRead(centre)).toMatchObject({ name: '园区道路与照明', isCommon: true, defaultServiceClass: 'URGENT' });
  });

  it('what is said as the catalogue says it needs no terms', async () => {
    expect(await importLines(graph, 'items', [HEADINGS, 'FINANCE-01,企业融资需求,,是'], here)).toMatchObject({ unchanged: 1 });
    expect(await graph.sql('SELECT item_code FROM appeal_item_term')).toEqual([{ item_code: ROADS }]);
  });

  it('there are 137 items, and no table adds one: the nearest code is proposed', async () => {
    const { faults, messages } = await importLines(graph, 'items', [HEADINGS, 'FINANCE-99,新事项,,'], here);
    expect(faults).toEqual([[2, '事项编码', 'ITEM_UNKNOWN']]);
    expect(messages[0]).toContain('137个事项全平台统一');
  });

  it('the class decides what is promised, where the appeal is classified by its words and by the specialist (APL-04)', async () => {
    const [ours, theirs] = [await settleOne(graph, { divisionCode: `${DIVISION}001` }), await settleOne(graph, { divisionCode: SECOND_DIVISION })];
    await route(graph);
    const submit = async ({ id }: { readonly id: string }, content: string): Promise<any> =>
      (await mutate(graph.as(representative(id)), 'submitAppeal', appealForm({ content }), 'appeal { id serviceClass }')).appeal;
    expect([(await submit(ours, ROADS_TEXT)).serviceClass, (await submit(theirs, ROADS_TEXT)).serviceClass]).toEqual(['URGENT', 'REGULAR']);
    const unclear = await submit(ours, '请帮忙看看我们厂区旁边的那件事情');
    const classified = await mutate(graph.as(specialist), 'classifyAppeal', { appealId: unclear.id, itemCode: ROADS }, 'appeal { serviceClass }');
    expect(classified.appeal.serviceClass).toBe('URGENT');
  });
});

describe("a jurisdiction's own terms, whoever writes them", () => {
  const insert = (item: string, division: string, serviceClass: string): string =>
    `INSERT INTO appeal_item_term (item_code, division_code, default_service_class, changed_by, changed_at) VALUES ('${item}', '${division}', '${serviceClass}', 'x', now())`;

  it.each([
    ['appeal_item_term_item_code_fkey', insert('FINANCE-99', DIVISION, 'SIMPLE')],
    ['appeal_item_term_division_code_check', insert('FINANCE-02', '4407', 'SIMPLE')],
    ['appeal_item_term_default_service_class_check', insert('FINANCE-02', DIVISION, 'NONE')],
    ['appeal_item_term_pkey', `${insert('FINANCE-03', DIVISION, 'SIMPLE')}; ${insert('FINANCE-03', DIVISION, 'REGULAR')}`],
  ])('%s refuses what is none', async (name, statement) => {
    await expect(graph.sql(statement)).rejects.toThrow(name);
  });
});
