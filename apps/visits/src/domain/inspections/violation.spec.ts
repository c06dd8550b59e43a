import { describe, expect, it } from '@jest/globals';
import { canSeeReporter, violationPlaceOf } from './violation-access.ts';
import { isHeard, stateAfter, type ViolationEvent, type ViolationState, type VisitViolation } from './violation.ts';
import { publicCaller, type Caller } from '@qinqing/caller';

const DUE = new Date('2025-09-04T10:00:00.000Z');
const after = (ms: number): Date => new Date(DUE.getTime() + ms);

describe('a violation (违规记录)', () => {
  it.each<readonly [ViolationState, ViolationEvent, ViolationState | null]>([
    ['RECORDED', 'answer', 'ANSWERED'],
    ['RECORDED', 'uphold', 'UPHELD'],
    ['ANSWERED', 'dismiss', 'DISMISSED'],
    ['ANSWERED', 'answer', null],
    ['UPHELD', 'dismiss', null],
    ['DISMISSED', 'uphold', null],
  ])('%s: %s leads to %s', (state, event, next) => {
    expect(stateAfter(state, event)).toBe(next);
  });

  it.each([
    ['RECORDED', 0, false],
    ['RECORDED', 1, true],
    ['ANSWERED', -1, true],
  ] as const)('VIS-01: in %s, %d ms after the hearing’s end, the unit was heard: %s', (state, ms, expected) => {
    expect(isHeard({ state, hearingDueAt: DUE }, after(ms))).toBe(expected);
  });
});

describe('who may read which enterprise reported it (VIS-01)', () => {
  const violation = { unitId: 'unit', enterpriseId: 'firm', divisionCode: '440704', source: 'ENTERPRISE', isShownToEnterprise: true } as VisitViolation;
  const place = violationPlaceOf(violation, ['unit', 'superior']);
  const caller = (facts: Partial<Caller>): Caller => ({ ...publicCaller, ...facts });

  it.each<readonly [string, Caller, boolean]>([
    ['the unit', caller({ roles: ['REQUESTING_UNIT'], unitId: 'unit', divisionCode: '440704' }), false],
    ['its superior', caller({ roles: ['REQUESTING_UNIT'], unitId: 'superior' }), false],
    ['the government office', caller({ roles: ['GOVERNMENT_OFFICE'], divisionCode: '440704' }), false],
    ['another district’s centre', caller({ roles: ['SERVICE_CENTRE'], divisionCode: '440705' }), false],
    ['the district’s centre', caller({ roles: ['SERVICE_CENTRE'], divisionCode: '440704' }), true],
    ['the enterprise itself', caller({ roles: ['CLERK'], actingFor: 'firm' }), true],
  ])('%s: %s', (_who, by, expected) => {
    expect(canSeeReporter(by, violation, place)).toBe(expected);
  });

  it('§0.1: of a visit that the enterprise was never asked about it reads nothing', () => {
    expect(violationPlaceOf({ ...violation, isShownToEnterprise: false }, null).enterpriseId).toBeNull();
  });

  it('what the system found has no reporter to protect', () => {
    expect(canSeeReporter(caller({ roles: ['REQUESTING_UNIT'], unitId: 'unit' }), { ...violation, source: 'SYSTEM' }, place)).toBe(true);
  });
});
