import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import type { AppealPlace } from './appeal-access.ts';
import { canSeeRating, hideSteps, readState } from './rating-secrecy.ts';

const place: AppealPlace = { divisionCode: '440704', enterpriseId: 'firm', unitIds: ['bureau', 'district'], officerIds: ['officer'] };
const caller = (facts: Partial<Caller>): Caller => ({ ...publicCaller, divisionCode: '440704', ...facts });
const inShanghai = (text: string): Date => new Date(`${text.replace(' ', 'T')}:00+08:00`);
const ratedAt = inShanghai('2025-09-12 10:00');

const enterprise = caller({ roles: ['CLERK'], actingFor: 'firm' });
const specialist = caller({ roles: ['SERVICE_SPECIALIST'] });
const centre = caller({ roles: ['SERVICE_CENTRE'] });
const handler = caller({ roles: ['UNIT_HANDLER'], unitId: 'bureau' });
const superior = caller({ roles: ['UNIT_HANDLER'], unitId: 'district' });
const liaison = caller({ roles: ['LIAISON'], officerId: 'officer' });

describe('who reads a rating, and when (§0.1, §10.7)', () => {
  it.each([
    ['the enterprise', enterprise],
    ['the specialist', specialist],
    ['the centre', centre],
  ])('%s at once', (_who, who) => {
    expect(canSeeRating(who, place, ratedAt, ratedAt)).toBe(true);
  });

  it.each([
    ['the handler', handler],
    ['the unit above', superior],
    ['the liaison', liaison],
  ])('%s when the month is over in Shanghai, to the minute', (_who, who) => {
    expect(canSeeRating(who, place, ratedAt, ratedAt)).toBe(false);
    expect(canSeeRating(who, place, ratedAt, inShanghai('2025-09-30 23:59'))).toBe(false);
    expect(canSeeRating(who, place, ratedAt, inShanghai('2025-10-01 00:00'))).toBe(true);
  });

  it.each([
    ['another enterprise', caller({ roles: ['LEGAL_REPRESENTATIVE'], actingFor: 'other' })],
    ['another unit', caller({ roles: ['UNIT_HANDLER'], unitId: 'other' })],
    ['another officer', caller({ roles: ['LIAISON'], officerId: 'other' })],
    ['the centre of another district', caller({ roles: ['SERVICE_CENTRE'], divisionCode: '440608' })],
    ['the direct-line office', caller({ roles: ['DIRECT_LINE_OFFICE'] })],
    ['a district leader', caller({ roles: ['DISTRICT_LEADER'] })],
    ['the public', publicCaller],
  ])('%s never', (_who, who) => {
    expect(canSeeRating(who, place, ratedAt, inShanghai('2026-01-01 00:00'))).toBe(false);
  });
});

describe('what is read in the place of what it would tell', () => {
  it('a return visit reads like a rating to come', () => {
    expect(readState('RETURN_VISIT', false)).toBe('RATING');
    expect(readState('RETURN_VISIT', true)).toBe('RETURN_VISIT');
    for (const state of ['RATING', 'IN_PROGRESS', 'CLOSED', 'JOINT_MEETING'] as const) expect(readState(state, false)).toBe(state);
  });

  it('the steps of rating and return visit are left out, the others stay', () => {
    const steps = ['accept', 'reply', 'askRating', 'rateLow', 'disagree', 'resume', 'rate', 'passUnrated', 'agree', 'close'].map((event) => ({ event, reason: '回访' }));
    expect(hideSteps(steps, false).map(({ event }) => event)).toEqual(['accept', 'reply', 'askRating', 'resume', 'close']);
    expect(hideSteps(steps, false).at(-1)).toEqual({ event: 'close', reason: null });
    expect(hideSteps(steps, true)).toEqual(steps);
  });
});
