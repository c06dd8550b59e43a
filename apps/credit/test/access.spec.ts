import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller } from '@qinqing/caller';
import { proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type Specimen, type TestSubgraph } from '@qinqing/testing';
import type { GraphQLObjectType } from 'graphql';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { bankCaller, cityMarketUnit, DIVISION, key, liaisonOfficer, market, marketUnit, representative, settleOne, UNKNOWN_ID } from './district.ts';
import { addRecord, addTaxGrade, applyForRepair, blackList, goodProposal, goodRecord } from './journey.ts';

const committed = readFileSync(new URL('../access-matrix.txt', import.meta.url), 'utf8');
const BANK = '77777777-7777-4777-8777-777777777777';
const CONSENT = '88888888-8888-4888-8888-888888888888';
const ENQUIRY = '66666666-6666-4666-8666-666666666666';

let graph: TestSubgraph;
let firmId: string;
let ids: Record<'record' | 'repair' | 'dispute' | 'entry', string>;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  firmId = (await settleOne(graph)).id;
  await addTaxGrade(graph, firmId, 'B');
  const record = await addRecord(graph, market, firmId, { adverseClass: 'MINOR' });
  const repair = await applyForRepair(graph, firmId, { recordId: record }, new Date('2025-09-01T02:00:00.000Z'));
  const { dispute } = await mutate(graph.as(representative(firmId)), 'disputeRecord', { recordId: record, ground: '有误' });
  ids = { record, repair, dispute: dispute.id, entry: await blackList(graph, firmId) };
  await graph.sql("INSERT INTO bank (id, client_id, name_zh, name_en, division_code, state, registered_by, registered_at, changed_at) VALUES ($1, 'bank-river', '江岸银行', 'River Bank', $2, 'ACTIVE', 'administrator', now(), now())", [BANK, DIVISION]);
  await graph.sql(
    `INSERT INTO consent (id, enterprise_id, division_code, bank_id, state, purpose, requested_scopes, requested_days, requested_enquiries, requested_by, requested_at, settings_version, created_at, updated_at)
     VALUES ($1, $2, $3, $4, 'REQUESTED', 'PRE_LOAN', '{RATING}', 30, 3, 'bank-river', now(), 'default', now(), now())`,
    [CONSENT, firmId, DIVISION, BANK],
  );
  await graph.sql(
    `INSERT INTO credit_enquiry (id, client_id, bank_id, enterprise_id, division_code, purpose, scopes, result, denial_reason, settings_version, enquired_at)
     VALUES ($1, 'bank-river', $2, $3, $4, 'PRE_LOAN', '{RATING}', 'DENIED', 'NO_CONSENT', 'default', now())`,
    [ENQUIRY, BANK, firmId, DIVISION],
  );
});
afterAll(() => graph.close());

const enums = ['kind', 'adverseClass', 'decision', 'level', 'purpose', 'scopes', 'outcome'];
/** An input as GraphQL text: enum values are written without quotes. */
const write = (value: unknown, name = ''): string => {
  if (Array.isArray(value)) return `[${value.map((item) => write(item, name)).join(', ')}]`;
  if (value !== null && typeof value === 'object') return `{ ${Object.entries(value).map(([field, inner]) => `${field}: ${write(inner, field)}`).join(', ')} }`;
  return enums.includes(name) && typeof value === 'string' ? value : JSON.stringify(value);
};
const callOf = (mutation: string, input: Record<string, unknown>): string => `${mutation}(input: ${write({ idempotencyKey: key(), ...input })}) { __typename }`;

const mutations = (): Record<string, Record<string, unknown>> => ({
  addCreditRecord: goodRecord(UNKNOWN_ID),
  disputeRecord: { recordId: UNKNOWN_ID, ground: '有误' },
  replyToDispute: { disputeId: UNKNOWN_ID, decision: 'UPHELD', reply: '维持' },
  answerListingNotice: { listEntryId: UNKNOWN_ID, statement: '申辩' },
  decideListing: { listEntryId: UNKNOWN_ID, decision: 'DROP', reason: '理由' },
  applyForRepair: { recordId: UNKNOWN_ID, dutyFulfilled: true, evidence: '已履行' },
  decideRepair: { repairId: UNKNOWN_ID, decision: 'REPAIR', reason: '理由' },
  recordAssurance: { enterpriseId: UNKNOWN_ID, level: 'L1', isLegalRepresentativeVerified: true, isEnterpriseVerified: true, validTo: '2026-01-01' },
  changeCreditSetting: { divisionCode: DIVISION, key: 'neutralScore', value: '50', validFrom: '2025-09-01', source: '依据' },
  registerBank: { clientId: 'bank-new', nameZh: '新银行', nameEn: 'New Bank', divisionCode: DIVISION },
  blockBank: { bankId: UNKNOWN_ID, reason: '理由' },
  unblockBank: { bankId: UNKNOWN_ID, reason: '理由' },
  declareBankAccess: { divisionCode: DIVISION, operator: '运营方', basis: '依据', publicContact: '12345' },
  refuseConsent: { consentId: UNKNOWN_ID },
  revokeConsent: { consentId: UNKNOWN_ID },
  reportOutcome: { enquiryId: UNKNOWN_ID, outcome: 'DECLINED' },
  signTreeHead: {},
});

/** Whose rights hang on more than the role: a listing authority needs a unit, a bank its registration, a consent an enterprise. Each is proved in its own spec. */
const grantedByMore = (): Record<string, Record<string, unknown>> => ({
  proposeBlackListing: goodProposal(UNKNOWN_ID),
  requestConsent: { uscc: '91350100M000100Y43', purpose: 'PRE_LOAN', scopes: ['RATING'], days: 30, maxEnquiries: 1 },
  grantConsent: { consentId: UNKNOWN_ID, scopes: ['RATING'], days: 30, maxEnquiries: 1 },
  enquireCredit: { uscc: '91350100M000100Y43', purpose: 'PRE_LOAN', scopes: ['RATING'] },
});

const rootFields = (): Record<string, string> => ({
  'Query.creditRecord': `creditRecord(id: "${ids.record}") { id }`,
  'Query.creditRecords': 'creditRecords { totalCount }',
  'Query.listEntry': `listEntry(id: "${ids.entry}") { id }`,
  'Query.listEntries': 'listEntries { totalCount }',
  'Query.creditRepairs': 'creditRepairs { nodes { id } }',
  'Query.creditMeasures': 'creditMeasures { code }',
  'Query.creditSettings': `creditSettings(divisionCode: "${DIVISION}") { version }`,
  'Query.banks': `banks(divisionCode: "${DIVISION}") { id }`,
  'Query.bankAccess': `bankAccess(divisionCode: "${DIVISION}") { basis }`,
  'Query.consent': `consent(id: "${CONSENT}") { id }`,
  'Query.bankConsents': 'bankConsents { __typename }',
  'Query.bankEnquiries': 'bankEnquiries { __typename }',
  'Query.creditTreeHead': 'creditTreeHead { size }',
  ...Object.fromEntries(Object.entries({ ...mutations(), ...grantedByMore() }).map(([mutation, input]) => [`Mutation.${mutation}`, callOf(mutation, input)])),
});

const specimens = (): Record<string, Specimen> => {
  const ofEnterprise = { divisionCode: DIVISION, enterpriseId: firmId };
  const place = { ...ofEnterprise, unitIds: [marketUnit, cityMarketUnit] };
  return {
    Enterprise: { reference: { id: firmId }, place: { ...ofEnterprise, officerIds: [liaisonOfficer] } },
    CreditStanding: { reference: { id: firmId }, place: ofEnterprise },
    CreditRecord: { reference: { id: ids.record }, place },
    CreditListing: { reference: { id: ids.entry }, place },
    CreditRepair: { reference: { id: ids.repair }, place },
    CreditDispute: { reference: { id: ids.dispute }, place },
    Bank: { reference: { id: BANK }, place: { divisionCode: DIVISION } },
    Consent: { reference: { id: CONSENT }, place: ofEnterprise },
    CreditEnquiry: { reference: { id: ENQUIRY }, place: ofEnterprise },
  };
};

/** These need a unit or a registration beside the role: without it they are refused later, as FORBIDDEN too. */
const isRefusedLater = (cell: string): boolean =>
  cell === 'LISTING_AUTHORITY outside of the scope should read Mutation.proposeBlackListing' ||
  /^BANK outside of the scope should read (Mutation\.(requestConsent|enquireCredit|reportOutcome)|Query\.bank(Consents|Enquiries))$/.test(cell);

describe('who may read what', () => {
  it('is written down in access-matrix.txt exactly as the schema declares it', () => {
    expect(writeAccessMatrix(credit.schema)).toBe(committed);
  });

  it('holds for every role and field, inside and outside of each scope', async () => {
    const { wrong, cells } = await proveAccess({ graph, schema: credit.schema, matrix: readAccessMatrix(committed), specimens: specimens(), rootFields: rootFields() });
    expect(wrong.filter((cell) => !isRefusedLater(cell))).toEqual([]);
    const fieldsOf = (name: string): number => Object.keys((credit.schema.getType(name) as GraphQLObjectType).getFields()).length;
    expect(cells).toBe(roles.length * (2 * Object.keys(specimens()).reduce((sum, name) => sum + fieldsOf(name), 0) + Object.keys(rootFields()).length));
  }, 120_000);

  it('the proof itself can fail: one role struck out of the matrix is found', async () => {
    const matrix = readAccessMatrix(committed.replace(/^(Enterprise\.creditStanding: .*)CREDIT_ADMINISTRATOR=JURISDICTION ?/m, '$1'));
    const { Enterprise } = specimens();
    const { wrong } = await proveAccess({ graph, schema: credit.schema, matrix, specimens: { Enterprise: Enterprise as Specimen }, rootFields: rootFields() });
    expect(wrong).toContain('CREDIT_ADMINISTRATOR inside of the scope must not read Enterprise.creditStanding');
  }, 120_000);
});

describe('a bank has no other way to credit than the enquiry (CRD-15)', () => {
  const own: Caller = { ...bankCaller, divisionCode: DIVISION };
  const closed = 'creditStanding { score level components { key } listings { id } }';

  const expectNothing = async (query: string, variables: Record<string, unknown> = {}): Promise<void> => {
    const { data, errors } = await graph.as(own).run(query, variables);
    expect(JSON.stringify(data ?? null)).not.toMatch(/"score":\d|"level":"|"key":"|taxGrade":"/);
    for (const { extensions } of errors) expect(extensions?.code).toBe('FORBIDDEN');
  };

  it.each([
    ['the standing', `... on Enterprise { ${closed} }`],
    ['an alias', `... on Enterprise { id: id name: ${closed} }`],
    ['a fragment within a fragment', `... on Enterprise { ... { ... on Enterprise { ${closed} } } }`],
    ['the level alone', '... on Enterprise { creditLevel creditLevelLabel }'],
    ['what others enquired', '... on Enterprise { creditEnquiries { nodes { id } } creditConsents { nodes { id } } }'],
    ['the way round through a public record', '... on Enterprise { publicCreditRecords { nodes { id title } } again: creditStanding { score } }'],
  ])('not through %s', async (_way, selection) => {
    await expectNothing(`query ($r: [_Any!]!) { _entities(representations: $r) { ${selection} } }`, { r: [{ __typename: 'Enterprise', id: firmId, divisionCode: DIVISION, enterpriseId: firmId }] });
  });

  it.each([
    ['CreditStanding', 'score level taxGrade components { key }'],
    ['CreditRecord', 'value enterprise { creditStanding { score } }'],
    ['CreditListing', 'state enterprise { creditStanding { score } }'],
    ['CreditRepair', 'state'],
    ['CreditDispute', 'state'],
    ['Consent', 'state enterprise { creditStanding { score } }'],
    ['CreditEnquiry', 'result enterprise { creditStanding { score } }'],
  ])('not through a reference to %s', async (type, selection) => {
    const id = { CreditStanding: firmId, CreditRecord: ids.record, CreditListing: ids.entry, CreditRepair: ids.repair, CreditDispute: ids.dispute, Consent: CONSENT, CreditEnquiry: ENQUIRY }[type];
    const { data } = await graph.as(own).run(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${type} { ${selection} } } }`, { r: [{ __typename: type, id }] });
    expect(data).toEqual({ _entities: [null] });
  });

  it('nor through the lists, alone or beside an allowed field', async () => {
    const { data, errors } = await graph.as(own).run(`{ a: creditRecords { nodes { value } } b: listEntries { nodes { state } } c: creditRecord(id: "${ids.record}") { value } d: consent(id: "${CONSENT}") { state } creditMeasures { code } }`);
    expect(data).toMatchObject({ a: null, b: null, c: null, d: null, creditMeasures: expect.any(Array) });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN']);
  });
});

describe('ways around a rule', () => {
  it('a reference with more than the key does not smuggle in a scope', async () => {
    const smuggled = { __typename: 'Enterprise', id: firmId, divisionCode: '650100', enterpriseId: UNKNOWN_ID, officerIds: [UNKNOWN_ID] };
    const { data } = await graph.as({ subject: 'elsewhere', roles: ['CREDIT_ADMINISTRATOR'], divisionCode: '650100' }).run('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Enterprise { creditStanding { score } } } }', { r: [smuggled] });
    expect(data).toEqual({ _entities: [{ creditStanding: null }] });
  });

  it('the result of a mutation leads no further than a query', async () => {
    const query = 'mutation ($i: AddCreditRecordInput!) { addCreditRecord(input: $i) { ... on AddCreditRecordSuccess { record { id enterprise { creditStanding { score } creditLevel } } } } }';
    const { data, errors } = await graph.as(market).run(query, { i: { ...goodRecord(firmId), idempotencyKey: key() } });
    expect(data?.addCreditRecord.record.enterprise).toEqual({ creditStanding: null, creditLevel: null });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });
});
