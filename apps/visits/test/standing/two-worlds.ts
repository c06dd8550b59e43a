import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import { startTestSubgraph, TEST_NOW, type TestSubgraph } from '@qinqing/testing';
import { visits } from '../../src/subgraph.ts';
import { mutate } from '../calls.ts';
import { bureau, centre, market, newEnterprise, newWillingFirm, representative, settle } from '../district.ts';
import { anotherMatter, OCTOBER, PHONE_DUE, REPLY_DUE } from '../forms.ts';
import { bookAndAccept, bookAndAsk, bookAndScreen } from '../journey.ts';

/** How the requests of a world end that get no date: by refusals, or by whatever else leaves them without one. */
export type WorldKind = 'REFUSED' | 'OTHERWISE';

export interface World {
  readonly graph: TestSubgraph;
  /** In the order in which they were booked: the same in both worlds. */
  readonly requestIds: readonly string[];
  readonly enterpriseIds: readonly string[];
  /** What happens next, and the moment up to which it has happened. */
  readonly chapters: readonly (() => Promise<Date>)[];
}

const idOf = (serial: number): string => `${String(serial).padStart(8, '0')}-0000-4000-8000-000000000000`;
const named = (serial: number, facts: Partial<EnterpriseState> = {}): EnterpriseState => newEnterprise({ id: idOf(serial), name: `双世界${serial}号有限公司`, ...facts });

/** The same in both worlds, and none like another. */
const matters = Array.from({ length: 8 }, anotherMatter);

const hour = (hours: number): Date => new Date(TEST_NOW.getTime() + hours * 3_600_000);

/** Each case names the enterprise, how it refuses, and how the same request ends otherwise. */
export const buildWorld = async (kind: WorldKind): Promise<World> => {
  const graph = await startTestSubgraph(visits);
  const isRefused = kind === 'REFUSED';
  const [plain, guarded, onPhone, instructing, calledOff, received] = [named(1), named(2, { isProtected: true }), named(3), named(4), named(5), named(6)] as const;
  const saturated = named(7, { isProtected: true });
  const willing = [8, 9, 10].map((serial) => newWillingFirm({ id: idOf(serial), name: `双世界${serial}号有限公司` }));
  const enterprises = [plain, guarded, onPhone, instructing, calledOff, received, saturated, ...willing];
  await settle(graph, enterprises);
  const as = (by: Partial<Caller>, now: Date) => graph.as(by, { now });
  const refuse = (firm: EnterpriseState, visitRequestId: string, now: Date): Promise<unknown> =>
    mutate(as(representative(firm.id), now), 'refuseVisit', { visitRequestId, reason: '不便接待' });
  const callOff = (by: Partial<Caller>, visitRequestId: string, now: Date): Promise<unknown> => mutate(as(by, now), 'cancelVisit', { visitRequestId, reason: '计划有变' });
  if (isRefused) for (const firm of [instructing, saturated]) await mutate(graph.as(representative(firm.id)), 'setStandingInstruction', { neverAccept: ['RESEARCH'] });

  // One after the other: lists are ordered by the moment of booking.
  let minutes = 0;
  const next = (): TestSubgraph => {
    minutes += 1;
    const now = new Date(TEST_NOW.getTime() + minutes * 60_000);
    return { ...graph, as: (by) => graph.as(by, { now }) };
  };
  // Of a kind that the instruction lets pass, so that September is used up in both worlds.
  const taken = await bookAndAccept(next(), market, saturated.id, { ...matters[7], kind: 'TOUR' });
  const a = await bookAndAsk(next(), bureau, plain.id, matters[0]);
  const b = await bookAndAsk(next(), bureau, guarded.id, matters[1]);
  const c = await bookAndAsk(next(), bureau, onPhone.id, matters[2]);
  const e = await bookAndAsk(next(), bureau, calledOff.id, matters[3]);
  const d = await bookAndScreen(next(), bureau, instructing.id, matters[4]);
  await mutate(next().as(centre), 'askEnterprise', { visitRequestId: d });
  const f = await bookAndAccept(next(), market, received.id, matters[5]);
  const g = await bookAndScreen(next(), market, saturated.id, matters[6]);
  await mutate(next().as(market), 'insistOnTarget', { visitRequestId: g, windows: OCTOBER });

  const firstDay = async (): Promise<Date> => {
    await (isRefused ? refuse(plain, a, hour(1)) : callOff(centre, a, hour(2)));
    if (isRefused) await refuse(guarded, b, hour(3));
    if (isRefused) await refuse(calledOff, e, hour(4));
    if (!isRefused) await callOff(centre, g, hour(4));
    return hour(5);
  };
  const unitCallsOff = async (): Promise<Date> => {
    await callOff(bureau, e, hour(6));
    return hour(7);
  };
  const replyWindowOver = async (): Promise<Date> => {
    await graph.runJob('sweep-visit-deadlines', {}, { now: REPLY_DUE });
    if (isRefused) await mutate(as(centre, REPLY_DUE), 'recordPhoneReply', { visitRequestId: c, acceptedWindow: null, callRecord: '致电' });
    return new Date(REPLY_DUE.getTime() + 60_000);
  };
  const phoneWindowOver = async (): Promise<Date> => {
    await graph.runJob('sweep-visit-deadlines', {}, { now: PHONE_DUE });
    return PHONE_DUE;
  };
  const longAfter = async (): Promise<Date> => new Date('2025-11-20T02:00:00.000Z');
  return {
    graph,
    requestIds: [taken, a, b, c, e, d, f, g],
    enterpriseIds: enterprises.map(({ id }) => id),
    chapters: [firstDay, unitCallsOff, replyWindowOver, phoneWindowOver, longAfter],
  };
};
