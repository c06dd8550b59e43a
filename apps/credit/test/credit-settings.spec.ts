import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { faultOf } from '@qinqing/testing';
import { creditSettings as definition } from '../src/settings.ts';
import { DIVISION } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

describe('Query.creditSettings', () => {
  it('shows everybody every number in force with its unit and source', async () => {
    const { data, errors } = await graph.as({}).run('query ($d: String!) { creditSettings(divisionCode: $d) { divisionCode version settings { key value unit source isDefault } } }', { d: DIVISION });
    expect(errors).toEqual([]);
    expect(data?.creditSettings).toMatchObject({ divisionCode: DIVISION, version: 'default' });
    expect(data?.creditSettings.settings.map(({ key }: any) => key)).toEqual(Object.keys(definition));
    expect(data?.creditSettings.settings).toContainEqual({ key: 'generalPublicationMonths', value: '{"minimum":3,"maximum":12}', unit: 'months', source: '§9.5, 《信用修复管理办法》 [L]', isDefault: true });
  });

  it('what is no division is the caller’s fault', async () => {
    expect(faultOf(await graph.as({}).run('{ creditSettings(divisionCode: "Jianghai") { version } }'))).toBe('BAD_USER_INPUT');
  });
});

describe('Query.creditMeasures', () => {
  it('§12.6: everybody may read the statutory list, in Chinese and in English', async () => {
    const { data, errors } = await graph.as({}).run('{ creditMeasures { code name en: name(locale: EN) } }');
    expect(errors).toEqual([]);
    expect(data?.creditMeasures).toHaveLength(14);
    expect(data?.creditMeasures).toContainEqual({ code: 'CJ-06', name: '限制申请财政性资金项目', en: 'No application for projects funded from public money' });
  });
});
