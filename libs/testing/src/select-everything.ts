import { getNamedType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

const DEEPEST = 6;

/** Selects every field of a type and of what it leads to, so that nothing a caller might read is left out. */
export const selectEverything = (schema: GraphQLSchema, typeName: string, leftOut: readonly string[] = []): string => {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  return select(type, new Set(leftOut), DEEPEST);
};

const select = (type: GraphQLObjectType, leftOut: ReadonlySet<string>, depth: number): string =>
  Object.values(type.getFields())
    .filter(({ name }) => !leftOut.has(`${type.name}.${name}`))
    .flatMap(({ name, type: fieldType }) => {
      const inner = getNamedType(fieldType);
      if (!isObjectType(inner)) return [name];
      return depth === 0 ? [] : [`${name} { ${select(inner, leftOut, depth - 1)} }`];
    })
    .join(' ');
