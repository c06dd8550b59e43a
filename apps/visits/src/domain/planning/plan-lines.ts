import { shanghaiDate } from '@qinqing/working-time';
import { nextAllowedFrom } from '../visit-quota.ts';
import { pairKey, indexPairs } from './joint-receptions.ts';
import { indexRequests, isCounted, monthOf, occupy, requestOf, unitsOf, type Occupancy } from './occupancy.ts';
import { positionIn } from './plan-cost.ts';
import type { PlannedReception, PlannedVisits } from './planned-visits.ts';
import { overlaps, type PlannableRequest, type PlanningProblem } from './planning-problem.ts';

export type PlanLineKind = 'MERGE' | 'SCHEDULE' | 'OFFER' | 'DEFER';

/** Why a line is as it is, with the facts that a person needs to judge it. */
export type PlanReason =
  | { readonly code: 'SAME_MATTER'; readonly similarity: number }
  | { readonly code: 'COMPREHENSIVE_INSPECTION'; readonly units: number }
  | { readonly code: 'SPARES_RECEPTIONS'; readonly receptions: number }
  | { readonly code: 'CHOICE'; readonly position: number }
  | { readonly code: 'ROOM'; readonly month: string; readonly limit: number; readonly planned: number }
  | { readonly code: 'WISHED_FOR'; readonly receptionsLastYear: number }
  | { readonly code: 'FITS'; readonly score: number }
  | { readonly code: 'TARGET_FULL'; readonly month: string; readonly limit: number; readonly planned: number }
  | { readonly code: 'GROUP_TOO_LARGE'; readonly limit: number }
  | { readonly code: 'TEAM_ELSEWHERE' }
  | { readonly code: 'ENTERPRISE_BUSY' };

/** One proposal of a plan (方案条目): a merge, a date, another enterprise, or a later month. */
export interface PlanLine {
  readonly kind: PlanLineKind;
  /** Where the visit would take place; of a deferral: where it was wished for. */
  readonly enterpriseId: string;
  readonly requestIds: readonly string[];
  /** Epoch milliseconds; null for a deferral. */
  readonly startsAt: number | null;
  readonly endsAt: number | null;
  /** YYYY-MM-DD: of a deferral for lack of room, the first day with room; else null. */
  readonly notBefore: string | null;
  readonly reasons: readonly PlanReason[];
}

/** The lines of a plan with their explanations: receptions by time, then deferrals. */
export const writePlanLines = (problem: PlanningProblem, plan: PlannedVisits): readonly PlanLine[] => {
  const given = { problem, requests: indexRequests(problem), occupancy: occupy(problem, plan.receptions) };
  return [...plan.receptions.map((reception) => writeReception(reception, given)), ...plan.deferredIds.map((id) => writeDeferral(requestOf(given.requests, id), given))];
};

interface Given {
  readonly problem: PlanningProblem;
  readonly requests: ReadonlyMap<string, PlannableRequest>;
  readonly occupancy: Occupancy;
}

const writeReception = (reception: PlannedReception, given: Given): PlanLine => {
  const { enterpriseId, requestIds, startsAt, endsAt, isOffer } = reception;
  const kind = isOffer ? 'OFFER' : requestIds.length > 1 ? 'MERGE' : 'SCHEDULE';
  const reasons = { MERGE: explainMerge, SCHEDULE: explainDate, OFFER: explainOffer }[kind](reception, given);
  return { kind, enterpriseId, requestIds, startsAt, endsAt, notBefore: null, reasons };
};

const explainMerge = (reception: PlannedReception, given: Given): readonly PlanReason[] => {
  const { requestIds } = reception;
  const pairs = indexPairs(given.problem.mergePairs);
  const own = requestIds.flatMap((first, index) => requestIds.slice(index + 1).flatMap((second) => pairs.get(pairKey(first, second)) ?? []));
  const isCompulsory = own.some((pair) => pair.isCompulsory);
  return [
    isCompulsory
      ? { code: 'COMPREHENSIVE_INSPECTION', units: unitsOf(given.requests, requestIds).length }
      : { code: 'SAME_MATTER', similarity: Math.min(...own.map(({ similarity }) => similarity)) },
    { code: 'SPARES_RECEPTIONS', receptions: requestIds.length - 1 },
    ...explainRoom(reception, given),
  ];
};

const explainDate = (reception: PlannedReception, given: Given): readonly PlanReason[] => {
  const [id = ''] = reception.requestIds;
  return [{ code: 'CHOICE', position: positionIn(requestOf(given.requests, id), reception) }, ...explainRoom(reception, given)];
};

const explainRoom = ({ enterpriseId, requestIds, startsAt }: PlannedReception, { requests, occupancy }: Given): readonly PlanReason[] => {
  const { limit, isWilling, receptionsLastYear } = occupancy.hostOf(enterpriseId);
  if (isWilling) return [{ code: 'WISHED_FOR', receptionsLastYear }];
  if (limit === null || !isCounted(requests, requestIds)) return [];
  const month = monthOf(startsAt);
  return [{ code: 'ROOM', month, limit, planned: occupancy.used(enterpriseId, month) }];
};

const explainOffer = ({ enterpriseId, requestIds, startsAt }: PlannedReception, given: Given): readonly PlanReason[] => {
  const request = requestOf(given.requests, requestIds[0] ?? '');
  const score = request.alternatives.find((alternative) => alternative.enterpriseId === enterpriseId)?.score ?? 0;
  const obstacle = findObstacle(request, given) ?? fullness(request, startsAt, given);
  return [...(obstacle === null ? [] : [obstacle]), { code: 'WISHED_FOR', receptionsLastYear: given.occupancy.hostOf(enterpriseId).receptionsLastYear }, { code: 'FITS', score }];
};

const writeDeferral = (request: PlannableRequest, given: Given): PlanLine => {
  const obstacle = findObstacle(request, given) ?? { code: 'ENTERPRISE_BUSY' as const };
  return {
    kind: 'DEFER',
    enterpriseId: request.enterpriseId,
    requestIds: [request.id],
    startsAt: null,
    endsAt: null,
    notBefore: obstacle.code === 'TARGET_FULL' ? findRoom(request, given.occupancy) : null,
    reasons: [obstacle],
  };
};

/** What stands against the request where it was wished for, once the plan is as it is. */
const findObstacle = (request: PlannableRequest, given: Given): PlanReason | null => {
  const { occupancy, problem } = given;
  const { headcountCap } = occupancy.hostOf(request.enterpriseId);
  if (request.isBoundByGroupSize && request.headcount > headcountCap) return { code: 'GROUP_TOO_LARGE', limit: headcountCap };
  const open = request.windows.filter(({ startsAt }) => fullness(request, startsAt, given) === null);
  if (open.length === 0) return fullness(request, request.windows[0]?.startsAt ?? 0, given);
  const busy = occupancy.unitBusy(request.unitId);
  const isTeamElsewhere = open.every((window) => busy.filter((span) => overlaps(span, window)).length >= problem.rules.parallelVisitsPerUnit);
  return isTeamElsewhere ? { code: 'TEAM_ELSEWHERE' } : null;
};

const fullness = ({ enterpriseId, isStatutory, isCountedInQuota }: PlannableRequest, instant: number, { occupancy }: Given): PlanReason | null => {
  const { limit } = occupancy.hostOf(enterpriseId);
  const month = monthOf(instant);
  const planned = occupancy.used(enterpriseId, month);
  return limit === null || isStatutory || !isCountedInQuota || planned + 1 <= limit ? null : { code: 'TARGET_FULL', month, limit, planned };
};

const findRoom = ({ enterpriseId, windows }: PlannableRequest, occupancy: Occupancy): string | null => {
  const first = windows[0];
  const { limit, used } = occupancy.hostOf(enterpriseId);
  if (first === undefined) return null;
  // The plan's own months count as full up to what it puts there; those behind it as full as they are.
  const months = new Set([...Object.keys(used), ...windows.map(({ startsAt }) => monthOf(startsAt))]);
  return nextAllowedFrom(shanghaiDate(new Date(first.startsAt)), [...months].map((month) => ({ month, used: occupancy.used(enterpriseId, month) })), limit);
};
