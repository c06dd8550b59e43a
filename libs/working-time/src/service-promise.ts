/**
 * What a department promises: to finish by the close of the n-th working day (工作日), within working hours (工作时), or, for what
 * is urgent, within hours of the clock.
 */
export type ServicePromise =
  | { readonly kind: 'WORKING_DAYS'; readonly days: number }
  | { readonly kind: 'WORKING_HOURS'; readonly hours: number }
  | { readonly kind: 'CLOCK_HOURS'; readonly hours: number };

export class InvalidPromise extends Error {
  constructor(problem: string) {
    super(problem);
    this.name = 'InvalidPromise';
  }
}

/** @throws InvalidPromise unless the promise is a positive number of whole days or of whole minutes */
export function checkPromise(promise: ServicePromise): void {
  const amount = promise.kind === 'WORKING_DAYS' ? promise.days : minutesOf(promise);
  if (Number.isSafeInteger(amount) && amount > 0) return;
  throw new InvalidPromise(`A promise must be at least one whole working day or minute: ${JSON.stringify(promise)}.`);
}

/** Whole minutes stay whole although hours such as 4.1 are not exact in binary. */
export function minutesOf({ hours }: { readonly hours: number }): number {
  const minutes = Math.round(hours * 60);
  return Math.abs(hours * 60 - minutes) < 1e-6 ? minutes : hours * 60;
}
