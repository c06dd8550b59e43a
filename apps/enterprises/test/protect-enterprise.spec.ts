import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { enterprises } from '../src/subgraph.ts';
import { attempt, centre, mutate, neighbouringCentre, representative, settleEnterprise, settleQualification } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(enterprises);
});
afterAll(() => graph.close());

const protect = (enterpriseId: string, changes: Record<string, unknown> = {}, selection?: string) =>
  mutate(graph.as(centre), 'protectEnterprise', { enterpriseId, ground: 'PILOT', consentedBy: '王芳，行政经理', ...changes }, selection, '... on EnterpriseAlreadyProtected { since ground }');

describe('Mutation.protectEnterprise', () => {
  it('VIS-09, VIS-10: protects from today on, records who consented and who decided, and tells the visits department', async () => {
    const firm = await settleEnterprise(graph);
    await settleQualification(graph, firm.id, 'LITTLE_GIANT');
    expect(await protect(firm.id, {}, 'enterprise { protection { since ground groundLabel } availableActions { name isAllowed } }')).toMatchObject({
      __typename: 'ProtectEnterpriseSuccess',
      enterprise: {
        protection: { since: '2025-09-01', ground: 'PILOT', groundLabel: '试点企业' },
        availableActions: expect.arrayContaining([{ name: 'END_PROTECTION', isAllowed: true }]),
      },
    });
    expect(await graph.sql('SELECT consented_by, decided_by FROM protection WHERE enterprise_id = $1', [firm.id])).toEqual([{ consented_by: '王芳，行政经理', decided_by: 'centre' }]);
    expect((await graph.outbox()).at(-1)).toMatchObject({ subject: firm.id, state_version: '2', data: { isProtected: true, protectedSince: '2025-09-01', quality: 0.25 } });
  });

  it.each([null, '', '  '])('VIS-09: nobody is protected without consent (%j)', async (consentedBy) => {
    const firm = await settleEnterprise(graph);
    expect(await protect(firm.id, { consentedBy })).toMatchObject({ __typename: 'EnterpriseConsentMissing', message: expect.stringContaining('须经企业同意') });
    expect(await graph.sql('SELECT 1 FROM protection WHERE enterprise_id = $1', [firm.id])).toEqual([]);
  });

  it('an enterprise stands on the list once', async () => {
    const firm = await settleEnterprise(graph);
    await protect(firm.id);
    expect(await protect(firm.id, { ground: 'VISIT_FREQUENCY' })).toMatchObject({
      __typename: 'EnterpriseAlreadyProtected',
      since: '2025-09-01',
      ground: 'PILOT',
      message: '该企业自2025-09-01起已在保护清单。',
    });
  });

  it('an enterprise that has left is not protected, an unknown one is not found', async () => {
    expect(await protect((await settleEnterprise(graph, { status: 'CANCELLED' })).id)).toMatchObject({ __typename: 'EnterpriseHasLeft' });
    expect(await protect(randomUUID())).toMatchObject({ __typename: 'EnterpriseNotFound' });
  });

  it('is for the service centre of the jurisdiction', async () => {
    const firm = await settleEnterprise(graph);
    for (const caller of [neighbouringCentre, representative(firm.id)]) {
      const { errors } = await attempt(graph.as(caller), 'protectEnterprise', { enterpriseId: firm.id, ground: 'PILOT', consentedBy: '王芳' });
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });
});
