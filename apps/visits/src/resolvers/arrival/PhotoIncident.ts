import type { PhotoIncidentResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

export const PhotoIncident: PhotoIncidentResolvers = {
  memberIds: ({ memberIds }) => [...memberIds],
  severityLabel: ({ severity }, { locale }) => label('PhotoIncidentSeverity', severity, locale),
  stateLabel: ({ state }, { locale }) => label('PhotoIncidentState', state, locale),
  sanctionLabel: ({ sanction }, { locale }) => (sanction === null ? null : label('PhotoIncidentSanction', sanction, locale)),
};
