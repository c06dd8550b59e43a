import { describe, expect, it } from '@jest/globals';
import { isAwaitingMeeting, recheckAt, referralOf } from './explanation.ts';

const now = new Date('2025-09-01T02:00:00.000Z');

describe('what cannot be solved now (「无法、无策、力所不及」, APL-34, §0.1)', () => {
  it.each([
    ['NO_QUOTA', 'JOINT_MEETING', true],
    ['NO_INSTRUMENT', 'JOINT_MEETING', true],
    ['OUT_OF_POWER', 'EXPERT_CONSULTATION', false],
    ['EXTERNAL', null, false],
    ['NO_INFORMATION', null, false],
  ] as const)('%s goes to %s', (reason, referral, isAwaiting) => {
    expect(referralOf(reason)).toBe(referral);
    expect(isAwaitingMeeting(referralOf(reason))).toBe(isAwaiting);
  });

  it.each(['NO_QUOTA', 'NO_INSTRUMENT', 'OUT_OF_POWER', 'EXTERNAL'] as const)('%s is looked at again in 90 days', (reason) => {
    expect(recheckAt(reason, now, 90)).toEqual(new Date('2025-11-30T02:00:00.000Z'));
  });

  it('what the enterprise left unanswered is not', () => {
    expect(recheckAt('NO_INFORMATION', now, 90)).toBeNull();
  });
});
