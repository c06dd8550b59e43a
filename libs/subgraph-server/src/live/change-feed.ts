/** Of a changed row, what its table announces: ids and codes by which it is recognised. */
export type ChangedRow = Readonly<Record<string, unknown>>;

/** Whether a change concerns a watcher, at the moment at which it is announced. */
export type IsConcerned = (row: ChangedRow, now: Date) => boolean;

/** What a subscription waits for: says when to look again, never what there is to see. */
export interface Changes {
  /**
   * Gives a turn each time that something of the subject has changed for which `isConcerned` holds: one turn for all that has changed
   * since the last one was taken, so that nothing piles up behind a slow reader.
   *
   * @param subject as the department's migration names it
   */
  watch(subject: string, isConcerned: IsConcerned, options?: WatchOptions): AsyncIterableIterator<never>;
}

export interface WatchOptions {
  /**
   * Set where a row appears by the clock, at the moment at which it is announced or later. Otherwise a change is told only if it would have made a difference
   * at the moment of the last answer: what differs by the clock alone would tell that something secret has just been written (VIS-08, §0.1).
   */
  readonly appearsByClock?: boolean;
}

/** Hands the announcements of the database on to whoever watches in this process. */
export class ChangeFeed implements Changes {
  readonly #watchers = new Map<string, Set<Watcher>>();
  readonly #clock: () => Date;

  constructor(clock: () => Date) {
    this.#clock = clock;
  }

  watch(subject: string, isConcerned: IsConcerned, { appearsByClock = false }: WatchOptions = {}): Watcher {
    const watchers = this.#watchers.get(subject) ?? new Set();
    this.#watchers.set(subject, watchers);
    const watcher = new Watcher(isConcerned, appearsByClock, () => watchers.delete(watcher));
    watchers.add(watcher);
    return watcher;
  }

  /** @param payload JSON as `announce_change()` writes it; with the subject alone when too many rows have changed to name them */
  announce(payload: string): void {
    const { subject, ...row } = JSON.parse(payload) as { readonly subject: string };
    const isNamed = Object.keys(row).length > 0;
    const now = this.#clock();
    for (const watcher of this.#watchers.get(subject) ?? []) if (!isNamed || watcher.isConcerned(row, now)) watcher.wake();
  }

  /** Announcements may have been missed: everybody looks again. */
  announceAll(): void {
    for (const watchers of this.#watchers.values()) for (const watcher of watchers) watcher.wake();
  }
}

export class Watcher implements AsyncIterableIterator<never> {
  readonly isConcerned: IsConcerned;
  readonly appearsByClock: boolean;
  readonly #leave: () => void;
  #isDue = false;
  #isOver = false;
  #resume: (() => void) | null = null;

  constructor(isConcerned: IsConcerned, appearsByClock: boolean, leave: () => void) {
    this.isConcerned = isConcerned;
    this.appearsByClock = appearsByClock;
    this.#leave = leave;
  }

  wake(): void {
    this.#isDue = true;
    this.#resume?.();
    this.#resume = null;
  }

  async next(): Promise<IteratorResult<never>> {
    if (!this.#isDue && !this.#isOver) await new Promise<void>((resolve) => (this.#resume = resolve));
    this.#isDue = false;
    return this.#isOver ? { done: true, value: undefined } : ({ done: false, value: undefined } as IteratorResult<never>);
  }

  return(): Promise<IteratorResult<never>> {
    this.#isOver = true;
    this.#leave();
    this.wake();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

/** For commands and timers, to which nobody subscribes. */
export const unwatched: Changes = new ChangeFeed(() => new Date(0));
