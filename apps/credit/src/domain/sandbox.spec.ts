import { describe, expect, it } from '@jest/globals';
import { isWithinDivision, parseDivisionCode } from '@qinqing/codes';
import type { ConsentState } from './consent-state.ts';
import { answerOf, SANDBOX_DIVISION, type SandboxConduct } from './sandbox.ts';

const consent = (state: ConsentState, used = 0) => ({ state, used, requestedScopes: ['RATING', 'TAX_GRADE'] as const, requestedDays: 90, requestedEnquiries: 3 });
const everything = { kind: 'GRANT', scopes: ['RATING', 'TAX_GRADE'], days: 90, maxEnquiries: 3 };

describe('the sandbox (沙盒辖区)', () => {
  it('lies in no province, and no place lies in it', () => {
    expect(parseDivisionCode(SANDBOX_DIVISION)).toMatchObject({ ok: false, reason: 'UNKNOWN_PROVINCE' });
    for (const place of ['440704', '440000', '110000']) {
      expect(isWithinDivision(SANDBOX_DIVISION, place)).toBe(false);
      expect(isWithinDivision(place, SANDBOX_DIVISION)).toBe(false);
    }
  });
});

describe('a representative of a synthetic enterprise', () => {
  it.each<[SandboxConduct, object | null]>([
    ['GRANTS', everything],
    ['GRANTS_LESS', { ...everything, scopes: ['RATING'], maxEnquiries: 1 }],
    ['REFUSES', { kind: 'REFUSE' }],
    ['STAYS_SILENT', null],
    ['REVOKES', everything],
  ])('that %s answers a request with %j', (conduct, answer) => {
    expect(answerOf(conduct, consent('REQUESTED'))).toEqual(answer);
  });

  it.each<[SandboxConduct, number, object | null]>([
    ['REVOKES', 0, null],
    ['REVOKES', 1, { kind: 'REVOKE' }],
    ['GRANTS', 1, null],
    ['GRANTS_LESS', 1, null],
  ])('that %s does about its active consent after %d enquiries: %j', (conduct, used, answer) => {
    expect(answerOf(conduct, consent('ACTIVE', used))).toEqual(answer);
  });

  it.each<ConsentState>(['EXHAUSTED', 'EXPIRED', 'REVOKED', 'REFUSED', 'LAPSED'])('does nothing about a consent that is %s', (state) => {
    for (const conduct of ['GRANTS', 'REFUSES', 'REVOKES'] as const) expect(answerOf(conduct, consent(state, 1))).toBeNull();
  });
});
