import { describe, expect, it } from '@jest/globals';
import { checkAssurance, isAssured, type Assurance, type AssuranceForm } from './assurance.ts';

const form = (changes: Partial<AssuranceForm> = {}): AssuranceForm => ({ level: 'L3', isLegalRepresentativeVerified: true, isEnterpriseVerified: true, validTo: '2026-08-31', ...changes });
const codesOf = (changes: Partial<AssuranceForm>) => checkAssurance(form(changes), '2025-09-01', 36).map(({ field, code }) => `${field} ${code}`);

describe('assurance levels (CRD-03)', () => {
  it.each<readonly [string, Partial<AssuranceForm>, readonly string[]]>([
    ['L3 needs the legal representative and the enterprise verified', {}, []],
    ['without the representative it is none', { isLegalRepresentativeVerified: false }, ['isLegalRepresentativeVerified VERIFICATION_MISSING']],
    ['nor without the enterprise', { level: 'L4', isEnterpriseVerified: false }, ['isEnterpriseVerified VERIFICATION_MISSING']],
    ['L2 needs neither', { level: 'L2', isEnterpriseVerified: false, isLegalRepresentativeVerified: false }, []],
    ['it does not end in the past', { validTo: '2025-08-31' }, ['validTo DATES_REVERSED']],
    ['it ends within 36 months', { validTo: '2028-09-02' }, ['validTo VALIDITY_TOO_LONG']],
    ['the last day of them is allowed', { validTo: '2028-09-01' }, []],
  ])('%s', (_sentence, changes, expected) => {
    expect(codesOf(changes)).toEqual(expected);
  });

  it('counts on its last day, and no longer', () => {
    const newest = { validTo: '2026-08-31' } as Assurance;
    expect([isAssured(newest, '2026-08-31'), isAssured(newest, '2026-09-01')]).toEqual([true, false]);
  });
});
