import { randomUUID } from 'node:crypto';
import type { Client } from '../client.ts';

/** Monday, 2 March 2026, 10:00 in Shanghai: the day on which the journeys begin. */
export const JOURNEY_DAY = new Date('2026-03-02T02:00:00.000Z');
export const MONTH = '2026-03';
export const NEXT_MONTH = '2026-04-01';

export const inMarch = windows('2026-03-16', '2026-03-18');
export const inApril = windows('2026-04-15', '2026-04-16');

function windows(...days: readonly string[]): { startsAt: string; endsAt: string }[] {
  return days.map((day) => ({ startsAt: `${day}T01:30:00.000Z`, endsAt: `${day}T03:00:00.000Z` }));
}

/** Purposes without common wording, each with what the enterprise gains: all of them score well above 60. */
export const purposes = [
  { purpose: '对接下半年采购订单与产能安排', topics: ['订单'], benefits: ['ORDER', 'SERVICE'] },
  { purpose: '讲解研发费用加计扣除新政', topics: ['税收'], benefits: ['POLICY', 'SERVICE'] },
  { purpose: '帮助解决员工子女入学问题', topics: ['教育'], benefits: ['SERVICE', 'POLICY'] },
  { purpose: '为厂区扩容协调用电负荷', topics: ['用电'], benefits: ['SERVICE', 'ORDER'] },
] as const;

const visit = `visitRequest { id state stateLabel dueAt scheduled { startsAt endsAt } necessity { score verdict explanation parts { key points maximum } } }`;
const offer = `visitRequest { counterOffer { limit usedThisMonth month nextAllowedFrom candidates { score isNeverVisited reasons enterprise { id name sizeClass } } } }`;

/** What a mutation answers beyond the visit itself. */
const more: Readonly<Record<string, string>> = {
  screenVisit: `... on ScreenVisitSuccess { ${offer} }`,
  acceptVisit: '... on VisitLimitReached { limit usedThisMonth month nextAllowedFrom }',
};

/** Calls a mutation of the visits department with a fresh idempotency key. */
export const mutateVisit = async (client: Client, mutation: string, input: Record<string, unknown>): Promise<any> => {
  const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const data = await client.get(
    `mutation ($input: ${type}Input!) { result: ${mutation}(input: $input) { __typename ... on ${type}Success { ${visit} } ... on UserError { message } ${more[mutation] ?? ''} } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  );
  return data.result;
};

/** Books a visit and has it screened. */
export const bookAndScreen = async (unit: Client, centre: Client, enterpriseId: string, form: Record<string, unknown>): Promise<any> => {
  const booked = await mutateVisit(unit, 'requestVisit', { enterpriseId, kind: 'RESEARCH', headcount: 5, windows: inMarch, ...form });
  if (booked.visitRequest === undefined) throw new Error(JSON.stringify(booked));
  return (await mutateVisit(centre, 'screenVisit', { visitRequestId: booked.visitRequest.id })).visitRequest;
};

export const bookAndAsk = async (unit: Client, centre: Client, enterpriseId: string, form: Record<string, unknown>): Promise<any> => {
  const screened = await bookAndScreen(unit, centre, enterpriseId, form);
  return (await mutateVisit(centre, 'askEnterprise', { visitRequestId: screened.id })).visitRequest;
};
