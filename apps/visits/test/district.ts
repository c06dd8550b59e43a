import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { assignmentChanged, enterpriseChanged, orgUnitChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';

/** A small district as the visits department knows it: units, an officer, and enterprises that arrive by event. */
export const DIVISION = '440704';
export const SECOND_DIVISION = '440608';

export const bureauUnit = '11111111-1111-4111-8111-111111111111';
export const marketUnit = '22222222-2222-4222-8222-222222222222';
export const districtUnit = '33333333-3333-4333-8333-333333333333';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';
export const UNKNOWN_ID = '99999999-9999-4999-8999-999999999999';

const someone = { divisionCode: DIVISION, unitId: null, officerId: null, enterpriseIds: [], actingFor: null, clientId: 'test' };

export const centre: Partial<Caller> = { ...someone, subject: 'centre', roles: ['SERVICE_CENTRE'] };
export const office: Partial<Caller> = { ...someone, subject: 'office', roles: ['GOVERNMENT_OFFICE'] };
export const bureau: Partial<Caller> = { ...someone, subject: 'bureau', roles: ['REQUESTING_UNIT'], unitId: bureauUnit };
export const market: Partial<Caller> = { ...someone, subject: 'market', roles: ['REQUESTING_UNIT'], unitId: marketUnit };
export const superior: Partial<Caller> = { ...someone, subject: 'superior', roles: ['REQUESTING_UNIT'], unitId: districtUnit };
export const liaison: Partial<Caller> = { ...someone, subject: 'liaison', roles: ['LIAISON'], officerId: liaisonOfficer };
export const operator: Partial<Caller> = { ...someone, subject: 'operator', roles: ['PLATFORM_OPERATOR'] };
export const foreignCentre: Partial<Caller> = { ...centre, subject: 'foreign-centre', divisionCode: SECOND_DIVISION };
export const representative = (enterpriseId: string): Partial<Caller> => ({
  ...someone,
  subject: `representative-${enterpriseId}`,
  roles: ['LEGAL_REPRESENTATIVE'],
  enterpriseIds: [enterpriseId],
  actingFor: enterpriseId,
});

let serial = 0;

export const newEnterprise = (facts: Partial<EnterpriseState> = {}): EnterpriseState => {
  serial += 1;
  return {
    id: randomUUID(),
    uscc: '91350100M000100Y43',
    name: `江海测试企业${serial}有限公司`,
    divisionCode: DIVISION,
    status: 'ACTIVE',
    industryCode: 'C39',
    sizeClass: 'LARGE',
    visitMode: 'BALANCED',
    isProtected: false,
    protectedSince: null,
    quality: 0.5,
    factKeys: [],
    ...facts,
  };
};

/** A small firm that wants to be seen: what a counter-offer is made of (§10.4). */
export const newWillingFirm = (facts: Partial<EnterpriseState> = {}): EnterpriseState => newEnterprise({ sizeClass: 'SMALL', visitMode: 'EXPOSURE', ...facts });

const at = new Date('2025-08-01T00:00:00.000Z');

export const enterpriseEvent = (data: EnterpriseState, stateVersion = 1): NewEvent<never> =>
  ({ contract: enterpriseChanged, subject: data.id, stateVersion, divisionCode: data.divisionCode, occurredAt: at, data }) as unknown as NewEvent<never>;

export const liaisonEvent = (enterpriseId: string, liaisonOfficerId: string | null = liaisonOfficer, stateVersion = 1): NewEvent<never> =>
  ({ contract: assignmentChanged, subject: enterpriseId, stateVersion, divisionCode: DIVISION, occurredAt: at, data: { enterpriseId, liaisonOfficerId } }) as unknown as NewEvent<never>;

export const unitEvent = (id: string, name: string, lineage: string[], stateVersion = 1): NewEvent<never> =>
  ({
    contract: orgUnitChanged,
    subject: id,
    stateVersion,
    divisionCode: DIVISION,
    occurredAt: at,
    data: { id, name, nameEn: name, divisionCode: DIVISION, level: 'DISTRICT', dutyLine: 'industry-information', lineage },
  }) as unknown as NewEvent<never>;

/** Brings in the units, and the enterprises with their liaison. */
export const settle = async (graph: TestSubgraph, enterprises: readonly EnterpriseState[]): Promise<void> => {
  const units = [unitEvent(districtUnit, '区政府', [districtUnit]), unitEvent(bureauUnit, '工信局', [bureauUnit, districtUnit]), unitEvent(marketUnit, '市监局', [marketUnit, districtUnit])];
  const outcomes = await graph.applyEvents([...units, ...enterprises.map((enterprise) => enterpriseEvent(enterprise)), ...enterprises.map(({ id }) => liaisonEvent(id))]);
  const parked = outcomes.filter(({ outcome }) => outcome === 'PARKED');
  if (parked.length > 0) throw new Error(`parked: ${JSON.stringify(parked)}`);
};

/** A new enterprise of these facts, known to the department. */
export const settleOne = async (graph: TestSubgraph, facts: Partial<EnterpriseState> = {}): Promise<EnterpriseState> => {
  const enterprise = newEnterprise(facts);
  await settle(graph, [enterprise]);
  return enterprise;
};
