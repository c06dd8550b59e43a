import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing';
import { catalogue } from '../src/catalogue/catalogue.ts';
import { mutate } from './calls.ts';
import { housing, housingUnit, representative, specialist, transport, transportUnit, waterUnit } from './district.ts';
import { appealForm, milestones } from './forms.ts';

/** Any item will do: what is asked is decided by the class. */
export const ITEM = catalogue[0]?.code ?? '';

export interface Walk {
  readonly now?: Date;
  readonly serviceClass?: 'SIMPLE' | 'REGULAR' | 'URGENT' | 'COMPLEX';
  readonly form?: Record<string, unknown>;
}

const at = ({ now }: Walk): { now?: Date } => (now === undefined ? {} : { now });

/** Calls a mutation, and fails unless it succeeds. */
export const succeed = async (graph: TestSubgraph, by: Partial<Caller>, mutation: string, input: Record<string, unknown>, walk: Walk = {}): Promise<any> => {
  const result = await mutate(graph.as(by, at(walk)), mutation, input);
  if (!String(result.__typename).endsWith('Success')) throw new Error(`${mutation}: ${JSON.stringify(result)}`);
  return result.appeal;
};

/** The enterprise submits what nobody but a specialist can classify. */
export const submit = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const { id, state } = await succeed(graph, representative(enterpriseId), 'submitAppeal', appealForm(walk.form), walk);
  if (state !== 'SUBMITTED') throw new Error(`the words were clear enough for ${state}`);
  return id;
};

export const classify = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await submit(graph, enterpriseId, walk);
  await succeed(graph, specialist, 'classifyAppeal', { appealId, itemCode: ITEM, serviceClass: walk.serviceClass ?? 'REGULAR' }, walk);
  return appealId;
};

export const dispatch = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await classify(graph, enterpriseId, walk);
  await succeed(graph, specialist, 'dispatchAppeal', { appealId, unitId: housingUnit }, walk);
  return appealId;
};

/** In the hands of the housing bureau. */
export const accept = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await dispatch(graph, enterpriseId, walk);
  await succeed(graph, housing, 'acceptAppeal', { appealId }, walk);
  return appealId;
};

/** Returned by the housing bureau, which proposes the transport bureau. */
export const giveBack = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await dispatch(graph, enterpriseId, walk);
  await succeed(graph, housing, 'returnAppeal', { appealId, legalReason: '《公路法》第八条', proposedUnitId: transportUnit }, walk);
  return appealId;
};

/** Dispatched again, to the transport bureau. */
export const dispatchAgain = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await giveBack(graph, enterpriseId, walk);
  await succeed(graph, specialist, 'dispatchAppeal', { appealId, unitId: transportUnit }, walk);
  return appealId;
};

/** Returned twice: before the direct-line office. */
export const giveBackTwice = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await dispatchAgain(graph, enterpriseId, walk);
  await succeed(graph, transport, 'returnAppeal', { appealId, legalReason: '《城镇排水条例》第五条', proposedUnitId: waterUnit }, walk);
  return appealId;
};

/** Waits for the enterprise. */
export const ask = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await accept(graph, enterpriseId, walk);
  await succeed(graph, housing, 'requestInformation', { appealId, question: '请提供不动产权证' }, walk);
  return appealId;
};

export const reply = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await accept(graph, enterpriseId, walk);
  await succeed(graph, housing, 'replyAppeal', { appealId, text: '路面已修复' }, walk);
  return appealId;
};

/** Rated low: before its return visit. */
export const rateLow = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await reply(graph, enterpriseId, walk);
  await succeed(graph, representative(enterpriseId), 'rateAppeal', { appealId, stars: 1, tags: ['NOT_SOLVED'] }, walk);
  return appealId;
};

/** Reopened by so many return visits in a row; the third leads before the joint meeting. */
export const reopen = async (graph: TestSubgraph, enterpriseId: string, times: number, walk: Walk = {}): Promise<string> => {
  const appealId = await rateLow(graph, enterpriseId, walk);
  for (let time = 1; time <= times; time += 1) {
    if (time > 1) {
      await succeed(graph, housing, 'replyAppeal', { appealId, text: `第${time}次答复` }, walk);
      await succeed(graph, representative(enterpriseId), 'rateAppeal', { appealId, stars: 2 }, walk);
    }
    await succeed(graph, specialist, 'recordReturnVisit', { appealId, isAgreed: false, note: '企业仍不满意' }, walk);
  }
  return appealId;
};

/** Before the joint meeting, for want of a quota. */
export const referToMeeting = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await accept(graph, enterpriseId, walk);
  await succeed(graph, housing, 'explainAppeal', { appealId, reason: 'NO_QUOTA', text: '用地指标已用完', alternatives: '可租用标准厂房', approvedBy: '王局长' }, walk);
  return appealId;
};

/** In the hands of the direct-line office. */
export const coordinate = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await accept(graph, enterpriseId, walk);
  await succeed(graph, housing, 'escalateAppeal', { appealId, reason: '涉及四个部门' }, walk);
  return appealId;
};

/** Complex, with a plan of its unit. */
export const plan = async (graph: TestSubgraph, enterpriseId: string, walk: Walk = {}): Promise<string> => {
  const appealId = await accept(graph, enterpriseId, { ...walk, serviceClass: 'COMPLEX' });
  await succeed(graph, housing, 'setAppealPlan', { appealId, milestones }, walk);
  return appealId;
};

/** What a caller reads of an appeal. */
export const read = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection = 'state', now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { appeal(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.appeal;
};

/** The stored steps of an appeal, oldest first, as `FROM event TO by actor`. */
export const listSteps = async (graph: TestSubgraph, id: string): Promise<string[]> => {
  const rows = await graph.sql('SELECT from_state, event, to_state, actor FROM appeal_transition WHERE appeal_id = $1 ORDER BY version, position', [id]);
  return rows.map(({ from_state: from, event, to_state: to, actor }) => `${from ?? ''} ${event} ${to} by ${actor}`.trim());
};

export const storedState = async (graph: TestSubgraph, id: string): Promise<string> => (await graph.sql('SELECT state FROM appeal WHERE id = $1', [id]))[0]?.state;
