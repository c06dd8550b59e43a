import type { ServicePromise } from '@qinqing/working-time';

/** How soon an appeal is promised to be settled (办理时限类别, APL-04). */
export type ServiceClass = 'SIMPLE' | 'REGULAR' | 'URGENT' | 'COMPLEX';

export interface PromiseSettings {
  readonly simplePromiseDays: number;
  readonly regularPromiseDays: number;
  readonly urgentPromiseHours: number;
  /** Until when a complex appeal needs its plan. */
  readonly planWithinDays: number;
  readonly longestPlanDays: number;
}

/** What was added to a promise since the appeal was submitted. */
export interface PromiseTerms {
  readonly serviceClass: ServiceClass;
  /** Working days from submission, by an approved plan; null: there is none. */
  readonly planDays: number | null;
  /** In the unit of the promise: working days, for urgent ones hours of the clock. 0: not extended. */
  readonly extension: number;
}

/**
 * What was promised, counted from submission (APL-04, APL-05): 1 working day for what is simple, 3 for what is regular, 12 hours
 * of the clock for what is urgent; what is complex needs a plan within 3 working days, and then keeps to it. A plan prevails
 * over the class.
 */
export const promiseOf = ({ serviceClass, planDays, extension }: PromiseTerms, settings: PromiseSettings): ServicePromise => {
  if (planDays !== null) return { kind: 'WORKING_DAYS', days: planDays + extension };
  switch (serviceClass) {
    case 'SIMPLE':
      return { kind: 'WORKING_DAYS', days: settings.simplePromiseDays + extension };
    case 'REGULAR':
      return { kind: 'WORKING_DAYS', days: settings.regularPromiseDays + extension };
    case 'URGENT':
      return { kind: 'CLOCK_HOURS', hours: settings.urgentPromiseHours + extension };
    case 'COMPLEX':
      return { kind: 'WORKING_DAYS', days: settings.planWithinDays + extension };
  }
};

/**
 * How far a promise may be extended, once: by as much as it was long (≤ 100 %, §9.2); with a plan not beyond the longest one, and
 * without the plan that it needs not at all.
 *
 * @returns in the unit of the promise
 */
export const longestExtension = (terms: Omit<PromiseTerms, 'extension'>, settings: PromiseSettings): number => {
  if (terms.serviceClass === 'COMPLEX' && terms.planDays === null) return 0;
  const promise = promiseOf({ ...terms, extension: 0 }, settings);
  if (promise.kind !== 'WORKING_DAYS') return promise.hours;
  return terms.planDays === null ? promise.days : Math.max(0, Math.min(promise.days, settings.longestPlanDays - promise.days));
};
