import { indexRequests, monthOf, occupy, requestOf } from './occupancy.ts';
import type { PlannedReception, PlannedVisits } from './planned-visits.ts';
import { overlaps, type PlannableRequest, type PlanningProblem } from './planning-problem.ts';

/**
 * What happens without a plan: whoever asked first comes first, each alone, at the first of its windows in which enterprise
 * and team are free and the month has room. The measure of every plan.
 */
export const serveFirstCome = (problem: PlanningProblem): PlannedVisits => {
  const receptions: PlannedReception[] = [];
  const deferredIds: string[] = [];
  for (const request of problem.requests.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))) {
    const reception = receive(problem, request, receptions);
    if (reception === null) deferredIds.push(request.id);
    else receptions.push(reception);
  }
  return { receptions, deferredIds };
};

const receive = (problem: PlanningProblem, request: PlannableRequest, earlier: readonly PlannedReception[]): PlannedReception | null => {
  const requests = indexRequests(problem);
  const own = earlier.filter((reception) => reception.enterpriseId === request.enterpriseId || reception.requestIds.some((id) => requestOf(requests, id).unitId === request.unitId));
  const occupancy = occupy(problem, own);
  const { limit, headcountCap, closed } = occupancy.hostOf(request.enterpriseId);
  if (request.isBoundByGroupSize && request.headcount > headcountCap) return null;
  const window = request.windows.find((span) => {
    const month = monthOf(span.startsAt);
    const hasRoom = limit === null || request.isStatutory || !request.isCountedInQuota || occupancy.used(request.enterpriseId, month) + 1 <= limit;
    const isHostFree = !occupancy.hostBusy(request.enterpriseId).some((busy) => overlaps(busy, span));
    const isTeamFree = occupancy.unitBusy(request.unitId).filter((busy) => overlaps(busy, span)).length < problem.rules.parallelVisitsPerUnit;
    const isOpen = request.isStatutory || !closed.some((days) => overlaps(days, span));
    return hasRoom && isHostFree && isTeamFree && isOpen;
  });
  return window === undefined ? null : { enterpriseId: request.enterpriseId, startsAt: window.startsAt, endsAt: window.endsAt, requestIds: [request.id], isOffer: false };
};
