import { execute, GraphQLError, type ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../request-context.ts';
import type { CompiledOperation, Compiler } from './compile/compile-operation.ts';
import type { ExplainedPlan, Operation } from './engine.ts';
import { Execution } from './execution.ts';
import { locateErrors } from './locate-errors.ts';
import { explainPlan } from './plan/explain-plan.ts';
import type { OperationPreparation, Preparation, PreparedOperation } from './prepare-operation.ts';

export interface EngineParts {
  readonly preparation: OperationPreparation;
  readonly compiler: Compiler;
  readonly logger: Logger;
}

export const executeOperation = async (operation: Operation, request: RequestContext, parts: EngineParts): Promise<ExecutionResult> => {
  const prepared = await prepare(operation, request, parts);
  if (!('compiled' in prepared)) return prepared;
  const { compiled, variables } = prepared;
  if (compiled.run === null) return { errors: [new GraphQLError('A subscription is answered as a stream.', { extensions: { code: 'BAD_USER_INPUT' } })] };
  const execution = new Execution(request, variables);
  await compiled.run(execution);
  const introspectionErrors = introspect(prepared, execution, parts);
  return present(compiled, execution, parts, introspectionErrors);
};

export async function* subscribeToOperation(operation: Operation, request: RequestContext, beginUpdate: () => RequestContext, parts: EngineParts): AsyncGenerator<ExecutionResult, void> {
  const prepared = await prepare(operation, request, parts);
  if (!('compiled' in prepared)) {
    yield prepared;
    return;
  }
  const { compiled, variables } = prepared;
  const { subscription } = compiled;
  if (subscription === null) {
    yield executeOperation(operation, request, parts);
    return;
  }
  const body = subscription.writeBody(new Execution(request, variables));
  for await (const answer of subscription.department.subscribe(body, request)) {
    const update = new Execution(beginUpdate(), variables);
    subscription.takeUpdate(answer, update);
    await subscription.complete(update);
    yield present(compiled, update, parts, []);
  }
}

/** @throws GraphQLError when it cannot be planned, or what it asks does not fit */
export const explainOperation = async (operation: Operation, { preparation }: EngineParts): Promise<ExplainedPlan | null> => {
  const prepared = await prepareSafely(operation, preparation);
  if (prepared instanceof Error) throw cannotBePlanned(prepared);
  if ('errors' in prepared) throw prepared.errors[0] ?? cannotBePlanned(undefined);
  return prepared.compiled.plan === null ? null : explainPlan(prepared.compiled.plan);
};

const prepare = async (operation: Operation, { record, requestId }: RequestContext, { preparation, logger }: EngineParts): Promise<PreparedOperation | ExecutionResult> => {
  const startedAt = performance.now();
  const prepared = await prepareSafely(operation, preparation);
  record.planStartedAt = startedAt;
  record.planMs = performance.now() - startedAt;
  if (prepared instanceof Error) {
    logger.error({ err: prepared, requestId, documentHash: operation.documentHash }, 'an operation cannot be planned');
    return { data: null, errors: [cannotBePlanned(prepared)] };
  }
  if ('errors' in prepared) return { errors: prepared.errors };
  record.isPlanCached = prepared.isCached;
  return prepared;
};

const prepareSafely = async (operation: Operation, preparation: OperationPreparation): Promise<Preparation | Error> => {
  try {
    return await preparation.prepare(operation);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const cannotBePlanned = (cause: Error | undefined): GraphQLError => new GraphQLError('This operation cannot be planned.', { originalError: cause ?? null });

/** Questions about the schema are answered here, from what clients may see. */
const introspect = ({ compiled, variables }: PreparedOperation, { data }: Execution, { compiler }: EngineParts): readonly GraphQLError[] => {
  if (compiled.introspection === null) return [];
  const answer = execute({ schema: compiler.apiSchema, document: compiled.introspection, variableValues: variables }) as ExecutionResult;
  for (const { key, plannedKey, value } of compiled.shape.fields) if (value.kind === 'given') data[plannedKey] = answer.data?.[key] ?? null;
  return answer.errors ?? [];
};

const present = (compiled: CompiledOperation, { data, trouble, request }: Execution, { compiler, logger }: EngineParts, introspectionErrors: readonly GraphQLError[]): ExecutionResult => {
  const projection = { isFaulty: false };
  const shown = compiled.project(data, projection);
  if (trouble === null && !projection.isFaulty && introspectionErrors.length === 0) return { data: shown };
  const { errors, faults } = locateErrors(data, compiled, trouble, compiler.relations);
  if (faults.length > 0) logger.warn({ requestId: request.requestId, faults: faults.slice(0, LOGGED_FAULTS), count: faults.length }, 'departments answered values that are not of their types');
  const all = [...introspectionErrors, ...errors];
  return all.length === 0 ? { data: shown } : { data: shown, errors: all };
};

const LOGGED_FAULTS = 3;
