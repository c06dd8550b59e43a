/** A span that is shown; an agreed one has no position. */
export interface ShownWindow {
  readonly position: number | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}
