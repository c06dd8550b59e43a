import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { ask, enquire, goodRequest, grant, openBanking, river, settleFirm } from './bank-journey.ts';
import { describeConsentAction } from './consent-action.ts';
import { representative } from './district.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  await openBanking(graph);
});
afterAll(() => graph.close());

describe('Mutation.refuseConsent', () => {
  it('§9.4: ends a request without a reason; the bank may ask again', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    expect(await mutate(graph.as(representative(firm.id)), 'refuseConsent', { consentId })).toMatchObject({
      __typename: 'RefuseConsentSuccess',
      consent: { state: 'REFUSED', stateLabel: '已拒绝', scopes: [], dueAt: null, endedAt: '2025-09-01T02:00:00.000Z' },
    });
    expect(await enquire(graph, river, { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'NO_CONSENT' });
    expect(await mutate(graph.as(river), 'requestConsent', goodRequest(firm.uscc))).toMatchObject({ __typename: 'RequestConsentSuccess' });
  });

  it('an active consent is revoked, not refused', async () => {
    const firm = await settleFirm(graph);
    const consentId = await grant(graph, firm.id, await ask(graph, river, firm.uscc));
    expect(await mutate(graph.as(representative(firm.id)), 'refuseConsent', { consentId })).toEqual({
      __typename: 'ConsentActionNotAllowed',
      action: 'REFUSE',
      state: 'ACTIVE',
      allowedNow: ['REVOKE'],
      message: '当前状态“有效”不能这样办理。现在可以：撤回授权。',
      en: 'This is not possible in the state "Active". Possible now: Revoke.',
    });
  });

  describeConsentAction(() => graph, {
    mutation: 'refuseConsent',
    event: 'refuse',
    prepare: async () => {
      const firm = await settleFirm(graph);
      return { firm, id: await ask(graph, river, firm.uscc), input: {} };
    },
  });
});
