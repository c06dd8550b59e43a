import { setImmediate } from 'node:timers/promises';
import { execute, getOperationAST, parse, OperationTypeNode, type DocumentNode, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Graph } from './graph.ts';
import { hashText } from './random.ts';
import { canonical, Fault, type Thing, type World } from './world.ts';

export interface FetchRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** A department's answer as it comes out of JSON. */
export interface FetchAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[]; readonly extensions?: { readonly code?: string } }[];
}

/** Departments asked at the same time answer in any order: each takes so many turns of the event loop. */
const MOST_TURNS = 3;
const REMEMBERED_DOCUMENTS = 2_000;

/** Answers as the department of that name would, out of the world of the request. */
export const createDepartmentAnswers = (graph: Graph): ((department: string, request: FetchRequest, world: World) => Promise<FetchAnswer>) => {
  const documents = new Map<string, DocumentNode>();
  const parseOnce = (query: string): DocumentNode => {
    const known = documents.get(query);
    if (known !== undefined) return known;
    if (documents.size > REMEMBERED_DOCUMENTS) documents.clear();
    const document = parse(query, { noLocation: true });
    documents.set(query, document);
    return document;
  };
  return async (department, { query, variables = {}, operationName }, world) => {
    const document = parseOnce(query);
    world.fetchCount += 1;
    for (let turns = hashText(`${department}${query}`) % MOST_TURNS; turns > 0; turns -= 1) await setImmediate();
    const result = await execute({
      schema: graph.departments.get(department) as GraphQLSchema,
      document,
      variableValues: variables,
      operationName,
      contextValue: world,
      rootValue: { __typename: rootTypeOf(document), identity: rootTypeOf(document), department } satisfies Thing,
      fieldResolver: resolveField,
      typeResolver: (thing: Thing) => thing.__typename,
    });
    return JSON.parse(JSON.stringify(result)) as FetchAnswer;
  };
};

const rootTypeOf = (document: DocumentNode): 'Query' | 'Mutation' => (getOperationAST(document)?.operation === OperationTypeNode.MUTATION ? 'Mutation' : 'Query');

const resolveField: GraphQLFieldResolver<Thing, World> = (thing, args, world, { fieldName }) => {
  if (thing.__typename === 'Mutation') world.carriedOut.push(`${fieldName}${canonical(args)}`);
  const drawn = world.drawField(thing.department, thing, fieldName, args);
  if (drawn instanceof Fault) throw drawn;
  return drawn;
};
