import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate } from '../calls.ts';
import { bureau, centre, representative, settleOne } from '../district.ts';
import { anotherMatter, SEPTEMBER } from '../forms.ts';
import { bookAndAccept, read } from '../journey.ts';

/** The first window of September, when visitors are expected, and what comes after it. */
export const START = new Date(SEPTEMBER[0]?.startsAt as string);
export const END = new Date(SEPTEMBER[0]?.endsAt as string);
export const minutesAfter = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * 60_000);

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const REMAINDERS = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
let people = 0;

/** A resident identity number that nobody else in the run has, with its check character from the published table of weights (GB 11643). */
const newIdNumber = (): string => {
  people += 1;
  const birthday = 19500101 + Math.floor(people / 1000) * 10000;
  const number = `440704${birthday}${String(people % 1000).padStart(3, '0')}`;
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (WEIGHTS[index] as number), 0);
  return `${number}${REMAINDERS[sum % 11] as string}`;
};

export const newVisitor = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  name: '李明',
  unitName: '市工业和信息化局',
  title: '科长',
  idType: 'RESIDENT_ID',
  idNumber: newIdNumber(),
  phone: '13800138000',
  ...changes,
});

export interface ExpectedVisit {
  readonly id: string;
  readonly firm: EnterpriseState;
  readonly gate: Partial<Caller>;
}

/** A visit with its date. */
export const scheduleVisit = async (graph: TestSubgraph, { form = {}, facts = {} }: { readonly form?: Record<string, unknown>; readonly facts?: Partial<EnterpriseState> } = {}): Promise<ExpectedVisit> => {
  const firm = await settleOne(graph, facts);
  const id = await bookAndAccept(graph, bureau, firm.id, { ...anotherMatter(), ...form });
  return { id, firm, gate: representative(firm.id) };
};

export const listMembers = async (graph: TestSubgraph, id: string, now?: Date): Promise<{ id: string; name: string; state: string; pledgedAt: string | null }[]> =>
  (await read(graph, centre, id, 'roster { members { id name state pledgedAt } }', now)).roster.members;

export const submitRoster = async (graph: TestSubgraph, id: string, members: readonly unknown[]): Promise<{ id: string }[]> => {
  const result = await mutate(graph.as(bureau), 'submitVisitRoster', { visitRequestId: id, members });
  if (result.__typename !== 'SubmitVisitRosterSuccess') throw new Error(JSON.stringify(result));
  return listMembers(graph, id);
};

export const verify = (graph: TestSubgraph, id: string, memberId: string, changes: Record<string, unknown> = {}): Promise<any> =>
  mutate(graph.as(centre), 'verifyVisitor', { visitRequestId: id, memberId, means: 'UNIT_LETTER', reference: '江工信函〔2025〕12号', ...changes });

export const sign = (graph: TestSubgraph, id: string, memberId: string, changes: Record<string, unknown> = {}, by: Partial<Caller> = bureau): Promise<any> =>
  mutate(graph.as(by), 'signVisitPledge', { visitRequestId: id, memberId, version: '2025-1', paperReference: '承诺书存档01', ...changes });

/** Everybody on the roster is verified and has pledged. */
export const completeRoster = async (graph: TestSubgraph, id: string, members: readonly unknown[] = [newVisitor(), newVisitor({ name: '王芳' })]): Promise<string[]> => {
  const roster = await submitRoster(graph, id, members);
  for (const member of roster) {
    await verify(graph, id, member.id);
    await sign(graph, id, member.id);
  }
  return roster.map((member) => member.id);
};

export const issuePasses = async (graph: TestSubgraph, id: string): Promise<string[]> => {
  const result = await mutate(graph.as(bureau), 'issueVisitPasses', { visitRequestId: id });
  if (result.__typename !== 'IssueVisitPassesSuccess') throw new Error(JSON.stringify(result));
  return result.passes.map(({ token }: { token: string }) => token);
};

export interface ReadyVisit extends ExpectedVisit {
  readonly memberIds: readonly string[];
  readonly passes: readonly string[];
}

/** A visit whose visitors hold their codes. */
export const prepareVisit = async (graph: TestSubgraph, members?: readonly unknown[], options: Parameters<typeof scheduleVisit>[1] = {}): Promise<ReadyVisit> => {
  const visit = await scheduleVisit(graph, options);
  const memberIds = await completeRoster(graph, visit.id, members);
  return { ...visit, memberIds, passes: await issuePasses(graph, visit.id) };
};

export const checkIn = (graph: TestSubgraph, { id, gate }: ExpectedVisit, passes: readonly string[], now: Date = START): Promise<any> =>
  mutate(graph.as(gate, { now }), 'checkInVisit', { visitRequestId: id, passes });

/** A visit that has begun. */
export const beginVisit = async (graph: TestSubgraph, members?: readonly unknown[]): Promise<ReadyVisit> => {
  const visit = await prepareVisit(graph, members);
  const result = await checkIn(graph, visit, visit.passes);
  if (result.visitRequest?.state !== 'IN_PROGRESS') throw new Error(JSON.stringify(result));
  return visit;
};

/** A visit whose visitors have left. */
export const endVisit = async (graph: TestSubgraph, members?: readonly unknown[]): Promise<ReadyVisit> => {
  const visit = await beginVisit(graph, members);
  const result = await mutate(graph.as(visit.gate, { now: END }), 'checkOutVisit', { visitRequestId: visit.id });
  if (result.visitRequest?.state !== 'COMPLETED') throw new Error(JSON.stringify(result));
  return visit;
};
