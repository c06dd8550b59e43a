import { listStages } from '../../domain/protection/stage-clock.ts';
import type { VisitRequestResolvers } from '../../generated/graphql.ts';

/** What this part says of a request. */
export const VisitRequest: VisitRequestResolvers = {
  accompanyingOfficers: async ({ id }, _arguments, context) => ((await context.accompanying.load(id))?.officerIds ?? []).map((officerId) => ({ id: officerId })),
  hosts: async ({ id }, _arguments, context) => (await context.accompanying.load(id))?.hosts ?? null,
  stages: async ({ id, divisionCode }, _arguments, context) => {
    const [moments] = await context.stageMoments.load(id);
    const { values } = await context.settings.load(divisionCode);
    return moments === undefined ? null : listStages(moments, { calendar: context.calendar, settings: values }, context.now);
  },
};
