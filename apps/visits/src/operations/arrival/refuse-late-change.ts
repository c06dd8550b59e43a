import type { RequestContext } from '../../context.ts';
import { lastSubstitutionDay } from '../../domain/arrival/roster.ts';
import type { VisitSituation } from '../act-on-visit.ts';
import type { SubstitutionTooLate } from './refusals.ts';

/** The enterprise is to know in time who comes (VIS-19); null: it still does. */
export const refuseLateChange = ({ today, calendar }: Pick<RequestContext, 'today' | 'calendar'>, { request, settings }: VisitSituation): SubstitutionTooLate | null => {
  if (request.scheduledStartsAt === null) return null;
  const noticeDays = settings.values.substitutionNoticeDays;
  const lastDay = lastSubstitutionDay(request.scheduledStartsAt, noticeDays, calendar);
  return today > lastDay ? { kind: 'SubstitutionTooLate', lastDay, noticeDays } : null;
};
