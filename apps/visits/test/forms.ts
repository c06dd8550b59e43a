import { randomUUID } from 'node:crypto';

export const key = (): string => randomUUID();

/** Two windows in September 2025, a week and more after the fixed clock's 1 September. */
export const SEPTEMBER = [
  { startsAt: '2025-09-10T01:00:00.000Z', endsAt: '2025-09-10T03:00:00.000Z' },
  { startsAt: '2025-09-11T06:00:00.000Z', endsAt: '2025-09-11T08:00:00.000Z' },
];

export const OCTOBER = [
  { startsAt: '2025-10-13T01:00:00.000Z', endsAt: '2025-10-13T03:00:00.000Z' },
  { startsAt: '2025-10-14T01:00:00.000Z', endsAt: '2025-10-14T03:00:00.000Z' },
];

/** The close of the second working day after the fixed clock's Monday: replies are due. */
export const REPLY_DUE = new Date('2025-09-03T10:00:00.000Z');
/** The close of the second working day after that: the phone window is over. */
export const PHONE_DUE = new Date('2025-09-05T10:00:00.000Z');
/** The close of the third working day after the fixed clock's Monday: a counter-offer ends. */
export const OFFER_DUE = new Date('2025-09-04T10:00:00.000Z');

/** A request that scores well above 60: an order and a policy benefit, nothing similar, nothing on file. */
export const goodForm = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: key(),
  enterpriseId,
  kind: 'RESEARCH',
  purpose: '了解新能源汽车零部件产能并对接采购订单',
  topics: ['产能', '订单'],
  benefits: ['ORDER', 'POLICY'],
  headcount: 5,
  windows: SEPTEMBER,
  ...changes,
});

/** What turns a form into a statutory inspection (VIS-15). */
export const STATUTORY = { kind: 'INSPECTION', statutoryBasis: '《安全生产法》第六十五条', benefits: [], purpose: '年度安全生产执法检查', topics: ['安全'] };

let matters = 0;

/** A matter without a word in common with any other, so that nothing speaks against a further visit (§10.3). */
export const anotherMatter = (): { purpose: string; topics: string[] } => {
  matters += 1;
  const firstCharacter = 0x4e00 + matters * 8;
  return { purpose: String.fromCodePoint(...Array.from({ length: 8 }, (_, index) => firstCharacter + index)), topics: [`议题${matters}`] };
};
