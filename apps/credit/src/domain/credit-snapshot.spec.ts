import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { consentScopes, type ConsentScope } from './consent.ts';
import { isWithinScopes, scopesOf, takeSnapshot, type SnapshotFacts } from './credit-snapshot.ts';

const facts: SnapshotFacts = {
  score: 912,
  level: 'AAA',
  isBlackListed: false,
  reasons: [{ key: 'TAX', isPositive: true, points: 75, isOnRecord: true }],
  components: [{ key: 'TAX', score: 100, weight: 250, points: 250, isOnRecord: true }],
  taxGrade: 'A',
  listings: [{ entryId: 'l', kind: 'RED', measureCodes: [], authorityName: '税务局', legalBasis: '依据', listedOn: '2025-05-01' }],
  hasOpenDispute: true,
  correctionStatements: ['更正'],
};
const frameOf = (scopes: readonly ConsentScope[]) => ({ enquiryId: 'q', watermark: 'w', takenAt: '2025-09-01T02:00:00.000Z', enterpriseName: '甲', uscc: 'u', scopes });
const given = (scopes: readonly ConsentScope[]): string[] => Object.keys(scopesOf).filter((fact) => Object.hasOwn(takeSnapshot(frameOf(scopes), facts), fact));

describe('what a snapshot holds (CRD-15, SECURITY §2)', () => {
  it.each<readonly [ConsentScope, readonly string[]]>([
    ['RATING', ['score', 'level', 'isBlackListed', 'reasons', 'hasOpenDispute', 'correctionStatements']],
    ['COMPONENTS', ['components']],
    ['TAX_GRADE', ['taxGrade']],
    ['LISTS', ['isBlackListed', 'listings', 'hasOpenDispute', 'correctionStatements']],
    ['CONTRACTS', []],
    ['FINANCIALS', []],
  ])('scope %s gives %j', (scope, fields) => {
    expect(given([scope])).toEqual(fields);
  });

  it('no combination of scopes gives a fact that none of them gives, or withholds one', () => {
    fc.assert(
      fc.property(fc.subarray([...consentScopes]), (scopes) => {
        expect(given(scopes)).toEqual(Object.keys(scopesOf).filter((fact) => isWithinScopes(fact as keyof SnapshotFacts, scopes)));
      }),
    );
  });

  it('names the consented scopes of which there are no data', () => {
    expect(takeSnapshot(frameOf([...consentScopes]), facts).unavailable).toEqual(['CONTRACTS', 'FINANCIALS']);
    expect(takeSnapshot(frameOf(['RATING']), facts).unavailable).toEqual([]);
  });
});
