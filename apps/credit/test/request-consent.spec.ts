import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { credit } from '../src/subgraph.ts';
import { attempt, faultOf, mutate } from './calls.ts';
import { ask, bankOf, countRows, goodRequest, grant, grantFreely, harbour, listConsentSteps, openBanking, river, settleFirm } from './bank-journey.ts';
import { representative, SECOND_DIVISION } from './district.ts';
import { describeIdempotency } from './idempotency.ts';

let graph: TestSubgraph;
let banks: { readonly river: string; readonly harbour: string };

beforeAll(async () => {
  graph = await startTestSubgraph(credit);
  banks = await openBanking(graph);
});
afterAll(() => graph.close());

const request = (uscc: string, changes: Record<string, unknown> = {}, by = river): Promise<any> => mutate(graph.as(by), 'requestConsent', goodRequest(uscc, changes));

describe('Mutation.requestConsent', () => {
  it('§9.4: a bank asks, and the enterprise has five working days to answer', async () => {
    const firm = await settleFirm(graph);
    const { consent } = await request(firm.uscc, { scopes: ['LISTS', 'RATING', 'RATING'] });
    expect(consent).toEqual({ id: expect.any(String), state: 'REQUESTED', purpose: 'PRE_LOAN', scopes: [], maxEnquiries: null, usedEnquiries: 0, validTo: null, dueAt: '2025-09-08T10:00:00.000Z' });
    expect(await listConsentSteps(graph, consent.id)).toEqual(['null request REQUESTED by bank-river']);
    const { data } = await graph.as(representative(firm.id)).run('query ($id: ID!) { consent(id: $id) { requestedScopes note bank { name } availableActions { action isAllowed } } }', { id: consent.id });
    expect(data?.consent).toEqual({
      requestedScopes: ['RATING', 'LISTS'],
      note: '流动资金贷款',
      bank: { name: '江河银行bank-river' },
      availableActions: [{ action: 'GRANT', isAllowed: true }, { action: 'REFUSE', isAllowed: true }, { action: 'REVOKE', isAllowed: false }],
    });
  });

  it('the code may be written as people write it', async () => {
    const firm = await settleFirm(graph);
    expect(await request(` ${firm.uscc.toLowerCase()} `)).toMatchObject({ __typename: 'RequestConsentSuccess' });
  });

  it.each<readonly [string, () => Promise<string>]>([
    ['what is no code', () => Promise.resolve('x')],
    ['a code that nobody has', () => Promise.resolve('91440704MB999999XX')],
    ['an enterprise of another district', async () => (await settleFirm(graph, { divisionCode: SECOND_DIVISION })).uscc],
    ['an enterprise that was struck off', async () => (await settleFirm(graph, { status: 'CANCELLED' })).uscc],
  ])('%s is answered alike', async (_case, prepare) => {
    const uscc = await prepare();
    expect(await request(uscc)).toEqual({
      __typename: 'ConsentTargetUnknown',
      uscc,
      message: '没有找到在贵行准入范围内经营的这家企业。请核对统一社会信用代码。',
      en: 'There is no such enterprise in business where your bank is admitted. Check the unified social credit code.',
    });
  });

  it('a second request for the same purpose meets the first; another purpose, loan or bank does not', async () => {
    const firm = await settleFirm(graph);
    const consentId = await ask(graph, river, firm.uscc);
    expect(await request(firm.uscc)).toMatchObject({ __typename: 'ConsentAlreadyOpen', consentId, state: 'REQUESTED' });
    expect(await request(firm.uscc, { purpose: 'GUARANTEE' })).toMatchObject({ __typename: 'RequestConsentSuccess' });
    expect(await request(firm.uscc, {}, harbour)).toMatchObject({ __typename: 'RequestConsentSuccess' });
    for (const loanReference of ['HT-1', 'HT-2']) expect(await request(firm.uscc, { purpose: 'POST_LOAN', days: 365, loanReference })).toMatchObject({ __typename: 'RequestConsentSuccess' });
    for (const loanReference of ['HT-2', ' HT-2 ']) expect(await request(firm.uscc, { purpose: 'POST_LOAN', loanReference })).toMatchObject({ __typename: 'ConsentAlreadyOpen' });
    await grant(graph, firm.id, consentId);
    expect(await request(firm.uscc)).toMatchObject({ __typename: 'ConsentAlreadyOpen', consentId, state: 'ACTIVE' });
  });

  it('a request or consent whose time is over stands in nobody’s way, even before a timer has come by', async () => {
    const firm = await settleFirm(graph);
    const lapsed = await ask(graph, river, firm.uscc);
    const later = new Date('2025-09-08T10:00:00.000Z');
    const next = await ask(graph, river, firm.uscc, {}, later);
    expect(next).not.toBe(lapsed);
    expect((await listConsentSteps(graph, lapsed)).at(-1)).toBe('REQUESTED lapse LAPSED by system');
    const other = await settleFirm(graph);
    const expired = await grantFreely(graph, other.id, banks.river, { days: 1 });
    await ask(graph, river, other.uscc, {}, later);
    expect((await listConsentSteps(graph, expired)).at(-1)).toBe('ACTIVE expire EXPIRED by system');
  });

  it('a request whose answer would be due behind the published calendars is told until when they run', async () => {
    const firm = await settleFirm(graph);
    const { errors } = await attempt(graph.as(river, { now: new Date('2027-12-30T02:00:00.000Z') }), 'requestConsent', goodRequest(firm.uscc));
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', calendarEndsOn: '2027-12-31' });
  });

  it('thirty-two requests at once leave one', async () => {
    const firm = await settleFirm(graph);
    const answers = await Promise.all(Array.from({ length: 32 }, () => request(firm.uscc)));
    expect(answers.filter(({ __typename }) => __typename === 'RequestConsentSuccess')).toHaveLength(1);
    expect(answers.filter(({ __typename }) => __typename === 'ConsentAlreadyOpen')).toHaveLength(31);
  });

  it('names every problem of the terms at once', async () => {
    const firm = await settleFirm(graph);
    const { __typename, problems } = await request(firm.uscc, { scopes: [], days: 181, maxEnquiries: 51, loanReference: 'HT-1', note: ' ' });
    expect(__typename).toBe('ConsentTermsRejected');
    expect(problems.map(({ field, code }: any) => `${field} ${code}`)).toEqual(['scopes SCOPES_EMPTY', 'days DAYS_OUT_OF_RANGE', 'maxEnquiries COUNT_OUT_OF_RANGE', 'loanReference LOAN_REFERENCE_NOT_APPLICABLE', 'note TEXT_LENGTH']);
  });

  it('a client that speaks for no bank is FORBIDDEN, whatever its role', async () => {
    const firm = await settleFirm(graph);
    for (const by of [bankOf('bank-nobody'), { ...river, clientId: null }]) expect(faultOf(await attempt(graph.as(by), 'requestConsent', goodRequest(firm.uscc)))).toBe('FORBIDDEN');
  });

  it('no other role asks, even with a bank’s client', async () => {
    const firm = await settleFirm(graph);
    for (const role of roles.filter((candidate) => candidate !== 'BANK')) {
      expect(faultOf(await attempt(graph.as({ ...river, roles: [role] }), 'requestConsent', goodRequest(firm.uscc)))).toBe('FORBIDDEN');
    }
    expect(await countRows(graph, 'consent', 'enterprise_id = $1', [firm.id])).toBe(0);
  });

  describeIdempotency(() => graph, {
    mutation: 'requestConsent',
    otherInput: { days: 30 },
    prepare: async () => {
      const firm = await settleFirm(graph);
      return { by: river, input: goodRequest(firm.uscc), countEffects: () => countRows(graph, 'consent', 'enterprise_id = $1', [firm.id]) };
    },
  });
});
