import { burdenMinutes, isEmptyVisit } from '../../domain/arrival/visit-ending.ts';
import type { VisitRequestResolvers } from '../../generated/graphql.ts';

type ArrivalFields = 'roster' | 'receptionMinutes' | 'result' | 'isEmptyVisit' | 'enterpriseFeedback' | 'unitFeedback' | 'photoIncidents' | 'media';

/** From the agreed date to the end of a visit. */
export const VisitRequest: Pick<VisitRequestResolvers, ArrivalFields> = {
  roster: async (request, _arguments, context) => {
    const members = await context.rosters.load(request.id);
    return members.length === 0 ? null : { request, members };
  },
  receptionMinutes: ({ checkedInAt, checkedOutAt }) => (checkedInAt === null || checkedOutAt === null ? null : burdenMinutes(checkedInAt, checkedOutAt)),
  result: ({ outcome }) => outcome,
  isEmptyVisit: (request) => isEmptyVisit(request),
  enterpriseFeedback: async ({ id }, _arguments, context) => (await context.feedback.load(id)).find(({ side }) => side === 'ENTERPRISE') ?? null,
  unitFeedback: async ({ id }, _arguments, context) => (await context.feedback.load(id)).find(({ side }) => side === 'UNIT') ?? null,
  photoIncidents: async ({ id }, _arguments, context) => [...(await context.photoIncidents.load(id))],
  media: async ({ id }, _arguments, context) => [...(await context.media.load(id))],
};
