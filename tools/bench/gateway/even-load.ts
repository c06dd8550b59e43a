import { connect, type Socket } from 'node:net';
import { CONNECTIONS, type Load } from './load.ts';

/** Requests are sent in steps of so many milliseconds: timers are no finer. */
const STEP_MS = 1;
/** What is measured begins when connections are open, and what whoever asked before has left behind is cleared away. */
const RUN_UP_SECONDS = 2;

export interface Latencies {
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of each second by itself: a machine that stands still for a moment spoils one, and not all. */
  readonly p99MsOfSeconds: readonly number[];
}

/**
 * So many requests in each second, evenly, whatever becomes of those before; each is late by as much as it had to wait for its turn. Answers are counted
 * and not kept: a garbage collection over here would be taken for a slow answer over there.
 */
export const applyEvenLoad = async ({ url, headers, body, seconds, ratePerSecond }: Load & { readonly ratePerSecond: number }): Promise<Latencies> => {
  const runUp = Math.round(RUN_UP_SECONDS * ratePerSecond);
  const total = runUp + Math.round(seconds * ratePerSecond);
  const latencies = new Float64Array(total);
  const { promise, resolve } = Promise.withResolvers<void>();
  const free: Connection[] = [];
  let [sent, ended, failed] = [0, 0, 0];
  const startedAt = performance.now();
  const dueAt = (index: number): number => startedAt + (index * 1_000) / ratePerSecond;
  const sendWhatIsDue = (): void => {
    while (sent < total && free.length > 0 && dueAt(sent) <= performance.now()) {
      free.shift()?.send(sent); // in turn: none is left unused for so long that it is closed
      sent += 1;
    }
  };
  const onEnd = (index: number, isAnswered: boolean, connection: Connection): void => {
    latencies[index] = performance.now() - dueAt(index);
    ended += 1;
    if (!isAnswered) failed += 1;
    if (ended === total) resolve();
    free.push(connection);
    sendWhatIsDue();
  };
  const request = writeRequest(new URL(url), headers, body);
  for (let count = 0; count < CONNECTIONS; count += 1) free.push(new Connection(new URL(url), request, onEnd));
  const timer = setInterval(sendWhatIsDue, STEP_MS);
  await promise;
  clearInterval(timer);
  for (const connection of free) connection.close();
  const measured = latencies.subarray(runUp);
  const eachSecond = Array.from({ length: Math.max(1, Math.floor(seconds)) }, (_second, index) => measured.subarray(Math.round(index * ratePerSecond), Math.round((index + 1) * ratePerSecond)));
  return { failed, p50Ms: percentileOf(measured, 0.5), p99Ms: percentileOf(measured, 0.99), p99MsOfSeconds: eachSecond.map((second) => percentileOf(second, 0.99)) };
};

const percentileOf = (values: Float64Array, share: number): number => values.toSorted()[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;

const writeRequest = ({ pathname, host }: URL, headers: Load['headers'], body: string): Buffer => {
  const lines = Object.entries({ host, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${pathname} HTTP/1.1\r\n${lines.join('')}\r\n${body}`);
};

type OnEnd = (index: number, isAnswered: boolean, connection: Connection) => void;

const HEAD = /^HTTP\/1\.1 (\d{3}) [^]*?\r\ncontent-length: (\d+)\r\n[^]*?\r\n\r\n/i;
const HEAD_BYTES = 2_048;
const bytes = Buffer.allocUnsafeSlow(64 * 1_024);

/** Sends one request at a time, and counts the bytes of its answer. */
class Connection {
  readonly #url: URL;
  readonly #request: Buffer;
  readonly #onEnd: OnEnd;
  #socket: Socket;
  #index = -1;
  #isOk = false;
  /** Null: the head has not come yet. */
  #left: number | null = null;

  constructor(url: URL, request: Buffer, onEnd: OnEnd) {
    this.#url = url;
    this.#request = request;
    this.#onEnd = onEnd;
    this.#socket = this.#connect();
  }

  send(index: number): void {
    this.#index = index;
    this.#left = null;
    if (this.#socket.destroyed) this.#socket = this.#connect();
    this.#socket.write(this.#request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #connect(): Socket {
    const { hostname, port } = this.#url;
    const socket = connect({ host: hostname, port: Number(port), noDelay: true, onread: { buffer: bytes, callback: (length) => this.#read(length) } });
    return socket.on('error', () => undefined).on('close', () => this.#end(false));
  }

  #read(length: number): boolean {
    if (this.#left === null) {
      const [head, status, size] = HEAD.exec(bytes.toString('latin1', 0, Math.min(length, HEAD_BYTES))) ?? [];
      if (head === undefined) this.#socket.destroy();
      this.#isOk = status === '200';
      this.#left = Number(size) + (head?.length ?? 0);
    }
    this.#left -= length;
    if (this.#left === 0) this.#end(this.#isOk);
    return true;
  }

  #end(isAnswered: boolean): void {
    if (this.#index === -1) return;
    const index = this.#index;
    this.#index = -1;
    this.#onEnd(index, isAnswered, this);
  }
}
