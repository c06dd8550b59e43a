import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proveAccess, readAccessMatrix, startTestSubgraph, writeAccessMatrix, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { settleAssignments, settleEnterprise, settleOfficer, settleUnit, TOWN } from './district.ts';

const committed = readFileSync(new URL('../access-matrix.txt', import.meta.url), 'utf8');
const nowhere = '00000000-0000-4000-8000-000000000000';
const key = 'idempotencyKey: "access-matrix"';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

describe('who may read what (SHR-06)', () => {
  it('is declared in the schema as it was reviewed', () => {
    expect(writeAccessMatrix(enterprises.schema)).toBe(committed.replace(/^#.*\n/gm, ''));
  });

  it('holds for every role and every field, inside and outside of its scope', async () => {
    const [firm, officer, unit] = [await settleEnterprise(graph), await settleOfficer(graph, { divisionCode: TOWN }), await settleUnit(graph, { divisionCode: TOWN })];
    await settleAssignments(graph, officer.id, [firm.id]);
    const place = { divisionCode: TOWN, enterpriseId: firm.id, officerIds: [officer.id] };
    const { wrong, cells } = await proveAccess({
      graph,
      schema: enterprises.schema,
      matrix: readAccessMatrix(committed),
      specimens: {
        Enterprise: { reference: { id: firm.id }, place },
        Officer: { reference: { id: officer.id }, place },
        OrgUnit: { reference: { id: unit.id }, place },
      },
      rootFields: {
        'Query.enterprise': `enterprise(by: { id: "${firm.id}" }) { id }`,
        'Query.enterprises': 'enterprises { nodes { id } }',
        'Query.orgUnits': 'orgUnits { nodes { id } }',
        'Query.officer': `officer(id: "${officer.id}") { id }`,
        'Query.viewer': 'viewer { subject }',
        'Query.liaisonCoverage': 'liaisonCoverage(divisionCode: "440704") { coverage }',
        'Subscription.noticeReceived': 'noticeReceived { unreadNotices }',
        'Mutation.markNoticesRead': `markNoticesRead(input: { noticeIds: ["${nowhere}"], ${key} }) { __typename }`,
        'Mutation.setNoticePreferences': `setNoticePreferences(input: { kind: OFFICER, role: BANK, ${key} }) { __typename }`,
        'Mutation.setVisitMode': `setVisitMode(input: { enterpriseId: "${nowhere}", mode: QUIET, ${key} }) { __typename }`,
        'Mutation.protectEnterprise': `protectEnterprise(input: { enterpriseId: "${nowhere}", ground: PILOT, ${key} }) { __typename }`,
        'Mutation.endProtection': `endProtection(input: { enterpriseId: "${nowhere}", ${key} }) { __typename }`,
        'Mutation.assignLiaison': `assignLiaison(input: { enterpriseId: "${nowhere}", officerId: "${nowhere}", trigger: OTHER, reason: "x", ${key} }) { __typename }`,
        'Mutation.changeEnterpriseStatus': `changeEnterpriseStatus(input: { enterpriseId: "${nowhere}", status: ACTIVE, ${key} }) { __typename }`,
        'Mutation.recordEnterpriseFact': `recordEnterpriseFact(input: { enterpriseId: "${nowhere}", key: staff, value: { number: 1 }, asOf: "2025-08-31", source: "x", ${key} }) { __typename }`,
      },
    });
    expect(wrong).toEqual([]);
    expect(cells).toBeGreaterThan(2_500);
  });
});
