import { ApolloGateway } from '@apollo/gateway';
import { GraphQLError, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode, getOperationAST } from 'graphql';
import type { Logger } from 'pino';
import type { DepartmentSource } from './fetch/department-source.ts';
import { createDepartmentFetches } from './department-fetches.ts';
import type { Engine, Operation } from './engine.ts';
import { Execution } from './execution.ts';
import { placeErrors } from './place-errors.ts';

export interface ApolloEngineOptions {
  readonly supergraphSdl: string;
  /** Finds a department by its name in the supergraph. The addresses there are placeholders and are not used. */
  readonly findDepartment: (name: string) => DepartmentSource;
  readonly logger: Logger;
}

type Executor = Awaited<ReturnType<ApolloGateway['load']>>['executor'];

/** The engine on @apollo/gateway. @throws Error when the supergraph is not one */
export const createApolloEngine = async ({ supergraphSdl, findDepartment, logger }: ApolloEngineOptions): Promise<Engine> => {
  // The constructor sends usage figures to its maker unless this says otherwise.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => createDepartmentFetches(findDepartment(name)),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      (requestContext.context as Execution).plan = queryPlan;
    },
    __exposeQueryPlanExperimental: false,
    logger: quietLogger(logger),
  });
  let apiSchema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate((loaded) => {
    apiSchema = loaded.apiSchema;
  });
  const { executor } = await gateway.load();
  if (apiSchema === undefined) throw new Error('the engine loaded no schema');
  return {
    apiSchema,
    supergraphSdl,
    execute: async (operation, request) => {
      const chosen = getOperationAST(operation.document, operation.operationName);
      if (chosen === null || chosen === undefined) return { errors: [new GraphQLError(`Name one of the document's operations as operationName.`)] };
      const execution = new Execution(request, operation.variables);
      return present(await run(executor, operation, chosen, execution, logger), execution);
    },
    close: () => gateway.stop(),
  };
};

const run = (executor: Executor, operation: Operation, chosen: OperationDefinitionNode, execution: Execution, logger: Logger): Promise<ExecutionResult> => {
  const { document, documentHash, operationName, variables } = operation;
  // The executor reads no more of a request than this.
  const request = { request: { operationName: operationName ?? undefined, variables }, document, queryHash: documentHash, operationName, operation: chosen, metrics: {}, context: execution, logger };
  return executor(request as unknown as Parameters<Executor>[0]);
};

/** Nulls that a department gave for a field that may not be null are no errors here: what is unknown or invisible reads as null. */
const present = (result: ExecutionResult, execution: Execution): ExecutionResult => {
  if (result.data === undefined) return { errors: result.errors ?? [] };
  const errors = placeErrors(result, execution);
  return { data: result.data, ...(errors.length > 0 && { errors }) };
};

const quietLogger = (logger: Logger) => ({
  debug: () => undefined,
  info: () => undefined,
  warn: (message: unknown) => logger.warn(String(message)),
  error: (message: unknown) => logger.error(String(message)),
});

