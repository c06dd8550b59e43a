import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { appeals } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { DIVISION, foreignUnit, operator, SECOND_DIVISION, settle, transportUnit, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { draft, ROADS, route, wholeRouting } from './routing.ts';

const SESSIONS = 32;

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals, { poolSize: SESSIONS });
  await settle(graph, []);
});
afterAll(() => graph.close());

let town = 100;
const nextTown = (): string => `${DIVISION}${(town += 1)}`;
const publish = (routingId: string): Promise<any> => mutate(graph.as(operator), 'publishRouting', { routingId });
const listVersions = async (divisionCode: string): Promise<string[]> =>
  (await graph.sql('SELECT number, state FROM routing_version WHERE division_code = $1 ORDER BY number', [divisionCode])).map(({ number, state }) => `${number} ${state}`);

describe('Mutation.publishRouting', () => {
  it('APL-02: a version in which every item has a unit comes into force, and the one before is replaced', async () => {
    const divisionCode = nextTown();
    await route(graph, wholeRouting(), divisionCode);
    const next = await draft(graph, wholeRouting({ [ROADS]: [transportUnit] }), divisionCode);
    expect(await publish(next)).toMatchObject({ __typename: 'PublishRoutingSuccess', routing: { id: next, number: 2, state: 'PUBLISHED', missingItems: [] } });
    expect(await listVersions(divisionCode)).toEqual(['1 REPLACED', '2 PUBLISHED']);
  });

  it.each([
    ['an item is left out', wholeRouting().filter(({ itemCode }) => itemCode !== ROADS)],
    ['an item has no unit', wholeRouting({ [ROADS]: [] })],
  ])('APL-02: where %s it is refused, names the item, and the one before stays in force', async (_gap, rows) => {
    const divisionCode = nextTown();
    await route(graph, wholeRouting(), divisionCode);
    const incomplete = await draft(graph, rows, divisionCode);
    expect(await publish(incomplete)).toEqual({
      __typename: 'AppealRoutingIncomplete',
      missingItems: [{ code: ROADS }],
      message: '1个事项没有责任单位：园区道路。现行版本继续施行。',
      en: '1 item has no unit: Roads in the park. The version in force stays.',
    });
    expect(await listVersions(divisionCode)).toEqual(['1 PUBLISHED', '2 DRAFT']);
  });

  it('APL-02: a unit that has gone since it was drafted answers for nothing', async () => {
    const divisionCode = nextTown();
    const routingId = await draft(graph, wholeRouting({ [ROADS]: [foreignUnit] }), divisionCode);
    await graph.sql('CREATE TABLE kept AS SELECT * FROM org_unit_copy WHERE id = $1', [foreignUnit]);
    await graph.sql('DELETE FROM org_unit_copy WHERE id = $1', [foreignUnit]);
    expect(await publish(routingId)).toMatchObject({ __typename: 'AppealRoutingIncomplete', missingItems: [{ code: ROADS }] });
    await graph.sql('INSERT INTO org_unit_copy SELECT * FROM kept');
    expect((await publish(routingId)).__typename).toBe('PublishRoutingSuccess');
  });

  it('what was published once is no draft any more', async () => {
    const divisionCode = nextTown();
    const [first, second] = [await route(graph, wholeRouting(), divisionCode), await route(graph, wholeRouting(), divisionCode)];
    expect(await publish(first)).toMatchObject({ __typename: 'AppealRoutingNotDraft', state: 'REPLACED', message: '该版本“已被替代”，只能发布草案。' });
    expect(await publish(second)).toMatchObject({ __typename: 'AppealRoutingNotDraft', state: 'PUBLISHED' });
  });

  it('another jurisdiction’s version is answered like one that does not exist', async () => {
    const foreign = await draft(graph, wholeRouting(), SECOND_DIVISION, { ...operator, divisionCode: SECOND_DIVISION });
    for (const routingId of [foreign, UNKNOWN_ID, '', "' OR 1=1"]) expect(await publish(routingId)).toMatchObject({ __typename: 'AppealRoutingUnknown', routingId });
  });

  it(`of ${SESSIONS} versions that are published at once, one is in force in the end, and each was`, async () => {
    const divisionCode = nextTown();
    const ids: string[] = [];
    for (let index = 0; index < SESSIONS; index += 1) ids.push(await draft(graph, wholeRouting(), divisionCode));
    const answers = await Promise.all(ids.map(publish));
    expect(new Set(answers.map(({ __typename: type }) => type))).toEqual(new Set(['PublishRoutingSuccess']));
    const states = (await listVersions(divisionCode)).map((version) => version.split(' ')[1]);
    expect(states.filter((state) => state === 'PUBLISHED')).toHaveLength(1);
    expect(states.filter((state) => state === 'REPLACED')).toHaveLength(SESSIONS - 1);
  });

  it('is the operator’s alone', async () => {
    for (const role of roles.filter((candidate) => candidate !== 'PLATFORM_OPERATOR' && candidate !== 'PUBLIC')) {
      expect(faultOf(await attempt(graph.as({ ...operator, roles: [role] }), 'publishRouting', { routingId: UNKNOWN_ID }))).toBe('FORBIDDEN');
    }
  });

  describeIdempotency(() => graph, {
    mutation: 'publishRouting',
    prepare: async () => {
      const divisionCode = nextTown();
      const routingId = await draft(graph, wholeRouting(), divisionCode);
      return { by: operator, input: { routingId }, countEffects: async () => (await listVersions(divisionCode)).filter((version) => version.endsWith('PUBLISHED')).length };
    },
    otherInput: { routingId: UNKNOWN_ID },
  });
});
