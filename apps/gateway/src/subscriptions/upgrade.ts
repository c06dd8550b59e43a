import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { isAllowedOrigin, type OriginSettings } from '../edge/cross-origin.ts';
import { draining } from './socket-codes.ts';
import type { Connection } from './socket-server.ts';

export interface UpgradeParts {
  readonly server: Server;
  readonly origins: OriginSettings;
  readonly serve: (connection: Connection) => void;
}

/** A subscription and its variables; more is no subscription. */
const LARGEST_MESSAGE_BYTES = 64 * 1_024;
const LEAVE_WITHIN_MS = 2_000;

/** Lets WebSocket connections in at `/graphql`, from pages that may call the graph. @returns what closes them all, so that their clients go elsewhere */
export const acceptWebSockets = ({ server, origins, serve }: UpgradeParts): (() => void) => {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE_BYTES, handleProtocols, perMessageDeflate: false });
  let isDraining = false;
  // Any other upgrade that is offered, such as h2c, is none that has to be taken.
  Object.assign(server, { shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket' });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    if (isDraining) return refuse(socket, '503 Service Unavailable');
    if (request.url?.split('?')[0] !== '/graphql') return refuse(socket, '404 Not Found');
    if (!isAllowedOrigin(request.headers, origins)) return refuse(socket, '403 Forbidden');
    sockets.handleUpgrade(request, socket, head, (webSocket) => serve({ socket: webSocket, request }));
  });
  return () => {
    isDraining = true;
    for (const socket of sockets.clients) {
      socket.close(draining.code, draining.reason);
      setTimeout(() => socket.terminate(), LEAVE_WITHIN_MS).unref();
    }
  };
};

const refuse = (socket: Duplex, status: string): void => void socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
