import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { roles } from '@qinqing/caller';
import { attempt, faultOf, mutate } from './calls.ts';
import { administrator, foreignAdministrator, settleOne, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';
import { addTaxGrade, readStanding } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
});
afterAll(() => graph.close());

const good = { level: 'L3', isLegalRepresentativeVerified: true, isEnterpriseVerified: true, validTo: '2026-08-31' };
const assurance = 'assuranceLevel assuranceLevelLabel assuranceValidTo';

describe('Mutation.recordAssurance', () => {
  it('CRD-03: L3 with its expiry is read beside the rating, and no longer than it lasts', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    expect(await mutate(graph.as(administrator), 'recordAssurance', { enterpriseId: firm.id, ...good })).toEqual({
      __typename: 'RecordAssuranceSuccess', level: 'L3', levelLabel: 'L3 法人与企业双核验', validTo: '2026-08-31', enterprise: { id: firm.id },
    });
    expect(await readStanding(graph, firm.id, assurance)).toEqual({ assuranceLevel: 'L3', assuranceLevelLabel: 'L3 法人与企业双核验', assuranceValidTo: '2026-08-31' });
    const after = new Date('2026-08-31T16:00:00.000Z');
    expect(await readStanding(graph, firm.id, assurance, administrator, after)).toEqual({ assuranceLevel: null, assuranceLevelLabel: null, assuranceValidTo: null });
  });

  it('the newest word counts', async () => {
    const firm = await settleOne(graph);
    await addTaxGrade(graph, firm.id, 'B');
    await mutate(graph.as(administrator), 'recordAssurance', { enterpriseId: firm.id, ...good });
    await mutate(graph.as(administrator, { now: new Date('2025-10-01T02:00:00.000Z') }), 'recordAssurance', { enterpriseId: firm.id, ...good, level: 'L1', isEnterpriseVerified: false });
    expect(await readStanding(graph, firm.id, 'assuranceLevel')).toEqual({ assuranceLevel: 'L1' });
  });

  it.each([
    ['L3 without the representative verified', { isLegalRepresentativeVerified: false }, 'VERIFICATION_MISSING'],
    ['L4 without the enterprise verified', { level: 'L4', isEnterpriseVerified: false }, 'VERIFICATION_MISSING'],
    ['an assurance beyond three years', { validTo: '2028-09-02' }, 'VALIDITY_TOO_LONG'],
    ['one that has ended', { validTo: '2025-08-31' }, 'DATES_REVERSED'],
  ])('%s is refused', async (_case, changes, code) => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(administrator), 'recordAssurance', { enterpriseId: firm.id, ...good, ...changes })).toMatchObject({ __typename: 'CreditFormRejected', problems: [{ code }] });
  });

  it('an enterprise elsewhere is answered like one that does not exist', async () => {
    const firm = await settleOne(graph);
    expect(await mutate(graph.as(foreignAdministrator), 'recordAssurance', { enterpriseId: firm.id, ...good })).toMatchObject({ __typename: 'CreditEnterpriseUnknown' });
    for (const enterpriseId of [UNKNOWN_ID, '', 'x', '企业']) expect(await mutate(graph.as(administrator), 'recordAssurance', { enterpriseId, ...good })).toMatchObject({ __typename: 'CreditEnterpriseUnknown', enterpriseId });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    for (const role of roles.filter((candidate) => !['CREDIT_ADMINISTRATOR', 'PUBLIC'].includes(candidate))) {
      expect(faultOf(await attempt(graph.as({ ...administrator, subject: `as-${role}`, roles: [role] }), 'recordAssurance', { enterpriseId: firm.id, ...good }))).toBe('FORBIDDEN');
    }
    expect(faultOf(await attempt(graph.as({ subject: 'public', roles: ['PUBLIC'] }), 'recordAssurance', { enterpriseId: firm.id, ...good }))).toBe('UNAUTHENTICATED');
  });

  describeIdempotency(() => graph, {
    mutation: 'recordAssurance',
    otherInput: { level: 'L4' },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: administrator, input: { enterpriseId: firm.id, ...good }, countEffects: async () => (await graph.sql('SELECT 1 FROM credit_assurance WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});
