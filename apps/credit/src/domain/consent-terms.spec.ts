import { describe, expect, it } from '@jest/globals';
import { checkTerms, type ConsentTerms } from './consent-terms.ts';

const limits = { consentMaximumDays: 180, postLoanMaximumDays: 365, consentMaximumEnquiries: 50 };
const good: ConsentTerms = { purpose: 'PRE_LOAN', scopes: ['RATING'], days: 90, maxEnquiries: 3, loanReference: null, note: null };
const loan: ConsentTerms = { ...good, purpose: 'POST_LOAN', loanReference: 'HT-2025-001' };

describe('the terms of a consent (CRD-15, §0.1)', () => {
  it.each<readonly [string, ConsentTerms, readonly string[]]>([
    ['as they should be', good, []],
    ['180 days before a loan', { ...good, days: 180 }, []],
    ['181 days before a loan', { ...good, days: 181 }, ['days DAYS_OUT_OF_RANGE 1–180']],
    ['181 days of a guarantee', { ...good, purpose: 'GUARANTEE', days: 181 }, ['days DAYS_OUT_OF_RANGE 1–180']],
    ['a year during a loan, then it is renewed', { ...loan, days: 365 }, []],
    ['a year and a day during a loan', { ...loan, days: 366 }, ['days DAYS_OUT_OF_RANGE 1–365']],
    ['no day at all', { ...good, days: 0 }, ['days DAYS_OUT_OF_RANGE 1–180']],
    ['no enquiry at all', { ...good, maxEnquiries: 0 }, ['maxEnquiries COUNT_OUT_OF_RANGE 1–50']],
    ['51 enquiries', { ...good, maxEnquiries: 51 }, ['maxEnquiries COUNT_OUT_OF_RANGE 1–50']],
    ['no scope', { ...good, scopes: [] }, ['scopes SCOPES_EMPTY null']],
    ['a loan without its reference', { ...loan, loanReference: null }, ['loanReference LOAN_REFERENCE_MISSING null']],
    ['a reference of blanks', { ...loan, loanReference: '  ' }, ['loanReference TEXT_LENGTH 1–64']],
    ['a reference without a loan', { ...good, loanReference: 'HT-1' }, ['loanReference LOAN_REFERENCE_NOT_APPLICABLE null']],
    ['a note of 501 characters', { ...good, note: '长'.repeat(501) }, ['note TEXT_LENGTH 1–500']],
    ['everything at once', { ...good, scopes: [], days: 0, maxEnquiries: 0 }, ['scopes SCOPES_EMPTY null', 'days DAYS_OUT_OF_RANGE 1–180', 'maxEnquiries COUNT_OUT_OF_RANGE 1–50']],
  ])('%s', (_case, terms, problems) => {
    expect(checkTerms(terms, limits).map(({ field, code, limit }) => `${field} ${code} ${limit}`)).toEqual(problems);
  });

  it('the enterprise allows what the bank asked for, or less, and never more', () => {
    expect(checkTerms(good, limits, ['RATING', 'LISTS'])).toEqual([]);
    expect(checkTerms({ ...good, scopes: ['RATING', 'COMPONENTS'] }, limits, ['RATING', 'LISTS'])).toEqual([{ field: 'scopes', code: 'SCOPES_BEYOND_REQUEST', limit: null }]);
  });
});
