import type { QueryResolvers } from '../../../generated/graphql.ts';

export const visitProgramme: QueryResolvers['visitProgramme'] = (_root, { id }, { programmes }) => programmes.load(id);
