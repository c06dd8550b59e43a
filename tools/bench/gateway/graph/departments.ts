import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { resolvers } from './resolvers.ts';
import { departmentNames, schemas, type DepartmentName } from './schemas.ts';
import { Issuer } from './issuer.ts';

/** Answers are remembered: the departments are not what is measured, and share a core with the load. */
const REMEMBERED_ANSWERS = 10_000;
const REMEMBERED_CALLS = 20;

const built = new Map<string, GraphQLSchema>(departmentNames.map((name) => [name, buildSubgraphSchema([{ typeDefs: parse(schemas[name]), resolvers: resolvers[name] as never }])]));
const answers = new Map<string, Map<string, Buffer>>(departmentNames.map((name) => [name, new Map()]));
const calls: { readonly department: string; readonly body: string }[] = [];
let count = 0;

const note = (department: string, body: string): void => {
  count += 1;
  if (calls.push({ department, body }) > REMEMBERED_CALLS) calls.shift();
};

const work = async (name: DepartmentName, body: string): Promise<Buffer> => {
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const answer = Buffer.from(JSON.stringify(await graphql({ schema: built.get(name)!, source: query, variableValues: variables })));
  const known = answers.get(name)!;
  if (known.size < REMEMBERED_ANSWERS) known.set(body, answer);
  return answer;
};

const issuer = await Issuer.create();

const respond = async (name: string, body: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  if (name === 'issuer') return void response.setHeader('content-type', 'application/json').end(JSON.stringify(issuer.answer(request.url ?? '', `http://${request.headers.host}/issuer`)));
  if (name === 'token') return void response.end(await issuer.token(`http://${request.headers.host}/issuer`));
  if (name === 'calls') return void response.end(JSON.stringify({ count, last: calls }));
  note(name, body);
  send(response, answers.get(name)?.get(body) ?? (await work(name as DepartmentName, body)));
};

const send = (response: ServerResponse, answer: Buffer): void => void response.writeHead(200, ['content-type', 'application/json', 'content-length', String(answer.length)]).end(answer);

/** One process for all four departments, and for the issuer of the token that the load carries. What it costs slows down the core beside it, so it does little. */
const server = createServer({ keepAliveTimeout: 600_000 }, (request, response) => {
  const [, name = ''] = (request.url ?? '').split('/');
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece: string) => (body += piece));
  request.once('end', () => void respond(name, body, request, response).catch((error: unknown) => response.writeHead(500).end(String(error))));
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());
