import type { AssignmentKind } from '../domain/assignment.ts';
import type { TakenPlace } from './assignment-rows.ts';

/** The places of officers while rows are decided one after the other: what a row takes or frees counts for the next. */
export class ServicePlaces {
  readonly #ofEnterprise = new Map<string, TakenPlace>();
  readonly #ofOfficer = new Map<string, Set<number>>();

  constructor(taken: readonly TakenPlace[]) {
    for (const place of taken) this.take(place);
  }

  /** Who serves an enterprise now. */
  current(enterpriseId: string, kind: AssignmentKind): TakenPlace | null {
    return this.#ofEnterprise.get(`${kind} ${enterpriseId}`) ?? null;
  }

  load(officerId: string, kind: AssignmentKind): number {
    return this.#places(officerId, kind).size;
  }

  /** The lowest place that nobody has. */
  free(officerId: string, kind: AssignmentKind): number {
    const taken = this.#places(officerId, kind);
    let place = 1;
    while (taken.has(place)) place += 1;
    return place;
  }

  take(place: TakenPlace): void {
    this.#ofEnterprise.set(`${place.kind} ${place.enterpriseId}`, place);
    this.#places(place.officerId, place.kind).add(place.place);
  }

  release({ enterpriseId, officerId, kind, place }: TakenPlace): void {
    this.#ofEnterprise.delete(`${kind} ${enterpriseId}`);
    this.#places(officerId, kind).delete(place);
  }

  #places(officerId: string, kind: AssignmentKind): Set<number> {
    const key = `${kind} ${officerId}`;
    const places = this.#ofOfficer.get(key) ?? new Set<number>();
    this.#ofOfficer.set(key, places);
    return places;
  }
}
