import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import type { OrgUnit } from '../src/domain/org-unit.ts';
import { enterprises } from '../src/subgraph.ts';
import { anybody, centre, settleOfficer, settleUnit } from './district.ts';

let graph: TestSubgraph;
let [district, street, village]: OrgUnit[] = [];

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
  district = await settleUnit(graph, { name: '江海区人民政府', dutyLine: 'government' });
  street = await settleUnit(graph, { name: '江南街道办事处', nameEn: 'Jiangnan subdistrict', parentId: district.id, level: 'TOWN_STREET', divisionCode: '440704001' });
  village = await settleUnit(graph, { name: '江南街道滘头社区', parentId: street.id, level: 'VILLAGE', divisionCode: '440704001' });
  await settleUnit(graph, { name: '蓬江区人民政府', divisionCode: '440703' });
});
afterAll(() => graph.close());

const search = async (filter: Record<string, unknown>) =>
  (await graph.as(anybody).run('query ($filter: OrgUnitFilter) { orgUnits(filter: $filter) { nodes { name } } }', { filter })).data?.orgUnits.nodes.map(({ name }: { name: string }) => name);

describe('Query.orgUnits', () => {
  it.each([
    [{ divisionCode: '440704' }, ['江南街道办事处', '江南街道滘头社区', '江海区人民政府']],
    [{ divisionCode: '440704', level: 'TOWN_STREET' }, ['江南街道办事处']],
    [{ nameContains: '人民政府' }, ['江海区人民政府', '蓬江区人民政府']],
    [{ dutyLine: 'government' }, ['江海区人民政府']],
    [{ nameContains: '江_区' }, []],
    [{ nameContains: '%' }, []],
  ])('narrows by %j', async (filter, names) => expect(await search(filter)).toEqual(names));

  it('shows the tree upwards and downwards, in both languages', async () => {
    const { data } = await graph.as(anybody).run(`{ orgUnits(filter: { nameContains: "江南街道办" }) { nodes { en: name(locale: EN) levelLabel parent { name } children { nodes { name } } } } }`);
    expect(data?.orgUnits.nodes).toEqual([{ en: 'Jiangnan subdistrict', levelLabel: '镇街', parent: { name: district?.name }, children: { nodes: [{ name: village?.name }] } }]);
  });

  it('lists the officers of a unit for those who plan in its jurisdiction', async () => {
    const officer = await settleOfficer(graph, { unitId: street?.id ?? '' });
    const query = 'query ($filter: OrgUnitFilter) { orgUnits(filter: $filter) { nodes { officers { nodes { id } } } } }';
    const variables = { filter: { nameContains: '江南街道办' } };
    expect((await graph.as(centre).run(query, variables)).data?.orgUnits.nodes[0].officers.nodes).toEqual([{ id: officer.id }]);
    expect(await graph.as(anybody).run(query, variables)).toMatchObject({ data: { orgUnits: { nodes: [{ officers: null }] } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
  });

  it('costs the same number of statements at any size', async () => {
    for (let index = 0; index < 30; index += 1) await settleOfficer(graph, { unitId: (await settleUnit(graph, { parentId: district?.id ?? null })).id });
    const count = async (first: number) => {
      const { data, errors, statements } = await graph
        .as(centre)
        .run(
          `query ($first: Int!) { orgUnits(first: $first) { nodes {
            parent { name } children(first: 2) { nodes { name } } officers(first: 2) { nodes { load { enterprises softLoad } } }
          } } }`,
          { first },
        );
      expect(errors).toEqual([]);
      expect(data?.orgUnits.nodes).toHaveLength(first);
      return statements.length;
    };
    const [few, many] = [await count(4), await count(30)];
    expect(many).toBe(few);
    expect(many).toBe(9);
  });
});
