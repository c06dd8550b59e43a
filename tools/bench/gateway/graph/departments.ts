import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { departmentNames, schemas, type DepartmentName } from './schemas.ts';
import { Issuer } from './issuer.ts';

/** Answers are remembered: the departments are not what is measured, and share a core with the load. */
const REMEMBERED_ANSWERS = 10_000;
const REMEMBERED_CALLS = 20;

const built = new Map<string, GraphQLSchema>(departmentNames.map((name) => [name, buildSubgraphSchema([{ typeDefs: parse(schemas[name]), resolvers: resolvers[name] as never }])]));
const answers = new Map<string, Buffer>();
let calls: { readonly department: string; readonly body: string }[] = [];
let count = 0;

const answerOf = async (name: DepartmentName, body: string): Promise<Buffer> => {
  const known = answers.get(name + body);
  if (known !== undefined) return known;
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const answer = Buffer.from(JSON.stringify(await graphql({ schema: built.get(name)!, source: query, variableValues: variables })));
  if (answers.size < REMEMBERED_ANSWERS) answers.set(name + body, answer);
  return answer;
};

const issuer = await Issuer.create();

const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [, name = ''] = (request.url ?? '').split('/');
  if (name === 'issuer') return void response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.answer(request.url ?? '', `http://${request.headers.host}/issuer`)));
  if (name === 'token') return void response.end(await issuer.token(`http://${request.headers.host}/issuer`));
  if (name === 'calls') return void response.end(JSON.stringify({ count, last: calls }));
  const body = (await buffer(request)).toString();
  count += 1;
  calls = [...calls.slice(1 - REMEMBERED_CALLS), { department: name, body }];
  const answer = await answerOf(name as DepartmentName, body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
};

/** One process for all four departments, and for the issuer of the token that the load carries. */
const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => void respond(request, response).catch((error: unknown) => response.writeHead(500).end(String(error))));
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
