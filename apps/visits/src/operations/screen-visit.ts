import { dayMs, shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import type { RequestContext } from '../context.ts';
import { rankCandidates, receptionCapacity, type Candidate } from '../domain/counter-offer.ts';
import { scoreNecessity, type Necessity, type NecessityVerdict } from '../domain/necessity.ts';
import { letOthersGoFirst } from '../domain/planning/exposure-rotation.ts';
import { isCountedInQuota, type VisitBenefit, type VisitKind } from '../domain/visit-kind.ts';
import { hasRoom, monthlyLimit, quotaFacts, usedIn, type Quota } from '../domain/visit-quota.ts';
import { announcementOf, isStatutory, type StoredCounterOffer } from '../domain/visit-request.ts';
import type { EarlierVisit } from '../domain/standing/earlier-visit.ts';
import type { VisitEvent } from '../domain/visit-state.ts';
import { hasOpenAppeal } from '../persistence/appeal-copies.ts';
import { listWillingEnterprises } from '../persistence/willing-enterprises.ts';
import { readQuotas } from '../persistence/quotas.ts';
import { listCurrentWindows, listRecentTopics } from '../persistence/visit-requests.ts';
import type { InspectionCapReached } from './inspections/refusals.ts';
import { scheduleUnannounced } from './inspections/schedule-unannounced.ts';
import { takeInspectionPlace } from './inspections/take-inspection-place.ts';
import { findScreeningEnd } from './standing/find-screening-end.ts';
import { actOnVisit, moveVisit, type VisitMove, type VisitOperationResult, type VisitSituation } from './act-on-visit.ts';
import { startClock } from './step-clock.ts';

export interface ScreenVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly kind: VisitKind | null;
  readonly benefits: readonly VisitBenefit[] | null;
  /** Null: the words of the form decide. */
  readonly isDisguisedInspection: boolean | null;
}

/**
 * The centre classifies a request; the system screens it at once (VIS-05, §9.1): ended if no visit is needed for it, else scored, and
 * then declined, left to an officer, or found necessary, and then counter-offered if its target is saturated.
 */
export const screenVisit = (context: RequestContext, input: ScreenVisitInput): Promise<VisitOperationResult<InspectionCapReached>> =>
  actOnVisit<InspectionCapReached>(context, {
    mutation: 'screenVisit',
    action: 'SCREEN',
    input,
    decide: async (situation) => {
      const classified = { ...situation.request, kind: input.kind ?? situation.request.kind, benefits: input.benefits ?? situation.request.benefits };
      const { kind, benefits } = classified;
      const capped = await takeReclassifiedPlace(situation, kind, context.now);
      if (capped !== null) return { refusal: capped };
      const recent = await listRecentVisits(context, situation);
      const end = await findScreeningEnd(context, situation, { classified, recent, isDisguisedInspection: input.isDisguisedInspection });
      const move = end ?? (await scoreAndJudge(context, { ...situation, request: classified }, recent));
      const saved = await moveVisit(
        situation,
        { actor: context.caller.subject, now: context.now },
        { ...move, events: ['triage', ...move.events], changes: { kind, benefits, announcement: announcementOf(classified), settingsVersion: situation.settings.version, ...move.changes } },
      );
      return { saved };
    },
  });

/** What the centre finds to be an inspection obeys the yearly cap like one that was booked as such (§0.1). */
const takeReclassifiedPlace = async ({ manager, request, settings }: VisitSituation, kind: VisitKind, now: Date): Promise<InspectionCapReached | null> => {
  if (kind !== 'INSPECTION' || request.kind === 'INSPECTION') return null;
  const [first] = await listCurrentWindows(manager, [request.id]);
  return takeInspectionPlace({ manager, request: { ...request, kind }, settings }, first?.startsAt ?? now, now);
};

/** What the target was visited for of late, by whichever unit (VIS-30). */
const listRecentVisits = ({ now }: RequestContext, { manager, request, settings }: VisitSituation): Promise<readonly EarlierVisit[]> =>
  listRecentTopics(manager, request.enterpriseId, new Date(now.getTime() - settings.values.similarWithinDays * dayMs));

const scoreAndJudge = async (context: RequestContext, situation: VisitSituation, recentVisits: readonly EarlierVisit[]): Promise<VisitMove> => {
  const necessity = await score(situation, recentVisits);
  const move = await judge(context, situation, necessity.verdict);
  return { ...move, changes: { necessity, ...move.changes } };
};

const score = async ({ manager, request, enterprise, settings }: VisitSituation, recentVisits: readonly EarlierVisit[]): Promise<Necessity> =>
  scoreNecessity(
    {
      ...request,
      isStatutory: isStatutory(request),
      hasRelatedIssue: request.relatedIssue !== null && (await hasOpenAppeal(manager, request.enterpriseId, request.relatedIssue)),
      isAssignedBySuperior: request.superiorDocument !== null,
    },
    { recentVisits, storedFacts: new Set(enterprise.factKeys) },
    settings.values,
  );

const verdictEvents: Readonly<Record<NecessityVerdict, VisitEvent>> = {
  STATUTORY: 'findNecessary',
  NECESSARY: 'findNecessary',
  REVIEW: 'findDoubtful',
  UNNECESSARY: 'findUnnecessary',
};

const judge = async (context: RequestContext, situation: VisitSituation, verdict: NecessityVerdict): Promise<VisitMove> => {
  const event = verdictEvents[verdict];
  if (verdict === 'STATUTORY' && situation.request.announcement === 'UNANNOUNCED') return scheduleUnannounced(situation.manager, situation.request, context.now);
  return event === 'findNecessary' ? foundNecessary(context, situation) : { events: [event] };
};

/** A necessary visit to a saturated target gets a counter-offer that states limit, use and next free date (§0.1, VIS-23). */
export const foundNecessary = async (context: RequestContext, situation: VisitSituation): Promise<VisitMove> => {
  const offer = await makeCounterOffer(context, situation);
  if (offer === null) return { events: ['findNecessary'] };
  return { events: ['findNecessary', 'makeCounterOffer'], changes: { counterOffer: offer, ...startClock(context, 'COUNTER_OFFERED', situation.settings) } };
};

const makeCounterOffer = async ({ now }: RequestContext, { manager, request, enterprise, settings }: VisitSituation): Promise<StoredCounterOffer | null> => {
  if (!isCountedInQuota(request)) return null;
  const windows = await listCurrentWindows(manager, [request.id]);
  const first = windows[0];
  if (first === undefined) return null;
  const months = windows.map(({ startsAt }) => shanghaiMonth(startsAt));
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], months.toSorted()[0] ?? shanghaiMonth(now));
  if (quota === undefined || !isLimited(quota) || months.some((month) => hasRoom(usedIn(quota, month), quota.limit, isStatutory(request)))) return null;
  const day = shanghaiDate(first.startsAt);
  const target = { enterpriseId: enterprise.id, district: enterprise.divisionCode.slice(0, 6), industryCode: enterprise.industryCode };
  const yearAgo = shanghaiMonth(new Date(now.getTime() - 365 * dayMs));
  // Nobody is inspected in another's place.
  const willing = request.kind === 'INSPECTION' ? [] : await listWillingEnterprises(manager, target, day.slice(0, 7), yearAgo);
  const withRoom = willing.filter((row) => hasRoom(row.usedThisMonth, monthlyLimit({ ...row, visitMode: 'EXPOSURE' }, settings.values), false));
  const candidates = letOthersGoFirst(withRoom, settings.values.exposureVisitsPerQuarter).map(
    (row): Candidate => ({ ...row, wantsExposure: true, receptionCapacity: receptionCapacity(row.sizeClass, request.headcount) }),
  );
  return { ...quotaFacts(quota, day), candidates: rankCandidates(enterprise.industryCode, candidates, settings.values.counterOfferWeights) };
};

const isLimited = (quota: Quota): quota is Quota & { readonly limit: number } => quota.limit !== null;
