import { dayMs, shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { answerFromData } from '../../domain/standing/data-answer.ts';
import { findDisguise } from '../../domain/standing/disguised-inspection.ts';
import { findEarlierVisit, type EarlierVisit } from '../../domain/standing/earlier-visit.ts';
import { isStatutory, type VisitRequest } from '../../domain/visit-request.ts';
import { standingMessages } from '../../messages/standing.ts';
import { insertDataGrant } from '../../persistence/standing/data-grants.ts';
import type { VisitMove, VisitSituation } from '../act-on-visit.ts';
import { recordViolation } from '../inspections/record-violation.ts';

export interface ScreenedVisit {
  /** As the centre classified it. */
  readonly classified: VisitRequest;
  /** What the target was visited for of late, newest first. */
  readonly recent: readonly EarlierVisit[];
  /** The centre's own word on it; null: its words decide. */
  readonly isDisguisedInspection: boolean | null;
}

/**
 * What makes a visit needless before its necessity is scored, in this order: an inspection in disguise is rejected (变相检查, §0.1), what
 * is on file is granted as data (VIS-17), what was visited for before is answered with the earlier findings (VIS-30). A statutory
 * duty passes all of it (VIS-15).
 *
 * @returns null when the request goes on to be scored
 */
export const findScreeningEnd = async (context: RequestContext, situation: VisitSituation, screened: ScreenedVisit): Promise<VisitMove | null> => {
  if (isStatutory(screened.classified)) return null;
  return (await rejectDisguise(context, situation, screened)) ?? (await grantData(context, situation, screened)) ?? findRepeated(situation, screened);
};

/** Judged under the name that the unit chose: to classify it as the inspection that it is does not undo the disguise. */
const rejectDisguise = async (context: RequestContext, { manager, request, settings }: VisitSituation, { isDisguisedInspection }: ScreenedVisit): Promise<VisitMove | null> => {
  const words = findDisguise(request, settings.values);
  if (!(isDisguisedInspection ?? words.length > 0)) return null;
  const reason = words.length > 0 ? standingMessages.disguised(words).ZH_CN : standingMessages.disguisedByCentre;
  const { caller, now, calendar } = context;
  await recordViolation({ manager, now, calendar }, { kind: 'DISGUISED_INSPECTION', source: 'CENTRE', visit: request, recordedBy: caller.subject, account: reason, occurredAt: now });
  return { events: ['findDisguised'], reason };
};

const grantData = async ({ caller, now }: RequestContext, { manager, enterprise, settings }: VisitSituation, { classified }: ScreenedVisit): Promise<VisitMove | null> => {
  const { items, share } = answerFromData(classified.asks, new Set(enterprise.factKeys));
  if (share < settings.values.dataAnswerableFrom) return null;
  const { id: visitRequestId, enterpriseId, unitId, divisionCode } = classified;
  const validUntil = shanghaiDate(new Date(now.getTime() + settings.values.dataGrantDays * dayMs));
  await insertDataGrant(manager, { visitRequestId, enterpriseId, unitId, divisionCode, items, grantedBy: caller.subject, grantedAt: now, validUntil });
  return { events: ['convertToData'] };
};

const findRepeated = ({ settings }: VisitSituation, { classified, recent }: ScreenedVisit): VisitMove | null => {
  const earlier = findEarlierVisit(classified, recent, settings.values.duplicateSimilarityFrom);
  return earlier === null ? null : { events: ['findDuplicate'], changes: { duplicateOf: earlier.id } };
};
