import { publicCaller } from '@qinqing/caller';
import { createEngine, newOperationRecord, type Department, type DepartmentAnswer, type ExplainedPlan, type Operation, type RequestContext } from '@qinqing/gateway/engine';
import { print, parse } from 'graphql';
import { pino } from 'pino';
import { readErrors, type AnsweringEngine } from '../answering-engine.ts';
import { createDepartmentAnswers, type FetchAnswer, type FetchRequest } from '../graph/answer-fetch.ts';
import type { Graph } from '../graph/graph.ts';
import type { World } from '../graph/world.ts';
import type { GeneratedOperation } from '../generate/generate-operation.ts';

const PATIENCE_MS = 60_000;

/** The engine that ships, over departments in this process. */
export const createOurEngine = async (graph: Graph): Promise<AnsweringEngine> => {
  const answerFetch = createDepartmentAnswers(graph);
  const worlds = new Map<string, World>();
  const createDepartment = (name: string): Department => ({
    name,
    fetch: async ({ body, kind }, { requestId }) => {
      const world = worlds.get(requestId) as World;
      if (world.weather.down.includes(name)) return { isAnswered: false, error: { message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE', department: name, requestId } } };
      const request = JSON.parse(body) as FetchRequest;
      // A department refuses a mutation that is sent as a query could be: more than once.
      if (/^\s*mutation\b/.test(request.query) !== (kind === 'mutation')) throw new Error(`${kind}: ${request.query}`);
      return readAnswer(await answerFetch(name, request, world), name, requestId);
    },
    subscribe: () => {
      throw new Error('subscriptions are not compared here');
    },
    close: () => Promise.resolve(),
  });
  const departments = new Map([...graph.departments.keys()].map((name) => [name, createDepartment(name)]));
  const engine = await createEngine({ supergraphSdl: graph.supergraphSdl, findDepartment: (name) => departments.get(name) as Department, logger: pino({ level: 'silent' }) });
  let requests = 0;
  return {
    answer: async (operation, world) => {
      const request = describeRequest(`r-${(requests += 1)}`);
      worlds.set(request.requestId, world);
      const { data, errors } = await engine.execute(asked(operation), request);
      worlds.delete(request.requestId);
      return { data, errors: readErrors(errors), fetchCount: world.fetchCount };
    },
    explain: async (operation) => explainPlan(await engine.explain(asked(operation)), '').join('\n'),
    close: () => engine.close(),
  };
};

const asked = ({ text, document, operationName, variables }: GeneratedOperation): Operation => ({ document, documentHash: text, operationName, variables });

const describeRequest = (requestId: string): RequestContext => ({
  requestId,
  caller: publicCaller,
  deadline: Date.now() + PATIENCE_MS,
  clientGone: new AbortController().signal,
  traceparent: null,
  maySeeSchema: true,
  record: newOperationRecord(),
});

const readAnswer = ({ data = null, errors = [] }: FetchAnswer, department: string, requestId: string): DepartmentAnswer => ({
  isAnswered: true,
  data,
  errors: errors.map(({ message, path, extensions }) => ({ message, path, extensions: { code: (extensions?.code ?? 'INTERNAL_SERVER_ERROR') as never, department, requestId } })),
});

const explainPlan = (plan: ExplainedPlan | null, indent: string): readonly string[] => {
  if (plan === null) return [`${indent}nothing`];
  const inner = `${indent}  `;
  switch (plan.kind) {
    case 'fetch':
      return [`${indent}fetch ${plan.number} of ${plan.department} at ${plan.path.join('.') || 'the root'}`, ...indentAll(print(parse(plan.operation)), inner)];
    case 'condition':
      return [`${indent}if ${plan.variable}`, ...explainPlan(plan.ifTrue, inner), `${indent}else`, ...explainPlan(plan.ifFalse, inner)];
    case 'subscription':
      return [`${indent}subscription`, ...explainPlan(plan.primary, inner), ...explainPlan(plan.rest, inner)];
    default:
      return [`${indent}${plan.kind}`, ...plan.nodes.flatMap((node) => explainPlan(node, inner))];
  }
};

const indentAll = (text: string, indent: string): readonly string[] => text.split('\n').map((line) => indent + line);
