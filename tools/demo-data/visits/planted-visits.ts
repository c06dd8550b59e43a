import type { Plan } from '../plan.ts';
import { visitIdOf } from './tell-visit.ts';
import { streamWishes, type Wish } from './year-of-visits.ts';

/** The truth about a year's requests, by their ids: what merging and screening must find (§10.2, VIS-17). */
export interface PlantedVisits {
  /** Requests of several units that belong in one visit. */
  readonly mergeClusters: readonly (readonly string[])[];
  /** A request, and the earlier one of the same unit and matter that it repeats. */
  readonly repeated: readonly (readonly [string, string])[];
  /** At least 80 % of what is asked is on file. */
  readonly answerableByData: readonly string[];
}

const ANSWERABLE_FROM = 0.8;

export const listPlantedVisits = (plan: Plan): PlantedVisits => {
  const wishes = [...streamWishes(plan)].flatMap(({ wishes: ofEnterprise }) => ofEnterprise);
  const idOf = (path: Wish['path']): string => visitIdOf(plan, path);
  const clusters = Map.groupBy(wishes.filter(({ mergesWith }) => mergesWith !== null), ({ mergesWith }) => idOf(mergesWith!));
  return {
    mergeClusters: [...clusters].map(([lead, companions]) => [lead, ...companions.map(({ path }) => idOf(path))]),
    repeated: wishes.flatMap(({ path, repeats }) => (repeats === null ? [] : [[idOf(path), idOf(repeats)] as const])),
    answerableByData: wishes.filter(isAnswerable).map(({ path }) => idOf(path)),
  };
};

const isAnswerable = ({ asks, storedFacts }: Wish): boolean => asks.length > 0 && asks.filter((ask) => storedFacts.has(ask)).length / asks.length >= ANSWERABLE_FROM;
