import { parse, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import type { Random } from '../graph/random.ts';

/** Questions about the schema itself, as tools mix them with others. */
export const drawIntrospection = (random: Random, schema: GraphQLSchema): readonly SelectionNode[] => {
  const typeName = random.pick(Object.keys(schema.getTypeMap()));
  const question = random.pick([
    '__schema { queryType { name } mutationType { name } }',
    '__schema { queryType { fields { name isDeprecated } } subscriptionType { name } }',
    `__type(name: ${JSON.stringify(typeName)}) { kind name description possibleTypes { name } enumValues(includeDeprecated: true) { name } }`,
    `named: __type(name: ${JSON.stringify(typeName)}) {
      fields { name args { name defaultValue } type { kind name ofType { kind name ofType { name } } } }
      inputFields { name }
      interfaces { name }
    }`,
    'nothing: __type(name: "NoSuchType") { name }',
  ]);
  return (parse(`{ ${question} }`, { noLocation: true }).definitions[0] as OperationDefinitionNode).selectionSet.selections;
};
