import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { bureau, centre } from '../district.ts';
import { key, STATUTORY } from '../forms.ts';
import { bookAndAccept } from '../journey.ts';
import { mutate } from './calls.ts';

/** A working day on short notice: the morning after the fixed clock's Monday. */
export const TUESDAY = { startsAt: '2025-09-02T01:00:00.000Z', endsAt: '2025-09-02T03:00:00.000Z' };
export const ARRIVAL = new Date('2025-09-02T01:10:00.000Z');

let notices = 0;

/** A notice number that no other inspection has. */
export const anotherNotice = (): string => {
  notices += 1;
  return `江应急检〔2025〕${notices}号`;
};

export const unannouncedForm = (enterpriseId: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  idempotencyKey: key(),
  enterpriseId,
  reason: 'RANDOM_SELECTION',
  statutoryBasis: STATUTORY.statutoryBasis,
  noticeNumber: anotherNotice(),
  purpose: '双随机安全生产执法检查',
  topics: ['安全'],
  headcount: 2,
  window: TUESDAY,
  ...changes,
});

/** Books an unannounced inspection and returns its id. */
export const bookUnannounced = async (graph: TestSubgraph, enterpriseId: string, changes: Record<string, unknown> = {}, by: Partial<Caller> = bureau): Promise<string> => {
  const result = await mutate(graph.as(by), 'requestUnannouncedInspection', unannouncedForm(enterpriseId, changes));
  if (result.__typename !== 'RequestUnannouncedInspectionSuccess') throw new Error(JSON.stringify(result));
  return result.visitRequest.id as string;
};

/** Books one that the centre lets pass: it has a day, and the enterprise knows nothing. */
export const bookAndSchedule = async (graph: TestSubgraph, enterpriseId: string, changes: Record<string, unknown> = {}, by: Partial<Caller> = bureau): Promise<string> => {
  const id = await bookUnannounced(graph, enterpriseId, changes, by);
  const screened = await mutate(graph.as(centre), 'screenVisit', { visitRequestId: id });
  if (screened.visitRequest?.state !== 'SCHEDULED') throw new Error(JSON.stringify(screened));
  return id;
};

/** An announced inspection that the law demands, with the day that the enterprise chose. */
export const bookAnnounced = (graph: TestSubgraph, enterpriseId: string, by: Partial<Caller> = bureau): Promise<string> => bookAndAccept(graph, by, enterpriseId, STATUTORY);

export const scan = (noticeNumber: string, changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  noticeNumber,
  enforcementIds: ['19070401001', '19070401002'],
  arrivedAt: ARRIVAL.toISOString(),
  ...changes,
});

/** Two officers arrive for an inspection that was booked under a notice. */
export const arrive = (graph: TestSubgraph, visitRequestId: string, noticeNumber: string, by: Partial<Caller> = bureau): Promise<any> =>
  mutate(graph.as(by, { now: ARRIVAL }), 'scanInInspection', { visitRequestId, ...scan(noticeNumber) });
