import { describe, expect, it } from '@jest/globals';
import type { Consent } from './consent.ts';
import { judgeEnquiry, type AskedEnquiry } from './enquiry-decision.ts';

const NOW = new Date('2025-09-01T02:00:00.000Z');
const later = (days: number): Date => new Date(NOW.getTime() + days * 86_400_000);

const consent = (id: string, changes: Partial<Consent> = {}): Consent => ({
  id,
  enterpriseId: 'e',
  divisionCode: '440704',
  bankId: 'b',
  state: 'ACTIVE',
  purpose: 'PRE_LOAN',
  requestedScopes: null,
  requestedDays: null,
  requestedEnquiries: null,
  scopes: ['RATING', 'TAX_GRADE'],
  loanReference: null,
  note: null,
  maxEnquiries: 3,
  used: 0,
  requestedBy: null,
  requestedAt: null,
  grantedBy: 'somebody',
  grantedAt: later(-1),
  validTo: later(30),
  dueAt: null,
  dueCalendarVersion: null,
  endedAt: null,
  settingsVersion: 'default',
  createdAt: later(-1),
  updatedAt: later(-1),
  version: 1,
  ...changes,
});

const asked: AskedEnquiry = { purpose: 'PRE_LOAN', scopes: ['RATING'], consentId: null };
const denied = (reason: string, consentId: string | null = 'a') => ({ kind: 'DENIED', reason, consentId });

describe('whether an enquiry is covered (CRD-15: active ∧ purpose ∧ scopes)', () => {
  it.each<readonly [string, Partial<Consent>, object]>([
    ['revoked', { state: 'REVOKED' }, denied('CONSENT_REVOKED')],
    ['expired', { state: 'EXPIRED' }, denied('CONSENT_EXPIRED')],
    ['active, and its days are over', { validTo: NOW }, denied('CONSENT_EXPIRED')],
    ['exhausted', { state: 'EXHAUSTED' }, denied('CONSENT_EXHAUSTED')],
    ['only requested', { state: 'REQUESTED', scopes: [] }, denied('NO_CONSENT')],
    ['refused', { state: 'REFUSED', scopes: [] }, denied('NO_CONSENT')],
    ['for another purpose', { purpose: 'GUARANTEE' }, denied('PURPOSE_NOT_COVERED')],
    ['of other scopes', { scopes: ['LISTS'] }, denied('SCOPE_NOT_COVERED')],
  ])('not by a consent that is %s', (_case, changes, verdict) => {
    expect(judgeEnquiry(asked, [consent('a', changes)], NOW)).toEqual(verdict);
  });

  it('not without any', () => {
    expect(judgeEnquiry(asked, [], NOW)).toEqual(denied('NO_CONSENT', null));
  });

  it('by one of several, and of those by the one that ends first', () => {
    const consents = [consent('late'), consent('revoked', { state: 'REVOKED' }), consent('soon', { validTo: later(2) })];
    expect(judgeEnquiry(asked, consents, NOW)).toMatchObject({ kind: 'COVERED', consent: { id: 'soon' } });
  });

  it('by the named one and no other', () => {
    const consents = [consent('a'), consent('b', { state: 'REVOKED' })];
    expect(judgeEnquiry({ ...asked, consentId: 'b' }, consents, NOW)).toEqual(denied('CONSENT_REVOKED', 'b'));
    expect(judgeEnquiry({ ...asked, consentId: 'c' }, consents, NOW)).toEqual(denied('NO_CONSENT', null));
  });

  it('two consents do not add up to one', () => {
    const consents = [consent('a', { scopes: ['RATING'] }), consent('b', { purpose: 'GUARANTEE', scopes: ['LISTS'] })];
    expect(judgeEnquiry({ ...asked, scopes: ['RATING', 'LISTS'] }, consents, NOW)).toEqual(denied('SCOPE_NOT_COVERED', 'a'));
  });

  it('a denial tells of the consent that came nearest', () => {
    const ended = consent('ended', { state: 'EXHAUSTED', createdAt: later(-9) });
    const newer = consent('newer', { state: 'REVOKED', createdAt: later(-2) });
    expect(judgeEnquiry(asked, [ended, newer, consent('other', { purpose: 'GUARANTEE' })], NOW)).toEqual(denied('CONSENT_REVOKED', 'newer'));
  });
});
