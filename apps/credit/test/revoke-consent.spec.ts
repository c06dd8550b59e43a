import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { mutate } from './calls.ts';
import { ask, enquire, grantFreely, openBanking, revoke, river, settleFirm } from './bank-journey.ts';
import { describeConsentAction } from './consent-action.ts';
import { key, representative } from './district.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

describe('Mutation.revokeConsent', () => {
  it('CRD-15: takes a consent back at once, tells others, and is in the audit chain', async () => {
    const firm = await settleFirm(graph);
    const consentId = await grantFreely(graph, firm.id, banks.river);
    await enquire(graph, river, { consentId });
    expect(await mutate(graph.as(representative(firm.id)), 'revokeConsent', { consentId })).toMatchObject({ __typename: 'RevokeConsentSuccess', consent: { state: 'REVOKED', usedEnquiries: 1, endedAt: '2025-09-01T02:00:00.000Z' } });
    expect(await enquire(graph, river, { consentId })).toMatchObject({ __typename: 'EnquiryDenied', reason: 'CONSENT_REVOKED', message: '企业已撤回授权。' });
    const published = (await graph.outbox()).filter(({ type, subject }) => type === 'credit.ConsentRevoked' && subject === consentId);
    expect(published).toMatchObject([{ state_version: null, data: { consentId, enterpriseId: firm.id, bankId: banks.river, revokedAt: '2025-09-01T02:00:00.000Z' } }]);
    const entries = await graph.sql("SELECT body FROM audit_entry WHERE kind = 'credit.ConsentRevoked' AND $1 = ANY(subject_ids)", [consentId]);
    expect(entries).toEqual([{ body: { consentId, enterpriseId: firm.id, bankId: banks.river, usedEnquiries: 1 } }]);
  });

  it('after it not even an enquiry of before is answered again under its key', async () => {
    const firm = await settleFirm(graph);
    const consentId = await grantFreely(graph, firm.id, banks.river);
    const call = { consentId, idempotencyKey: key() };
    const first = await enquire(graph, river, call);
    expect(await enquire(graph, river, call)).toEqual(first);
    await revoke(graph, firm.id, consentId);
    expect(await enquire(graph, river, call)).toMatchObject({ __typename: 'EnquiryDenied', reason: 'CONSENT_REVOKED', enquiryId: first.snapshot.enquiryId });
    expect(await graph.sql('SELECT result FROM credit_enquiry WHERE consent_id = $1', [consentId])).toEqual([{ result: 'GRANTED' }]);
  });

  it('afterwards the enterprise may consent anew', async () => {
    const firm = await settleFirm(graph);
    await revoke(graph, firm.id, await grantFreely(graph, firm.id, banks.river));
    const again = await grantFreely(graph, firm.id, banks.river);
    expect(await enquire(graph, river, { consentId: again })).toMatchObject({ __typename: 'EnquireCreditSuccess' });
  });

  it('a request is refused, not revoked', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    expect(await mutate(graph.as(representative(firm.id)), 'revokeConsent', { consentId })).toMatchObject({ __typename: 'ConsentActionNotAllowed', state: 'REQUESTED', allowedNow: ['GRANT', 'REFUSE'] });
  });

  describeConsentAction(() => graph, {
    mutation: 'revokeConsent',
    event: 'revoke',
    prepare: async () => {
      const firm = await settleFirm(graph);
      return { firm, id: await grantFreely(graph, firm.id, banks.river), input: {} };
    },
  });
});
