import { CallerFault } from '@qinqing/caller';
import { readVisitView, type RequestContext } from '../../context.ts';
import { stateOfProgramme, type VisitProgramme as StoredProgramme } from '../../domain/programmes/visit-programme.ts';
import type { VisitProgrammeResolvers } from '../../generated/graphql.ts';
import { suggestEnterprises } from '../../operations/programmes/suggest-enterprises.ts';
import { label } from '../../type-defs.ts';

const MOST_SUGGESTIONS = 50;

const readProgrammeState = async (programme: StoredProgramme, context: RequestContext): Promise<ReturnType<typeof stateOfProgramme>> => {
  const stops = await context.programmeStops.load(programme.id);
  const views = await Promise.all(stops.map((stop) => readVisitView(context, stop)));
  return stateOfProgramme(programme, views.map(({ state }) => state), context.today);
};

export const VisitProgramme: VisitProgrammeResolvers = {
  __resolveReference: ({ id }, { programmes }) => programmes.load(id),

  unit: ({ unitId }) => ({ id: unitId }),
  kind: ({ form }) => form.kind,
  kindLabel: ({ form }, { locale }) => label('VisitKind', form.kind, locale),
  purpose: ({ form }) => form.purpose,
  criteria: ({ criteria }) => (criteria === null ? null : { ...criteria, sizeClasses: [...criteria.sizeClasses] }),
  stops: async ({ id }, _arguments, { programmeStops }) => [...(await programmeStops.load(id))],
  state: (programme, _arguments, context) => readProgrammeState(programme, context),
  stateLabel: async (programme, { locale }, context) => label('VisitProgrammeState', await readProgrammeState(programme, context), locale),
  suggestions: async (programme, { first }, context) => {
    if (first < 1 || first > MOST_SUGGESTIONS) throw new CallerFault('BAD_USER_INPUT', `"first" is ${first}; it must be from 1 to ${MOST_SUGGESTIONS}.`, { field: 'first', limit: MOST_SUGGESTIONS });
    return [...(await suggestEnterprises(context.manager, programme, await context.settings.load(programme.divisionCode), context.now, first))];
  },
};
