import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, parse, type GraphQLFieldResolver } from 'graphql';
import { placesOf, textOf } from '../compare/answers.ts';
import { readErrors } from '../answering-engine.ts';
import { generateOperation } from '../generate/generate-operation.ts';
import { readGraph, type Graph } from '../graph/graph.ts';
import { measureHubDistances } from '../graph/hub-distances.ts';
import { CALM, Fault, World, type Thing, type Weather } from '../graph/world.ts';
import { answerRightly, type RightAnswer } from './answer-rightly.ts';

let graph: Graph;
beforeAll(() => {
  graph = readGraph(resolve(import.meta.dirname, '../../..'));
});

describe('the right answer, where departments lose nothing on the way', () => {
  it.each<[string, Partial<Weather>]>([['calm', {}], ['nulls', { nulls: 0.1 }], ['faults', { nulls: 0.05, errors: 0.08 }]])('is that of graphql-js over the graph as one schema: %s', async (_name, weather) => {
    const terrain = { schema: graph.apiSchema, hubDistances: measureHubDistances(graph) };
    for (let seed = 0; seed < 60; seed += 1) {
      const { document, operationName, variables } = generateOperation(terrain, seed);
      const worldOf = (): World => new World(graph, seed, { ...CALM, ...weather });
      const right = answerRightly({ graph, world: worldOf(), document, operationName, variables }) as RightAnswer;
      const whole = await execute({ schema: graph.apiSchema, document, operationName, variableValues: variables, contextValue: worldOf(), fieldResolver: resolveField, typeResolver: (thing: Thing) => thing.__typename });
      expect(textOf(right.data)).toBe(textOf(whole.data));
      expect([...placesOf(readErrors(whole.errors), right.data).keys()].filter((place) => !placesOf(right.errors, right.data).has(place))).toEqual([]);
    }
  });

  const resolveField: GraphQLFieldResolver<Thing | undefined, World> = (thing, args, world, { fieldName, parentType }) => {
    const { __typename, identity } = thing ?? { __typename: parentType.name, identity: parentType.name };
    const [owner] = graph.ownersOf(parentType.name, fieldName);
    const drawn = world.drawField(owner as string, { __typename, identity }, fieldName, args);
    if (drawn instanceof Fault) throw drawn;
    return drawn;
  };
});

describe('the right answer, where a department loses something (SHR-10)', () => {
  const answer = (query: string, weather: Partial<Weather>, seed = 1): RightAnswer => answerRightly({ graph, world: new World(graph, seed, { ...CALM, ...weather }), document: parse(query), operationName: null, variables: {} }) as RightAnswer;
  const enterprise = '{ enterprise(by: { id: "e" }) { id name openAppeals visitEligibility { isAllowed } } }';

  it('a department that is down costs its own fields, each with its path and code', () => {
    const { data, errors } = answer(enterprise, { down: ['appeals'] });
    expect(data).toMatchObject({ enterprise: { id: expect.any(String), name: expect.any(String), openAppeals: null, visitEligibility: { isAllowed: expect.any(Boolean) } } });
    expect(errors).toEqual([{ path: ['enterprise', 'openAppeals'], code: 'SUBGRAPH_UNAVAILABLE' }]);
  });

  it('one that owns the entity costs all of it', () => {
    expect(answer(enterprise, { down: ['enterprises'] })).toMatchObject({ data: { enterprise: null }, errors: [{ path: ['enterprise'], code: 'SUBGRAPH_UNAVAILABLE' }] });
  });

  it('an entity that a department does not know has null for its fields and no error; one that it cannot tell has an error for each', () => {
    const query = '{ enterprise(by: { id: "e" }) { openAppeals appeals { totalCount } name } }';
    const answers = Array.from({ length: 60 }, (_answer, seed) => answer(query, { lostReferences: 0.9 }, seed));
    const paths = answers.map(({ errors }) => errors.map(({ path }) => path.join('.')).join(' '));
    expect(new Set(paths)).toEqual(new Set(['', 'enterprise.openAppeals enterprise.appeals']));
    expect(answers.every(({ data }) => (data as { enterprise: { name: unknown } }).enterprise.name !== null)).toBe(true);
  });
});
