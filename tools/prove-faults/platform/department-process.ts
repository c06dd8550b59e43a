import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, GraphQLError, parse } from 'graphql';
import { resolversOf, SECRET, typeDefsOf, type DepartmentName } from './graph.ts';

/** A department as a process of its own: `department-process.ts NAME PORT`. Its parent learns the port, and tells it to leak or to hold answers back. */
const [name, port] = process.argv.slice(2) as [DepartmentName, string];
const behaviour = { leaks: false, holds: false };
const counts = { received: 0, abandoned: 0 };

const leak = (): void => {
  if (!behaviour.leaks) return;
  const thrown = [
    () => new Error(`connect ECONNREFUSED ${SECRET}`),
    () => new GraphQLError(SECRET, { extensions: { code: 'INTERNAL_SERVER_ERROR', exception: { stacktrace: [SECRET] } } }),
    () => new GraphQLError('No.', { extensions: { code: 'FORBIDDEN', stacktrace: [SECRET], serviceName: SECRET, http: { headers: { secret: SECRET } }, response: { body: SECRET } } }),
    () => new GraphQLError(`Cannot query field "${SECRET}" on type "Enterprise".`, { extensions: { code: 'BAD_USER_INPUT' } }),
    () => new GraphQLError(SECRET, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }),
  ];
  throw thrown[Math.floor(Math.random() * thrown.length)]!();
};

const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefsOf(name)), resolvers: resolversOf(name, leak) as never }]);
const answers = new Map<string, string>();
/** The same question has the same answer, so that a department costs little beside the gateway that is under test. */
const answer = async (body: string): Promise<string> => {
  const known = behaviour.leaks ? undefined : answers.get(body);
  if (known !== undefined) return known;
  const { query, variables } = JSON.parse(body) as { query: string; variables?: Record<string, unknown> };
  const made = JSON.stringify(await execute({ schema, document: parse(query), variableValues: variables }));
  if (!behaviour.leaks) answers.set(body, made);
  return made;
};

let isDraining = false;
const server = createServer((request, response) => {
  counts.received += 1;
  response.once('close', () => (counts.abandoned += response.writableFinished ? 0 : 1));
  void text(request).then(async (body) => {
    if (behaviour.holds) return;
    const made = await answer(body);
    response.setHeader('content-type', 'application/json');
    if (isDraining) response.setHeader('connection', 'close');
    response.end(made);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(Number(port), '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));

process.on('message', (change) => {
  Object.assign(behaviour, change);
  process.send?.({ ...counts });
});
process.on('disconnect', () => process.exit(0));
process.on('SIGTERM', () => {
  isDraining = true;
  server.close(() => process.exit(0));
  server.closeIdleConnections();
});
