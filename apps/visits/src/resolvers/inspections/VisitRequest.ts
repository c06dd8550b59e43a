import type { VisitRequestResolvers } from '../../generated/graphql.ts';
import { label } from '../../type-defs.ts';

/** Notices and registrations are read only where there can be one: a page of other visits costs nothing for them. */
export const inspectionFields: VisitRequestResolvers = {
  announcementLabel: ({ announcement }, { locale }) => (announcement === null ? null : label('InspectionAnnouncement', announcement, locale)),
  inspection: ({ id, kind, isEmergency }, _arguments, { inspections }) => (kind === 'INSPECTION' && !isEmergency ? inspections.load(id) : null),
  emergency: ({ id, isEmergency }, _arguments, { emergencies }) => (isEmergency ? emergencies.load(id) : null),
};
