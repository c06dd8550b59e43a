import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { addBank, ask, countRows, goodGrant, grantFreely, listConsentSteps, openBanking, river, settleFirm } from './bank-journey.ts';
import { describeConsentAction } from './consent-action.ts';
import { administrator, representative, SECOND_DIVISION, UNKNOWN_ID } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const grant = (enterpriseId: string, changes: Record<string, unknown>): Promise<any> => mutate(graph.as(representative(enterpriseId)), 'grantConsent', goodGrant(changes));

describe('Mutation.grantConsent', () => {
  it('§9.4: answers a request with the same scopes or fewer, active at once, until its last day', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    expect(await grant(firm.id, { consentId, scopes: ['TAX_GRADE', 'RATING'], days: 30 })).toEqual({
      __typename: 'GrantConsentSuccess',
      consent: {
        id: consentId, state: 'ACTIVE', stateLabel: '有效', purpose: 'PRE_LOAN', scopes: ['RATING', 'TAX_GRADE'], requestedScopes: ['RATING', 'TAX_GRADE', 'LISTS'],
        maxEnquiries: 3, usedEnquiries: 0, validTo: '2025-10-01T02:00:00.000Z', dueAt: null, endedAt: null, loanReference: null,
      },
    });
    const actor = `representative-${firm.id}`;
    expect(await listConsentSteps(graph, consentId)).toEqual(['null request REQUESTED by bank-river', `REQUESTED grant GRANTED by ${actor}`, `GRANTED activate ACTIVE by ${actor}`]);
    const [timer] = await graph.sql('SELECT task_identifier, run_at FROM graphile_worker.jobs WHERE key = $1', [`consent:${consentId}`]);
    expect(timer).toEqual({ task_identifier: 'pass-consent-deadline', run_at: new Date('2025-10-01T02:00:00.000Z') });
  });

  it('on its own motion, without a request', async () => {
    const firm = await settleFirm(graph);
    const { consent } = await grant(firm.id, { bankId: banks.river, purpose: 'POST_LOAN', loanReference: 'HT-2025-9', days: 365 });
    expect(consent).toMatchObject({ state: 'ACTIVE', requestedScopes: null, loanReference: 'HT-2025-9', validTo: '2026-09-01T02:00:00.000Z' });
    const { data } = await graph.as(representative(firm.id)).run('query ($id: ID!) { consent(id: $id) { history { from to toLabel } } }', { id: consent.id });
    expect(data?.consent.history).toEqual([{ from: null, to: 'GRANTED', toLabel: '已同意' }, { from: 'GRANTED', to: 'ACTIVE', toLabel: '有效' }]);
  });

  it('is in the audit chain with its terms', async () => {
    const firm = await settleFirm(graph);
    const id = await grantFreely(graph, firm.id, banks.river);
    const [entry] = await graph.sql("SELECT subject_ids, body FROM audit_entry WHERE kind = 'credit.ConsentGranted' AND $1 = ANY(subject_ids)", [id]);
    expect(entry).toEqual({ subject_ids: [id, firm.id, banks.river], body: { consentId: id, enterpriseId: firm.id, bankId: banks.river, purpose: 'PRE_LOAN', scopes: ['RATING', 'TAX_GRADE'], maxEnquiries: 3, validTo: '2025-11-30T02:00:00.000Z' } });
  });

  it('never beyond the request or the rules', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    const { problems } = await grant(firm.id, { consentId, scopes: ['COMPONENTS'], days: 181, maxEnquiries: 0, purpose: 'GUARANTEE', bankId: banks.harbour });
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['bankId NOT_WITH_REQUEST', 'purpose NOT_WITH_REQUEST', 'scopes SCOPES_BEYOND_REQUEST', 'days DAYS_OUT_OF_RANGE', 'maxEnquiries COUNT_OUT_OF_RANGE']);
    expect(await countRows(graph, 'consent', "id = $1 AND state = 'REQUESTED'", [consentId])).toBe(1);
  });

  it('on its own motion the enterprise names bank and purpose', async () => {
    const firm = await settleFirm(graph);
    expect((await grant(firm.id, {})).problems.map(({ code }: any) => code)).toEqual(['BANK_MISSING', 'PURPOSE_MISSING']);
    expect((await grant(firm.id, { bankId: banks.river })).problems.map(({ code }: any) => code)).toEqual(['PURPOSE_MISSING']);
  });

  it('only to an active bank that is admitted where the enterprise is', async () => {
    const firm = await settleFirm(graph);
    const foreign = await addBank(graph, 'bank-foreign', { divisionCode: SECOND_DIVISION });
    const blocked = await addBank(graph, 'bank-blocked');
    await mutate(graph.as(administrator), 'blockBank', { bankId: blocked, reason: '停用' });
    for (const bankId of [foreign, blocked, UNKNOWN_ID, 'x', '']) expect(await grant(firm.id, { bankId, purpose: 'PRE_LOAN' })).toMatchObject({ __typename: 'BankUnknown', bankId });
  });

  it('one open consent for a purpose: a request is answered first, an active one revoked first', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    expect(await grant(firm.id, { bankId: banks.river, purpose: 'PRE_LOAN' })).toMatchObject({ __typename: 'ConsentAlreadyOpen', consentId, state: 'REQUESTED' });
    expect(await grant(firm.id, { consentId })).toMatchObject({ __typename: 'GrantConsentSuccess' });
    expect(await grant(firm.id, { bankId: banks.river, purpose: 'PRE_LOAN' })).toMatchObject({ __typename: 'ConsentAlreadyOpen', consentId, state: 'ACTIVE' });
    expect(await grant(firm.id, { bankId: banks.harbour, purpose: 'PRE_LOAN' })).toMatchObject({ __typename: 'GrantConsentSuccess' });
  });

  it('a request that lapsed is answered no more, even before a timer has come by', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    const late = graph.as(representative(firm.id), { now: new Date('2025-09-08T10:00:00.000Z') });
    expect(await mutate(late, 'grantConsent', goodGrant({ consentId }))).toMatchObject({ __typename: 'ConsentActionNotAllowed', action: 'GRANT', state: 'LAPSED', allowedNow: [] });
  });

  it('thirty-two consents at once on the enterprise’s own motion leave one', async () => {
    const firm = await settleFirm(graph);
    const answers = await Promise.all(Array.from({ length: 32 }, () => grant(firm.id, { bankId: banks.river, purpose: 'PRE_LOAN' })));
    expect(answers.filter(({ __typename }) => __typename === 'GrantConsentSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'ConsentAlreadyOpen')).toHaveLength(31);
  });

  it('who acts for no enterprise is FORBIDDEN', async () => {
    expect(faultOf(await attempt(graph.as({ ...representative(UNKNOWN_ID), actingFor: null }), 'grantConsent', goodGrant({ bankId: banks.river, purpose: 'PRE_LOAN' })))).toBe('FORBIDDEN');
  });

  describeConsentAction(() => graph, {
    mutation: 'grantConsent',
    prepare: async () => {
      const firm = await settleFirm(graph);
      return { firm, id: await ask(graph, river, firm.uscc), input: goodGrant() };
    },
    otherInput: { days: 30 },
    event: 'grant',
  });

  describe('on the enterprise’s own motion', () => {
    describeIdempotency(() => graph, {
      mutation: 'grantConsent',
      otherInput: { days: 30 },
      prepare: async () => {
        const firm = await settleFirm(graph);
        return { by: representative(firm.id), input: goodGrant({ bankId: banks.river, purpose: 'PRE_LOAN' }), countEffects: () => countRows(graph, 'consent', 'enterprise_id = $1', [firm.id]) };
      },
    });
  });
});
