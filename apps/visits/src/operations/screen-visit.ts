import type { EntityManager } from '@qinqing/database';
import { divisionPrefix } from '@qinqing/codes';
import { shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import type { RequestContext, Settings } from '../context.ts';
import { rankCandidates, type Candidate } from '../domain/counter-offer.ts';
import { scoreNecessity, type Necessity, type NecessityVerdict } from '../domain/necessity.ts';
import { isCountedInQuota, type VisitBenefit, type VisitKind } from '../domain/visit-kind.ts';
import { hasRoom, monthlyLimit, quotaFacts, usedIn, type Quota } from '../domain/visit-quota.ts';
import { isStatutory, type StoredCounterOffer, type VisitRequest } from '../domain/visit-request.ts';
import type { VisitEvent } from '../domain/visit-state.ts';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { hasOpenAppeal } from '../persistence/appeal-copies.ts';
import { listWillingEnterprises } from '../persistence/willing-enterprises.ts';
import { readQuotas } from '../persistence/quotas.ts';
import { listCurrentWindows, listRecentTopics } from '../persistence/visit-requests.ts';
import { actOnVisit, moveVisit, type VisitMove, type VisitOperationResult, type VisitSituation } from './act-on-visit.ts';
import { startClock } from './step-clock.ts';

export interface ScreenVisitInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly kind: VisitKind | null;
  readonly benefits: readonly VisitBenefit[] | null;
}

const SIMILAR_WITHIN_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * The centre classifies a request; the system screens it at once (VIS-05, §9.1): scored, then declined, left to an officer,
 * or found necessary, and then counter-offered if its target is saturated.
 */
export const screenVisit = (context: RequestContext, input: ScreenVisitInput): Promise<VisitOperationResult<never>> =>
  actOnVisit(context, {
    mutation: 'screenVisit',
    action: 'SCREEN',
    input,
    decide: async (situation) => {
      const classified = { ...situation.request, kind: input.kind ?? situation.request.kind, benefits: input.benefits ?? situation.request.benefits };
      const necessity = await score(context, situation.manager, classified, situation.enterprise, situation.settings);
      const move = await judge(context, { ...situation, request: classified }, necessity.verdict);
      const { kind, benefits } = classified;
      const saved = await moveVisit(
        situation,
        { actor: context.caller.subject, now: context.now },
        { ...move, events: ['triage', ...move.events], changes: { kind, benefits, necessity, settingsVersion: situation.settings.version, ...move.changes } },
      );
      return { saved };
    },
  });

const score = async ({ now }: RequestContext, manager: EntityManager, request: VisitRequest, enterprise: EnterpriseCopy, settings: Settings): Promise<Necessity> =>
  scoreNecessity(
    {
      ...request,
      isStatutory: isStatutory(request),
      hasRelatedIssue: request.relatedIssue !== null && (await hasOpenAppeal(manager, request.enterpriseId, request.relatedIssue)),
      isAssignedBySuperior: request.superiorDocument !== null,
    },
    {
      recentVisits: await listRecentTopics(manager, request.enterpriseId, new Date(now.getTime() - SIMILAR_WITHIN_DAYS * DAY_MS)),
      storedFacts: new Set(enterprise.factKeys),
    },
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
  return event === 'findNecessary' ? foundNecessary(context, situation) : { events: [event] };
};

/** A necessary visit to a saturated target gets a counter-offer that states limit, use and next free date (§0.1, VIS-23). */
export const foundNecessary = async (context: RequestContext, situation: VisitSituation): Promise<VisitMove> => {
  const offer = await makeCounterOffer(context, situation);
  if (offer === null) return { events: ['findNecessary'] };
  return { events: ['findNecessary', 'makeCounterOffer'], changes: { counterOffer: offer, ...startClock(context, 'COUNTER_OFFERED', situation.settings) } };
};

const makeCounterOffer = async ({ now }: RequestContext, { manager, request, enterprise, settings }: VisitSituation): Promise<StoredCounterOffer | null> => {
  if (!isCountedInQuota(request.kind)) return null;
  const windows = await listCurrentWindows(manager, [request.id]);
  const first = windows[0];
  if (first === undefined) return null;
  const months = windows.map(({ startsAt }) => shanghaiMonth(startsAt));
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], months.toSorted()[0] ?? shanghaiMonth(now));
  if (quota === undefined || !isLimited(quota) || months.some((month) => hasRoom(usedIn(quota, month), quota.limit, isStatutory(request)))) return null;
  const day = shanghaiDate(first.startsAt);
  const target = { enterpriseId: enterprise.id, divisionPrefix: divisionPrefix(enterprise.divisionCode.slice(0, 6)), industryCode: enterprise.industryCode };
  const yearAgo = shanghaiMonth(new Date(now.getTime() - 365 * DAY_MS));
  const willing = await listWillingEnterprises(manager, target, day.slice(0, 7), yearAgo);
  const candidates = willing
    .filter((row) => hasRoom(row.usedThisMonth, monthlyLimit({ ...row, visitMode: 'EXPOSURE' }, settings.values), false))
    .map((row): Candidate => ({ ...row, wantsExposure: true, receptionCapacity: receptionCapacity(row.sizeClass, request.headcount) }));
  return { ...quotaFacts(quota, day), candidates: rankCandidates(enterprise.industryCode, candidates, settings.values.counterOfferWeights) };
};

const isLimited = (quota: Quota): quota is Quota & { readonly limit: number } => quota.limit !== null;

/** How many visitors a firm of this size receives with ease; larger groups count in proportion (§10.4). */
const comfortableGroup: Readonly<Record<string, number>> = { MEDIUM: 20, SMALL: 10, MICRO: 5 };

const receptionCapacity = (sizeClass: string, headcount: number): number => Math.min(1, (comfortableGroup[sizeClass] ?? 5) / headcount);
