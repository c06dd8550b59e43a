import { whenGone } from './client-gone.ts';
import { textOf, type HttpAnswer } from './department-answer.ts';
import type { Connections } from './http1/connections.ts';
import { ResponseTooLarge, type Response } from './http1/response-reader.ts';

/** How one HTTP request to a department ended. */
export type Exchange =
  | (HttpAnswer & { readonly kind: 'answered'; readonly bytes: number; readonly serverTiming: string | undefined })
  /** `isBegun`: some of an answer had come, so the department has dealt with the request. */
  | { readonly kind: 'broken'; readonly cause: string; readonly isBegun: boolean }
  | { readonly kind: 'too large' }
  | { readonly kind: 'late' }
  | { readonly kind: 'abandoned' };

export interface Post {
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
  /** For the whole answer, to its last byte. */
  readonly patienceMs: number;
  readonly limitBytes: number;
  readonly clientGone: AbortSignal;
  /** On a connection of its own. */
  readonly isFresh: boolean;
}

/** Sends a request and waits for its whole answer. Never throws. */
export const post = (connections: Connections, request: Post): Promise<Exchange> =>
  new Promise((settle) => {
    if (request.clientGone.aborted) return settle({ kind: 'abandoned' });
    const exchange = new Exchanging(request, settle);
    try {
      exchange.giveUp = connections.post(request, exchange);
    } catch (error) {
      exchange.onBroken(error as Error, false);
    }
  });

class Exchanging {
  readonly limitBytes: number;
  readonly #settle: (exchange: Exchange) => void;
  readonly #timer: NodeJS.Timeout;
  readonly #forgetClient: () => void;
  giveUp: () => void = ignore;

  constructor({ patienceMs, limitBytes, clientGone }: Post, settle: (exchange: Exchange) => void) {
    this.limitBytes = limitBytes;
    this.#settle = settle;
    this.#timer = setTimeout(() => this.#runOutOfTime(), patienceMs);
    this.#forgetClient = whenGone(clientGone, () => this.#stop({ kind: 'abandoned' }));
  }

  onResponse({ head: { status, contentType, contentEncoding, serverTiming }, body }: Response): void {
    this.#end({ kind: 'answered', status, contentType, contentEncoding, serverTiming, text: textOf(body), bytes: body.length });
  }

  onBroken(error: Error, isBegun: boolean): void {
    this.#end(error instanceof ResponseTooLarge ? { kind: 'too large' } : { kind: 'broken', cause: error.message, isBegun });
  }

  /** What has arrived already is read first: a busy moment of ours is no lateness of theirs. */
  #runOutOfTime(): void {
    setImmediate(() => this.#stop({ kind: 'late' }));
  }

  #stop(exchange: Exchange): void {
    this.giveUp();
    this.#end(exchange);
  }

  #end(exchange: Exchange): void {
    clearTimeout(this.#timer);
    this.#forgetClient();
    this.#settle(exchange);
  }
}

const ignore = (): void => undefined;
