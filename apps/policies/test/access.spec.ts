import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type Specimen, type TestSubgraph } from '@qinqing/testing';
import type { GraphQLObjectType } from 'graphql';
import { policies } from '../src/subgraph.ts';
import { bureauUnit, centre, DIVISION, districtUnit, everybody, liaisonOfficer, otherOwner, owner, settleFirm, settleUnits, superior, UNKNOWN_ID } from './district.ts';
import { appropriate, documentForm, goodTerms, key, publish } from './projects.ts';

const committed = readFileSync(new URL('../access-matrix.txt', import.meta.url), 'utf8');

let graph: TestSubgraph;
let firmId: string;
let projectId: string;
const applicationId = randomUUID();

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  firmId = (await settleFirm(graph)).id;
  projectId = await publish(graph);
  await appropriate(graph, projectId, 1000);
  await graph.sql(
    `INSERT INTO policy_application (id, project_id, enterprise_id, division_code, unit_id, state, applied_by, form, settings_version, created_at, updated_at)
     VALUES ($1, $2, $3, $4, $5, 'NEEDS_HUMAN', 'somebody', '[]', 'default', now(), now())`,
    [applicationId, projectId, firmId, DIVISION, bureauUnit],
  );
});
afterAll(() => graph.close());

const ENUMS = new Set(['mode', 'level', 'decision', 'outcome']);
/** An input as GraphQL text: enum values are written without quotes. */
const write = (value: unknown, name = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([field, inner]) => `${field}: ${write(inner, field)}`).join(', ')} }`;
  return ENUMS.has(name) ? String(value) : JSON.stringify(value);
};

const onProjects: Readonly<Record<string, Record<string, unknown>>> = {
  reviseProject: { terms: goodTerms() },
  addRuleExample: { name: '样例', isEligible: true, profile: '{}' },
  publishProject: {},
  closeProject: {},
  appropriateBudget: { amountCents: 1, document: '文件' },
  startApplication: {},
};

const onApplications: Readonly<Record<string, Record<string, unknown>>> = {
  contestField: { fieldKey: 'name', value: '甲', reason: '理由' },
  submitApplication: { isDeclarationSigned: true },
  reviewApplication: { decision: 'APPROVE', reason: '理由' },
  supplementApplication: { statement: '说明' },
  withdrawApplication: { reason: '理由' },
  objectToApplication: { reason: '理由' },
  payApplication: { voucher: '凭证' },
  confirmPayment: {},
  auditApplication: { outcome: 'AUDIT_OK', reason: '理由' },
  recordReturnedFunds: { voucher: '凭证' },
  requestReconsideration: { reason: '理由' },
  decideReconsideration: { isApproved: true, reason: '理由' },
};

const rootFields = (): Record<string, string> => {
  const call = (mutation: string, input: Record<string, unknown>): [string, string] => [`Mutation.${mutation}`, `${mutation}(input: ${write({ idempotencyKey: key(), ...input })}) { __typename }`];
  return {
    'Query.policyProject': `policyProject(id: "${projectId}") { id }`,
    'Query.policyProjects': 'policyProjects { totalCount }',
    'Query.policyApplication': `policyApplication(id: "${UNKNOWN_ID}") { id }`,
    'Query.policyApplications': 'policyApplications { totalCount }',
    'Query.policySettings': `policySettings(divisionCode: "${DIVISION}") { version }`,
    ...Object.fromEntries([
      call('recordPolicyDocument', documentForm()),
      call('draftProject', { clauseId: UNKNOWN_ID, terms: goodTerms() }),
      call('changePolicySetting', { divisionCode: DIVISION, key: 'positiveExamples', value: '4', validFrom: '2025-09-01', source: '依据' }),
      ...Object.entries(onProjects).map(([mutation, input]) => call(mutation, { ...input, projectId: UNKNOWN_ID })),
      ...Object.entries(onApplications).map(([mutation, input]) => call(mutation, { ...input, applicationId: UNKNOWN_ID })),
    ]),
  };
};

const specimens = (): Record<string, Specimen> => {
  const units = { divisionCode: DIVISION, unitIds: [bureauUnit, districtUnit] };
  const firm = { divisionCode: DIVISION, enterpriseId: firmId, officerIds: [liaisonOfficer] };
  return {
    PolicyProject: { reference: { id: projectId }, place: units },
    Enterprise: { reference: { id: firmId }, place: firm },
    PolicyApplication: { reference: { id: applicationId }, place: { ...firm, ...units } },
  };
};

describe('who may read what', () => {
  it('is written down in access-matrix.txt exactly as the schema declares it', () => {
    expect(writeAccessMatrix(policies.schema)).toBe(committed);
  });

  it('holds for every role and field, inside and outside of each scope', async () => {
    const { wrong, cells } = await proveAccess({ graph, schema: policies.schema, matrix: readAccessMatrix(committed), specimens: specimens(), rootFields: rootFields() });
    expect(wrong).toEqual([]);
    const fieldsOf = (name: string): number => Object.keys((policies.schema.getType(name) as GraphQLObjectType).getFields()).length;
    const fields = Object.keys(specimens()).reduce((sum, name) => sum + fieldsOf(name), 0);
    expect(cells).toBe(roles.length * (2 * fields + Object.keys(rootFields()).length));
  }, 120_000);

  it('the proof itself can fail: one role struck out of the matrix is found', async () => {
    const matrix = readAccessMatrix(committed.replace(/^(PolicyProject\.examples: .*) POLICY_OWNER=OWN_UNIT/m, '$1'));
    const { PolicyProject } = specimens() as Record<string, Specimen>;
    const { wrong } = await proveAccess({ graph, schema: policies.schema, matrix, specimens: { PolicyProject: PolicyProject as Specimen }, rootFields: rootFields() });
    expect(wrong).toContain('POLICY_OWNER inside of the scope must not read PolicyProject.examples');
  }, 120_000);
});

describe('ways around a rule', () => {
  const examples = 'a: policyProject(id: $id) { title: examples { name } ...F ... { examples { name } } } fragment F on PolicyProject { b: examples { name } }'.split(' fragment ');

  it('no alias and no fragment leads to the examples of another unit', async () => {
    const { data, errors } = await graph.as(otherOwner).run(`query ($id: ID!) { ${examples[0]} } fragment ${examples[1]}`, { id: projectId });
    expect(data).toEqual({ a: { title: null, b: null, examples: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });

  it.each([
    ['a list', 'query { policyProjects { nodes { budget { paidCents } } edges { node { budget { reservedCents } } } } }', {}],
    ['a match', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policyMatches { nodes { project { budget { paidCents reservedCents } } } } } } }', { reference: 'Enterprise' }],
    ['a reference', 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PolicyProject { budget { paidCents reservedCents } } } }', { reference: 'PolicyProject' }],
  ])('%s does not lead to the accounts that are for officials', async (_way, query, { reference }: { reference?: string }) => {
    const id = reference === 'Enterprise' ? firmId : projectId;
    const by = { ...everybody, subject: 'member', roles: ['LEGAL_REPRESENTATIVE'] as const, actingFor: firmId };
    const { errors } = await graph.as(by).run(query, reference === undefined ? {} : { r: [{ __typename: reference, id }] });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('a reference with more than the key does not smuggle in a scope', async () => {
    const smuggled = { __typename: 'Enterprise', id: firmId, divisionCode: '650100', enterpriseId: firmId, officerIds: [UNKNOWN_ID] };
    const { data } = await graph.as({ ...centre, divisionCode: '650100' }).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { policyMatches { totalCount } } } }', { r: [smuggled] });
    expect(data).toEqual({ _entities: [{ policyMatches: null }] });
  });

  it('the unit above reads what its units’ officials read', async () => {
    const query = 'query ($id: ID!) { policyProject(id: $id) { examples { name } budget { paidCents } availableActions { action } } }';
    expect((await graph.as(superior).run(query, { id: projectId })).data?.policyProject).toMatchObject({ budget: { paidCents: 0 }, availableActions: [] });
    expect((await graph.as(owner).run(query, { id: projectId })).data?.policyProject.availableActions).toHaveLength(5);
  });
});
