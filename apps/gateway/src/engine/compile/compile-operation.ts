import { type GraphQLSchema, type OperationDefinitionNode, type DocumentNode } from 'graphql';
import type { Department } from '../fetch/department.ts';
import { readClientOperation, toPlannedVariable, type ClientOperation } from '../plan/client-operation.ts';
import { listFetches } from '../plan/list-fetches.ts';
import type { Planner, PlanNode, RootFetch } from '../plan/plan.ts';
import type { TypeRelations } from '../plan/type-relations.ts';
import { describeAnswer, type ObjectShape } from '../project/answer-shape.ts';
import { generateProjector, type Projector } from '../project/generate-projector.ts';
import { compilePlan, type CompileContext, type Step } from './compile-plan.ts';
import type { WriteBody } from './request-body.ts';
import { compileRootAnswer, compileRootBody, type TakeAnswer } from './root-fetch.ts';

/** A client's operation, ready to be executed any number of times. */
export interface CompiledOperation {
  readonly plan: PlanNode | null;
  /** Null for a subscription. */
  readonly run: Step | null;
  /** Null for anything else. */
  readonly subscription: CompiledSubscription | null;
  readonly introspection: DocumentNode | null;
  readonly shape: ObjectShape;
  readonly project: Projector;
  /** Roughly how much memory it takes, in characters. */
  readonly size: number;
}

export interface CompiledSubscription {
  readonly department: Department;
  readonly writeBody: WriteBody;
  readonly takeUpdate: TakeAnswer;
  readonly complete: Step;
}

export interface Compiler {
  readonly planner: Planner;
  readonly apiSchema: GraphQLSchema;
  readonly relations: TypeRelations;
  readonly findDepartment: (name: string) => Department;
}

/** What decides, beside the document, how an operation is answered. */
export interface Choices {
  readonly conditions: Readonly<Record<string, unknown>>;
  readonly labels: ReadonlySet<string>;
  readonly percentage: number;
}

/** @throws Error when there is no plan for it */
export const compileOperation = async (document: DocumentNode, definition: OperationDefinitionNode, choices: Choices, compiler: Compiler): Promise<CompiledOperation> => {
  const operation = readClientOperation(document, definition, choices.conditions);
  const plan = operation.plannedText === null ? null : await compiler.planner.plan(operation.plannedText, choices);
  const context = contextOf(plan, definition, compiler);
  const shape = describeAnswer(compiler.apiSchema, rootTypeOf(operation, compiler.apiSchema), operation.selections);
  return {
    plan,
    run: plan?.kind === 'subscription' ? null : compilePlan(plan, context),
    subscription: plan?.kind === 'subscription' ? compileSubscription(plan.primary, plan.rest, context) : null,
    introspection: operation.introspection,
    shape,
    project: generateProjector(shape),
    size: (operation.plannedText?.length ?? 0) * CHARACTERS_PER_CHARACTER + context.fetches.reduce((sum, fetch) => sum + fetch.operation.length, 0) * CHARACTERS_PER_CHARACTER,
  };
};

/** Closures, generated functions and parsed selections grow with the text that they come from. */
const CHARACTERS_PER_CHARACTER = 20;

const contextOf = (plan: PlanNode | null, { variableDefinitions = [] }: OperationDefinitionNode, { relations, findDepartment }: Compiler): CompileContext => {
  const clientNames = new Map(variableDefinitions.map(({ variable }) => [toPlannedVariable(variable.name.value), variable.name.value]));
  return { relations, findDepartment, clientVariable: (name) => clientNames.get(name) ?? name, fetches: listFetches(plan) };
};

const compileSubscription = (primary: RootFetch, rest: PlanNode | null, context: CompileContext): CompiledSubscription => ({
  department: context.findDepartment(primary.department),
  writeBody: compileRootBody(primary, context),
  takeUpdate: compileRootAnswer(primary, context),
  complete: compilePlan(rest, context),
});

const rootTypeOf = ({ kind }: ClientOperation, schema: GraphQLSchema): string => {
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[kind];
  if (type === null || type === undefined) throw new Error(`The schema has no ${kind}.`);
  return type.name;
};
