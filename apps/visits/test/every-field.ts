import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { visits } from '../src/subgraph.ts';

/**
 * Selects every field of a type and of what it leads to, so that nothing a caller might read is left out. A type that leads back to
 * itself is not followed again: its id is enough.
 *
 * @param leftOut fields as `Type.field`
 */
export const selectEverything = (typeName: string, leftOut: readonly string[] = []): string => select(visits.schema.getType(typeName) as GraphQLObjectType, leftOut, []);

const select = (type: GraphQLObjectType, leftOut: readonly string[], path: readonly string[]): string =>
  Object.values(type.getFields())
    .filter(({ name, args }) => !args.some(isRequiredArgument) && !leftOut.includes(`${type.name}.${name}`))
    .map(({ name, type: fieldType }) => {
      const inner = getNamedType(fieldType);
      if (!isObjectType(inner)) return isLeafType(inner) ? name : `${name} { __typename }`;
      if (inner.name === type.name || path.includes(inner.name)) return `${name} { __typename ${'id' in inner.getFields() ? 'id' : ''} }`;
      return `${name} { ${select(inner, leftOut, [...path, type.name])} }`;
    })
    .join(' ');

/** A visit request with all that belongs to it, but not the lists of other requests of its enterprise, nor what takes place beside it. */
export const wholeVisit = selectEverything('VisitRequest', ['Enterprise.visits', 'Enterprise.upcomingSessions', 'VisitProgramme.stops', 'VisitConflict.visitRequest']);
