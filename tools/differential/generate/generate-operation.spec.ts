import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getVariableValues, getNamedType, isScalarType, TypeInfo, validate, visit, visitWithTypeInfo, type GraphQLSchema } from 'graphql';
import { readGraph } from '../graph/graph.ts';
import { measureHubDistances } from '../graph/hub-distances.ts';
import { allFeatures, listFeatures } from '../features/features.ts';
import { generateOperation, type GeneratedOperation } from './generate-operation.ts';
import type { Terrain } from './selections.ts';

const COUNT = 400;

describe(`${COUNT} generated operations over the graph`, () => {
  let schema: GraphQLSchema;
  let terrain: Terrain;
  let operations: readonly GeneratedOperation[];
  let features: ReadonlySet<string>;
  beforeAll(() => {
    const graph = readGraph(resolve(import.meta.dirname, '../../..'));
    schema = graph.apiSchema;
    terrain = { schema, hubDistances: measureHubDistances(graph) };
    operations = Array.from({ length: COUNT }, (_operation, seed) => generateOperation(terrain, seed));
    features = new Set(operations.flatMap((operation) => [...listFeatures(operation, schema)]));
  });

  it('are all valid, and their variables fit', () => {
    for (const { document, operationName, variables, text } of operations) {
      expect({ text, problems: validate(schema, document).map(({ message }) => message) }).toEqual({ text, problems: [] });
      const definition = document.definitions.find((one) => one.kind === 'OperationDefinition' && (operationName === null || one.name?.value === operationName));
      expect(definition?.kind === 'OperationDefinition' && getVariableValues(schema, definition.variableDefinitions ?? [], variables).errors).toBeUndefined();
    }
  });

  it('are the same for the same seed, and hardly ever the same for two', () => {
    const [{ text, variables }, again] = [operations[7] as GeneratedOperation, generateOperation(terrain, 7)];
    expect([again.text, again.variables]).toEqual([text, variables]);
    expect(new Set(operations.map(({ text }) => text)).size).toBeGreaterThan(COUNT * 0.95);
  });

  it.each(allFeatures)('hold among them: %s', (feature) => {
    expect(features).toContain(feature);
  });

  it('give a value of every scalar and of many enums and input objects', () => {
    const given = new Set(operations.flatMap(({ document }) => [...inputTypesOf(document, schema)]));
    const scalars = Object.values(schema.getTypeMap()).filter(isScalarType).map(({ name }) => name);
    expect(scalars.filter((name) => !given.has(name) && name !== 'Float')).toEqual([]);
    expect(given.size).toBeGreaterThan(60);
  });

  it('ask for most of what can be asked', () => {
    const asked = new Set(operations.flatMap(({ document }) => [...rootFieldsOf(document, schema)]));
    const roots = Object.keys(schema.getQueryType()?.getFields() ?? {});
    expect(roots.filter((name) => !asked.has(name)).length).toBeLessThan(roots.length * 0.2);
  });
});

const inputTypesOf = (document: GeneratedOperation['document'], schema: GraphQLSchema): ReadonlySet<string> => {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  const note = (): void => {
    const type = types.getInputType();
    if (type !== null && type !== undefined) names.add(getNamedType(type).name);
  };
  visit(document, visitWithTypeInfo(types, { Argument: note, ObjectField: note }));
  return names;
};

const rootFieldsOf = (document: GeneratedOperation['document'], schema: GraphQLSchema): ReadonlySet<string> => {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(types, { Field: ({ name }) => void (types.getParentType() === schema.getQueryType() && names.add(name.value)) }));
  return names;
};
