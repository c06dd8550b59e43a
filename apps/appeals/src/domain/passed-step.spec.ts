import { describe, expect, it } from '@jest/globals';
import { walk, type AppealState } from './appeal-state.ts';
import { decidePassedStep } from './passed-step.ts';

describe('what follows by itself when a step has run out of time (§9.2)', () => {
  it('APL-09: no rating within its ten days closes the appeal unrated', () => {
    expect(decidePassedStep('RATING')).toEqual(['passUnrated', 'close']);
    expect(walk('RATING', decidePassedStep('RATING') ?? [])?.at(-1)?.to).toBe('CLOSED');
  });

  it('§0.1: information that the enterprise did not give ends with an explanation, and the enterprise may rate that', () => {
    expect(walk('WAITING_ENTERPRISE', decidePassedStep('WAITING_ENTERPRISE') ?? [])?.map(({ to }) => to)).toEqual(['EXPLAINED', 'RATING']);
  });

  it.each<AppealState>(['RETURNED', 'ARBITRATION', 'RETURN_VISIT', 'SUBMITTED', 'DISPATCHED', 'IN_PROGRESS', 'JOINT_MEETING', 'EXPLAINED', 'CLOSED'])('nothing moves by itself in %s', (state) => {
    expect(decidePassedStep(state)).toBeNull();
  });
});
