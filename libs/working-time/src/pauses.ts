/** A stretch during which the clock of a promise stands still, such as waiting for the enterprise (等待企业补正). */
export interface Pause {
  readonly from: Date;
  /** Of a pause that still lasts: now. */
  readonly to: Date;
}

export class InvalidPause extends Error {
  constructor({ from, to }: Pause) {
    super(`A pause cannot end (${to.toISOString()}) before it begins (${from.toISOString()}).`);
    this.name = 'InvalidPause';
  }
}

/**
 * A due instant moved by the pauses, in their order. Pauses that overlap count once; what lies before the submission does not
 * count; and a pause that begins when the promise is already broken mends nothing, so no case turns from late to in time by it.
 *
 * @param extend moves a due instant by the length of a pause, in the unit of the promise
 * @throws InvalidPause
 */
export function extendByPauses(due: Date, submittedAt: Date, pauses: readonly Pause[], extend: (due: Date, pause: Pause) => Date): Date {
  let extended = due;
  let countedUntil = submittedAt;
  for (const pause of pauses.toSorted((a, b) => a.from.getTime() - b.from.getTime())) {
    if (pause.to < pause.from) throw new InvalidPause(pause);
    const from = pause.from > countedUntil ? pause.from : countedUntil;
    if (pause.to <= from || from >= extended) continue;
    extended = extend(extended, { from, to: pause.to });
    countedUntil = pause.to;
  }
  return extended;
}
