import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate } from './calls.ts';
import { bureau, centre, market, newEnterprise, newWillingFirm, representative, settle } from './district.ts';
import { anotherMatter, goodForm, REPLY_DUE } from './forms.ts';

/** Books a visit and returns its id. */
export const book = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const result = await mutate(graph.as(by), 'requestVisit', goodForm(enterpriseId, changes));
  if (result.__typename !== 'RequestVisitSuccess') throw new Error(JSON.stringify(result));
  return result.visitRequest.id as string;
};

/** Books a visit and has it screened. */
export const bookAndScreen = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}, now?: Date): Promise<string> => {
  const id = await book(graph, by, enterpriseId, changes);
  const screened = await mutate(graph.as(centre, now === undefined ? {} : { now }), 'screenVisit', { visitRequestId: id });
  if (screened.__typename !== 'ScreenVisitSuccess') throw new Error(JSON.stringify(screened));
  return id;
};

/** Books a visit and takes it as far as the enterprise's answer. */
export const bookAndAsk = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndScreen(graph, by, enterpriseId, changes);
  const asked = await mutate(graph.as(centre), 'askEnterprise', { visitRequestId: id });
  if (asked.visitRequest?.state !== 'PENDING_ENTERPRISE') throw new Error(JSON.stringify(asked));
  return id;
};

/** Books a visit that the enterprise receives. */
export const bookAndAccept = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndAsk(graph, by, enterpriseId, changes);
  const accepted = await mutate(graph.as(representative(enterpriseId)), 'acceptVisit', { visitRequestId: id, window: 1 });
  if (accepted.visitRequest?.state !== 'SCHEDULED') throw new Error(JSON.stringify(accepted));
  return id;
};

/** A request whose protected target has used up September, and which therefore got a counter-offer. */
export const bookSaturated = async (graph: TestSubgraph, by: Partial<Caller> = market, changes: Record<string, unknown> = {}): Promise<{ id: string; target: EnterpriseState; willing: EnterpriseState[] }> => {
  const target = newEnterprise({ isProtected: true });
  const willing = [newWillingFirm(), newWillingFirm(), newWillingFirm()];
  await settle(graph, [target, ...willing]);
  await bookAndAccept(graph, bureau, target.id);
  const id = await bookAndScreen(graph, by, target.id, { ...anotherMatter(), ...changes });
  return { id, target, willing };
};

/** Books a visit, asks, and lets the reply window pass in silence: the centre calls. */
export const bookUntilPhone = async (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> => {
  const id = await bookAndAsk(graph, by, enterpriseId, changes);
  await graph.runJob('pass-visit-deadline', { visitRequestId: id }, { now: REPLY_DUE });
  return id;
};

/** Books a visit that neither benefits the enterprise nor solves a problem: 40 points, left to an officer. */
export const bookDoubtful = (graph: TestSubgraph, by: Partial<Caller>, enterpriseId: string, changes: Record<string, unknown> = {}): Promise<string> =>
  bookAndScreen(graph, by, enterpriseId, { benefits: [], ...changes });

/** What a caller reads of a request. */
export const read = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection = 'state', now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { visitRequest(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.visitRequest;
};

/** The stored steps of a request, oldest first, as `FROM event TO by actor`. */
export const listSteps = async (graph: TestSubgraph, id: string): Promise<string[]> => {
  const rows = await graph.sql('SELECT from_state, event, to_state, actor FROM visit_transition WHERE visit_request_id = $1 ORDER BY version, ctid', [id]);
  return rows.map(({ from_state: from, event, to_state: to, actor }) => `${from} ${event} ${to} by ${actor}`);
};

export const countSlots = async (graph: TestSubgraph, enterpriseId: string, month = '2025-09'): Promise<number> => {
  const [{ count }] = await graph.sql('SELECT count(*)::int AS count FROM visit_slot WHERE enterprise_id = $1 AND month = $2', [enterpriseId, month]);
  return count as number;
};
