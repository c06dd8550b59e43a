import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { assignmentChanged, enterpriseChanged, orgUnitChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import { TEST_NOW, type TestSubgraph } from './test-subgraph.ts';

/** Jurisdictions in which tests play: the district, and another one whose people must see nothing of it. */
export const TEST_DIVISION = '440704';
export const OTHER_DIVISION = '440608';

const nobody: Omit<Caller, 'subject' | 'roles'> = { divisionCode: TEST_DIVISION, unitId: null, officerId: null, enterpriseIds: [], actingFor: null, clientId: 'test' };

/** A caller of the district in some roles. */
export const official = (subject: string, roles: Caller['roles'], facts: Partial<Caller> = {}): Caller => ({ ...nobody, subject, roles, ...facts });

/** A person who acts for one enterprise. */
export const memberOf = (enterpriseId: string, roles: Caller['roles'] = ['LEGAL_REPRESENTATIVE']): Caller => ({
  ...nobody,
  subject: `${roles.includes('LEGAL_REPRESENTATIVE') ? 'representative' : 'clerk'}-${enterpriseId}`,
  roles,
  enterpriseIds: [enterpriseId],
  actingFor: enterpriseId,
});

let serial = 0;

/** An enterprise as the register publishes it. */
export const newEnterpriseState = (facts: Partial<EnterpriseState> = {}): EnterpriseState => {
  serial += 1;
  return {
    id: randomUUID(),
    uscc: '91350100M000100Y43',
    name: `江海测试企业${serial}有限公司`,
    divisionCode: TEST_DIVISION,
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

const event = <Data>(contract: NewEvent<Data>['contract'], subject: string, divisionCode: string, data: Data, stateVersion: number): NewEvent<never> =>
  ({ contract, subject, stateVersion, divisionCode, occurredAt: TEST_NOW, data }) as unknown as NewEvent<never>;

export const enterpriseEvent = (data: EnterpriseState, stateVersion = 1): NewEvent<never> => event(enterpriseChanged, data.id, data.divisionCode, data, stateVersion);

export const liaisonEvent = (enterpriseId: string, liaisonOfficerId: string | null, stateVersion = 1): NewEvent<never> =>
  event(assignmentChanged, enterpriseId, TEST_DIVISION, { enterpriseId, liaisonOfficerId }, stateVersion);

/** A unit; `lineage` is the unit itself first, then its superiors. */
export const unitEvent = (id: string, name: string, lineage: readonly string[], { divisionCode = TEST_DIVISION, dutyLine = 'industry-information', stateVersion = 1 } = {}): NewEvent<never> =>
  event(orgUnitChanged, id, divisionCode, { id, name, nameEn: name, divisionCode, level: 'DISTRICT', dutyLine, lineage: [...lineage] }, stateVersion);

/** Brings events in, and fails when one is parked. */
export const applyAll = async (graph: TestSubgraph, events: readonly NewEvent<never>[]): Promise<void> => {
  const parked = (await graph.applyEvents([...events])).filter(({ outcome }) => outcome === 'PARKED');
  if (parked.length > 0) throw new Error(`parked: ${JSON.stringify(parked)}`);
};
