import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { appealChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import {
  applyAll,
  enterpriseEvent,
  liaisonEvent as assignmentEvent,
  memberOf,
  newEnterpriseState,
  official,
  OTHER_DIVISION,
  TEST_DIVISION,
  TEST_NOW,
  unitEvent,
  type TestSubgraph,
} from '@qinqing/testing';

/** A small district as the visits department knows it: units, an officer, and enterprises that arrive by event. */
export const DIVISION = TEST_DIVISION;
export const SECOND_DIVISION = OTHER_DIVISION;
export { enterpriseEvent, memberOf as representative, newEnterpriseState as newEnterprise, unitEvent };

export const bureauUnit = '11111111-1111-4111-8111-111111111111';
export const marketUnit = '22222222-2222-4222-8222-222222222222';
export const districtUnit = '33333333-3333-4333-8333-333333333333';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';
export const UNKNOWN_ID = '99999999-9999-4999-8999-999999999999';

export const centre: Partial<Caller> = official('centre', ['SERVICE_CENTRE']);
export const office: Partial<Caller> = official('office', ['GOVERNMENT_OFFICE']);
export const bureau: Partial<Caller> = official('bureau', ['REQUESTING_UNIT'], { unitId: bureauUnit });
export const market: Partial<Caller> = official('market', ['REQUESTING_UNIT'], { unitId: marketUnit });
export const superior: Partial<Caller> = official('superior', ['REQUESTING_UNIT'], { unitId: districtUnit });
export const liaison: Partial<Caller> = official('liaison', ['LIAISON'], { officerId: liaisonOfficer });
export const operator: Partial<Caller> = official('operator', ['PLATFORM_OPERATOR']);
export const foreignCentre: Partial<Caller> = official('foreign-centre', ['SERVICE_CENTRE'], { divisionCode: SECOND_DIVISION });

/** A small firm that wants to be seen: what a counter-offer is made of (§10.4). */
export const newWillingFirm = (facts: Partial<EnterpriseState> = {}): EnterpriseState => newEnterpriseState({ sizeClass: 'SMALL', visitMode: 'EXPOSURE', ...facts });

export const liaisonEvent = (enterpriseId: string, officerId: string | null = liaisonOfficer, stateVersion = 1): ReturnType<typeof assignmentEvent> =>
  assignmentEvent(enterpriseId, officerId, stateVersion);

/** The enterprise has an open appeal of this number. */
export const appealEvent = (enterpriseId: string, number: string, { appealId = randomUUID(), questionId = null as string | null, isOpen = true, stateVersion = 1 } = {}): NewEvent<never> => {
  const data = { appealId, number, enterpriseId, itemCode: null, questionId, isOpen, submittedAt: TEST_NOW.toISOString() };
  return { contract: appealChanged, subject: appealId, stateVersion, divisionCode: DIVISION, occurredAt: TEST_NOW, data } as unknown as NewEvent<never>;
};

/** The number of the appeal that every settled enterprise has open. */
export const OPEN_APPEAL = '440704-2025-000001';

/** Brings in the units, and the enterprises with their liaison and one open appeal each. */
export const settle = async (graph: TestSubgraph, enterprises: readonly EnterpriseState[]): Promise<void> => {
  const units = [unitEvent(districtUnit, '区政府', [districtUnit]), unitEvent(bureauUnit, '工信局', [bureauUnit, districtUnit]), unitEvent(marketUnit, '市监局', [marketUnit, districtUnit])];
  await applyAll(graph, [...units, ...enterprises.map((enterprise) => enterpriseEvent(enterprise)), ...enterprises.map(({ id }) => liaisonEvent(id)), ...enterprises.map(({ id }) => appealEvent(id, OPEN_APPEAL))]);
};

/** A new enterprise of these facts, known to the department. */
export const settleOne = async (graph: TestSubgraph, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState> => {
  const enterprise = newEnterpriseState(facts);
  await settle(graph, [enterprise]);
  return enterprise;
};
