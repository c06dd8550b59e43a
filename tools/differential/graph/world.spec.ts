import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { isListType, getNullableType, isUnionType } from 'graphql';
import { createDepartmentAnswers } from './answer-fetch.ts';
import { readGraph, type Graph } from './graph.ts';
import { CALM, Fault, World, type Drawn, type Thing } from './world.ts';

describe('the world that all departments tell of', () => {
  let graph: Graph;
  let ask: ReturnType<typeof createDepartmentAnswers>;
  beforeAll(() => {
    graph = readGraph(resolve(import.meta.dirname, '../../..'));
    ask = createDepartmentAnswers(graph);
  });
  const root = (department: string): Thing => ({ __typename: 'Query', identity: 'Query', department });
  const drawMany = (draw: (world: World) => Drawn, weather = CALM): readonly Drawn[] => Array.from({ length: 400 }, (_world, seed) => draw(new World(graph, seed, weather)));

  it('is the same for the same seed, and other for another, another argument or another object', () => {
    const draw = (seed: number, identity: string, locale: string) => new World(graph, seed, CALM).drawField('enterprises', { __typename: 'OrgUnit', identity }, 'name', { locale });
    expect(draw(1, 'OrgUnit:1', 'EN')).toBe(draw(1, 'OrgUnit:1', 'EN'));
    const others = [draw(1, 'OrgUnit:1', 'EN'), draw(2, 'OrgUnit:1', 'EN'), draw(1, 'OrgUnit:2', 'EN'), draw(1, 'OrgUnit:1', 'ZH_CN')];
    expect(new Set(others).size).toBeGreaterThan(2);
  });

  it('has the same enterprise in every department, known by its key', async () => {
    const world = new World(graph, 3, CALM);
    const key = { __typename: 'Enterprise', id: 'Enterprise:2-id' };
    const query = (field: string) => `query($representations:[_Any!]!){_entities(representations:$representations){...on Enterprise{id ${field}}}}`;
    const [byId, byNumber] = [await ask('enterprises', { query: query('uscc'), variables: { representations: [key] } }, world), await ask('enterprises', { query: query('uscc'), variables: { representations: [{ __typename: 'Enterprise', uscc: 'Enterprise:2-uscc' }] } }, world)];
    expect(byId).toEqual({ data: { _entities: [{ id: 'Enterprise:2-id', uscc: 'Enterprise:2-uscc' }] } });
    expect(byNumber).toEqual(byId);
    expect((await ask('appeals', { query: query('openAppeals'), variables: { representations: [key, key] } }, world)).data?._entities).toHaveLength(2);
  });

  it('has lists of 0 to 3', () => {
    const [name] = Object.entries(graph.apiSchema.getQueryType()?.getFields() ?? {}).find(([field, { type }]) => isListType(getNullableType(type)) && graph.ownersOf('Query', field).has('credit')) ?? ['creditMeasures'];
    const lengths = drawMany((world) => world.drawField('credit', root('credit'), name, {})).map((list) => (list as readonly Drawn[]).length);
    expect(new Set(lengths)).toEqual(new Set([0, 1, 2, 3]));
  });

  it('has every member of a union', () => {
    const members = graph.apiSchema.getType('RequestVisitResult');
    const drawn = drawMany((world) => world.drawField('visits', { __typename: 'Mutation', identity: 'Mutation' }, 'requestVisit', {})).map((thing) => (thing as Thing).__typename);
    expect(isUnionType(members) && members.getTypes().filter(({ name }) => !drawn.includes(name))).toEqual([]);
  });

  it('has nulls and faults where the weather has them, and none when it is calm', () => {
    const draw = (weather: typeof CALM) => drawMany((world) => world.drawField('appeals', root('appeals'), 'appeal', {}), weather);
    expect(draw(CALM).filter((drawn) => drawn === null || drawn instanceof Fault)).toEqual([]);
    expect(draw({ ...CALM, nulls: 0.5 }).filter((drawn) => drawn === null).length).toBeGreaterThan(100);
    expect(draw({ ...CALM, errors: 0.5 }).filter((drawn) => drawn instanceof Fault).length).toBeGreaterThan(100);
  });

  it('loses references one by one: to null, or to an error of that entity alone', async () => {
    const world = new World(graph, 5, { ...CALM, lostReferences: 0.6 });
    const representations = [0, 1, 2, 3].map((number) => ({ __typename: 'Enterprise', id: `Enterprise:${number}-id` }));
    const { data, errors = [] } = await ask('visits', { query: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Enterprise{id}}}', variables: { representations } }, world);
    const outcomes = representations.map((_key, number) => world.drawReference('visits', 'Enterprise', `Enterprise:${number}`));
    expect((data as { _entities: readonly unknown[] })._entities.map((entity) => entity !== null)).toEqual(outcomes.map((outcome) => outcome === 'known'));
    expect(errors.map(({ path }) => path)).toEqual(outcomes.flatMap((outcome, index) => (outcome === 'fault' ? [['_entities', index]] : [])));
    expect(new Set(outcomes).size).toBeGreaterThan(1);
  });
});
