import { readMediaState } from '../../domain/arrival/visit-ending.ts';
import type { VisitMediaResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const VisitMedia: VisitMediaResolvers = {
  state: (media, _arguments, { now }) => readMediaState(media, now),
  stateLabel: (media, { locale }, { now }) => label('VisitMediaState', readMediaState(media, now), locale),
};
