import { describe, expect, it } from '@jest/globals';
import { findExtensionObstacle, type ExtendableAppeal, type ExtensionRequest } from './extension.ts';

const settings = { simplePromiseDays: 1, regularPromiseDays: 3, urgentPromiseHours: 12, planWithinDays: 3, longestPlanDays: 60 };
const dueAt = new Date('2025-09-04T10:00:00.000Z');
const before = new Date(dueAt.getTime() - 1);
const find = (changes: Partial<ExtendableAppeal> = {}, request: Partial<ExtensionRequest> = {}) =>
  findExtensionObstacle({ serviceClass: 'REGULAR', planDays: null, isExtended: false, dueAt, ...changes }, { amount: 3, isEnterpriseInformed: true, now: before, ...request }, settings);

describe('whether a promise may be extended (延期, §9.2)', () => {
  it('once, by as much as it is long, before it is due, the enterprise informed', () => {
    expect(find()).toBeNull();
  });

  it.each<readonly [string, Partial<ExtendableAppeal>, Partial<ExtensionRequest>]>([
    ['ALREADY_EXTENDED', { isExtended: true }, {}],
    ['ALREADY_DUE', {}, { now: dueAt }],
    ['TOO_LONG', {}, { amount: 4 }],
    ['TOO_LONG', {}, { amount: 0 }],
    ['TOO_LONG', {}, { amount: -1 }],
    ['ENTERPRISE_NOT_INFORMED', {}, { isEnterpriseInformed: false }],
    ['NO_PLAN', { serviceClass: 'COMPLEX' }, { amount: 1 }],
    ['TOO_LONG', { serviceClass: 'COMPLEX', planDays: 40 }, { amount: 21 }],
  ])('%s: %j %j', (obstacle, changes, request) => {
    expect(find(changes, request)).toBe(obstacle);
  });

  it('an urgent one by hours, a planned one up to the longest plan', () => {
    expect(find({ serviceClass: 'URGENT' }, { amount: 12 })).toBeNull();
    expect(find({ serviceClass: 'URGENT' }, { amount: 13 })).toBe('TOO_LONG');
    expect(find({ serviceClass: 'COMPLEX', planDays: 40 }, { amount: 20 })).toBeNull();
  });
});
