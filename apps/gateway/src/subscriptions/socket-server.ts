import type { IncomingMessage } from 'node:http';
import { makeServer, type ServerOptions } from 'graphql-ws';
import type { Logger } from 'pino';
import type { RawData, WebSocket } from 'ws';

/** The connection behind the messages of the protocol. */
export interface Connection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
}

export interface SocketServerParts {
  readonly options: ServerOptions<Record<string, unknown>, Connection>;
  readonly heartbeatMs: number;
  /** How long a client may leave a message unread. */
  readonly slowClientMs: number;
  readonly logger: Logger;
}

const INTERNAL_ERROR = 4500;

/** Speaks graphql-transport-ws on each connection that it is given. A message is sent when the client has taken the one before. */
export const createSocketServer = ({ options, heartbeatMs, slowClientMs, logger }: SocketServerParts): ((connection: Connection) => void) => {
  const server = makeServer(options);
  return ({ socket, request }) => {
    const stopHeartbeat = keepAlive(socket, heartbeatMs);
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (message) => send(socket, message, slowClientMs),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          void socket.on('message', (data: RawData) => {
            handle(String(data)).catch((error: unknown) => {
              logger.error({ err: error }, 'a message of a subscriber could not be handled');
              socket.close(INTERNAL_ERROR, 'Internal error');
            });
          }),
      },
      { socket, request },
    );
    // What is no WebSocket frame ends the connection; the library has said so to the client.
    socket.on('error', () => undefined);
    socket.once('close', (code, reason) => {
      stopHeartbeat();
      void closed(code, String(reason));
    });
  };
};

const send = (socket: WebSocket, message: string, slowClientMs: number): Promise<void> =>
  new Promise((resolve) => {
    if (socket.readyState !== socket.OPEN) return resolve();
    const timer = setTimeout(() => socket.terminate(), slowClientMs);
    socket.send(message, () => {
      clearTimeout(timer);
      resolve();
    });
  });

/** Who has gone without a word does not answer. What has arrived already is read first: a busy moment of ours is no silence of theirs. */
const keepAlive = (socket: WebSocket, everyMs: number): (() => void) => {
  let isAlive = true;
  socket.on('pong', () => (isAlive = true));
  const beat = (): void => {
    if (!isAlive) return socket.terminate();
    isAlive = false;
    socket.ping();
  };
  const timer = setInterval(() => setImmediate(beat), everyMs);
  return () => clearInterval(timer);
};
