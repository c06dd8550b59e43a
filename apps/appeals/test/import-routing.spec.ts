import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyAll, startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, foreignUnit, housingUnit, SECOND_DIVISION, settle, transportUnit, unitEvent, waterUnit } from './district.ts';
import { importLines } from './import-table.ts';
import { ROADS, route } from './routing.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  await settle(graph, []);
});
afterAll(() => graph.close());

const HEADINGS = '事项编码,事项名称,牵头单位,配合单位';
const lineOf = (code: string, lead = '住建局', others = ''): string => `${code},,${lead},${others}`;
/** The whole catalogue, with these lines in the place of some. */
const table = (changed: Readonly<Record<string, string>> = {}): string[] => [HEADINGS, ...catalogue.map(({ code }) => changed[code] ?? lineOf(code))];
const rowOfItem = (code: string): number => catalogue.findIndex((item) => item.code === code) + 2;
const versions = (divisionCode = DIVISION): Promise<any[]> => graph.sql('SELECT number, state, drafted_by FROM routing_version WHERE division_code = $1 ORDER BY number', [divisionCode]);
const unitsOf = async (code: string, state = 'PUBLISHED'): Promise<string[]> =>
  (await graph.sql('SELECT unit_id FROM routing_rule r JOIN routing_version v ON v.id = r.routing_version_id WHERE v.division_code = $1 AND v.state = $2 AND item_code = $3 ORDER BY position', [DIVISION, state, code])).map(({ unit_id }) => unit_id);
const here = { divisionCode: DIVISION };
const publishing = { ...here, options: new Set(['publish']) };

describe('importing a routing (SHR-24, APL-02)', () => {
  it('makes a draft beside the routing in force, and says that it waits', async () => {
    await route(graph);
    const outcome = await importLines(graph, 'routing', table({ [ROADS]: lineOf(ROADS, '交通局', '住建局、水务局') }), here);
    expect(outcome).toMatchObject({ read: 137, created: 0, changed: 1, unchanged: 136, refused: 0 });
    expect(outcome.remarks.map(({ code }) => code)).toEqual(['DRAFT_ONLY']);
    expect(await versions()).toEqual([{ number: 1, state: 'PUBLISHED', drafted_by: 'operator' }, { number: 2, state: 'DRAFT', drafted_by: 'somebody' }]);
    expect(await unitsOf(ROADS, 'DRAFT')).toEqual([transportUnit, housingUnit, waterUnit]);
    expect(await unitsOf(ROADS)).toEqual([housingUnit, transportUnit]);
  });

  it('the same again makes no other draft, and with --publish comes into force', async () => {
    const lines = table({ [ROADS]: lineOf(ROADS, '交通局', '住建局、水务局') });
    expect(await importLines(graph, 'routing', lines, here)).toMatchObject({ unchanged: 137 });
    expect(await importLines(graph, 'routing', lines, publishing)).toMatchObject({ unchanged: 137, remarks: [] });
    expect((await versions()).map(({ state }) => state)).toEqual(['REPLACED', 'PUBLISHED']);
    expect(await unitsOf(ROADS)).toEqual([transportUnit, housingUnit, waterUnit]);
    expect(await importLines(graph, 'routing', lines, publishing)).toMatchObject({ unchanged: 137, remarks: [] });
    expect(await versions()).toHaveLength(2);
  });

  describe('is one thing: a fault keeps all of it out', () => {
    let before: any[] = [];
    beforeEach(async () => {
      before = await versions();
    });

    it.each([
      ['an unknown item', () => table().toSpliced(1, 1, lineOf('FINANCE-99')), [[2, '事项编码', 'ITEM_UNKNOWN'], [null, '事项编码', 'ITEM_MISSING']]],
      ['an item by a wrong name', () => table().toSpliced(1, 1, ',企业融资需要,住建局,'), [[2, '事项名称', 'ITEM_UNKNOWN'], [null, '事项编码', 'ITEM_MISSING']]],
      ['a code with the name of another item', () => table({ [ROADS]: `${ROADS},企业融资需求,住建局,` }), [[rowOfItem(ROADS), '事项编码', 'CONTRADICTION'], [null, '事项编码', 'ITEM_MISSING']]],
      ['an unknown unit', () => table({ [ROADS]: lineOf(ROADS, '住建科') }), [[rowOfItem(ROADS), '牵头单位', 'UNIT_UNKNOWN'], [null, '事项编码', 'ITEM_MISSING']]],
      ['a unit of another division', () => table({ [ROADS]: lineOf(ROADS, '外区住建局') }), [[rowOfItem(ROADS), '牵头单位', 'UNIT_UNKNOWN'], [null, '事项编码', 'ITEM_MISSING']]],
      ['a unit that is named twice', () => table({ [ROADS]: lineOf(ROADS, '住建局', '住建局') }), [[rowOfItem(ROADS), '配合单位', 'UNIT_REPEATED'], [null, '事项编码', 'ITEM_MISSING']]],
      ['an item that comes twice, once by its name', () => [...table(), ',企业融资需求,交通局,'], [[139, '事项编码', 'ITEM_REPEATED']]],
      ['a row without a unit beside all the others', () => [...table(), ',别的事项,,'], [[139, '牵头单位', 'MISSING_VALUE']]],
      ['a gap', () => table().filter((line) => !line.startsWith(ROADS)), [[null, '事项编码', 'ITEM_MISSING']]],
    ])('%s', async (_what, lines, faults) => {
      const outcome = await importLines(graph, 'routing', lines(), publishing);
      expect(outcome.faults).toEqual(faults);
      expect([outcome.created, outcome.changed, outcome.unchanged, outcome.refused]).toEqual([0, 0, 0, outcome.read]);
      expect(await versions()).toEqual(before);
    });
  });

  it('an unknown unit is answered with the nearest one', async () => {
    const { messages } = await importLines(graph, 'routing', table({ [ROADS]: lineOf(ROADS, '住建科') }), here);
    expect(messages[0]).toContain('是否应为“住建局”');
  });

  it('two units of one name are told apart by their ids', async () => {
    const [one, other] = ['88888888-8888-4888-8888-888888888881', '88888888-8888-4888-8888-888888888882'];
    await applyAll(graph, [unitEvent(one, '同名局', [one]), unitEvent(other, '同名局', [other])]);
    expect((await importLines(graph, 'routing', table({ [ROADS]: lineOf(ROADS, '同名局') }), here)).faults[0]).toEqual([rowOfItem(ROADS), '牵头单位', 'UNIT_AMBIGUOUS']);
    await importLines(graph, 'routing', table({ [ROADS]: lineOf(ROADS, other) }), publishing);
    expect(await unitsOf(ROADS)).toEqual([other]);
  });

  it('another division has its own', async () => {
    await importLines(graph, 'routing', table().map((line) => line.replace('住建局', '外区住建局')), { divisionCode: SECOND_DIVISION, options: new Set(['publish']) });
    expect(await versions(SECOND_DIVISION)).toMatchObject([{ number: 1, state: 'PUBLISHED' }]);
    expect(await graph.sql('SELECT DISTINCT unit_id FROM routing_rule r JOIN routing_version v ON v.id = r.routing_version_id WHERE v.division_code = $1', [SECOND_DIVISION])).toEqual([{ unit_id: foreignUnit }]);
  });
});
