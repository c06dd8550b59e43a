import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import { assignmentChanged, enterpriseChanged, orgUnitChanged, type EnterpriseState, type NewEvent } from '@qinqing/events';
import type { GraphAnswer, TestClient, TestSubgraph } from '@qinqing/testing';

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

/** The close of the second working day after the fixed clock's Monday: replies are due. */
export const REPLY_DUE = new Date('2025-09-03T10:00:00.000Z');
/** The close of the second working day after that: the phone window is over. */
export const PHONE_DUE = new Date('2025-09-05T10:00:00.000Z');
/** The close of the third working day after the fixed clock's Monday: a counter-offer ends. */
export const OFFER_DUE = new Date('2025-09-04T10:00:00.000Z');

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

/** A matter without a word in common with any other, so that nothing speaks against a further visit (§10.3). */
export const anotherMatter = (): { purpose: string; topics: string[] } => {
  serial += 1;
  const firstCharacter = 0x4e00 + serial * 8;
  return { purpose: String.fromCodePoint(...Array.from({ length: 8 }, (_, index) => firstCharacter + index)), topics: [`议题${serial}`] };
};

/** What turns a form into a statutory inspection (VIS-15). */
export const STATUTORY = { kind: 'INSPECTION', statutoryBasis: '《安全生产法》第六十五条', benefits: [], purpose: '年度安全生产执法检查', topics: ['安全'] };

/** Calls a mutation and returns the whole answer. */
export const attempt = (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string): Promise<GraphAnswer> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return client.run(
    `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${selection ?? successFields[mutation] ?? 'visitRequest { id state }'} }
      ... on UserError { message en: message(locale: EN) } ${refusalFacts[mutation] ?? ''} } }`,
    { input: { idempotencyKey: key(), ...input } },
  );
};

/** Calls a mutation and returns its result: the success or the refusal. */
export const mutate = async (client: TestClient, mutation: string, input: Record<string, unknown>, selection?: string): Promise<any> => {
  const { data, errors } = await attempt(client, mutation, input, selection);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.result;
};

/** The code of the only error, for calls that must fail. */
export const faultOf = ({ errors }: GraphAnswer): unknown => (errors.length === 1 ? errors[0]?.extensions?.code : errors.map(({ extensions }) => extensions?.code));

const unknown = '... on VisitRequestUnknown { visitRequestId }';
const notAllowed = `${unknown} ... on VisitActionNotAllowed { action state allowedNow }`;
const limitReached = '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom } ... on VisitWindowUnknown { positions }';
const formRejected = '... on VisitFormRejected { problems { field code message en: message(locale: EN) } }';

const refusalFacts: Readonly<Record<string, string>> = {
  requestVisit: `${formRejected} ... on VisitTargetUnknown { enterpriseId }`,
  screenVisit: notAllowed,
  decideReview: notAllowed,
  askEnterprise: notAllowed,
  takeAlternative: `${notAllowed} ... on VisitAlternativeUnknown { enterpriseIds }`,
  insistOnTarget: `${notAllowed} ${formRejected}`,
  acceptVisit: `${notAllowed} ${limitReached}`,
  refuseVisit: `${notAllowed} ... on StatutoryVisitNotRefusable { statutoryBasis positions }`,
  recordPhoneReply: `${notAllowed} ${limitReached}`,
  cancelVisit: notAllowed,
  setVisitLimit: '... on VisitLimitOutOfRange { minimum maximum }',
  changeVisitSetting: '... on VisitSettingRejected { key }',
};

const successFields: Readonly<Record<string, string>> = {
  setVisitLimit: 'perMonth enterprise { id visitEligibility { limit } }',
  changeVisitSetting: 'settings { divisionCode version settings { key value unit source isDefault } }',
};

/** Books a visit and returns its id. */
export const book = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const result = await mutate(graph.as(by), 'requestVisit', goodForm(enterpriseId, changes));
  if (result.__typename !== 'RequestVisitSuccess') throw new Error(JSON.stringify(result));
  return result.visitRequest.id as string;
};

/** Books a visit and has it screened. */
export const bookAndScreen = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> => {
  const id = await book(graph, by, enterpriseId, changes);
  const screened = await mutate(graph.as(centre, now === undefined ? {} : { now }), 'screenVisit', { visitRequestId: id });
  if (screened.__typename !== 'ScreenVisitSuccess') throw new Error(JSON.stringify(screened));
  return id;
};

/** Books a visit and takes it as far as the enterprise's answer. */
export const bookAndAsk = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndScreen(graph, by, enterpriseId, changes);
  const asked = await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
  if (asked.visitRequest?.state !== 'PENDING_ENTERPRISE') throw new Error(JSON.stringify(asked));
  return id;
};

/** Books a visit that the enterprise receives. */
export const bookAndAccept = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndAsk(graph, by, enterpriseId, changes);
  const accepted = await mutate(graph.as(representative(enterpriseId)), 'acceptVisit', { visitRequestId: id, window: 1 });
  if (accepted.visitRequest?.state !== 'SCHEDULED') throw new Error(JSON.stringify(accepted));
  return id;
};

/** A request whose protected target has used up September, and which therefore got a counter-offer. */
export const bookSaturated = async (graph: TestSubgraph, by: Partial<Caller> = market, changes: Record<string, unknown> = {}): Promise<{ id: string; target: EnterpriseState; willing: EnterpriseState[] }> => {
  const target = newEnterprise({ isProtected: true });
  const willing = [newWillingFirm(), newWillingFirm(), newWillingFirm()];
  await settle(graph, [target, ...willing]);
  await bookAndAccept(graph, bureau, target.id);
  const id = await bookAndScreen(graph, by, target.id, { ...anotherMatter(), ...changes });
  return { id, target, willing };
};

/** Books a visit, asks, and lets the reply window pass in silence: the centre calls. */
export const bookUntilPhone = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndAsk(graph, by, enterpriseId, changes);
  await graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: REPLY_DUE });
  return id;
};

/** Books a visit that neither benefits the enterprise nor solves a problem: 40 points, left to an officer. */
export const bookDoubtful = (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> =>
  bookAndScreen(graph, by, enterpriseId, { benefits: [], ...changes });

/** What a caller reads of a request. */
export const read = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection = 'state', now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { visitRequest(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitRequest;
};

/** The stored steps of a request, oldest first, as `FROM event TO by actor`. */
export const listSteps = async (graph: TestSubgraph, id: string): Promise<string[]> => {
  const rows = await graph.sql('SELECT from_state, event, to_state, actor FROM visit_transition WHERE visit_request_id = $1 ORDER BY version, ctid', [id]);
  return rows.map(({ from_state: from, event, to_state: to, actor }) => `${from} ${event} ${to} by ${actor}`);
};

export const countSlots = async (graph: TestSubgraph, enterpriseId: string, month = '2025-09'): Promise<number> => {
  const [{ count }] = await graph.sql('SELECT count(*)::int AS count FROM visit_slot WHERE enterprise_id = $1 AND month = $2', [enterpriseId, month]);
  return count as number;
};
