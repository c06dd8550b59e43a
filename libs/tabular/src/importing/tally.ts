import type { Fault } from '../fault.ts';

/** What became of the rows. `read` is the sum of the others. */
export interface Tally {
  readonly read: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
}

export const nothingYet: Tally = { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0 };

export const addTallies = (a: Tally, b: Tally): Tally => ({
  read: a.read + b.read,
  created: a.created + b.created,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  refused: a.refused + b.refused,
});

/** How often each kind of fault occurred, most frequent first. */
export interface FaultCount {
  readonly code: string;
  readonly column: string | null;
  readonly count: number;
}

/** Counts faults without keeping them: there may be as many as rows. */
export class FaultCounter {
  readonly #counts = new Map<string, FaultCount>();

  add({ code, column }: Fault): void {
    const key = `${code} ${column ?? ''}`;
    this.#counts.set(key, { code, column, count: (this.#counts.get(key)?.count ?? 0) + 1 });
  }

  list(): readonly FaultCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
  }
}
