import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { centre, mutate, settleEnterprise } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const protect = (enterpriseId: string) => mutate(graph.as(centre), 'protectEnterprise', { enterpriseId, ground: 'PILOT', consentedBy: '王芳' });
const end = (enterpriseId: string, consentedBy: string | null = '王芳') => mutate(graph.as(centre), 'endProtection', { enterpriseId, consentedBy }, 'enterprise { protection { since } }');

describe('Mutation.endProtection', () => {
  it('VIS-09: ends today with the enterprise’s consent; the entry stays on record, and the visits department learns it', async () => {
    const firm = await settleEnterprise(graph);
    await protect(firm.id);
    expect(await end(firm.id)).toEqual({ __typename: 'EndProtectionSuccess', enterprise: { protection: null } });
    expect(await graph.sql('SELECT since::text, until::text, ended_by, end_consented_by FROM protection WHERE enterprise_id = $1', [firm.id])).toEqual([
      { since: '2025-09-01', until: '2025-09-01', ended_by: 'centre', end_consented_by: '王芳' },
    ]);
    expect((await graph.outbox()).at(-1)).toMatchObject({ subject: firm.id, state_version: '3', data: { isProtected: false, protectedSince: null } });
  });

  it('VIS-09: what was agreed with the enterprise is not taken away without it', async () => {
    const firm = await settleEnterprise(graph);
    await protect(firm.id);
    expect(await end(firm.id, null)).toMatchObject({ __typename: 'EnterpriseConsentMissing' });
    expect(await graph.sql('SELECT 1 FROM protection WHERE enterprise_id = $1 AND until IS NULL', [firm.id])).toHaveLength(1);
  });

  it('answers with what the write left behind, also for a second write in the same request', async () => {
    const firm = await settleEnterprise(graph);
    const input = (key: string) => `enterpriseId: "${firm.id}", consentedBy: "王芳", idempotencyKey: "${key}"`;
    const { data, errors } = await graph.as(centre).run(`mutation {
      first: protectEnterprise(input: { ground: PILOT, ${input('protect-it')} }) { ... on ProtectEnterpriseSuccess { enterprise { protection { since } } } }
      second: endProtection(input: { ${input('end-it-again')} }) { ... on EndProtectionSuccess { enterprise { protection { since } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toEqual({ first: { enterprise: { protection: { since: '2025-09-01' } } }, second: { enterprise: { protection: null } } });
  });

  it('an enterprise that is not protected stays so; it can be protected again after an end', async () => {
    const firm = await settleEnterprise(graph);
    expect(await end(firm.id)).toMatchObject({ __typename: 'EnterpriseNotProtected' });
    await protect(firm.id);
    await end(firm.id);
    expect(await protect(firm.id)).toMatchObject({ __typename: 'ProtectEnterpriseSuccess' });
  });
});
