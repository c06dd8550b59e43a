import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { canSeeRefusals, partiesOf, placeOf } from './visit-access.ts';

const [unit, superior, enterprise, officer] = ['unit', 'superior', 'enterprise', 'officer'];
const asked = { announcement: null, divisionCode: '440704', enterpriseId: enterprise, askedAt: new Date(), isPicked: false, state: 'PENDING_ENTERPRISE', unitId: unit } as const;
const place = placeOf(asked, [unit, superior], officer);
const caller = (facts: Partial<Caller>): Caller => ({ ...publicCaller, subject: 'someone', ...facts });

describe('where a visit request belongs', () => {
  it('to the enterprise from the moment it is asked, whatever becomes of it (无事不扰)', () => {
    expect(placeOf(asked, [unit], null).enterpriseId).toBe(enterprise);
    expect(placeOf({ ...asked, askedAt: null }, [unit], null).enterpriseId).toBeNull();
  });

  it('to the unit alone while its superiors are not known', () => {
    expect(placeOf({ ...asked, askedAt: null }, null, null)).toMatchObject({ unitIds: [unit], officerIds: [] });
  });

  it('§0.1: an unannounced inspection is not the liaison’s to see before it has arrived', () => {
    expect(placeOf({ ...asked, announcement: 'UNANNOUNCED', askedAt: null }, [unit], officer)).toMatchObject({ enterpriseId: null, officerIds: [], unitIds: [unit] });
    expect(placeOf({ ...asked, announcement: 'UNANNOUNCED' }, [unit], officer)).toMatchObject({ enterpriseId: enterprise, officerIds: [officer] });
  });

  it('VIS-44: what the centre has picked is the unit’s to see once it has a date', () => {
    expect(placeOf({ ...asked, isPicked: true }, [unit, superior], null).unitIds).toEqual([]);
    expect(placeOf({ ...asked, isPicked: true, state: 'SCHEDULED' }, [unit, superior], null).unitIds).toEqual([unit, superior]);
  });
});

describe('who takes part in a visit, and who reads a refusal as a refusal (§0.1, VIS-08)', () => {
  it.each([
    ['the service centre of the district', { roles: ['SERVICE_CENTRE'], divisionCode: '440704' }, ['CENTRE'], true],
    ['the service centre of the city above', { roles: ['SERVICE_CENTRE'], divisionCode: '440700' }, ['CENTRE'], true],
    ['the service centre of a town below', { roles: ['SERVICE_CENTRE'], divisionCode: '440704001' }, [], false],
    ['the service centre of another district', { roles: ['SERVICE_CENTRE'], divisionCode: '440705' }, [], false],
    ['a centre without a jurisdiction', { roles: ['SERVICE_CENTRE'], divisionCode: '' }, [], false],
    ['the unit', { roles: ['REQUESTING_UNIT'], unitId: unit }, ['UNIT'], false],
    ['its superior', { roles: ['REQUESTING_UNIT'], unitId: superior }, ['UNIT'], false],
    ['another unit', { roles: ['REQUESTING_UNIT'], unitId: 'other' }, [], false],
    ['the legal representative', { roles: ['LEGAL_REPRESENTATIVE'], actingFor: enterprise }, ['ENTERPRISE'], true],
    ['a clerk', { roles: ['CLERK'], actingFor: enterprise }, ['ENTERPRISE'], true],
    ['a representative who acts for another enterprise now', { roles: ['LEGAL_REPRESENTATIVE'], enterpriseIds: [enterprise], actingFor: 'other' }, [], false],
    ['someone of the enterprise without a mandate', { roles: ['VISITOR'], actingFor: enterprise }, [], false],
    ['the government office', { roles: ['GOVERNMENT_OFFICE'], divisionCode: '440704' }, ['OFFICE'], false],
    ['the liaison', { roles: ['LIAISON'], officerId: officer }, [], false],
    ['the platform operator', { roles: ['PLATFORM_OPERATOR'], divisionCode: '440704' }, [], false],
    ['a centre’s officer who books for a unit as well', { roles: ['SERVICE_CENTRE', 'REQUESTING_UNIT'], divisionCode: '440704', unitId: unit }, ['CENTRE', 'UNIT'], true],
  ] as const)('%s', (_who, facts, parties, reads) => {
    expect(partiesOf(caller(facts as Partial<Caller>), place)).toEqual(parties);
    expect(canSeeRefusals(caller(facts as Partial<Caller>), place)).toBe(reads);
  });
});
