import { indexRequests, requestOf } from './occupancy.ts';
import { disturbanceOf, priceOffer, pricePosition, priceReception, worthOf } from './plan-prices.ts';
import type { PlannedReception } from './planned-visits.ts';
import type { Host, PlannableRequest, PlanningProblem } from './planning-problem.ts';

/** What a plan costs as a whole, so that two plans of one problem can be compared: the smaller the better. */
export const costOf = (problem: PlanningProblem, receptions: readonly PlannedReception[]): number => {
  const requests = indexRequests(problem);
  const hosts = new Map(problem.hosts.map((host) => [host.enterpriseId, host]));
  return receptions.reduce((sum, reception) => {
    const members = reception.requestIds.map((id) => requestOf(requests, id));
    const host = hosts.get(reception.enterpriseId) as Host;
    const gains = members.reduce((total, member) => total + pricePosition(positionIn(member, reception)) - worthOf(member), 0);
    return sum + gains + (reception.isOffer ? priceOffer(scoreOf(members[0], reception.enterpriseId), host.receptionsLastYear) : priceReception(members, host, problem.rules));
  }, 0);
};

/** How much the plan disturbs enterprises that did not wish for it (VIS-03). */
export const sumDisturbance = (problem: PlanningProblem, receptions: readonly PlannedReception[]): number => {
  const requests = indexRequests(problem);
  const hosts = new Map(problem.hosts.map((host) => [host.enterpriseId, host]));
  return receptions.reduce((sum, { enterpriseId, requestIds }) => sum + disturbanceOf(requestIds.map((id) => requestOf(requests, id)), hosts.get(enterpriseId) as Host, problem.rules), 0);
};

/** Which of its own windows a request uses; 0: none of its own. */
export const positionIn = ({ windows }: PlannableRequest, { startsAt }: Pick<PlannedReception, 'startsAt'>): number =>
  windows.find((window) => window.startsAt <= startsAt && startsAt < window.endsAt)?.position ?? 0;

const scoreOf = (request: PlannableRequest | undefined, enterpriseId: string): number => request?.alternatives.find((alternative) => alternative.enterpriseId === enterpriseId)?.score ?? 0;
