import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { assignmentChanged, enterpriseChanged, orgUnitChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import type { TestClient, TestSubgraph } from '@qinqing/testing';

/** A small district as the visits department knows it: units, an officer, and enterprises that arrive by event. */
export const DIVISION = '440704';

export const bureauUnit = '11111111-1111-4111-8111-111111111111';
export const marketUnit = '22222222-2222-4222-8222-222222222222';
export const districtUnit = '33333333-3333-4333-8333-333333333333';
export const liaisonOfficer = '44444444-4444-4444-8444-444444444444';

const someone = { divisionCode: DIVISION, unitId: null, officerId: null, enterpriseIds: [], actingFor: null, clientId: 'test' };

export const centre: Partial<Caller> = { ...someone, subject: 'centre', roles: ['SERVICE_CENTRE'] };
export const office: Partial<Caller> = { ...someone, subject: 'office', roles: ['GOVERNMENT_OFFICE'] };
export const bureau: Partial<Caller> = { ...someone, subject: 'bureau', roles: ['REQUESTING_UNIT'], unitId: bureauUnit };
export const market: Partial<Caller> = { ...someone, subject: 'market', roles: ['REQUESTING_UNIT'], unitId: marketUnit };
export const liaison: Partial<Caller> = { ...someone, subject: 'liaison', roles: ['LIAISON'], officerId: liaisonOfficer };
export const operator: Partial<Caller> = { ...someone, subject: 'operator', roles: ['PLATFORM_OPERATOR'] };
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

const at = new Date('2025-08-01T00:00:00.000Z');

export const enterpriseEvent = (data: EnterpriseState, stateVersion = 1): NewEvent<never> =>
  ({ contract: enterpriseChanged, subject: data.id, stateVersion, divisionCode: data.divisionCode, occurredAt: at, data }) as unknown as NewEvent<never>;

export const liaisonEvent = (enterpriseId: string, liaisonOfficerId: string | null = liaisonOfficer, stateVersion = 1): NewEvent<never> =>
  ({ contract: assignmentChanged, subject: enterpriseId, stateVersion, divisionCode: DIVISION, occurredAt: at, data: { enterpriseId, liaisonOfficerId } }) as unknown as NewEvent<never>;

const unitEvent = (id: string, name: string, lineage: string[]): NewEvent<never> =>
  ({
    contract: orgUnitChanged,
    subject: id,
    stateVersion: 1,
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

export const key = (): string => randomUUID();

/** Two windows in September 2025, a week and more after the fixed clock's 1 September. */
export const SEPTEMBER = [
  { startsAt: '2025-09-10T01:00:00.000Z', endsAt: '2025-09-10T03:00:00.000Z' },
  { startsAt: '2025-09-11T06:00:00.000Z', endsAt: '2025-09-11T08:00:00.000Z' },
];

export const OCTOBER = [
  { startsAt: '2025-10-13T01:00:00.000Z', endsAt: '2025-10-13T03:00:00.000Z' },
  { startsAt: '2025-10-14T01:00:00.000Z', endsAt: '2025-10-14T03:00:00.000Z' },
];

/** A request that scores well above 60: an order and a policy benefit, nothing similar, nothing on file. */
export const goodForm = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: key(),
  enterpriseId,
  kind: 'RESEARCH',
  purpose: '了解新能源汽车零部件产能并对接采购订单',
  topics: ['产能', '订单'],
  benefits: ['ORDER', 'POLICY'],
  headcount: 5,
  windows: SEPTEMBER,
  ...changes,
});

export const mutate = async (client: TestClient, mutation: string, input: Record<string, unknown>, selection = 'visitRequest { id state }'): Promise<any> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  const { data, errors } = await client.run(
    `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection} } ... on UserError { message en: message(locale: EN) }
      ${refusalFacts[mutation] ?? ''} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.result;
};

const notAllowed = '... on VisitActionNotAllowed { action state allowedNow }';
const limitReached = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions }';
const formRejected = '... on VisitFormRejected { problems { field code message } }';

const refusalFacts: Readonly<Record<string, string>> = {
  requestVisit: formRejected,
  screenVisit: notAllowed,
  decideReview: notAllowed,
  askEnterprise: notAllowed,
  takeAlternative: `${notAllowed} ... on VisitAlternativeUnknown { enterpriseIds }`,
  insistOnTarget: `${notAllowed} ${formRejected}`,
  acceptVisit: `${notAllowed} ${limitReached}`,
  refuseVisit: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordPhoneReply: `${notAllowed} ${limitReached}`,
  cancelVisit: notAllowed,
};

/** Books a visit and returns its id. */
export const book = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const result = await mutate(graph.as(by), 'requestVisit', goodForm(enterpriseId, changes));
  if (result.__typename !== 'RequestVisitSuccess') throw new Error(JSON.stringify(result));
  return result.visitRequest.id as string;
};

/** Books a visit and takes it as far as the enterprise's answer. */
export const bookAndAsk = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await book(graph, by, enterpriseId, changes);
  await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
  const asked = await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
  if (asked.visitRequest?.state !== 'PENDING_ENTERPRISE') throw new Error(JSON.stringify(asked));
  return id;
};
