import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller } from '@qinqing/caller';
import { writeCursor } from '@qinqing/database';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { policies } from '../src/subgraph.ts';
import { begin, beginAndSubmit, paid, publishFunded, type Journey } from './applications.ts';
import { faultOf } from './calls.ts';
import { approver, bureauUnit, centre, foreignApprover, foreignCentre, liaison, office, operator, otherOwner, owner, representative, settleUnits, superior, UNKNOWN_ID } from './district.ts';

let graph: TestSubgraph;
/** By name: what the district holds in this file. */
const journeys: Record<'begun' | 'granted' | 'paid', Journey> = {} as never;

beforeAll(async () => {
  graph = await startTestSubgraph(policies);
  await settleUnits(graph);
  journeys.begun = await begin(graph);
  journeys.granted = await beginAndSubmit(graph, { projectId: journeys.begun.projectId });
  journeys.paid = await paid(graph);
  await graph.sql('UPDATE policy_application SET is_audit_selected = (id = $1), version = version + 1', [journeys.paid.id]);
});
afterAll(() => graph.close());

const LIST = `query ($filter: PolicyApplicationFilter, $first: Int, $after: String) { policyApplications(filter: $filter, first: $first, after: $after) {
  nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;

const list = async (by: Partial<Caller>, variables: Record<string, unknown> = {}): Promise<any> => {
  const { data, errors } = await graph.as(by).run(LIST, variables);
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.policyApplications;
};
/** The names of the applications that a caller finds, and that the count agrees. */
const find = async (by: Partial<Caller>, filter: Record<string, unknown> | null = null): Promise<string[]> => {
  const { nodes, totalCount } = await list(by, { filter, first: 100 });
  expect(totalCount).toBe(nodes.length);
  return nodes.map(({ id }: { id: string }) => Object.entries(journeys).find(([, journey]) => journey.id === id)?.[0] ?? id).sort();
};

const all = ['begun', 'granted', 'paid'] as const;

describe('Query.policyApplications', () => {
  it.each([
    ['the service centre', centre, all],
    ['the service centre of the city above', { ...centre, divisionCode: '440700' }, all],
    ['the government office', office, all],
    ['the policy owner of the unit in charge', owner, all],
    ['its approver', approver, all],
    ['the unit above', superior, all],
    ['a unit beside', otherOwner, []],
    ['an approver beside', foreignApprover, []],
    ['the liaison', liaison, all],
    ['another officer', { ...liaison, officerId: UNKNOWN_ID }, []],
    ['the service centre of another district', foreignCentre, []],
    ['a service centre without a jurisdiction', { ...centre, divisionCode: null }, []],
    ['a service centre with a jurisdiction that is a pattern', { ...centre, divisionCode: '%' }, []],
    ['an approver without a unit', { ...approver, unitId: null }, []],
  ] as const)('%s', async (_who, caller, expected) => {
    expect(await find(caller as Partial<Caller>)).toEqual([...expected]);
  });

  it('an enterprise finds its own, and who acts for none finds nothing', async () => {
    expect(await find(journeys.granted.by)).toEqual(['granted']);
    expect(await find({ ...journeys.granted.by, actingFor: null })).toEqual([]);
    expect(await find(representative(UNKNOWN_ID))).toEqual([]);
  });

  it('filters narrow what is seen, and open nothing', async () => {
    expect(await find(centre, { states: ['COMMITTED', 'PAID'] })).toEqual(['granted', 'paid']);
    expect(await find(centre, { states: [] })).toEqual([]);
    expect(await find(centre, { projectId: journeys.begun.projectId })).toEqual(['begun', 'granted']);
    expect(await find(centre, { enterpriseId: journeys.paid.firm.id })).toEqual(['paid']);
    expect(await find(journeys.granted.by, { enterpriseId: journeys.paid.firm.id })).toEqual([]);
  });

  it('§10.9: what is drawn for the audit is found by auditors, and by nobody else', async () => {
    expect(await find(approver, { isAuditSelected: true })).toEqual(['paid']);
    expect(await find(approver, { isAuditSelected: false })).toEqual(['begun', 'granted']);
    for (const by of [journeys.paid.by, owner, centre, liaison]) for (const isAuditSelected of [true, false]) expect(await find(by, { isAuditSelected })).toEqual([]);
    expect(await find({ ...journeys.paid.by, roles: ['CLERK', 'APPROVER'], unitId: UNKNOWN_ID }, { isAuditSelected: true })).toEqual([]);
  });

  it('pages join without a gap, newest first', async () => {
    const project = await publishFunded(graph);
    const ids: string[] = [];
    for (let index = 0; index < 5; index += 1) ids.push((await begin(graph, { projectId: project, now: new Date(Date.UTC(2025, 8, 1, 3, Math.floor(index / 2))) })).id);
    const found: string[] = [];
    for (let after: string | null = null, pages = 0; pages < 5; pages += 1) {
      const { nodes, pageInfo } = await list(centre, { filter: { projectId: project }, first: 2, after });
      found.push(...nodes.map(({ id }: { id: string }) => id));
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    expect([...found].sort()).toEqual([...ids].sort());
    expect(found[0]).toBe(ids[4]);
  });

  it.each([
    ['first: 0', { first: 0 }],
    ['first: 101', { first: 101 }],
    ['a cursor that is none', { after: 'x' }],
    ['a cursor of another list', { after: writeCursor('visit:newest', ['2025-09-01T00:00:00.000Z', UNKNOWN_ID]) }],
    ['a cursor with an instant that only JavaScript reads', { after: writeCursor('policy-application:newest', ['1', UNKNOWN_ID]) }],
    ['a cursor that holds no instant', { after: writeCursor('policy-application:newest', ['x', UNKNOWN_ID]) }],
    ['a project that is no id', { filter: { projectId: 'x' } }],
    ['an enterprise that is no id', { filter: { enterpriseId: "' OR 1=1" } }],
  ])('%s is the caller’s fault', async (_what, variables) => {
    expect(faultOf(await graph.as(centre).run(LIST, variables))).toBe('BAD_USER_INPUT');
  });

  it('other roles are told FORBIDDEN', async () => {
    const readers = ['LEGAL_REPRESENTATIVE', 'CLERK', 'POLICY_OWNER', 'APPROVER', 'SERVICE_CENTRE', 'GOVERNMENT_OFFICE', 'LIAISON', 'PUBLIC'];
    for (const role of roles.filter((candidate) => !readers.includes(candidate))) expect(faultOf(await graph.as({ ...operator, subject: role, roles: [role], unitId: bureauUnit }).run(LIST))).toBe('FORBIDDEN');
  });
});

describe('Enterprise.policyApplications', () => {
  const query = `query ($r: [_Any!]!, $filter: PolicyApplicationFilter) { _entities(representations: $r) { ... on Enterprise { policyApplications(filter: $filter) { nodes { id } totalCount } } } }`;
  const of = (by: Partial<Caller>, { firm }: Journey, filter: Record<string, unknown> | null = null) => graph.as(by).run(query, { r: [{ __typename: 'Enterprise', id: firm.id }], filter });

  it('shows the applications of that enterprise to who may see them', async () => {
    for (const by of [journeys.paid.by, centre, office, owner, approver, liaison]) {
      expect((await of(by, journeys.paid)).data?._entities[0].policyApplications).toEqual({ nodes: [{ id: journeys.paid.id }], totalCount: 1 });
    }
    expect((await of(otherOwner, journeys.paid)).data?._entities[0].policyApplications).toEqual({ nodes: [], totalCount: 0 });
  });

  it.each([
    ['another enterprise', representative(UNKNOWN_ID)],
    ['another district', foreignCentre],
    ['another officer', { ...liaison, officerId: UNKNOWN_ID }],
  ])('%s is told FORBIDDEN', async (_who, by) => {
    expect(faultOf(await of(by, journeys.paid))).toBe('FORBIDDEN');
  });

  it('a filter for another enterprise is the caller’s fault', async () => {
    expect(faultOf(await of(centre, journeys.paid, { enterpriseId: UNKNOWN_ID }))).toBe('BAD_USER_INPUT');
  });
});
