import { buildSubgraphSchema } from '@apollo/subgraph';
import { publicCaller } from '@qinqing/caller';
import { composeServices } from '@theguild/federation-composition';
import { graphql, parse, subscribe, validate, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { createEngine, newOperationRecord, type Department, type DepartmentAnswer, type Engine, type ExplainedPlan, type RequestContext } from '../../src/engine/index.ts';

export interface DepartmentCode {
  readonly sdl: string;
  readonly resolvers?: object;
}

export interface Asked {
  readonly department: string;
  readonly number: number;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly variables: Readonly<Record<string, any>>;
  readonly entityCounts: Readonly<Record<string, number>>;
}

/** An answer as a client reads it: as JSON. */
export interface Answered {
  readonly data?: any;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** What a department says instead of what its resolvers would; undefined: nothing else. */
export type Interference = (asked: Asked) => DepartmentAnswer | undefined;

export interface EngineUnderTest {
  readonly engine: Engine;
  readonly asked: Asked[];
  readonly record: RequestContext['record'][];
  /** Refuses what does not fit the schema, as the server does. */
  readonly ask: (query: string, variables?: Readonly<Record<string, unknown>>, operationName?: string) => Promise<Answered>;
  readonly updates: (query: string, variables?: Readonly<Record<string, unknown>>) => AsyncGenerator<Answered, void>;
  readonly explain: (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<ExplainedPlan | null>;
  interfere: Interference;
}

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@interfaceObject", "@override"])';

export const composeGraph = (departments: Readonly<Record<string, DepartmentCode>>): string => {
  const composed = composeServices(Object.entries(departments).map(([name, { sdl }]) => ({ name, url: `http://${name}.internal`, typeDefs: parse(`${link}\n${sdl}`) })));
  if (composed.errors !== undefined) throw new Error(composed.errors.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
};

const started: Engine[] = [];

/** After all tests of a file: a planner is a thread. */
export const closeEngines = async (): Promise<void> => {
  await Promise.all(started.splice(0).map((engine) => engine.close()));
};

/** The engine over departments of this process: what is said between them is GraphQL and JSON, only the wire is missing. */
export const startEngine = async (departments: Readonly<Record<string, DepartmentCode>>, { overrideLabels = new Set<string>() } = {}): Promise<EngineUnderTest> => {
  const asked: Asked[] = [];
  const record: RequestContext['record'][] = [];
  const schemas = new Map<string, GraphQLSchema>();
  const schemaOf = (name: string): GraphQLSchema => {
    const { sdl, resolvers = {} } = departments[name] ?? { sdl: '' };
    const schema = schemas.get(name) ?? buildSubgraphSchema([{ typeDefs: parse(`${link}\n${sdl}`), resolvers: resolvers as never }]);
    schemas.set(name, schema);
    return schema;
  };
  const findDepartment = (name: string): Department => ({
    name,
    fetch: async ({ number, kind, body, entityCounts }) => {
      const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      const own: Asked = { department: name, number, kind, query, variables, entityCounts };
      asked.push(own);
      return under.interfere(own) ?? answer(name, await graphql({ schema: schemaOf(name), source: query, variableValues: variables }));
    },
    subscribe: async function* (body) {
      const { query, variables = {} } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
      const updates = await subscribe({ schema: schemaOf(name), document: parse(query), variableValues: variables });
      if (!(Symbol.asyncIterator in updates)) return yield answer(name, updates);
      for await (const update of updates) yield answer(name, update);
    },
    close: () => Promise.resolve(),
  });
  const engine = await createEngine({ supergraphSdl: composeGraph(departments), findDepartment, logger: pino({ level: 'silent' }), overrideLabels });
  started.push(engine);
  const read = (query: string, variables: Readonly<Record<string, unknown>> = {}, operationName: string | null = null) => {
    const document = parse(query);
    const [fault] = validate(engine.apiSchema, document);
    if (fault !== undefined) throw fault;
    return { document, documentHash: query, operationName, variables };
  };
  const begin = (): RequestContext => {
    const request: RequestContext = { requestId: 'r-1', caller: publicCaller, deadline: Date.now() + 10_000, clientGone: new AbortController().signal, traceparent: null, maySeeSchema: true, record: newOperationRecord() };
    record.push(request.record);
    return request;
  };
  const under: EngineUnderTest = {
    engine,
    asked,
    record,
    ask: async (query, variables, operationName) => toJson(await engine.execute(read(query, variables, operationName), begin())),
    updates: async function* (query, variables) {
      for await (const update of engine.subscribe(read(query, variables), begin(), begin)) yield toJson(update);
    },
    explain: (query, variables) => engine.explain(read(query, variables)),
    interfere: () => undefined,
  };
  return under;
};

const toJson = (result: ExecutionResult): Answered => JSON.parse(JSON.stringify(result)) as Answered;

const answer = (department: string, { data, errors = [] }: ExecutionResult): DepartmentAnswer => ({
  isAnswered: true,
  data: (data ?? null) === null ? null : (JSON.parse(JSON.stringify(data)) as Record<string, unknown>),
  errors: errors.map(({ message, path }) => ({ message, path, extensions: { code: 'BAD_USER_INPUT', department, requestId: 'r-1' } })),
});

/** What a department that is down makes of a fetch. */
export const outage = (department: string): DepartmentAnswer => ({
  isAnswered: false,
  error: { message: `The ${department} department is not available right now.`, extensions: { code: 'SUBGRAPH_UNAVAILABLE', department, requestId: 'r-1' } },
});

/** Data as they come off the wire, errors included. */
export const says = (data: unknown, errors: readonly { readonly path?: readonly (string | number)[]; readonly message?: string }[] = []): DepartmentAnswer => ({
  isAnswered: true,
  data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
  errors: errors.map(({ path, message = 'Not so.' }) => ({ message, path, extensions: { code: 'BAD_USER_INPUT', department: 'any', requestId: 'r-1' } })),
});
