import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestExtension, promiseOf, type PromiseSettings, type ServiceClass } from './service-promise.ts';

const settings: PromiseSettings = { simplePromiseDays: 1, regularPromiseDays: 3, urgentPromiseHours: 12, planWithinDays: 3, longestPlanDays: 60 };
const classes: readonly ServiceClass[] = ['SIMPLE', 'REGULAR', 'URGENT', 'COMPLEX'];

describe('what is promised (APL-04, APL-05)', () => {
  it.each([
    ['SIMPLE', { kind: 'WORKING_DAYS', days: 1 }],
    ['REGULAR', { kind: 'WORKING_DAYS', days: 3 }],
    ['URGENT', { kind: 'CLOCK_HOURS', hours: 12 }],
    ['COMPLEX', { kind: 'WORKING_DAYS', days: 3 }],
  ] as const)('%s: %j', (serviceClass, promise) => {
    expect(promiseOf({ serviceClass, planDays: null, extension: 0 }, settings)).toEqual(promise);
  });

  it.each(classes)('a plan prevails over the class %s', (serviceClass) => {
    expect(promiseOf({ serviceClass, planDays: 30, extension: 0 }, settings)).toEqual({ kind: 'WORKING_DAYS', days: 30 });
  });

  it('an extension is added in the unit of the promise', () => {
    expect(promiseOf({ serviceClass: 'REGULAR', planDays: null, extension: 2 }, settings)).toEqual({ kind: 'WORKING_DAYS', days: 5 });
    expect(promiseOf({ serviceClass: 'URGENT', planDays: null, extension: 6 }, settings)).toEqual({ kind: 'CLOCK_HOURS', hours: 18 });
  });

  it('URGENT follows the district: its hours are a setting (§0.1)', () => {
    expect(promiseOf({ serviceClass: 'URGENT', planDays: null, extension: 0 }, { ...settings, urgentPromiseHours: 24 })).toEqual({ kind: 'CLOCK_HOURS', hours: 24 });
  });
});

describe('how far a promise may be extended (§9.2: ≤ 100 %)', () => {
  it.each([
    ['SIMPLE', null, 1],
    ['REGULAR', null, 3],
    ['URGENT', null, 12],
    ['COMPLEX', null, 0],
    ['COMPLEX', 30, 30],
    ['COMPLEX', 40, 20],
    ['COMPLEX', 60, 0],
    ['REGULAR', 10, 10],
  ] as const)('%s with a plan of %j days: %d', (serviceClass, planDays, longest) => {
    expect(longestExtension({ serviceClass, planDays }, settings)).toBe(longest);
  });

  it('never doubles a promise and more, nor leads behind the longest plan', () => {
    fc.assert(
      fc.property(fc.constantFrom(...classes), fc.option(fc.integer({ min: 1, max: 60 })), (serviceClass, planDays) => {
        const base = promiseOf({ serviceClass, planDays, extension: 0 }, settings);
        const extension = longestExtension({ serviceClass, planDays }, settings);
        const amount = base.kind === 'WORKING_DAYS' ? base.days : base.hours;
        expect(extension).toBeLessThanOrEqual(amount);
        if (planDays !== null) expect(planDays + extension).toBeLessThanOrEqual(settings.longestPlanDays);
      }),
    );
  });
});
