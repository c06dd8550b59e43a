import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { creditStandingChanged, enterpriseProfileChanged, type CreditStandingState, type EnterpriseProfileState, type EnterpriseState, type NewEvent, type ProfileFact } from '@qinqing/events';
import { applyAll, enterpriseEvent, liaisonEvent, memberOf, newEnterpriseState, official, OTHER_DIVISION, TEST_DIVISION, TEST_NOW, unitEvent, type TestSubgraph } from '@qinqing/testing';

/** A small district as the policies department knows it: units, an officer, and enterprises that arrive by event. */
export const DIVISION = TEST_DIVISION;
export const SECOND_DIVISION = OTHER_DIVISION;
export { applyAll, enterpriseEvent, memberOf as representative, newEnterpriseState as newEnterprise };

export const bureauUnit = '11111111-1111-4111-8111-111111111111';
export const scienceUnit = '22222222-2222-4222-8222-222222222222';
export const districtUnit = '33333333-3333-4333-8333-333333333333';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';
export const UNKNOWN_ID = '99999999-9999-4999-8999-999999999999';

export const owner: Partial<Caller> = official('owner', ['POLICY_OWNER'], { unitId: bureauUnit });
export const otherOwner: Partial<Caller> = official('other-owner', ['POLICY_OWNER'], { unitId: scienceUnit });
export const superior: Partial<Caller> = official('superior', ['POLICY_OWNER'], { unitId: districtUnit });
export const approver: Partial<Caller> = official('approver', ['APPROVER'], { unitId: bureauUnit });
export const superiorApprover: Partial<Caller> = official('superior-approver', ['APPROVER'], { unitId: districtUnit });
export const foreignApprover: Partial<Caller> = official('foreign-approver', ['APPROVER'], { unitId: scienceUnit });
export const foreignCentre: Partial<Caller> = official('foreign-centre', ['SERVICE_CENTRE'], { divisionCode: SECOND_DIVISION });
export const secondApprover: Partial<Caller> = official('second-approver', ['APPROVER'], { unitId: bureauUnit });
export const centre: Partial<Caller> = official('centre', ['SERVICE_CENTRE']);
export const office: Partial<Caller> = official('office', ['GOVERNMENT_OFFICE']);
export const liaison: Partial<Caller> = official('liaison', ['LIAISON'], { officerId: liaisonOfficer });
export const operator: Partial<Caller> = official('operator', ['PLATFORM_OPERATOR']);
export const everybody: Partial<Caller> = { subject: 'public', roles: ['PUBLIC'] };
export const clerkOf = (enterpriseId: string): Partial<Caller> => memberOf(enterpriseId, ['CLERK']);

const event = <Data>(contract: NewEvent<Data>['contract'], subject: string, data: Data, stateVersion: number): NewEvent<never> =>
  ({ contract, subject, stateVersion, divisionCode: DIVISION, occurredAt: TEST_NOW, data }) as unknown as NewEvent<never>;

/** A fact that a machine source stated a month ago at most. */
export const factOf = (key: string, value: ProfileFact['value'], facts: Partial<ProfileFact> = {}): ProfileFact => ({
  key,
  value,
  unit: null,
  period: null,
  asOf: '2025-08-15',
  confidence: 1,
  source: '税务局',
  ...facts,
});

export const profileEvent = (enterpriseId: string, profile: Partial<EnterpriseProfileState> = {}, stateVersion = 1): NewEvent<never> =>
  event(enterpriseProfileChanged, enterpriseId, { enterpriseId, establishedOn: '2018-03-01', facts: [], qualifications: [], ...profile }, stateVersion);

export const creditEvent = (enterpriseId: string, credit: Partial<CreditStandingState> = {}, stateVersion = 1): NewEvent<never> =>
  event(
    creditStandingChanged,
    enterpriseId,
    {
      enterpriseId,
      score: 820,
      level: 'AA',
      taxGrade: 'A',
      taxGradeAsOf: '2025-08-20',
      customsLevel: null,
      customsLevelAsOf: null,
      listings: [],
      hasOpenDispute: false,
      ...credit,
    },
    stateVersion,
  );

export const listingOf = (kind: 'RED' | 'BLACK'): CreditStandingState['listings'][number] => ({
  entryId: randomUUID(),
  kind,
  measureCodes: kind === 'BLACK' ? ['CJ-06', 'CJ-11'] : [],
  authorityName: '江海区市场监督管理局',
  legalBasis: '《市场监督管理严重违法失信名单管理办法》第二十三条',
  listedOn: '2025-06-01',
});

export const settleUnits = (graph: TestSubgraph): Promise<void> =>
  applyAll(graph, [unitEvent(districtUnit, '区政府', [districtUnit]), unitEvent(bureauUnit, '工信局', [bureauUnit, districtUnit]), unitEvent(scienceUnit, '科技局', [scienceUnit, districtUnit])]);

/** What a firm has on file in these tests: enough staff, revenue and research for `goodTerms`. */
export const goodFacts: readonly ProfileFact[] = [
  factOf('socialSecurityStaff', 60, { source: '人社局' }),
  factOf('revenue', 5_000_000_000, { period: '2024' }),
  factOf('rdSpending', 300_000_000, { period: '2024' }),
  factOf('revenue', 4_000_000_000, { period: '2023' }),
];

export interface FirmFacts {
  readonly enterprise?: Partial<EnterpriseState>;
  readonly profile?: Partial<EnterpriseProfileState> | null;
  readonly credit?: Partial<CreditStandingState> | null;
}

/** A new enterprise of these facts, known to the department, with a liaison; null: nothing has come from that department. */
export const settleFirm = async (graph: TestSubgraph, { enterprise = {}, profile = {}, credit = {} }: FirmFacts = {}): Promise<EnterpriseState> => {
  const firm = newEnterpriseState(enterprise);
  await applyAll(graph, [
    enterpriseEvent(firm),
    liaisonEvent(firm.id, liaisonOfficer),
    ...(profile === null ? [] : [profileEvent(firm.id, { facts: [...goodFacts], ...profile })]),
    ...(credit === null ? [] : [creditEvent(firm.id, credit)]),
  ]);
  return firm;
};
