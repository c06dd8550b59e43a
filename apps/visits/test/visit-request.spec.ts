import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles, type Caller } from '@qinqing/caller';
import { startTestSubgraph, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../src/subgraph.ts';
import { faultOf, mutate } from './calls.ts';
import {
  bureau, bureauUnit, centre, foreignCentre, liaison, liaisonEvent, liaisonOfficer, market, office, operator, representative, settleOne, superior,
  unitEvent, UNKNOWN_ID,
} from './district.ts';
import { anotherMatter, key } from './forms.ts';
import { book, bookAndAccept, bookAndAsk, bookSaturated, read } from './journey.ts';

let graph: TestSubgraph;

beforeAll(async () => {
  graph = await startTestSubgraph(visits);
});
afterAll(() => graph.close());

const readers: readonly (readonly [string, (firm: string) => Partial<Caller>, boolean])[] = [
  ['the service centre', () => centre, true],
  ['the service centre of the city above', () => ({ ...centre, divisionCode: '440700' }), true],
  ['the service centre of another district', () => foreignCentre, false],
  ['the service centre of a town below', () => ({ ...centre, divisionCode: '440704001' }), false],
  ['a service centre with a broken jurisdiction', () => ({ ...centre, divisionCode: '' }), false],
  ['the government office', () => office, true],
  ['the unit that booked', () => bureau, true],
  ['its superior', () => superior, true],
  ['another unit of the district', () => market, false],
  ['the enterprise', (firm) => representative(firm), true],
  ['another enterprise', () => representative(UNKNOWN_ID), false],
  ['the enterprise’s liaison', () => liaison, true],
  ['another officer', () => ({ ...liaison, officerId: UNKNOWN_ID }), false],
];

describe('Query.visitRequest', () => {
  it.each(readers)('%s reads a request that was asked for: %p', async (_who, callerOf, expected) => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    expect(await read(graph, callerOf(firm.id), id)).toEqual(expected ? { state: 'PENDING_ENTERPRISE' } : null);
  });

  it('无事不扰: what is still being screened does not exist for the enterprise', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await read(graph, representative(firm.id), id)).toBeNull();
    expect(await read(graph, liaison, id)).toEqual({ state: 'COLLECTED' });
  });

  it('what is no id is null like an id that does not exist', async () => {
    for (const id of [UNKNOWN_ID, '', 'x', `${UNKNOWN_ID}\0`, "' OR 1=1", '企业', 'f'.repeat(100_000)]) expect(await read(graph, centre, id)).toBeNull();
  });

  it('an id in capitals is the same id', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await read(graph, bureau, id.toUpperCase())).toEqual({ state: 'COLLECTED' });
  });

  it('who serves the enterprise is known by event, and changes at once', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const successor = { ...liaison, subject: 'successor', officerId: UNKNOWN_ID };
    await graph.applyEvents([liaisonEvent(firm.id, UNKNOWN_ID, 2)]);
    expect([await read(graph, liaison, id), await read(graph, successor, id)]).toEqual([null, { state: 'PENDING_ENTERPRISE' }]);
    await graph.applyEvents([liaisonEvent(firm.id, null, 3)]);
    expect(await read(graph, successor, id)).toBeNull();
    await graph.applyEvents([liaisonEvent(firm.id, liaisonOfficer, 4)]);
    expect(await read(graph, liaison, id)).toEqual({ state: 'PENDING_ENTERPRISE' });
  });

  it('a unit moved under another superior is read by that one', async () => {
    const firm = await settleOne(graph);
    const movedUnit = '55555555-5555-4555-8555-555555555555';
    await graph.applyEvents([unitEvent(movedUnit, '街道办', [movedUnit])]);
    const id = await book(graph, { ...bureau, subject: 'moved', unitId: movedUnit }, firm.id);
    expect(await read(graph, bureau, id)).toBeNull();
    await graph.applyEvents([unitEvent(movedUnit, '街道办', [movedUnit, bureauUnit], { stateVersion: 2 })]);
    expect(await read(graph, bureau, id)).toEqual({ state: 'COLLECTED' });
  });

  it('other roles are told FORBIDDEN, and who has not signed in UNAUTHENTICATED', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const ask = async (caller: Partial<Caller>): Promise<unknown> => faultOf(await graph.as(caller).run('query ($id: ID!) { visitRequest(id: $id) { id } }', { id }));
    const mayAsk = ['SERVICE_CENTRE', 'GOVERNMENT_OFFICE', 'REQUESTING_UNIT', 'LEGAL_REPRESENTATIVE', 'CLERK', 'LIAISON', 'PUBLIC'];
    for (const role of roles.filter((candidate) => !mayAsk.includes(candidate))) expect(await ask({ ...operator, subject: `as-${role}`, roles: [role] })).toBe('FORBIDDEN');
    expect(await ask({ subject: 'public', roles: ['PUBLIC'] })).toBe('UNAUTHENTICATED');
  });

  it('the history is told step by step, oldest first, also of steps of one moment', async () => {
    const { id } = await bookSaturated(graph);
    const { history } = await read(graph, centre, id, 'history { at from to toLabel en: toLabel(locale: EN) reason }');
    expect(history).toEqual([
      { at: '2025-09-01T02:00:00.000Z', from: 'COLLECTED', to: 'CLASSIFIED', toLabel: '已分类', en: 'Classified', reason: null },
      { at: '2025-09-01T02:00:00.000Z', from: 'CLASSIFIED', to: 'NECESSARY', toLabel: '确有必要', en: 'Found necessary', reason: null },
      { at: '2025-09-01T02:00:00.000Z', from: 'NECESSARY', to: 'COUNTER_OFFERED', toLabel: '已给出替代建议', en: 'Counter-offer made', reason: null },
    ]);
  });

  it('each party is told what it may do now, and why not the rest', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAsk(graph, bureau, firm.id);
    const actionsOf = async (by: Partial<Caller>): Promise<any> => (await read(graph, by, id, 'availableActions { action label en: label(locale: EN) isAllowed because }')).availableActions;
    const because = '当前状态为“征询企业中”。';
    expect((await actionsOf(bureau)).slice(0, 3)).toEqual([
      { action: 'TAKE_ALTERNATIVE', label: '改选替代企业', en: 'Take an alternative', isAllowed: false, because },
      { action: 'INSIST_ON_TARGET', label: '坚持原企业', en: 'Insist on the target', isAllowed: false, because },
      { action: 'CANCEL', label: '取消', en: 'Cancel', isAllowed: true, because: null },
    ]);
    const allowedTo = async (by: Partial<Caller>): Promise<unknown> => (await actionsOf(by)).filter(({ isAllowed }: any) => isAllowed).map(({ action }: any) => action);
    expect(await allowedTo(bureau)).toEqual(['CANCEL']);
    expect(await allowedTo(centre)).toEqual(['CANCEL']);
    expect(await allowedTo(representative(firm.id))).toEqual(['ACCEPT', 'REFUSE', 'PROPOSE_TERMS']);
    expect((await actionsOf(office)).map(({ action, isAllowed }: any) => `${action} ${isAllowed}`)).toEqual(['PROPOSE_OVERRIDE false', 'SIGN_OVERRIDE false']);
    expect(await actionsOf(liaison)).toEqual([]);
  });

  it('the agreed window has no position, the proposed ones have', async () => {
    const firm = await settleOne(graph);
    const id = await bookAndAccept(graph, bureau, firm.id);
    const { scheduled, windows } = await read(graph, bureau, id, 'scheduled { position startsAt } windows { position }');
    expect(scheduled).toEqual({ position: null, startsAt: '2025-09-10T01:00:00.000Z' });
    expect(windows).toEqual([{ position: 1 }, { position: 2 }]);
  });

  it('a request twice in one query is read once', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id, anotherMatter());
    const { data, statements } = await graph.as(bureau).run('query ($id: ID!) { a: visitRequest(id: $id) { state } b: visitRequest(id: $id) { purpose } }', { id });
    expect(data).toMatchObject({ a: { state: 'COLLECTED' }, b: { purpose: expect.any(String) } });
    expect(statements).toHaveLength(3);
  });

  it('what a mutation did is read in its own answer', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    expect(await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id }, 'visitRequest { history { to } availableActions { action isAllowed } }')).toMatchObject({
      visitRequest: { history: [{ to: 'CLASSIFIED' }, { to: 'NECESSARY' }], availableActions: expect.arrayContaining([{ action: 'ASK_ENTERPRISE', isAllowed: true }]) },
    });
  });
});

describe('two mutations in one request', () => {
  it('the second one answers with its own state and history, not with what the first one had read', async () => {
    const firm = await settleOne(graph);
    const id = await book(graph, bureau, firm.id);
    const shown = 'visitRequest { state history { to } }';
    const { data } = await graph.as(centre).run(
      `mutation ($id: ID!, $first: String!, $second: String!) {
        screened: screenVisit(input: { visitRequestId: $id, idempotencyKey: $first }) { ... on ScreenVisitSuccess { ${shown} } }
        asked: askEnterprise(input: { visitRequestId: $id, idempotencyKey: $second }) { ... on AskEnterpriseSuccess { ${shown} } }
      }`,
      { id, first: key(), second: key() },
    );
    expect(data).toMatchObject({
      screened: { visitRequest: { state: 'NECESSARY', history: [{ to: 'CLASSIFIED' }, { to: 'NECESSARY' }] } },
      asked: { visitRequest: { state: 'PENDING_ENTERPRISE', history: [{ to: 'CLASSIFIED' }, { to: 'NECESSARY' }, { to: 'PENDING_ENTERPRISE' }] } },
    });
  });
});
