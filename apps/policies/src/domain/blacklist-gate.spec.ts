import { describe, expect, it } from '@jest/globals';
import type { Listing } from '@qinqing/events';
import { findFundingBan, isRedListed } from './blacklist-gate.ts';

const FUNDING = ['CJ-06', 'CJ-08'];
const listing = (facts: Partial<Listing> = {}): Listing => ({
  entryId: '11111111-1111-4111-8111-111111111111',
  kind: 'BLACK',
  measureCodes: ['CJ-06', 'CJ-11'],
  authorityName: '税务局',
  legalBasis: '《重大税收违法失信主体信息公布管理办法》',
  listedOn: '2025-03-01',
  ...facts,
});

describe('the black list as a gate (POL-17)', () => {
  it('a listing that bears a measure which denies funds bars, and is cited with that measure alone', () => {
    expect(findFundingBan({ listings: [listing()] }, FUNDING)).toEqual({
      measureCodes: ['CJ-06'],
      authorityName: '税务局',
      legalBasis: '《重大税收违法失信主体信息公布管理办法》',
      listedOn: '2025-03-01',
    });
  });

  it.each([
    ['nothing is known of its credit', null],
    ['it is on no list', { listings: [] }],
    ['it is on the red list', { listings: [listing({ kind: 'RED' })] }],
    ['no measure of its listing denies funds', { listings: [listing({ measureCodes: ['CJ-03', 'CJ-04'] })] }],
    ['its listing bears no measure', { listings: [listing({ measureCodes: [] })] }],
  ])('an enterprise is let in when %s', (_why, credit) => {
    expect(findFundingBan(credit, FUNDING)).toBeNull();
  });

  it('of several listings the oldest is cited, and one repaired does not lift the other', () => {
    const [older, newer] = [listing({ authorityName: '法院' }), listing({ listedOn: '2025-06-01' })];
    expect(findFundingBan({ listings: [newer, older] }, FUNDING)?.authorityName).toBe('法院');
    expect(findFundingBan({ listings: [newer] }, FUNDING)?.authorityName).toBe('税务局');
  });

  it('POL-16: the red list is what the red list says', () => {
    expect([isRedListed(null), isRedListed({ listings: [listing()] }), isRedListed({ listings: [listing({ kind: 'RED', measureCodes: [] })] })]).toEqual([false, false, true]);
  });
});
