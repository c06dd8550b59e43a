import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, housingUnit, operator, SECOND_DIVISION, settle, transportUnit, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { draft, ROADS, route, wholeRouting } from './routing.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  await settle(graph, []);
});
afterAll(() => graph.close());

/** Towns of their own, so that no test meets another's versions. */
let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;
const drafted = (divisionCode: string, rows: readonly object[]): Promise<any> => mutate(graph.as(operator), 'draftRouting', { divisionCode, rows });
const countVersions = async (divisionCode: string): Promise<number> => (await graph.sql('SELECT count(*)::int AS count FROM routing_version WHERE division_code = $1', [divisionCode]))[0].count;

describe('Mutation.draftRouting', () => {
  it('APL-02: a draft lies beside the version in force, with its gaps named', async () => {
    const divisionCode = nextTown();
    const inForce = await route(graph, wholeRouting(), divisionCode);
    const result = await drafted(divisionCode, [{ itemCode: ROADS, unitIds: [transportUnit, housingUnit] }]);
    expect(result).toMatchObject({ __typename: 'DraftRoutingSuccess', routing: { number: 2, state: 'DRAFT', rows: [{ item: { code: ROADS }, units: [{ id: transportUnit }, { id: housingUnit }] }] } });
    expect(result.routing.missingItems).toHaveLength(136);
    const { data } = await graph.as(operator).run('query ($d: String!) { appealRouting(divisionCode: $d) { id number state } }', { d: divisionCode });
    expect(data?.appealRouting).toEqual({ id: inForce, number: 1, state: 'PUBLISHED' });
  });

  it('everything wrong is named at once, and nothing is stored', async () => {
    const divisionCode = nextTown();
    const result = await drafted(divisionCode, [
      { itemCode: 'FINANCE-99', unitIds: [housingUnit] },
      { itemCode: ROADS, unitIds: [UNKNOWN_ID, "1' OR '1'='1"] },
      { itemCode: ROADS, unitIds: [housingUnit, housingUnit.toUpperCase()] },
    ]);
    expect(result.__typename).toBe('AppealRoutingRejected');
    expect(result.problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual([
      'rows.0.itemCode ITEM_UNKNOWN',
      'rows.1.unitIds.0 UNIT_UNKNOWN',
      'rows.1.unitIds.1 UNIT_UNKNOWN',
      'rows.2.itemCode ITEM_REPEATED',
      'rows.2.unitIds UNIT_REPEATED',
    ]);
    expect(await countVersions(divisionCode)).toBe(0);
  });

  it.each([SECOND_DIVISION, '44', 'nowhere'])('%s is not the operator’s to route', async (divisionCode) => {
    expect(await drafted(divisionCode, [])).toMatchObject({ __typename: 'AppealRoutingRejected', problems: [{ field: 'divisionCode', code: 'DIVISION_FOREIGN' }] });
  });

  it('drafts made at once have numbers of their own', async () => {
    const divisionCode = nextTown();
    await Promise.all(Array.from({ length: 12 }, () => draft(graph, [], divisionCode)));
    const rows = await graph.sql('SELECT number FROM routing_version WHERE division_code = $1 ORDER BY number', [divisionCode]);
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });

  it('is the operator’s alone', async () => {
    for (const role of roles.filter((candidate) => candidate !== 'PLATFORM_OPERATOR' && candidate !== 'PUBLIC')) {
      expect(faultOf(await attempt(graph.as({ ...operator, roles: [role] }), 'draftRouting', { divisionCode: DIVISION, rows: [] }))).toBe('FORBIDDEN');
    }
  });

  describeIdempotency(() => graph, {
    mutation: 'draftRouting',
    prepare: () => {
      const divisionCode = nextTown();
      return Promise.resolve({ by: operator, input: { divisionCode, rows: [] }, countEffects: () => countVersions(divisionCode) });
    },
    otherInput: { rows: [{ itemCode: ROADS, unitIds: [housingUnit] }] },
  });
});
