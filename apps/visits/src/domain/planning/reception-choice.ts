import { indexPairs, listReceptionOptions, type ReceptionOption } from './joint-receptions.ts';
import { MilpBuilder, type Milp } from './milp.ts';
import { indexRequests, occupy, requestOf, type Occupancy, type RequestsById } from './occupancy.ts';
import type { PlannedReception } from './planned-visits.ts';
import { priceOffer, pricePosition, priceReception, worthOf } from './plan-prices.ts';
import { overlaps, type PlannableRequest, type PlanningProblem } from './planning-problem.ts';
import { limitHosts, limitRequests, limitRotation, limitTeams, type Choice } from './reception-limits.ts';

/** A programme together with what its variables mean. */
export interface ReceptionChoice {
  readonly milp: Milp;
  readonly read: (values: readonly number[]) => readonly PlannedReception[];
}

/**
 * The requests of some enterprises as one programme (M3), everything else being fixed. Fewest disturbances at most fulfilled
 * purposes: each request at most once; one reception of an enterprise, and one visit of a team, at a time; within quota,
 * headcount and rotation.
 */
export const buildReceptionChoice = (problem: PlanningProblem, free: readonly PlannableRequest[], fixed: readonly PlannedReception[]): ReceptionChoice => {
  const requests = indexRequests(problem);
  const occupancy = occupy(problem, fixed);
  const builder = new MilpBuilder();
  const choices = listChoices(problem, free, { builder, requests, occupancy });
  limitRequests(builder, free, choices);
  limitHosts(builder, choices, { requests, occupancy });
  limitTeams(builder, choices, { requests, occupancy, most: problem.rules.parallelVisitsPerUnit });
  limitRotation(builder, choices, occupancy, problem.rules.exposuresPerQuarter);
  return { milp: builder, read: (values) => choices.flatMap((choice) => readChoice(choice, values)) };
};

interface Given {
  readonly builder: MilpBuilder;
  readonly requests: RequestsById;
  readonly occupancy: Occupancy;
}

const listChoices = (problem: PlanningProblem, free: readonly PlannableRequest[], given: Given): readonly Choice[] => {
  const pairs = indexPairs(problem.mergePairs);
  const choices: Choice[] = [];
  for (const [, ofOne] of Map.groupBy(free, ({ enterpriseId }) => enterpriseId)) {
    for (const option of listReceptionOptions(ofOne, pairs, problem.rules)) if (isPossible(option, given)) choices.push(addReception(option, problem, given));
  }
  for (const request of free) {
    for (const { enterpriseId, score } of request.alternatives) {
      for (const window of request.windows) {
        const option = { enterpriseId, startsAt: window.startsAt, endsAt: window.endsAt, requestIds: [request.id], positions: [window.position] };
        if (isPossible(option, given)) choices.push(addOffer(option, score, request, given));
      }
    }
  }
  return choices;
};

/** The enterprise is free and open at that time; a group that is too large alone never comes. */
const isPossible = ({ enterpriseId, requestIds, ...span }: ReceptionOption, { requests, occupancy }: Given): boolean => {
  const { closed, headcountCap } = occupancy.hostOf(enterpriseId);
  const members = requestIds.map((id) => requestOf(requests, id));
  if (occupancy.hostBusy(enterpriseId).some((busy) => overlaps(busy, span))) return false;
  if (members.some(({ isStatutory }) => !isStatutory) && closed.some((days) => overlaps(days, span))) return false;
  return members.every(({ isBoundByGroupSize, headcount }) => !isBoundByGroupSize || headcount <= headcountCap);
};

const addReception = (option: ReceptionOption, { rules }: PlanningProblem, { builder, requests, occupancy }: Given): Choice => {
  const members = option.requestIds.map((id) => requestOf(requests, id));
  const price = priceReception(members, occupancy.hostOf(option.enterpriseId), rules);
  const gain = (member: PlannableRequest, index: number): number => pricePosition(option.positions[index] ?? 0) - worthOf(member);
  if (members.length === 1) {
    const isTakingPlace = builder.addVariable(price + gain(members[0] as PlannableRequest, 0));
    return { option, isOffer: false, isTakingPlace, takesPart: new Map([[members[0]?.id as string, isTakingPlace]]) };
  }
  const isTakingPlace = builder.addVariable(price);
  const takesPart = new Map(members.map((member, index) => [member.id, builder.addVariable(gain(member, index))]));
  for (const variable of takesPart.values()) builder.addRow([[variable, 1], [isTakingPlace, -1]], 0);
  const bound = members.filter(({ isBoundByGroupSize }) => isBoundByGroupSize);
  builder.addRow(bound.map(({ id, headcount }) => [takesPart.get(id) as number, headcount] as const), occupancy.hostOf(option.enterpriseId).headcountCap);
  return { option, isOffer: false, isTakingPlace, takesPart };
};

const addOffer = (option: ReceptionOption, score: number, request: PlannableRequest, { builder, occupancy }: Given): Choice => {
  const isTakingPlace = builder.addVariable(priceOffer(score, occupancy.receptions(option.enterpriseId)) + pricePosition(option.positions[0] ?? 0) - worthOf(request));
  return { option, isOffer: true, isTakingPlace, takesPart: new Map([[request.id, isTakingPlace]]) };
};

const readChoice = ({ option, isOffer, isTakingPlace, takesPart }: Choice, values: readonly number[]): readonly PlannedReception[] => {
  if ((values[isTakingPlace] ?? 0) < 0.5) return [];
  const requestIds = option.requestIds.filter((id) => (values[takesPart.get(id) as number] ?? 0) > 0.5);
  if (requestIds.length === 0) return [];
  return [{ enterpriseId: option.enterpriseId, startsAt: option.startsAt, endsAt: option.endsAt, requestIds, isOffer }];
};
