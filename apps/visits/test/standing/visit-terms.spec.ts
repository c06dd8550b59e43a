import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, centre, liaison, market, representative, settleOne } from '../district.ts';
import { anotherMatter, OCTOBER, OFFER_DUE, PHONE_DUE, REPLY_DUE, STATUTORY } from '../forms.ts';
import { bookAndAccept, bookAndAsk, bookUntilPhone, countSlots, listSteps, read } from '../journey.ts';
import { describeVisitAction } from '../visit-action.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const CONDITIONS = { conditions: '不拍照，不进入样品间', windows: [] };
const RESCHEDULED = { windows: OCTOBER };
const ASKED = { ...STATUTORY, statutoryDeadline: '2025-10-13' };

const propose = async (terms: Record<string, unknown>, form: Record<string, unknown> = {}, facts: Partial<EnterpriseState> = {}): Promise<{ id: string; firm: EnterpriseState; answer: any }> => {
  const firm = await settleOne(graph, facts);
  const id = await bookAndAsk(graph, bureau, firm.id, form);
  return { id, firm, answer: await mutate(graph.as(representative(firm.id)), 'proposeVisitTerms', { visitRequestId: id, terms }) };
};

const agree = (visitRequestId: string, window = 1): Promise<any> => mutate(graph.as(bureau), 'agreeToVisitTerms', { visitRequestId, window });
const passTime = (visitRequestId: string, now: Date): Promise<void> => graph.runJob('pass-visit-deadline', { visitRequestId }, { now });

describe('Mutation.proposeVisitTerms', () => {
  it('VIS-07: the unit reads the conditions, its own windows, and until when to answer (three working days)', async () => {
    const { id, answer } = await propose(CONDITIONS);
    expect(answer).toMatchObject({ __typename: 'ProposeVisitTermsSuccess', visitRequest: { state: 'NEGOTIATING' } });
    const { terms, dueAt, availableActions } = await read(graph, bureau, id, 'dueAt terms { conditions answerBy windows { position startsAt } } availableActions { action isAllowed }');
    expect(terms).toEqual({ conditions: CONDITIONS.conditions, answerBy: OFFER_DUE.toISOString(), windows: [{ position: 1, startsAt: '2025-09-10T01:00:00.000Z' }, { position: 2, startsAt: '2025-09-11T06:00:00.000Z' }] });
    expect(dueAt).toBe(OFFER_DUE.toISOString());
    expect(availableActions.filter((entry: any) => entry.isAllowed).map(({ action }: any) => action).sort()).toEqual(['AGREE_TO_TERMS', 'CANCEL', 'DECLINE_TERMS']);
  });

  it('VIS-07: with windows of its own the enterprise proposes those alone', async () => {
    const { id } = await propose(RESCHEDULED);
    expect((await read(graph, bureau, id, 'terms { windows { position startsAt } }')).terms.windows).toEqual(OCTOBER.map(({ startsAt }, index) => ({ position: index + 1, startsAt })));
  });

  it.each([
    ['nothing', {}, {}, [['terms', 'TERMS_EMPTY']]],
    ['a Sunday', { windows: [{ startsAt: '2025-09-14T01:00:00.000Z', endsAt: '2025-09-14T02:00:00.000Z' }] }, {}, [['terms.windows.0.startsAt', 'NOT_A_WORKING_DAY']]],
    ['yesterday', { windows: [{ startsAt: '2025-08-29T01:00:00.000Z', endsAt: '2025-08-29T02:00:00.000Z' }] }, {}, [['terms.windows.0.startsAt', 'WINDOW_TOO_SOON']]],
    ['501 characters', { conditions: '长'.repeat(501) }, {}, [['terms.conditions', 'TEXT_LENGTH']]],
    ['conditions for a statutory inspection', CONDITIONS, ASKED, [['terms.conditions', 'NO_CONDITIONS_FOR_STATUTORY']]],
    ['a day after the legal one', RESCHEDULED, ASKED, [['terms.windows.1.startsAt', 'AFTER_STATUTORY_DEADLINE']]],
  ])('%s is rejected with what is wrong', async (_what, terms, form, problems) => {
    const { id, answer } = await propose(terms, form);
    expect(answer).toMatchObject({ __typename: 'VisitTermsRejected' });
    expect(answer.problems.map(({ field, code }: any) => [field, code])).toEqual(problems);
    expect((await read(graph, centre, id)).state).toBe('PENDING_ENTERPRISE');
  });

  it('the enterprise keeps its word until the unit has answered', async () => {
    const { id, firm } = await propose(CONDITIONS);
    expect(await mutate(graph.as(representative(firm.id)), 'refuseVisit', { visitRequestId: id })).toMatchObject({ __typename: 'VisitActionNotAllowed', action: 'REFUSE', state: 'NEGOTIATING' });
  });

  it('the liaison reads that terms are negotiated, not which', async () => {
    const { id } = await propose(CONDITIONS);
    const { data, errors } = await graph.as(liaison).run('query ($id: ID!) { visitRequest(id: $id) { state terms { conditions } } }', { id });
    expect(data).toEqual({ visitRequest: { state: 'NEGOTIATING', terms: null } });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  });

  describeVisitAction(() => graph, {
    mutation: 'proposeVisitTerms',
    action: 'PROPOSE_TERMS',
    roles: ['LEGAL_REPRESENTATIVE', 'CLERK'],
    event: 'proposeTerms',
    otherInput: { terms: RESCHEDULED },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { id: await bookAndAsk(graph, bureau, firm.id), by: representative(firm.id), input: { terms: CONDITIONS } };
    },
  });
});

describe('Mutation.recordPhoneReply with terms', () => {
  const record = async (input: Record<string, unknown>): Promise<{ id: string; answer: any }> => {
    const id = await bookUntilPhone(graph, bureau, (await settleOne(graph)).id);
    return { id, answer: await attempt(graph.as(centre, { now: REPLY_DUE }), 'recordPhoneReply', { visitRequestId: id, callRecord: '致电行政经理', ...input }) };
  };

  it('§9.1: what the enterprise asked for on the phone counts like its own word', async () => {
    const { id, answer } = await record({ terms: RESCHEDULED });
    expect(answer.data?.result).toMatchObject({ __typename: 'RecordPhoneReplySuccess', visitRequest: { state: 'NEGOTIATING' } });
    expect((await listSteps(graph, id)).at(-1)).toBe('PHONE_FOLLOWUP proposeTerms NEGOTIATING by centre');
  });

  it('a window and terms at once are the caller’s fault; terms that break the rules are rejected', async () => {
    expect(faultOf((await record({ terms: RESCHEDULED, acceptedWindow: 1 })).answer)).toBe('BAD_USER_INPUT');
    expect((await record({ terms: {} })).answer.data?.result).toMatchObject({ __typename: 'VisitTermsRejected', problems: [{ code: 'TERMS_EMPTY' }] });
  });
});

describe('Mutation.agreeToVisitTerms', () => {
  it('§9.1: the visit gets its date, and a place in the month of the agreed window', async () => {
    const { id, firm } = await propose(RESCHEDULED);
    expect(await agree(id, 2)).toMatchObject({ __typename: 'AgreeToVisitTermsSuccess', visitRequest: { state: 'SCHEDULED' } });
    expect(await read(graph, bureau, id, 'dueAt scheduled { startsAt }')).toEqual({ dueAt: null, scheduled: { startsAt: OCTOBER[1]?.startsAt } });
    expect([await countSlots(graph, firm.id, '2025-09'), await countSlots(graph, firm.id, '2025-10')]).toEqual([0, 1]);
    expect((await listSteps(graph, id)).slice(-2)).toEqual(['NEGOTIATING agreeToTerms ACCEPTED by bureau', 'ACCEPTED schedule SCHEDULED by bureau']);
    expect((await graph.outbox()).filter(({ type, subject }) => type === 'visits.VisitScheduled' && subject === id)).toHaveLength(1);
  });

  it('§10.1: a month that filled up meanwhile is told with its facts, and the terms still stand', async () => {
    const { id, firm } = await propose(CONDITIONS, {}, { visitMode: 'QUIET' });
    await bookAndAccept(graph, market, firm.id, anotherMatter());
    expect(await agree(id)).toMatchObject({ __typename: 'VisitLimitReached', limit: 1, usedThisMonth: 1, month: '2025-09', nextAllowedFrom: '2025-10-01' });
    expect((await read(graph, bureau, id)).state).toBe('NEGOTIATING');
  });

  it('a window that is not among the terms is refused with those that are', async () => {
    const { id } = await propose(RESCHEDULED);
    expect(await agree(id, 3)).toMatchObject({ __typename: 'VisitWindowUnknown', positions: [1, 2] });
  });

  it('thirty-two agreements to the last place of a month: one of them has it', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      const id = await bookAndAsk(graph, bureau, firm.id, anotherMatter());
      await mutate(graph.as(representative(firm.id)), 'proposeVisitTerms', { visitRequestId: id, terms: CONDITIONS });
      ids.push(id);
    }
    const answers = await Promise.all(Array.from({ length: 32 }, (_, index) => agree(ids[index % ids.length] as string)));
    expect(answers.filter(({ __typename }) => __typename === 'AgreeToVisitTermsSuccess')).toHaveLength(1);
    expect(await countSlots(graph, firm.id)).toBe(1);
  });

  describeVisitAction(() => graph, {
    mutation: 'agreeToVisitTerms',
    action: 'AGREE_TO_TERMS',
    roles: ['REQUESTING_UNIT'],
    event: 'agreeToTerms',
    otherInput: { window: 2 },
    prepare: async () => ({ id: (await propose(CONDITIONS)).id, by: bureau, input: { window: 1 } }),
  });
});

describe('Mutation.declineVisitTerms', () => {
  it('§9.1: nothing is arranged, and everybody reads so at once', async () => {
    const { id } = await propose(CONDITIONS);
    expect(await mutate(graph.as(bureau), 'declineVisitTerms', { visitRequestId: id, reason: '须拍照存档' })).toMatchObject({ __typename: 'DeclineVisitTermsSuccess', visitRequest: { state: 'NOT_ARRANGED' } });
    expect((await listSteps(graph, id)).at(-1)).toBe('NEGOTIATING declineTerms REFUSED by bureau');
  });

  it('VIS-15: a statutory inspection takes place in the unit’s first window', async () => {
    const { id } = await propose({ windows: OCTOBER.slice(0, 1) }, ASKED);
    expect(await mutate(graph.as(bureau), 'declineVisitTerms', { visitRequestId: id })).toMatchObject({ visitRequest: { state: 'SCHEDULED' } });
    expect(await read(graph, bureau, id, 'scheduled { startsAt }')).toEqual({ scheduled: { startsAt: '2025-09-10T01:00:00.000Z' } });
  });

  describeVisitAction(() => graph, {
    mutation: 'declineVisitTerms',
    action: 'DECLINE_TERMS',
    roles: ['REQUESTING_UNIT'],
    event: 'declineTerms',
    otherInput: { reason: '理由' },
    prepare: async () => ({ id: (await propose(CONDITIONS)).id, by: bureau, input: {} }),
  });
});

describe('terms that nobody answers', () => {
  it('§9.1: lapse after three working days', async () => {
    const { id } = await propose(CONDITIONS);
    await passTime(id, new Date(OFFER_DUE.getTime() - 1));
    expect((await read(graph, centre, id)).state).toBe('NEGOTIATING');
    await passTime(id, OFFER_DUE);
    expect((await listSteps(graph, id)).at(-1)).toBe('NEGOTIATING refuse REFUSED by system');
  });

  it('VIS-15: of a statutory inspection leave it in the unit’s slot', async () => {
    const { id } = await propose({ windows: OCTOBER.slice(0, 1) }, ASKED);
    await passTime(id, PHONE_DUE);
    expect(await read(graph, bureau, id, 'state scheduled { startsAt }')).toEqual({ state: 'SCHEDULED', scheduled: { startsAt: '2025-09-10T01:00:00.000Z' } });
  });
});
