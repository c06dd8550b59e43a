import type { PlannedReception } from './planned-visits.ts';
import { indexRequests, requestOf, type RequestsById } from './occupancy.ts';
import { overlaps, type PlannableRequest, type PlanningProblem } from './planning-problem.ts';

/** How often a round looks at somebody who found no place, if there is anybody. */
const ATTENTION_TO_WAITING = 0.7;

/** Chooses which requests are planned anew together, by chance and by who stands in whose way. */
export class Neighbourhoods {
  readonly #requests: RequestsById;
  readonly #all: readonly PlannableRequest[];
  readonly #most: number;
  readonly #draw: () => number;

  constructor(problem: PlanningProblem, most: number, draw: () => number) {
    this.#requests = indexRequests(problem);
    this.#all = problem.requests;
    this.#most = most;
    this.#draw = draw;
  }

  /** Somebody, whose team or enterprise is busy at the wished times with others, and these others. */
  choose(receptions: readonly PlannedReception[]): readonly PlannableRequest[] {
    const served = new Map(receptions.flatMap((reception) => reception.requestIds.map((id) => [id, reception] as const)));
    const waiting = this.#all.filter(({ id }) => !served.has(id));
    const centre = this.#pick(waiting.length > 0 && this.#draw() < ATTENTION_TO_WAITING ? waiting : this.#all);
    if (centre === undefined) return [];
    const others = this.#shuffle(this.#all.filter((other) => other.id !== centre.id && this.#isRival(centre, other)));
    const chosen = new Set<string>();
    for (const { id } of [centre, ...others]) {
      // Whoever shares a reception is planned anew with it.
      const together = served.get(id)?.requestIds ?? [id];
      if (chosen.size > 0 && new Set([...chosen, ...together]).size > this.#most) continue;
      for (const member of together) chosen.add(member);
    }
    return [...chosen].map((id) => requestOf(this.#requests, id));
  }

  #isRival(centre: PlannableRequest, other: PlannableRequest): boolean {
    if (centre.enterpriseId === other.enterpriseId) return true;
    return centre.unitId === other.unitId && centre.windows.some((window) => other.windows.some((theirs) => overlaps(window, theirs)));
  }

  #pick(from: readonly PlannableRequest[]): PlannableRequest | undefined {
    return from[Math.floor(this.#draw() * from.length)];
  }

  #shuffle<Item>(items: readonly Item[]): readonly Item[] {
    return items.map((item) => ({ item, place: this.#draw() })).toSorted((a, b) => a.place - b.place).map(({ item }) => item);
  }
}
