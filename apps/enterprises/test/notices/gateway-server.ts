import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ReceivedMessage {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A small HTTP server in the place of an SMS gateway: it answers what it is told to, and remembers what it got. */
export interface GatewayServer {
  readonly url: string;
  readonly received: ReceivedMessage[];
  /** A status, a redirection, or silence. */
  answer: number | 'SILENCE' | { readonly location: string };
  close(): Promise<void>;
}

export const startGatewayServer = async (): Promise<GatewayServer> => {
  const received: ReceivedMessage[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      if (gateway.answer === 'SILENCE') return;
      if (typeof gateway.answer === 'object') response.writeHead(307, gateway.answer).end();
      else response.writeHead(gateway.answer).end('{"queued":true}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: GatewayServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    received,
    answer: 202,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return gateway;
};
