import { createHash } from 'node:crypto';
import { getOperationAST, parse, validate, type DocumentNode, type GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Engine, ExplainedFetch, ExplainedPlan } from '../engine/engine.ts';
import { RequestRefused } from '../request-refused.ts';
import type { FetchFigures, PlanFigures, PlanMeasurements } from './plan-measurements.ts';

/** A fetch with what was measured of it; null: it was not executed lately. */
export interface MeasuredFetch extends ExplainedFetch {
  readonly measured: FetchFigures | null;
}

export type MeasuredPlan =
  | MeasuredFetch
  | { readonly kind: 'sequence' | 'parallel'; readonly nodes: readonly MeasuredPlan[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly ifTrue: MeasuredPlan | null; readonly ifFalse: MeasuredPlan | null }
  | { readonly kind: 'subscription'; readonly primary: MeasuredFetch; readonly rest: MeasuredPlan | null };

export interface PlanOfOperation {
  readonly operation: string | null;
  readonly kind: string;
  readonly documentHash: string;
  /** The static cost. */
  readonly cost: number;
  /** Of its newest executions by this process, whoever asked; null: there were none. */
  readonly measured: Omit<PlanFigures, 'fetches'> | null;
  /** Null: no department needs to be asked. */
  readonly plan: MeasuredPlan | null;
}

export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface PlanSources {
  readonly engine: Pick<Engine, 'apiSchema' | 'explain'>;
  readonly measurements: PlanMeasurements;
  /** The static cost of a valid operation. */
  readonly costOf: (document: DocumentNode, operation: OperationDefinitionNode, variables: AskedOperation['variables']) => number;
  readonly maxTokens: number;
}

const MOST_ERRORS = 5;

/** How an operation would be answered, and how long that took so far. Nothing of it is executed. @throws RequestRefused when it is no valid operation */
export const explainOperation = async (asked: AskedOperation, { engine, measurements, costOf, maxTokens }: PlanSources): Promise<PlanOfOperation> => {
  const document = attempt(() => parse(asked.query, { maxTokens }));
  const errors = validate(engine.apiSchema, document, undefined, { maxErrors: MOST_ERRORS });
  if (errors.length > 0) throw refuse(errors.map(({ message }) => message).join(' '));
  const operation = getOperationAST(document, asked.operationName);
  if (operation === null || operation === undefined) throw refuse('Name one of the document’s operations as operationName.');
  const documentHash = createHash('sha256').update(asked.query).digest('hex');
  const plan = await engine.explain({ document, documentHash, operationName: asked.operationName, variables: asked.variables }).catch((error: GraphQLError) => {
    throw refuse(error.message);
  });
  const name = operation.name?.value ?? null;
  const figures = measurements.find(documentHash, name);
  return {
    operation: name,
    kind: operation.operation,
    documentHash,
    cost: costOf(document, operation, asked.variables),
    measured: figures === null ? null : { count: figures.count, p50Ms: figures.p50Ms, p95Ms: figures.p95Ms, maxMs: figures.maxMs, last: figures.last },
    plan: plan === null ? null : withFigures(plan, figures?.fetches ?? new Map()),
  };
};

const withFigures = (plan: ExplainedPlan, fetches: PlanFigures['fetches']): MeasuredPlan => {
  const within = (inner: ExplainedPlan | null): MeasuredPlan | null => (inner === null ? null : withFigures(inner, fetches));
  switch (plan.kind) {
    case 'fetch':
      return measure(plan, fetches);
    case 'sequence':
    case 'parallel':
      return { kind: plan.kind, nodes: plan.nodes.map((node) => withFigures(node, fetches)) };
    case 'condition':
      return { ...plan, ifTrue: within(plan.ifTrue), ifFalse: within(plan.ifFalse) };
    case 'subscription':
      return { ...plan, primary: measure(plan.primary, fetches), rest: within(plan.rest) };
  }
};

/** What was measured under another supergraph may carry the number of another fetch. */
const measure = (fetch: ExplainedFetch, fetches: PlanFigures['fetches']): MeasuredFetch => {
  const figures = fetches.get(fetch.number);
  if (figures === undefined || figures.department !== fetch.department) return { ...fetch, measured: null };
  const { department: _department, ...measured } = figures;
  return { ...fetch, measured };
};

const attempt = <Result>(read: () => Result): Result => {
  try {
    return read();
  } catch (error) {
    throw refuse((error as Error).message);
  }
};

const refuse = (message: string): RequestRefused => new RequestRefused(message, { status: 400, code: 'BAD_USER_INPUT' });
