import { createServer, type IncomingHttpHeaders, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse, type GraphQLSchema } from 'graphql';

export type Behaviour = 'answers' | 'hangs' | 'waits' | 'answers HTML' | 'answers half of its JSON' | 'answers 500' | 'drops the connection' | 'refuses the assertion' | 'answers too few entities';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A subgraph on loopback that can be told to misbehave. */
export class FakeDepartment {
  readonly received: Received[] = [];
  behaviour: Behaviour = 'answers';
  /** Told in `server-timing` with every answer. */
  sqlStatements = 1;
  /** Called when a request has arrived. */
  onReceived: () => void = () => undefined;
  /** Called when a request was given up by who sent it. */
  onAbandoned: () => void = () => undefined;
  /** Lets what waits be answered. */
  release: () => void = () => undefined;
  readonly #released = new Promise<void>((resolve) => (this.release = resolve));
  readonly #streams = new Set<() => Promise<void>>();
  readonly #endings = new Set<() => void>();
  readonly #schema: GraphQLSchema;
  #server: Server | null = null;
  #port = 0;

  constructor(typeDefs: string, resolvers: object) {
    this.#schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Subscriptions that are being answered. */
  get streams(): number {
    return this.#streams.size;
  }

  /** Something has changed: every subscription is answered anew. */
  async announce(): Promise<void> {
    await Promise.all([...this.#streams].map((tell) => tell()));
  }

  /** Ends all subscriptions in good order, as a department does that wants to hear again who calls. */
  endStreams(): void {
    for (const end of this.#endings) end();
  }

  /** Listens where it listened before, if it did. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  async #stream(query: string, variables: Received['variables'], response: ServerResponse): Promise<void> {
    const tell = async (): Promise<void> => {
      response.write(`event: next\ndata: ${JSON.stringify(await graphql({ schema: this.#schema, source: query, variableValues: variables }))}\n\n`);
    };
    const end = (): void => void response.end('event: complete\ndata:\n\n');
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    this.#streams.add(tell);
    this.#endings.add(end);
    response.once('close', () => {
      this.#streams.delete(tell);
      this.#endings.delete(end);
      this.onAbandoned();
    });
    await tell();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { query, variables = {} } = JSON.parse(await text(request)) as Received;
    this.received.push({ headers: request.headers, query, variables });
    this.onReceived();
    if (this.behaviour === 'answers' && request.headers.accept === 'text/event-stream') return this.#stream(query, variables, response);
    const result = await graphql({ schema: this.#schema, source: query, variableValues: variables });
    const body = JSON.stringify(result);
    response.setHeader('content-type', 'application/json').setHeader('server-timing', `sql;desc="${this.sqlStatements}"`);
    switch (this.behaviour) {
      case 'answers':
        return void response.end(body);
      case 'waits':
        await this.#released;
        return void response.end(body);
      case 'hangs':
        return void response.once('close', this.onAbandoned);
      case 'answers HTML':
        return void response.setHeader('content-type', 'text/html').end('<html>proxy at 10.0.0.7:8443</html>');
      case 'answers half of its JSON':
        return void response.end(body.slice(0, body.length / 2));
      case 'answers 500':
        return void response.writeHead(500).end(JSON.stringify({ errors: [{ message: 'connect ECONNREFUSED 10.0.0.7:5432' }] }));
      case 'drops the connection':
        return void request.socket.destroy();
      case 'refuses the assertion':
        return void response.writeHead(401).end(JSON.stringify({ errors: [{ message: 'no caller assertion', extensions: { code: 'UNAUTHENTICATED' } }] }));
      case 'answers too few entities':
        return void response.end(JSON.stringify({ data: { _entities: [] } }));
    }
  }
}
