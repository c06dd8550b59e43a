import type { Caller } from '@qinqing/caller';
import type { EnterpriseState } from '@qinqing/events';
import type { TestSubgraph } from '@qinqing/testing';
import { mutate } from './calls.ts';
import { approver, owner, representative, secondApprover, settleFirm, type FirmFacts } from './district.ts';
import { appropriate, publish } from './projects.ts';

/** What the research benefit gives a firm of the good facts: 200,000 yuan. */
export const AMOUNT = 20_000_000;

/** An application in some state, and all who take part in it. */
export interface Journey {
  readonly id: string;
  readonly projectId: string;
  readonly firm: EnterpriseState;
  readonly by: Partial<Caller>;
}

export interface JourneyTerms {
  readonly projectId?: string;
  readonly terms?: Record<string, unknown>;
  /** Null: no money is appropriated. */
  readonly budgetCents?: number | null;
  readonly firm?: FirmFacts;
  readonly now?: Date;
}

export const FIELDS = [{ key: 'account', value: '6222 0000 0000 0001' }];
export const REVIEW = { mode: 'REVIEW', instantLimitCents: null };
export const LARGE = { mode: 'REVIEW', instantLimitCents: null, benefit: JSON.stringify({ kind: 'fixed', amountCents: 50_000_000 }) };
export const LARGE_AMOUNT = 50_000_000;

/** Fails when a step of a journey is refused. */
export const step = async (graph: TestSubgraph, by: Partial<Caller>, mutation: string, input: Record<string, unknown>, now?: Date): Promise<any> => {
  const result = await mutate(graph.as(by, now === undefined ? {} : { now }), mutation, input);
  if (!String(result.__typename).endsWith('Success')) throw new Error(`${mutation}: ${JSON.stringify(result)}`);
  return result;
};

export const publishFunded = async (graph: TestSubgraph, terms: Record<string, unknown> = {}, budgetCents: number | null = 1_000_000_000): Promise<string> => {
  const projectId = await publish(graph, terms);
  if (budgetCents !== null) await appropriate(graph, projectId, budgetCents);
  return projectId;
};

export const begin = async (graph: TestSubgraph, { projectId, terms = {}, budgetCents = 1_000_000_000, firm: facts = {}, now }: JourneyTerms = {}): Promise<Journey> => {
  const project = projectId ?? (await publishFunded(graph, terms, budgetCents));
  const firm = await settleFirm(graph, facts);
  const by = representative(firm.id);
  const { application } = await step(graph, by, 'startApplication', { projectId: project }, now);
  return { id: application.id, projectId: project, firm, by };
};

export const submit = (graph: TestSubgraph, { id, by }: Pick<Journey, 'id' | 'by'>, now?: Date): Promise<any> =>
  step(graph, by, 'submitApplication', { applicationId: id, fields: FIELDS, isDeclarationSigned: true }, now);

export const beginAndSubmit = async (graph: TestSubgraph, terms: JourneyTerms = {}): Promise<Journey> => {
  const journey = await begin(graph, terms);
  await submit(graph, journey, terms.now);
  return journey;
};

/** Verified, and left to a person. */
export const underReview = (graph: TestSubgraph, terms: JourneyTerms = {}): Promise<Journey> => beginAndSubmit(graph, { terms: REVIEW, ...terms });

export const askedForSupplement = async (graph: TestSubgraph): Promise<Journey> => {
  const journey = await underReview(graph);
  await step(graph, approver, 'reviewApplication', { applicationId: journey.id, decision: 'ASK_SUPPLEMENT', reason: '请补充专项审计报告' });
  return journey;
};

/** Approved with a large amount: the public notice runs. */
export const inNotice = async (graph: TestSubgraph, budgetCents = 1_000_000_000): Promise<Journey> => {
  const journey = await underReview(graph, { terms: LARGE, budgetCents });
  await step(graph, approver, 'reviewApplication', { applicationId: journey.id, decision: 'APPROVE', reason: '符合条件' });
  return journey;
};

export const clauseOf = async (graph: TestSubgraph, projectId: string): Promise<string> => (await graph.sql('SELECT clause_id FROM policy_project WHERE id = $1', [projectId]))[0].clause_id;

export const rejected = async (graph: TestSubgraph): Promise<Journey> => {
  const journey = await underReview(graph);
  await step(graph, approver, 'reviewApplication', { applicationId: journey.id, decision: 'REJECT', reason: '研发费用口径不符', clauseId: await clauseOf(graph, journey.projectId) });
  return journey;
};

export const inReconsideration = async (graph: TestSubgraph): Promise<Journey> => {
  const journey = await rejected(graph);
  await step(graph, journey.by, 'requestReconsideration', { applicationId: journey.id, reason: '口径已更正' });
  return journey;
};

/** Granted by the machine. */
export const committed = (graph: TestSubgraph): Promise<Journey> => beginAndSubmit(graph);

export const paid = async (graph: TestSubgraph): Promise<Journey> => {
  const journey = await committed(graph);
  await step(graph, owner, 'payApplication', { applicationId: journey.id, voucher: '拨付2025-0001' });
  return journey;
};

export const clawedBack = async (graph: TestSubgraph): Promise<Journey> => {
  const journey = await paid(graph);
  await step(graph, secondApprover, 'auditApplication', { applicationId: journey.id, outcome: 'CLAWBACK', reason: '虚报研发费用' });
  return journey;
};

export const read = async (graph: TestSubgraph, by: Partial<Caller>, id: string, selection: string, now?: Date): Promise<any> => {
  const { data, errors } = await graph.as(by, now === undefined ? {} : { now }).run(`query ($id: ID!) { policyApplication(id: $id) { ${selection} } }`, { id });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data?.policyApplication;
};

export const stateOf = async (graph: TestSubgraph, id: string): Promise<string> => (await graph.sql('SELECT state FROM policy_application WHERE id = $1', [id]))[0].state;

/** `FROM event TO by actor`, in their order. */
export const listSteps = async (graph: TestSubgraph, id: string): Promise<string[]> =>
  (await graph.sql('SELECT event, from_state, to_state, actor FROM policy_transition WHERE application_id = $1 ORDER BY version, position', [id])).map(
    ({ event, from_state: from, to_state: to, actor }) => `${from} ${event} ${to} by ${actor}`,
  );
