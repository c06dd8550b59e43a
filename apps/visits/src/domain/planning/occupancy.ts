import { shanghaiMonth } from '@qinqing/working-time';
import type { PlannedReception } from './planned-visits.ts';
import type { Host, PlannableRequest, PlanningProblem, Span } from './planning-problem.ts';

/** `YYYY-MM` in Shanghai of an instant in epoch milliseconds. */
export const monthOf = (instant: number): string => shanghaiMonth(new Date(instant));

/** `YYYY-Qn` in Shanghai. */
export const quarterOf = (instant: number): string => {
  const month = monthOf(instant);
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
};

/** What is taken already: by what was agreed before the plan, and by the receptions that the plan has fixed so far. */
export interface Occupancy {
  readonly hostOf: (enterpriseId: string) => Host;
  readonly hostBusy: (enterpriseId: string) => readonly Span[];
  readonly unitBusy: (unitId: string) => readonly Span[];
  readonly used: (enterpriseId: string, month: string) => number;
  /** Whether the plan itself has put a counted visit into the month that is no statutory inspection. */
  readonly hasPlannedOthers: (enterpriseId: string, month: string) => boolean;
  readonly exposures: (enterpriseId: string, quarter: string) => number;
  /** Receptions of twelve months and of the plan: what fairness weighs. */
  readonly receptions: (enterpriseId: string) => number;
}

export type RequestsById = ReadonlyMap<string, PlannableRequest>;

export const indexRequests = ({ requests }: Pick<PlanningProblem, 'requests'>): RequestsById => new Map(requests.map((request) => [request.id, request]));

export const requestOf = (requests: RequestsById, id: string): PlannableRequest => {
  const request = requests.get(id);
  if (request === undefined) throw new Error(`request ${id} is not part of the problem`);
  return request;
};

/** The units that come together; each comes once, however many of its requests are merged. */
export const unitsOf = (requests: RequestsById, requestIds: readonly string[]): readonly string[] => [...new Set(requestIds.map((id) => requestOf(requests, id).unitId))];

/** A merged reception is one, and counts unless all that it serves is outside of the quota (§10.1). */
export const isCounted = (requests: RequestsById, requestIds: readonly string[]): boolean => requestIds.some((id) => requestOf(requests, id).isCountedInQuota);

export const occupy = (problem: PlanningProblem, fixed: readonly PlannedReception[]): Occupancy => {
  const requests = indexRequests(problem);
  const hosts = new Map(problem.hosts.map((host) => [host.enterpriseId, host]));
  const teams = new Map(problem.teams.map(({ unitId, busy }) => [unitId, busy]));
  const atHost = Map.groupBy(fixed, ({ enterpriseId }) => enterpriseId);
  const ofUnit = Map.groupBy(fixed.flatMap((reception) => unitsOf(requests, reception.requestIds).map((unitId) => ({ unitId, reception }))), ({ unitId }) => unitId);
  const hostOf = (enterpriseId: string): Host => {
    const host = hosts.get(enterpriseId);
    if (host === undefined) throw new Error(`enterprise ${enterpriseId} is not part of the problem`);
    return host;
  };
  const planned = (enterpriseId: string): readonly PlannedReception[] => atHost.get(enterpriseId) ?? [];
  return {
    hostOf,
    hostBusy: (enterpriseId) => [...hostOf(enterpriseId).busy, ...planned(enterpriseId)],
    unitBusy: (unitId) => [...(teams.get(unitId) ?? []), ...(ofUnit.get(unitId) ?? []).map(({ reception }) => reception)],
    used: (enterpriseId, month) => (hostOf(enterpriseId).used[month] ?? 0) + planned(enterpriseId).filter((reception) => monthOf(reception.startsAt) === month && isCounted(requests, reception.requestIds)).length,
    hasPlannedOthers: (enterpriseId, month) =>
      planned(enterpriseId).some(({ startsAt, requestIds }) => monthOf(startsAt) === month && isCounted(requests, requestIds) && !requestIds.some((id) => requestOf(requests, id).isStatutory)),
    exposures: (enterpriseId, quarter) => (hostOf(enterpriseId).exposures[quarter] ?? 0) + planned(enterpriseId).filter(({ isOffer, startsAt }) => isOffer && quarterOf(startsAt) === quarter).length,
    receptions: (enterpriseId) => hostOf(enterpriseId).receptionsLastYear + planned(enterpriseId).length,
  };
};
