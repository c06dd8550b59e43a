import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import fc from 'fast-check';
import { isOverridable, officeToSignFor, signingOffices, standToOverride, type OverrideSignature } from './visit-override.ts';

const caller = (subject: string, roles: Caller['roles']): Caller => ({ ...publicCaller, subject, roles });
const signature = (office: OverrideSignature['office'], signedBy: string): OverrideSignature => ({ visitRequestId: 'request', office, signedBy, signedAt: new Date(0) });

describe('who signs an override (VIS-06)', () => {
  it.each([
    ['the centre', caller('a', ['SERVICE_CENTRE']), [], 'SERVICE_CENTRE', 'NONE'],
    ['the office after the centre', caller('b', ['GOVERNMENT_OFFICE']), [signature('SERVICE_CENTRE', 'a')], 'GOVERNMENT_OFFICE', 'PROPOSED'],
    ['not the centre twice', caller('b', ['SERVICE_CENTRE']), [signature('SERVICE_CENTRE', 'a')], null, 'SIGNED'],
    ['not one person in two roles', caller('a', ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE']), [signature('SERVICE_CENTRE', 'a')], null, 'SIGNED'],
    ['another person in two roles, for the other office', caller('b', ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE']), [signature('SERVICE_CENTRE', 'a')], 'GOVERNMENT_OFFICE', 'PROPOSED'],
    ['nobody else', caller('c', ['REQUESTING_UNIT']), [], null, 'NONE'],
  ] as const)('%s', (_who, by, signatures, office, standing) => {
    expect(officeToSignFor(by, signatures)).toBe(office);
    expect(standToOverride(by, signatures)).toBe(standing);
  });

  it('whoever signs in whatever order, two signatures are two offices and two persons', () => {
    const person = fc.record({ subject: fc.constantFrom('a', 'b', 'c'), roles: fc.subarray([...signingOffices]) });
    fc.assert(
      fc.property(fc.array(person, { maxLength: 8 }), (people) => {
        const signatures: OverrideSignature[] = [];
        for (const { subject, roles } of people) {
          const office = officeToSignFor(caller(subject, roles), signatures);
          if (office !== null) signatures.push(signature(office, subject));
        }
        expect(signatures.length).toBeLessThanOrEqual(2);
        expect(new Set(signatures.map(({ office }) => office)).size).toBe(signatures.length);
        expect(new Set(signatures.map(({ signedBy }) => signedBy)).size).toBe(signatures.length);
      }),
    );
  });

  it('screening and quota can be overridden, nothing else', () => {
    expect((['REVIEW', 'DECLINED_UNNECESSARY', 'COUNTER_OFFERED'] as const).every(isOverridable)).toBe(true);
    expect((['REFUSED', 'CANCELLED', 'PENDING_ENTERPRISE', 'DECLINED_DISGUISED', 'DECLINED_DUPLICATE', 'COLLECTED'] as const).some(isOverridable)).toBe(false);
  });
});
