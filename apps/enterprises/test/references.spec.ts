import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { anybody, centre, neighbouringCentre, settleAssignments, settleEnterprises, settleOfficer, settleUnit } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const resolve = async (caller: object, type: string, references: readonly object[], selection: string) =>
  graph.as(caller).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`, { r: references.map((reference) => ({ __typename: type, ...reference })) });

describe('references from other departments', () => {
  it('lead to enterprises by id and by code, in the order asked; unknown ones are null', async () => {
    const [first, second] = await settleEnterprises(graph, [{}, {}]);
    const { data, errors } = await resolve(anybody, 'Enterprise', [{ id: second?.id }, { uscc: first?.uscc }, { id: randomUUID() }, { id: 'no id' }], 'name');
    expect({ data: data?._entities, errors }).toEqual({ data: [{ name: second?.name }, { name: first?.name }, null, null], errors: [] });
  });

  it('lead to an officer on the same terms as any other path', async () => {
    const officer = await settleOfficer(graph);
    expect((await resolve(centre, 'Officer', [{ id: officer.id }], 'name')).data?._entities).toEqual([{ name: officer.name }]);
    for (const caller of [anybody, neighbouringCentre]) expect((await resolve(caller, 'Officer', [{ id: officer.id }], 'name')).data?._entities).toEqual([null]);
  });

  it.each([
    ['Enterprise by id', 2],
    ['Enterprise by uscc', 2],
    ['Officer', 3],
    ['OrgUnit', 2],
  ])('%s: a batch of 2 and one of 100 cost %d statements each', async (what, expected) => {
    const firms = await settleEnterprises(graph, Array.from({ length: 100 }, () => ({})));
    const officers = await Promise.all(firms.map(() => settleOfficer(graph)));
    await Promise.all(firms.map(({ id }, index) => settleAssignments(graph, officers[index]?.id ?? '', [id])));
    const units = await Promise.all(firms.map(() => settleUnit(graph)));
    const [type, references, selection] = {
      'Enterprise by id': ['Enterprise', firms.map(({ id }) => ({ id })), 'name protection { since }'],
      'Enterprise by uscc': ['Enterprise', firms.map(({ uscc }) => ({ uscc })), 'name protection { since }'],
      Officer: ['Officer', officers.map(({ id }) => ({ id })), 'name load { enterprises }'],
      OrgUnit: ['OrgUnit', units.map(({ id }) => ({ id })), 'name children { nodes { name } }'],
    }[what] as [string, object[], string];
    for (const size of [2, 100]) {
      const { data, errors, statements } = await resolve(centre, type, references.slice(0, size), selection);
      expect(errors).toEqual([]);
      expect(data?._entities.filter((entity: unknown) => entity !== null)).toHaveLength(size);
      expect(statements).toHaveLength(expected);
    }
  });
});
