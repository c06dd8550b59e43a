import { ApolloGateway, type Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import { getOperationAST } from 'graphql';
import type { AnsweringEngine } from '../answering-engine.ts';
import { readErrors } from '../answering-engine.ts';
import { createDepartmentAnswers } from '../graph/answer-fetch.ts';
import type { Graph } from '../graph/graph.ts';
import { CALM, World } from '../graph/world.ts';
import type { GeneratedOperation } from '../generate/generate-operation.ts';

type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];

interface Context {
  readonly world: World;
  plan: QueryPlan | null;
}

const silent = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** @apollo/gateway over departments in this process: the reference implementation of federation. */
export const createApolloReference = async (graph: Graph): Promise<AnsweringEngine> => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const answerFetch = createDepartmentAnswers(graph);
  const gateway = new ApolloGateway({
    supergraphSdl: graph.supergraphSdl,
    logger: silent,
    buildService: ({ name }) => ({
      process: async ({ request, context }) => {
        return (await answerFetch(name, { query: request.query ?? '', variables: request.variables, operationName: request.operationName }, (context as Context).world)) as never;
      },
    }),
    experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
      (requestContext.context as Context).plan = queryPlan;
    },
  });
  const { executor } = await gateway.load();
  const run = async ({ text, document, operationName, variables }: GeneratedOperation, context: Context) => {
    const request = { operationName: operationName ?? undefined, variables };
    const operation = getOperationAST(document, operationName);
    return executor({ request, document, queryHash: `${text} ${operationName}`, operationName, operation, metrics: {}, context, logger: silent } as unknown as Parameters<typeof executor>[0]);
  };
  return {
    answer: async (operation, world) => {
      const context: Context = { world, plan: null };
      const { data, errors } = await run(operation, context);
      return { data: data as never, errors: readErrors(errors as never), fetchCount: world.fetchCount };
    },
    explain: async (operation) => {
      const context: Context = { world: new World(graph, 0, CALM), plan: null };
      await run(operation, context);
      return context.plan === null ? 'no plan' : prettyFormatQueryPlan(context.plan);
    },
    close: () => gateway.stop(),
  };
};
