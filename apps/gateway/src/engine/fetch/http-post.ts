import type { Dispatcher } from 'undici';
import { whenGone } from './client-gone.ts';
import type { HttpAnswer } from './department-answer.ts';

/** How one HTTP request to a department ended. */
export type Exchange =
  | (HttpAnswer & { readonly kind: 'answered'; readonly serverTiming: string | undefined })
  /** `isBegun`: some of an answer had come, so the department has dealt with the request. */
  | { readonly kind: 'broken'; readonly cause: string; readonly isBegun: boolean }
  | { readonly kind: 'too large' }
  | { readonly kind: 'late' }
  | { readonly kind: 'abandoned' };

export interface Post {
  readonly path: string;
  /** Names and values in turn. */
  readonly headers: string[];
  readonly body: string;
  /** For the whole answer, to its last byte. */
  readonly patienceMs: number;
  readonly limitBytes: number;
  readonly clientGone: AbortSignal;
  /** The connection serves this request alone. */
  readonly closesConnection: boolean;
}

/** Sends a request and waits for its whole answer. Never throws. */
export const post = (dispatcher: Dispatcher, request: Post): Promise<Exchange> =>
  new Promise((settle) => {
    const exchange = new Exchanging(request, settle);
    if (exchange.isOver) return;
    const { path, headers, body, closesConnection } = request;
    try {
      dispatcher.dispatch({ path, method: 'POST', headers, body, reset: closesConnection }, exchange);
    } catch (error) {
      exchange.onResponseError(null, error as Error);
    }
  });

const STOPPED = new Error('nobody waits for this answer any more');

/** Called back by undici for each step of an exchange; without streams, which would cost more than the rest. */
class Exchanging implements Dispatcher.DispatchHandler {
  readonly #limitBytes: number;
  readonly #settle: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  #forgetClient: () => void = ignore;
  #controller: Dispatcher.DispatchController | null = null;
  #isBegun = false;
  #status = 0;
  #headers: Readonly<Record<string, string | string[] | undefined>> = {};
  #first: Buffer | null = null;
  #rest: Buffer[] | null = null;
  #bytes = 0;
  isOver = false;

  constructor({ patienceMs, limitBytes, clientGone }: Post, settle: (exchange: Exchange) => void) {
    this.#limitBytes = limitBytes;
    this.#settle = settle;
    this.#timer = setTimeout(() => this.#runOutOfTime(), patienceMs);
    this.#forgetClient = whenGone(clientGone, () => this.#stop({ kind: 'abandoned' }));
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.isOver) controller.abort(STOPPED);
  }

  onResponseStarted(): void {
    this.#isBegun = true;
  }

  /** Also for each interim response (1xx): the last one counts. */
  onResponseStart(_controller: unknown, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: unknown, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#limitBytes) return this.#stop({ kind: 'too large' });
    if (this.#first === null) this.#first = chunk;
    else (this.#rest ??= [this.#first]).push(chunk);
  }

  onResponseEnd(): void {
    this.#end({
      kind: 'answered',
      status: this.#status,
      contentType: single(this.#headers['content-type']) ?? '',
      contentEncoding: single(this.#headers['content-encoding']),
      serverTiming: single(this.#headers['server-timing']),
      body: this.#rest === null ? (this.#first ?? EMPTY) : Buffer.concat(this.#rest, this.#bytes),
    });
  }

  onResponseError(_controller: unknown, error: Error): void {
    this.#end({ kind: 'broken', cause: describe(error), isBegun: this.#isBegun });
  }

  /** What has arrived already is read first: a busy moment of ours is no lateness of theirs. */
  #runOutOfTime(): void {
    setImmediate(() => this.#stop({ kind: 'late' }));
  }

  #stop(exchange: Exchange): void {
    if (this.isOver) return;
    this.#end(exchange);
    this.#controller?.abort(STOPPED);
  }

  #end(exchange: Exchange): void {
    if (this.isOver) return;
    this.isOver = true;
    clearTimeout(this.#timer);
    this.#forgetClient();
    this.#settle(exchange);
  }
}

const ignore = (): void => undefined;
const EMPTY = Buffer.alloc(0);
const single = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? value.join(', ') : value);

const describe = ({ message, cause }: Error): string => (cause instanceof Error ? `${message}: ${cause.message}` : message);
