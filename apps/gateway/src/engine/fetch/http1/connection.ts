import { connect, isIP, type Socket } from 'node:net';
import { connect as connectSafely } from 'node:tls';
import { ResponseReader, type Response } from './response-reader.ts';

/** Who waits for the response of a connection. Called once, at most. */
export interface Waiting {
  readonly limitBytes: number;
  /** The body is read before this returns. */
  readonly onResponse: (response: Response) => void;
  /** @param isBegun something of an answer had come */
  readonly onBroken: (error: Error, isBegun: boolean) => void;
}

/** Who keeps a connection. */
export interface Keeper {
  /** Another request may be sent. */
  readonly onFree: () => void;
  readonly onClosed: () => void;
}

/** What the system has read is dealt with, or copied, before it reads on: one place serves all connections. */
const shared = Buffer.allocUnsafeSlow(64 * 1_024);

/** One connection to a department, on which one request at a time is answered. */
export class Connection {
  readonly #socket: Socket;
  readonly #keeper: Keeper;
  #waiting: Waiting | null = null;
  #reader: ResponseReader | null = null;
  #isBegun = false;
  #error: Error | null = null;
  /** How long the other side keeps the connection while nothing is asked. */
  keptMs: number | undefined;
  freeSince = 0;

  constructor({ protocol, hostname, port }: URL, keeper: Keeper) {
    this.#keeper = keeper;
    const host = hostname.replace(/^\[|\]$/g, '');
    const onread = { buffer: shared, callback: (length: number) => this.#read(length) };
    const options = { host, port: Number(port) || (protocol === 'https:' ? 443 : 80), noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000, onread };
    this.#socket = protocol === 'https:' ? connectSafely({ ...options, servername: isIP(host) === 0 ? host : '', ALPNProtocols: ['http/1.1'] }) : connect(options);
    this.#socket.on('error', (error) => (this.#error ??= error));
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => {
      this.#keeper.onClosed();
      this.#break(this.#error ?? new Error('the connection was closed'));
    });
  }

  get isUsable(): boolean {
    return !this.#socket.destroyed && this.#socket.writable;
  }

  send(request: string, waiting: Waiting): void {
    this.#waiting = waiting;
    this.#reader = new ResponseReader(waiting.limitBytes);
    this.#isBegun = false;
    this.#socket.write(request, 'utf8');
  }

  /** Whoever has been answered has nothing to give up: the connection may serve somebody else by now. */
  giveUp(waiting: Waiting): void {
    if (this.#waiting === waiting) this.destroy();
  }

  destroy(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  /** Whether the socket goes on reading. */
  #read(length: number): boolean {
    if (this.#reader === null) {
      this.destroy(); // whatever this is, nobody has asked for it
      return false;
    }
    this.#isBegun = true;
    try {
      const read = this.#reader.read(shared.subarray(0, length));
      if (read !== null) this.#finish(read.response, !read.isFollowed && this.#socket.writableLength === 0);
    } catch (error) {
      this.#break(error as Error);
    }
    return !this.#socket.destroyed;
  }

  #end(): void {
    if (this.#reader === null) return;
    try {
      this.#finish(this.#reader.end(), false);
    } catch (error) {
      this.#break(this.#error ?? (error as Error));
    }
  }

  #finish(response: Response, mayBeKept: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    this.#reader = null;
    this.keptMs = response.head.keptMs;
    if (mayBeKept && this.keptMs !== 0) this.#keeper.onFree();
    else this.#socket.destroy();
    waiting?.onResponse(response);
  }

  #break(error: Error): void {
    const waiting = this.#waiting;
    this.#reader = null;
    this.destroy();
    waiting?.onBroken(error, this.#isBegun);
  }
}
