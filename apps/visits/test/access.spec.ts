import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type TestSubgraph } from '@qinqing/testing';
import type { GraphQLObjectType } from 'graphql';
import { visits } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { arrivalRootFields } from './arrival/access.ts';
import { campaignRootFields, campaignSpecimens } from './campaigns/access.ts';
import { bureau, bureauUnit, centre, districtUnit, DIVISION, liaisonOfficer, market, operator, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { goodForm, key, OCTOBER } from './forms.ts';
import { inspectionRootFields, inspectionSpecimens } from './inspections/access.ts';
import { bookAndAsk, bookSaturated } from './journey.ts';
import { mergingRootFields, mergingSpecimens } from './merging/access.ts';
import { planningRootFields, planningSpecimens } from './planning/access.ts';
import { mutate as actOnList } from './protection/list.ts';

const committed = readFileSync(new URL('../access-matrix.txt', import.meta.url), 'utf8');

let graph: TestSubgraph;
let firmId: string;
let requestId: string;
let entryId: string;
let inspections: Awaited<ReturnType<typeof inspectionSpecimens>>;
let bundles: Awaited<ReturnType<typeof mergingSpecimens>>;
let campaigns: Awaited<ReturnType<typeof campaignSpecimens>>;
let plans: Awaited<ReturnType<typeof planningSpecimens>>;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
  const firm = await settleOne(graph);
  firmId = firm.id;
  requestId = await bookAndAsk(graph, bureau, firmId);
  campaigns = await campaignSpecimens(graph);
  plans = await planningSpecimens(graph);
  inspections = await inspectionSpecimens(graph);
  bundles = await mergingSpecimens(graph);
  entryId = (await actOnList(graph.as(centre), 'proposeProtection', { enterpriseId: firmId, ground: 'PILOT' })).protectionEntry.id;
});
afterAll(() => graph.close());

/** An input as GraphQL text: enum values are written without quotes. */
const write = (value: unknown, name = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([field, inner]) => `${field}: ${write(inner, field)}`).join(', ')} }`;
  return ['kind', 'benefits', 'ground', 'occasion'].includes(name) ? String(value) : JSON.stringify(value);
};
const callOf = (mutation: string, input: Record<string, unknown>): string => `${mutation}(input: ${write({ idempotencyKey: key(), ...input })}) { __typename }`;
/** The form of a booking without its target. */
const formAgain = (): Record<string, unknown> => {
  const { enterpriseId: _target, idempotencyKey: _key, ...form } = goodForm('');
  return form;
};
const actions: Readonly<Record<string, Record<string, unknown>>> = {
  screenVisit: {},
  decideReview: { isNecessary: true, reason: '理由' },
  askEnterprise: {},
  takeAlternative: { enterpriseId: UNKNOWN_ID },
  insistOnTarget: { windows: OCTOBER },
  acceptVisit: { window: 1 },
  refuseVisit: {},
  recordPhoneReply: { callRecord: '记录' },
  cancelVisit: { reason: '理由' },
  returnVisitForm: { reason: '理由', fields: ['purpose'] },
  correctVisitForm: formAgain(),
  proposeVisitTerms: { terms: { conditions: '不拍照' } },
  agreeToVisitTerms: { window: 1 },
  declineVisitTerms: {},
  proposeVisitOverride: { reason: '理由', window: 1 },
  signVisitOverride: {},
};

const rootFields = (): Record<string, string> => ({
  'Query.visitRequest': `visitRequest(id: "${requestId}") { id }`,
  'Query.visitRequests': 'visitRequests { totalCount }',
  'Subscription.visitRequestChanged': `visitRequestChanged(id: "${requestId}") { id }`,
  'Subscription.visitRequestsChanged': 'visitRequestsChanged { totalCount }',
  ...arrivalRootFields(),
  ...campaignRootFields(),
  ...planningRootFields(),
  ...inspectionRootFields(),
  ...mergingRootFields(),
  'Query.protectionEntries': 'protectionEntries { nodes { id } }',
  'Query.protectionCandidates': `protectionCandidates(divisionCode: "${DIVISION}") { nodes { score } }`,
  'Query.visitMetrics': `visitMetrics(divisionCode: "${DIVISION}", month: "2025-08") { settingsVersion }`,
  'Query.accompanyingLoads': `accompanyingLoads(divisionCode: "${DIVISION}", week: "2025-09-01") { visits }`,
  'Mutation.proposeProtection': callOf('proposeProtection', { enterpriseId: UNKNOWN_ID, ground: 'PILOT' }),
  'Mutation.consentToProtection': callOf('consentToProtection', { protectionEntryId: UNKNOWN_ID }),
  'Mutation.leaveProtection': callOf('leaveProtection', { protectionEntryId: UNKNOWN_ID }),
  'Mutation.reviewProtection': callOf('reviewProtection', { protectionEntryId: UNKNOWN_ID, isKept: true }),
  'Mutation.recordAccompanying': callOf('recordAccompanying', { visitRequestId: UNKNOWN_ID, officerIds: [] }),
  'Query.visitSettings': `visitSettings(divisionCode: "${DIVISION}") { version }`,
  'Mutation.requestVisit': callOf('requestVisit', goodForm(firmId)),
  'Query.visitBulletin': `visitBulletin(divisionCode: "${DIVISION}", month: "2025-08") { arranged }`,
  'Query.dataGrants': 'dataGrants { nodes { id } }',
  'Mutation.inviteVisit': callOf('inviteVisit', { unitId: UNKNOWN_ID, purpose: '上门办理用工备案', headcount: 2, windows: OCTOBER }),
  'Mutation.setStandingInstruction': callOf('setStandingInstruction', { autoRefuseBelow: 10 }),
  'Mutation.withdrawStandingInstruction': callOf('withdrawStandingInstruction', {}),
  'Mutation.setVisitLimit': callOf('setVisitLimit', { perMonth: 4 }),
  'Mutation.changeVisitSetting': callOf('changeVisitSetting', { divisionCode: DIVISION, key: 'leadTimeDays', value: '4', validFrom: '2025-09-01', source: '依据' }),
  ...Object.fromEntries(Object.entries(actions).map(([mutation, input]) => [`Mutation.${mutation}`, callOf(mutation, { ...input, visitRequestId: UNKNOWN_ID })])),
});

describe('who may read what', () => {
  it('is written down in access-matrix.txt exactly as the schema declares it', () => {
    expect(writeAccessMatrix(visits.schema)).toBe(committed);
  });

  it('holds for every role and field, inside and outside of each scope', async () => {
    const { wrong, cells } = await proveAccess({
      graph,
      schema: visits.schema,
      matrix: readAccessMatrix(committed),
      specimens: {
        ...campaigns,
        ...plans,
        ...inspections,
        ...bundles,
        ProtectionEntry: { reference: { id: entryId }, place: { divisionCode: DIVISION, enterpriseId: firmId } },
        VisitRequest: { reference: { id: requestId }, place: { divisionCode: DIVISION, enterpriseId: firmId, unitIds: [bureauUnit, districtUnit], officerIds: [liaisonOfficer] } },
        Enterprise: { reference: { id: firmId }, place: { divisionCode: DIVISION, enterpriseId: firmId, officerIds: [liaisonOfficer] } },
      },
      rootFields: rootFields(),
    });
    expect(wrong).toEqual([]);
    const fieldsOf = (name: string): number => Object.keys((visits.schema.getType(name) as GraphQLObjectType).getFields()).length;
    expect(cells).toBe(roles.length * (2 * (fieldsOf('VisitRequest') + fieldsOf('Enterprise') + fieldsOf('MergeBundle') + fieldsOf('Campaign') + fieldsOf('CampaignSession') + fieldsOf('VisitPlan') + fieldsOf('VisitProgramme') + fieldsOf('VisitViolation') + fieldsOf('ProtectionEntry')) + Object.keys(rootFields()).length));
  }, 60_000);

  it('the proof itself can fail: one role struck out of the matrix is found', async () => {
    const matrix = readAccessMatrix(committed.replace(/^(VisitRequest\.dueAt: .*) REQUESTING_UNIT=OWN_UNIT/m, '$1'));
    const { wrong } = await proveAccess({
      graph,
      schema: visits.schema,
      matrix,
      specimens: { VisitRequest: { reference: { id: requestId }, place: { divisionCode: DIVISION, unitIds: [bureauUnit] } } },
      rootFields: rootFields(),
    });
    expect(wrong).toContain('REQUESTING_UNIT inside of the scope must not read VisitRequest.dueAt');
  }, 60_000);
});

describe('ways around a rule', () => {
  const forbiddenToUnit = async (query: string, variables: Record<string, unknown>): Promise<unknown[]> => {
    const { data, errors } = await graph.as(bureau).run(query, variables);
    expect(JSON.stringify(data)).not.toMatch(/COLLECTED|CLASSIFIED/);
    return errors.map(({ extensions }) => extensions?.code);
  };

  it('an alias does not lead to a forbidden field', async () => {
    expect(await forbiddenToUnit('query ($id: ID!) { a: visitRequest(id: $id) { state: history { from } purpose: refusalReason } }', { id: requestId })).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('nor does a fragment, named or not', async () => {
    expect(await forbiddenToUnit('query ($id: ID!) { visitRequest(id: $id) { ...F ... on VisitRequest { h: history { from } } ... { refusalReason } } } fragment F on VisitRequest { history { from } }', { id: requestId })).toEqual([
      'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN',
    ]);
  });

  it('nor a list, its edges, or an entity reference', async () => {
    const list = await graph.as(bureau).run('{ visitRequests { nodes { history { from } } edges { node { refusalReason } } } }');
    expect(list.errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await forbiddenToUnit('query ($r: [_Any!]!) { _entities(representations: $r) { ... on VisitRequest { history { from } } } }', { r: [{ __typename: 'VisitRequest', id: requestId }] })).toEqual(['FORBIDDEN']);
    expect(await forbiddenToUnit('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { visits { nodes { history { from } } } } } }', { r: [{ __typename: 'Enterprise', id: firmId }] })).toEqual(['FORBIDDEN']);
  });

  it('nor the result of a mutation', async () => {
    const firm = await settleOne(graph);
    const { data, errors } = await graph.as(bureau).run('mutation ($i: RequestVisitInput!) { requestVisit(input: $i) { ... on RequestVisitSuccess { visitRequest { id history { from } refusalReason } } } }', { i: goodForm(firm.id) });
    expect(data?.requestVisit.visitRequest).toEqual({ id: expect.any(String), history: null, refusalReason: null });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('nor a fragment on the interface of refusals: it tells what the refusal tells', async () => {
    const { data, errors } = await graph.as(market).run(
      'mutation ($i: CancelVisitInput!) { cancelVisit(input: $i) { __typename ... on UserError { message ... on VisitRequestUnknown { visitRequestId } } } }',
      { i: { idempotencyKey: key(), visitRequestId: requestId, reason: '理由' } },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ cancelVisit: { __typename: 'VisitRequestUnknown', message: '没有找到您可以办理的这条预约。请从列表中重新选择。', visitRequestId: requestId } });
  });

  it('the other parties’ reading of an offer stays closed to the enterprise, also after it was asked', async () => {
    const { id, target } = await bookSaturated(graph);
    await mutate(graph.as(market), 'insistOnTarget', { visitRequestId: id, windows: OCTOBER });
    const { data, errors } = await graph.as(representative(target.id)).run('query ($id: ID!) { visitRequest(id: $id) { state offer: counterOffer { candidates { score } } } }', { id });
    expect(data).toEqual({ visitRequest: { state: 'PENDING_ENTERPRISE', offer: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  it('a reference with more than the key does not smuggle in a scope', async () => {
    const smuggled = { __typename: 'Enterprise', id: firmId, divisionCode: '650100', enterpriseId: firmId, officerIds: [UNKNOWN_ID] };
    const { data } = await graph.as({ ...operator, roles: ['SERVICE_CENTRE'], divisionCode: '650100' }).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { visitEligibility { limit } } } }', { r: [smuggled] });
    expect(data).toEqual({ _entities: [{ visitEligibility: null }] });
  });
});
