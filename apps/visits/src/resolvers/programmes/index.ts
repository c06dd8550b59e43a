import type { Resolvers } from '../../generated/graphql.ts';
import { fillVisitProgramme } from './fillVisitProgramme.ts';
import { refusals } from './refusals.ts';
import { requestVisitProgramme } from './requestVisitProgramme.ts';
import { VisitProgramme } from './VisitProgramme.ts';
import { visitProgramme } from './Query/visitProgramme.ts';
import { visitProgrammes } from './Query/visitProgrammes.ts';

/** Requests with several stops. */
export const programmes: Resolvers = {
  Query: { visitProgramme, visitProgrammes },
  Mutation: { fillVisitProgramme, requestVisitProgramme },
  VisitRequest: { programme: ({ programmeId }, _arguments, context) => (programmeId === null ? null : context.programmes.load(programmeId)) },
  VisitProgramme,
  ...refusals,
};
