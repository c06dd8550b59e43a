import { describe, expect, it } from '@jest/globals';
import type { ConsentTransition } from './consent.ts';
import { orderConsentHistory } from './consent-history.ts';
import type { ConsentState } from './consent-state.ts';

const step = (version: number, fromState: ConsentState | null, toState: ConsentState): ConsentTransition => ({ consentId: 'c', version, event: 'e', fromState, toState, actor: 'a', reason: null, at: new Date(0) });

describe('the history of a consent', () => {
  it('is in the order of its steps, whatever order the rows came in', () => {
    const steps = [step(3, 'ACTIVE', 'REVOKED'), step(2, 'GRANTED', 'ACTIVE'), step(1, null, 'REQUESTED'), step(2, 'REQUESTED', 'GRANTED')];
    expect(orderConsentHistory(steps).map(({ toState }) => toState)).toEqual(['REQUESTED', 'GRANTED', 'ACTIVE', 'REVOKED']);
  });

  it('also of one that begins with a grant', () => {
    expect(orderConsentHistory([step(1, 'GRANTED', 'ACTIVE'), step(1, null, 'GRANTED')]).map(({ toState }) => toState)).toEqual(['GRANTED', 'ACTIVE']);
  });
});
