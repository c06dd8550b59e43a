import type { ReceptionOption } from './joint-receptions.ts';
import type { MilpBuilder } from './milp.ts';
import { isCounted, monthOf, quarterOf, requestOf, type Occupancy, type RequestsById } from './occupancy.ts';
import type { PlannableRequest, Span } from './planning-problem.ts';

/** One reception that can be chosen, with the variables that choose it and those who take part. */
export interface Choice {
  readonly option: ReceptionOption;
  readonly isOffer: boolean;
  readonly isTakingPlace: number;
  /** By request. */
  readonly takesPart: ReadonlyMap<string, number>;
}

interface Given {
  readonly requests: RequestsById;
  readonly occupancy: Occupancy;
}

/** A purpose is fulfilled once. */
export const limitRequests = (builder: MilpBuilder, free: readonly PlannableRequest[], choices: readonly Choice[]): void => {
  for (const { id } of free) builder.addRow(choices.flatMap(({ takesPart }) => (takesPart.has(id) ? [[takesPart.get(id) as number, 1] as const] : [])), 1);
};

/** One reception at a time, and no more than the month's quota (§10.1): statutory ones are counted, but not blocked (VIS-15). */
export const limitHosts = (builder: MilpBuilder, choices: readonly Choice[], { requests, occupancy }: Given): void => {
  for (const [enterpriseId, ofHost] of Map.groupBy(choices, ({ option }) => option.enterpriseId)) {
    forEachMoment(ofHost, (meeting) => builder.addRow(meeting.map(({ isTakingPlace }) => [isTakingPlace, 1] as const), 1));
    const { limit } = occupancy.hostOf(enterpriseId);
    if (limit === null) continue;
    const counted = ofHost.filter(({ option }) => isCounted(requests, option.requestIds));
    for (const [month, ofMonth] of Map.groupBy(counted, ({ option }) => monthOf(option.startsAt))) {
      limitMonth(builder, ofMonth, { room: Math.max(0, limit - occupancy.used(enterpriseId, month)), hasPlannedOthers: occupancy.hasPlannedOthers(enterpriseId, month), requests });
    }
  }
};

interface MonthRoom {
  readonly room: number;
  /** The plan has put others than statutory inspections into the month: it keeps its limit. */
  readonly hasPlannedOthers: boolean;
  readonly requests: RequestsById;
}

const limitMonth = (builder: MilpBuilder, choices: readonly Choice[], { room, hasPlannedOthers, requests }: MonthRoom): void => {
  const [statutory, others] = [choices.filter((choice) => isStatutory(choice, requests)), choices.filter((choice) => !isStatutory(choice, requests))];
  const all = (list: readonly Choice[]): readonly (readonly [number, number])[] => list.map(({ isTakingPlace }) => [isTakingPlace, 1] as const);
  if (statutory.length === 0 || hasPlannedOthers) {
    builder.addRow(all(choices), room);
    return;
  }
  // Either the month keeps its limit with all that it counts, or nothing but statutory inspections comes: whichever is accepted first, nobody is turned away.
  const isExceeded = builder.addVariable(0);
  builder.addRow([...all(choices), [isExceeded, -statutory.length]], room);
  builder.addRow([...all(others), [isExceeded, room]], room);
};

/** Whoever joins a statutory inspection costs the enterprise no reception of its own. */
const isStatutory = ({ option }: Choice, requests: RequestsById): boolean => option.requestIds.some((id) => requestOf(requests, id).isStatutory);

/** A unit's team is at one place at a time. */
export const limitTeams = (builder: MilpBuilder, choices: readonly Choice[], { requests, occupancy, most }: Given & { readonly most: number }): void => {
  const ofUnits = new Map<string, (Choice & { readonly comes: number })[]>();
  for (const choice of choices) {
    for (const [unitId, members] of Map.groupBy(choice.option.requestIds, (id) => requestOf(requests, id).unitId)) {
      const list = ofUnits.get(unitId) ?? [];
      ofUnits.set(unitId, [...list, { ...choice, comes: comingVariable(builder, choice, members) }]);
    }
  }
  for (const [unitId, ofUnit] of ofUnits) {
    const busy = occupancy.unitBusy(unitId);
    forEachMoment(ofUnit, (meeting, moment) => {
      const elsewhere = busy.filter((span) => span.startsAt <= moment && moment < span.endsAt).length;
      builder.addRow(meeting.map(({ comes }) => [comes, 1] as const), Math.max(0, most - elsewhere));
    }, busy);
  }
};

/** Several requests of one unit in one visit are one team. */
const comingVariable = (builder: MilpBuilder, { takesPart }: Choice, members: readonly string[]): number => {
  const variables = members.map((id) => takesPart.get(id) as number);
  if (variables.length === 1) return variables[0] as number;
  const comes = builder.addVariable(0);
  for (const variable of variables) builder.addRow([[variable, 1], [comes, -1]], 0);
  return comes;
};

/** Not more exposure visits in a quarter than the rotation allows (VIS-24). */
export const limitRotation = (builder: MilpBuilder, choices: readonly Choice[], occupancy: Occupancy, most: number): void => {
  const offers = choices.filter(({ isOffer }) => isOffer);
  for (const [enterpriseId, ofHost] of Map.groupBy(offers, ({ option }) => option.enterpriseId)) {
    for (const [quarter, ofQuarter] of Map.groupBy(ofHost, ({ option }) => quarterOf(option.startsAt))) {
      builder.addRow(ofQuarter.map(({ isTakingPlace }) => [isTakingPlace, 1] as const), Math.max(0, most - occupancy.exposures(enterpriseId, quarter)));
    }
  }
};

/** Whatever overlaps at all overlaps when one of them begins. */
const forEachMoment = <Kind extends Choice>(choices: readonly Kind[], limit: (meeting: readonly Kind[], moment: number) => void, others: readonly Span[] = []): void => {
  const moments = new Set([...choices.map(({ option }) => option.startsAt), ...others.map(({ startsAt }) => startsAt)]);
  for (const moment of moments) {
    const meeting = choices.filter(({ option }) => option.startsAt <= moment && moment < option.endsAt);
    if (meeting.length > 0) limit(meeting, moment);
  }
};
