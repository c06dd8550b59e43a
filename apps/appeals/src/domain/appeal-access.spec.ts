import { describe, expect, it } from '@jest/globals';
import { publicCaller, type Caller } from '@qinqing/caller';
import { partiesOf, placeOf, type AppealPlace } from './appeal-access.ts';

const place: AppealPlace = { divisionCode: '440704', enterpriseId: 'firm', unitIds: ['bureau', 'district'], officerIds: ['officer', 'bringer'] };
const caller = (facts: Partial<Caller>): Caller => ({ ...publicCaller, divisionCode: '440704', ...facts });

describe('who takes part in an appeal', () => {
  it.each<readonly [string, Partial<Caller>, readonly string[]]>([
    ['its legal representative', { roles: ['LEGAL_REPRESENTATIVE'], actingFor: 'firm' }, ['ENTERPRISE']],
    ['its clerk', { roles: ['CLERK'], actingFor: 'firm' }, ['ENTERPRISE']],
    ['who acts for another enterprise', { roles: ['CLERK'], actingFor: 'other', enterpriseIds: ['firm', 'other'] }, []],
    ['the specialist of the district', { roles: ['SERVICE_SPECIALIST'] }, ['SPECIALIST']],
    ['the specialist of another district', { roles: ['SERVICE_SPECIALIST'], divisionCode: '440608' }, []],
    ['the unit that has it', { roles: ['UNIT_HANDLER'], unitId: 'bureau' }, ['UNIT']],
    ['the unit above', { roles: ['UNIT_HANDLER'], unitId: 'district' }, ['UNIT']],
    ['another unit', { roles: ['UNIT_HANDLER'], unitId: 'other' }, []],
    ['the liaison', { roles: ['LIAISON'], officerId: 'officer' }, ['LIAISON']],
    ['the chief service officer who brought it in', { roles: ['CHIEF_SERVICE_OFFICER'], officerId: 'bringer' }, ['LIAISON']],
    ['another officer', { roles: ['LIAISON'], officerId: 'other' }, []],
    ['the direct-line office', { roles: ['DIRECT_LINE_OFFICE'] }, ['DIRECT_LINE']],
    ['the joint-meeting office', { roles: ['JOINT_MEETING_OFFICE'] }, ['JOINT_MEETING']],
    ['the district leader, who reads', { roles: ['DISTRICT_LEADER'] }, []],
    ['one person in two parts', { roles: ['SERVICE_SPECIALIST', 'UNIT_HANDLER'], unitId: 'bureau' }, ['SPECIALIST', 'UNIT']],
  ])('%s', (_who, facts, parties) => {
    expect(partiesOf(caller(facts), place)).toEqual(parties);
  });

  it('without a unit nobody handles it; a unit that is not known yet is at least itself', () => {
    const appeal = { divisionCode: '440704', enterpriseId: 'firm', unitId: null, submittingOfficerId: null };
    expect(placeOf(appeal, null, null)).toEqual({ divisionCode: '440704', enterpriseId: 'firm', unitIds: [], officerIds: [] });
    expect(placeOf({ ...appeal, unitId: 'new' }, null, 'officer')).toMatchObject({ unitIds: ['new'], officerIds: ['officer'] });
    expect(placeOf({ ...appeal, submittingOfficerId: 'bringer' }, ['a', 'b'], 'officer')).toMatchObject({ unitIds: ['a', 'b'], officerIds: ['officer', 'bringer'] });
  });
});
