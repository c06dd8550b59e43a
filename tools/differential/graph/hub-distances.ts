import { getNamedType, isAbstractType, isInterfaceType, isObjectType, type GraphQLNamedType, type GraphQLSchema } from 'graphql';
import type { Graph } from './graph.ts';

/**
 * How many fields lie between a type and the next entity that several departments tell of. There the departments meet, so there most can go wrong.
 * Types from which none is reached are left out.
 */
export const measureHubDistances = ({ apiSchema, departments, keysOf, ownersOf }: Graph): ReadonlyMap<string, number> => {
  const types = Object.values(apiSchema.getTypeMap());
  const isHub = (type: GraphQLNamedType): boolean => {
    if (!isObjectType(type) || keysOf(type.name).size === 0) return false;
    return new Set(Object.keys(type.getFields()).flatMap((field) => [...ownersOf(type.name, field)])).size > 1;
  };
  const distances = new Map(types.filter(isHub).map(({ name }) => [name, 0]));
  for (let distance = 1; distance <= departments.size * 2; distance += 1) {
    const reached = types.filter(({ name }) => !distances.has(name)).filter((type) => nextTypes(apiSchema, type).some((name) => distances.get(name) === distance - 1));
    for (const { name } of reached) distances.set(name, distance);
  }
  return distances;
};

const nextTypes = (schema: GraphQLSchema, type: GraphQLNamedType): readonly string[] => {
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map(({ name }) => name);
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map((field) => getNamedType(field.type).name) : [];
};
