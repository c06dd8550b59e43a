import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type TestSubgraph } from '@qinqing/testing';
import type { GraphQLObjectType } from 'graphql';
import { appeals } from '../src/subgraph.ts';
import { DIVISION, districtUnit, housing, housingUnit, liaisonOfficer, office, operator, settleOne, UNKNOWN_ID } from './district.ts';
import { appealForm, attachment, key } from './forms.ts';
import { accept, ITEM, read } from './journey.ts';

const committed = readFileSync(new URL('../access-matrix.txt', import.meta.url), 'utf8');

let graph: TestSubgraph;
let firmId: string;
let appealId: string;

beforeAll(async () => {
  graph = await startTestSubgraph(appeals);
  firmId = (await settleOne(graph)).id;
  appealId = await accept(graph, firmId, { form: { attachments: [attachment()] } });
});
afterAll(() => graph.close());

const enumFields = ['urgency', 'channel', 'reason', 'decision', 'serviceClass'];
/** An input as GraphQL text: enum values are written without quotes. */
const write = (value: unknown, name = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([field, inner]) => `${field}: ${write(inner, field)}`).join(', ')} }`;
  return enumFields.includes(name) && /^[A-Z_]+$/.test(String(value)) ? String(value) : JSON.stringify(value);
};
const callOf = (mutation: string, input: Record<string, unknown>): string => `${mutation}(input: ${write({ idempotencyKey: key(), ...input })}) { __typename }`;

const milestone = { title: '节点', dueOn: '2025-09-10', weight: 1 };
const actions: Readonly<Record<string, Record<string, unknown>>> = {
  classifyAppeal: { itemCode: ITEM },
  dispatchAppeal: { unitId: housingUnit },
  acceptAppeal: {},
  returnAppeal: { legalReason: '依据', proposedUnitId: housingUnit },
  decideArbitration: { unitId: housingUnit, reason: '依据' },
  requestInformation: { question: '材料' },
  provideInformation: { text: '材料' },
  extendAppeal: { amount: 1, reason: '需要勘测', approvedBy: '王局长', isEnterpriseInformed: true },
  replyAppeal: { text: '答复' },
  explainAppeal: { reason: 'NO_QUOTA', text: '说明', approvedBy: '王局长' },
  resolveOnSpot: { text: '现场', confirmationCode: '000000' },
  rateAppeal: { stars: 5 },
  recordReturnVisit: { isAgreed: true, note: '回访' },
  withdrawAppeal: {},
  linkAppeal: { parentAppealId: UNKNOWN_ID },
  escalateAppeal: { reason: '涉及多部门' },
  setAppealPlan: { milestones: [milestone] },
  finishMilestone: { position: 1 },
  decideJointMeeting: { decision: 'PLAN', resolution: '决议', milestones: [milestone] },
};

const rootFields = (): Record<string, string> => ({
  'Query.appeal': `appeal(id: "${appealId}") { id }`,
  'Query.appealByNumber': 'appealByNumber(number: "440704-2025-000001") { id }',
  'Query.appeals': 'appeals { totalCount }',
  'Subscription.appealChanged': `appealChanged(id: "${appealId}") { id }`,
  'Query.appealCategories': 'appealCategories { code }',
  'Query.appealItems': 'appealItems { code }',
  'Query.appealRouting': `appealRouting(divisionCode: "${DIVISION}") { id }`,
  'Query.appealSettings': `appealSettings(divisionCode: "${DIVISION}") { version }`,
  'Mutation.submitAppeal': callOf('submitAppeal', { ...appealForm(), enterpriseId: firmId }),
  'Mutation.draftRouting': callOf('draftRouting', { divisionCode: DIVISION, rows: [] }),
  'Mutation.publishRouting': callOf('publishRouting', { routingId: UNKNOWN_ID }),
  'Mutation.changeAppealSetting': callOf('changeAppealSetting', { divisionCode: DIVISION, key: 'ratingDays', value: '9', validFrom: '2025-09-01', source: '依据' }),
  ...Object.fromEntries(Object.entries(actions).map(([mutation, input]) => [`Mutation.${mutation}`, callOf(mutation, { ...input, appealId: UNKNOWN_ID })])),
});

describe('who may read what', () => {
  it('is written down in access-matrix.txt exactly as the schema declares it', () => {
    expect(writeAccessMatrix(appeals.schema)).toBe(committed);
  });

  it('holds for every role and field, inside and outside of each scope', async () => {
    const { wrong, cells } = await proveAccess({
      graph,
      schema: appeals.schema,
      matrix: readAccessMatrix(committed),
      specimens: {
        Appeal: { reference: { id: appealId }, place: { divisionCode: DIVISION, enterpriseId: firmId, unitIds: [housingUnit, districtUnit], officerIds: [liaisonOfficer] } },
        Enterprise: { reference: { id: firmId }, place: { divisionCode: DIVISION, enterpriseId: firmId, officerIds: [liaisonOfficer] } },
      },
      rootFields: rootFields(),
    });
    expect(wrong).toEqual([]);
    const fieldsOf = (name: string): number => Object.keys((appeals.schema.getType(name) as GraphQLObjectType).getFields()).length;
    expect(cells).toBe(roles.length * (2 * (fieldsOf('Appeal') + fieldsOf('Enterprise')) + Object.keys(rootFields()).length));
  }, 60_000);

  it('the proof itself can fail: one role struck out of the matrix is found', async () => {
    const matrix = readAccessMatrix(committed.replace(/^(Appeal\.contactPhone: .*) UNIT_HANDLER=OWN_UNIT/m, '$1'));
    const { wrong } = await proveAccess({
      graph,
      schema: appeals.schema,
      matrix,
      specimens: { Appeal: { reference: { id: appealId }, place: { divisionCode: DIVISION, unitIds: [housingUnit] } } },
      rootFields: rootFields(),
    });
    expect(wrong).toContain('UNIT_HANDLER inside of the scope must not read Appeal.contactPhone');
  }, 60_000);
});

describe('ways around a rule', () => {
  const phone = '0750-8888888';
  const codesOf = async (query: string, variables: Record<string, unknown> = {}): Promise<unknown[]> => {
    const { data, errors } = await graph.as(office).run(query, variables);
    expect(JSON.stringify(data)).not.toContain(phone);
    return errors.map(({ extensions }) => extensions?.code);
  };

  it('an alias, a fragment, a list, an edge and an entity reference do not lead to a forbidden field', async () => {
    expect((await read(graph, housing, appealId, 'contactPhone')).contactPhone).toBe(phone);
    expect(await codesOf('query ($id: ID!) { appeal(id: $id) { content: contactPhone ...F ... { p: contactPhone } } } fragment F on Appeal { q: contactPhone }', { id: appealId })).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
    expect(await codesOf('{ appeals { nodes { contactPhone } edges { node { contactName } } } }')).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect(await codesOf('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Appeal { contactPhone } } }', { r: [{ __typename: 'Appeal', id: appealId }] })).toEqual(['FORBIDDEN']);
    expect(await codesOf('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { appeals { nodes { contactPhone } } } } }', { r: [{ __typename: 'Enterprise', id: firmId }] })).toEqual(['FORBIDDEN']);
  });

  it('the confirmation code is the enterprise’s alone, whoever else sees the appeal', async () => {
    const { data, errors } = await graph.as(housing).run('query ($id: ID!) { appeal(id: $id) { id confirmationCode } }', { id: appealId });
    expect([data?.appeal, errors.map(({ extensions }) => extensions?.code)]).toEqual([{ id: appealId, confirmationCode: null }, ['FORBIDDEN']]);
  });

  it('a reference with more than the key does not smuggle in a scope', async () => {
    const smuggled = { __typename: 'Enterprise', id: firmId, divisionCode: '650100', enterpriseId: firmId, officerIds: [UNKNOWN_ID] };
    const { data } = await graph.as({ ...operator, roles: ['SERVICE_CENTRE'], divisionCode: '650100' }).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { openAppeals } } }', { r: [smuggled] });
    expect(data).toEqual({ _entities: [{ openAppeals: null }] });
  });
});
