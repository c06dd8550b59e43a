import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';
import { enterprisesSchema, visitsSchema } from '../small-graph.ts';

/** The small graph with one field more, which no department answers: a version of its own for each name. */
export const composeChangedGraph = (fieldName: string): string => {
  const composed = composeServices([
    { name: 'enterprises', url: 'http://enterprises.internal/graphql', typeDefs: parse(enterprisesSchema) },
    { name: 'visits', url: 'http://visits.internal/graphql', typeDefs: parse(visitsSchema.replace('visitCount: Int', `visitCount: Int\n    ${fieldName}: Int`)) },
  ]);
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};
