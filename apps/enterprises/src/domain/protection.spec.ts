import { describe, expect, it } from '@jest/globals';
import { decideEndOfProtection, decideProtection, type Protection } from './protection.ts';

const current: Protection = {
  id: 'p',
  enterpriseId: 'e',
  ground: 'PILOT',
  consentedBy: '王芳，行政经理',
  decidedBy: 'centre',
  since: '2025-05-01',
  until: null,
  endedBy: null,
  endConsentedBy: null,
};

describe('the protection list (VIS-09)', () => {
  it('takes an enterprise in with its consent', () => {
    expect(decideProtection({ status: 'ACTIVE', current: null, consentedBy: '王芳' })).toEqual({ kind: 'PROTECT', consentedBy: '王芳' });
  });

  it.each([null, '', '  '])('takes nobody in without consent (%j)', (consentedBy) => {
    expect(decideProtection({ status: 'ACTIVE', current: null, consentedBy })).toEqual({ kind: 'CONSENT_MISSING' });
  });

  it('says since when and why an enterprise is protected already', () => {
    expect(decideProtection({ status: 'ACTIVE', current, consentedBy: '王芳' })).toEqual({ kind: 'ALREADY_PROTECTED', since: '2025-05-01', ground: 'PILOT' });
  });

  it.each(['CANCELLED', 'MOVED_OUT'] as const)('takes in no enterprise that is gone (%s)', (status) => {
    expect(decideProtection({ status, current: null, consentedBy: '王芳' })).toEqual({ kind: 'HAS_LEFT', status });
  });

  it('lets an enterprise go with its consent only', () => {
    expect(decideEndOfProtection({ current, consentedBy: '王芳' })).toMatchObject({ kind: 'END', consentedBy: '王芳' });
    expect(decideEndOfProtection({ current, consentedBy: ' ' })).toEqual({ kind: 'CONSENT_MISSING' });
    expect(decideEndOfProtection({ current: null, consentedBy: '王芳' })).toEqual({ kind: 'NOT_PROTECTED' });
  });
});
