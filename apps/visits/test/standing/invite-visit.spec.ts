import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { attempt, faultOf, mutate } from '../calls.ts';
import { bureau, bureauUnit, centre, market, representative, settleOne, UNKNOWN_ID } from '../district.ts';
import { anotherMatter, OFFER_DUE, SEPTEMBER } from '../forms.ts';
import { describeIdempotency } from '../idempotency.ts';
import { bookAndAccept, countSlots, read } from '../journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const [FIRST] = SEPTEMBER;
const wish = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({ unitId: bureauUnit, purpose: '上门办理用工备案', topics: ['用工'], headcount: 2, windows: [FIRST], ...changes });
const invite = (firmId: string, changes: Record<string, unknown> = {}): Promise<any> => mutate(graph.as(representative(firmId)), 'inviteVisit', wish(changes));
const agree = (visitRequestId: string): Promise<any> => mutate(graph.as(bureau), 'agreeToVisitTerms', { visitRequestId, window: 1 });

describe('Mutation.inviteVisit', () => {
  it('VIS-42: an enterprise asks a unit for a service; the unit agrees, and it takes place', async () => {
    const firm = await settleOne(graph);
    const { visitRequest } = await invite(firm.id);
    expect(visitRequest.state).toBe('NEGOTIATING');
    expect(await read(graph, bureau, visitRequest.id, 'isInvited kind dueAt terms { windows { startsAt } }')).toEqual({ isInvited: true, kind: 'SERVICE', dueAt: OFFER_DUE.toISOString(), terms: { windows: [{ startsAt: FIRST?.startsAt }] } });
    expect(await read(graph, market, visitRequest.id)).toBeNull();
    expect((await agree(visitRequest.id)).visitRequest.state).toBe('SCHEDULED');
  });

  it('§10.1: an invited service uses up no quota, nor does a full month stand against it; the same service uninvited does', async () => {
    const firm = await settleOne(graph, { isProtected: true });
    await bookAndAccept(graph, market, firm.id, anotherMatter());
    const { visitRequest } = await invite(firm.id);
    expect((await agree(visitRequest.id)).visitRequest.state).toBe('SCHEDULED');
    expect(await countSlots(graph, firm.id)).toBe(1);
    const other = await settleOne(graph);
    await bookAndAccept(graph, bureau, other.id, { ...anotherMatter(), kind: 'SERVICE' });
    expect(await countSlots(graph, other.id)).toBe(1);
  });

  it('VIS-25: it invites to a visit of its suppliers, too', async () => {
    const firm = await settleOne(graph);
    const { visitRequest } = await invite(firm.id, { kind: 'SUPPLIER_VISIT', purpose: '请协助接待供应商来考察' });
    expect((await agree(visitRequest.id)).visitRequest.state).toBe('SCHEDULED');
    expect(await countSlots(graph, firm.id)).toBe(0);
  });

  it('tells the unit and the centre, not the enterprise itself', async () => {
    const firm = await settleOne(graph);
    const { visitRequest } = await invite(firm.id);
    const notices = (await graph.outbox()).map(({ data }) => data as { template?: string; about?: { id: string }; recipient?: { kind: string } }).filter(({ about }) => about?.id === visitRequest.id);
    expect(notices.map(({ template, recipient }) => [template, recipient?.kind]).sort()).toEqual([['visits.invited', 'ROLE'], ['visits.invited', 'UNIT']]);
  });

  it('a unit may decline, and after three working days the invitation lapses', async () => {
    const firm = await settleOne(graph);
    const [declined, unanswered] = [(await invite(firm.id)).visitRequest.id, (await invite(firm.id)).visitRequest.id];
    await mutate(graph.as(bureau), 'declineVisitTerms', { visitRequestId: declined, reason: '不属本单位职责' });
    await graph.runJob('sweep-visit-deadlines', {}, { now: OFFER_DUE });
    for (const id of [declined, unanswered]) expect(await read(graph, representative(firm.id), id)).toEqual({ state: 'REFUSED' });
  });

  it.each([
    ['without a window', { windows: [] }, 'TOO_FEW_WINDOWS'],
    ['on a Sunday', { windows: [{ startsAt: '2025-09-14T01:00:00.000Z', endsAt: '2025-09-14T03:00:00.000Z' }] }, 'NOT_A_WORKING_DAY'],
    ['in the past', { windows: [{ startsAt: '2025-08-29T01:00:00.000Z', endsAt: '2025-08-29T03:00:00.000Z' }] }, 'WINDOW_TOO_SOON'],
    ['without a purpose', { purpose: ' ' }, 'TEXT_LENGTH'],
  ])('%s it is refused with what is wrong', async (_what, changes, code) => {
    const answer = await invite((await settleOne(graph)).id, changes);
    expect(answer.problems.map((problem: { code: string }) => problem.code)).toContain(code);
  });

  it('needs a unit that there is', async () => {
    expect(await invite((await settleOne(graph)).id, { unitId: UNKNOWN_ID })).toMatchObject({ __typename: 'VisitingUnitUnknown', unitId: UNKNOWN_ID });
  });

  it.each(['RESEARCH', 'INSPECTION', 'TOUR'])('%s is no service: a unit books it', async (kind) => {
    const firm = await settleOne(graph);
    expect(faultOf(await attempt(graph.as(representative(firm.id)), 'inviteVisit', wish({ kind })))).toBe('BAD_USER_INPUT');
  });

  it('belongs to the enterprise: whoever acts for none, and everybody else, may not', async () => {
    expect(faultOf(await attempt(graph.as({ ...representative(UNKNOWN_ID), actingFor: null }), 'inviteVisit', wish()))).toBe('FORBIDDEN');
    for (const by of [centre, bureau]) expect(faultOf(await attempt(graph.as(by), 'inviteVisit', wish()))).toBe('FORBIDDEN');
  });

  describeIdempotency(() => graph, {
    mutation: 'inviteVisit',
    otherInput: { headcount: 3 },
    prepare: async () => {
      const firm = await settleOne(graph);
      return { by: representative(firm.id), input: wish(), countEffects: async () => (await graph.sql('SELECT 1 FROM visit_request WHERE enterprise_id = $1', [firm.id])).length };
    },
  });
});
