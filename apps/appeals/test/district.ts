import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import {
  applyAll,
  enterpriseEvent,
  liaisonEvent as assignmentEvent,
  memberOf,
  newEnterpriseState,
  official,
  OTHER_DIVISION,
  TEST_DIVISION,
  unitEvent,
  type TestSubgraph,
} from '@qinqing/testing';

/** A small district as the appeals department knows it: units, officers, and enterprises that arrive by event. */
export const DIVISION = TEST_DIVISION;
export const SECOND_DIVISION = OTHER_DIVISION;
export { enterpriseEvent, memberOf as representative, newEnterpriseState as newEnterprise, unitEvent };

export const districtUnit = '33333333-3333-4333-8333-333333333333';
export const housingUnit = '11111111-1111-4111-8111-111111111111';
export const transportUnit = '22222222-2222-4222-8222-222222222222';
export const waterUnit = '66666666-6666-4666-8666-666666666666';
export const foreignUnit = '77777777-7777-4777-8777-777777777777';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';
export const chiefOfficer = '55555555-5555-4555-8555-555555555555';
export const UNKNOWN_ID = '99999999-9999-4999-8999-999999999999';

export const centre: Caller = official('centre', ['SERVICE_CENTRE']);
export const office: Caller = official('office', ['GOVERNMENT_OFFICE']);
export const leader: Caller = official('leader', ['DISTRICT_LEADER']);
export const specialist: Caller = official('specialist', ['SERVICE_SPECIALIST']);
export const directLine: Caller = official('direct-line', ['DIRECT_LINE_OFFICE']);
export const jointMeeting: Caller = official('joint-meeting', ['JOINT_MEETING_OFFICE']);
export const operator: Caller = official('operator', ['PLATFORM_OPERATOR']);
export const housing: Caller = official('housing', ['UNIT_HANDLER'], { unitId: housingUnit });
export const transport: Caller = official('transport', ['UNIT_HANDLER'], { unitId: transportUnit });
export const water: Caller = official('water', ['UNIT_HANDLER'], { unitId: waterUnit });
/** The unit above all of them. */
export const superior: Caller = official('superior', ['UNIT_HANDLER'], { unitId: districtUnit });
export const liaison: Caller = official('liaison', ['LIAISON'], { officerId: liaisonOfficer });
export const chief: Caller = official('chief', ['CHIEF_SERVICE_OFFICER'], { officerId: chiefOfficer });
export const foreignSpecialist: Caller = official('foreign-specialist', ['SERVICE_SPECIALIST'], { divisionCode: SECOND_DIVISION });

export const liaisonEvent = (enterpriseId: string, officerId: string | null = liaisonOfficer, stateVersion = 1): ReturnType<typeof assignmentEvent> =>
  assignmentEvent(enterpriseId, officerId, stateVersion);

/** Brings in the units, and the enterprises with their liaison. */
export const settle = async (graph: TestSubgraph, enterprises: readonly EnterpriseState[]): Promise<void> => {
  const units = [
    unitEvent(districtUnit, '区政府', [districtUnit]),
    unitEvent(housingUnit, '住建局', [housingUnit, districtUnit]),
    unitEvent(transportUnit, '交通局', [transportUnit, districtUnit]),
    unitEvent(waterUnit, '水务局', [waterUnit, districtUnit]),
    unitEvent(foreignUnit, '外区住建局', [foreignUnit], { divisionCode: SECOND_DIVISION }),
  ];
  await applyAll(graph, [...units, ...enterprises.map((enterprise) => enterpriseEvent(enterprise)), ...enterprises.map(({ id }) => liaisonEvent(id))]);
};

/** A new enterprise of these facts, known to the department. */
export const settleOne = async (graph: TestSubgraph, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState> => {
  const enterprise = newEnterpriseState(facts);
  await settle(graph, [enterprise]);
  return enterprise;
};
