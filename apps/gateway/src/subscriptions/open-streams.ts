import type { Caller } from '@qinqing/caller';
import { RequestRefused } from '../request-refused.ts';
import type { StreamEnd } from './stream-end.ts';
import type { StreamSettings } from './stream-settings.ts';

/** One live view, from its being admitted to its end. */
export interface OpenStream {
  /** Aborted when it is over; the reason is a `StreamEnd`, or anything else when the client has gone. */
  readonly over: AbortSignal;
  /** Ends it for this reason; only the first end counts. */
  readonly end: (reason: StreamEnd) => void;
  /** The client has gone, or nothing is left to be said. */
  readonly close: () => void;
}

/** All live views of this process: how many there may be, and their end when time is over or the process leaves. */
export class OpenStreams {
  readonly #limits: StreamSettings;
  readonly #clock: () => Date;
  readonly #streams = new Set<OpenStream>();
  readonly #perCaller = new Map<string, number>();
  #isDraining = false;

  constructor(limits: StreamSettings, clock: () => Date) {
    this.#limits = limits;
    this.#clock = clock;
  }

  get count(): number {
    return this.#streams.size;
  }

  /** @param tokenExpiresAt epoch milliseconds @throws RequestRefused 429 for a caller who has too many, 503 when nobody can have more */
  open({ subject }: Caller, tokenExpiresAt: number): OpenStream {
    const { most, mostPerCaller, lifetimeMs } = this.#limits;
    if (this.#isDraining || this.#streams.size >= most) throw refuse(503, 'No further live view can be served by this replica. Try again in a second. 订阅数已满，请稍后重试。', {});
    const own = this.#perCaller.get(subject) ?? 0;
    if (own >= mostPerCaller) throw refuse(429, `You have ${own} live views open; more are not served. Close one first. 订阅数已达上限，请先关闭其他订阅。`, { limit: 'subscriptions', allowed: mostPerCaller });
    this.#perCaller.set(subject, own + 1);
    const over = new AbortController();
    const lastsMs = tokenExpiresAt - this.#clock().getTime();
    const isTokenFirst = lastsMs < lifetimeMs;
    const timer = setTimeout(() => stream.end(isTokenFirst ? 'token expired' : 'lifetime over'), Math.max(0, Math.min(lastsMs, lifetimeMs)));
    const stream: OpenStream = {
      over: over.signal,
      end: (reason) => over.abort(reason),
      close: () => {
        if (!this.#streams.delete(stream)) return;
        clearTimeout(timer);
        over.abort();
        this.#forget(subject);
      },
    };
    this.#streams.add(stream);
    return stream;
  }

  /** Clients go to another replica: no more is admitted here. */
  drain(): void {
    this.#isDraining = true;
    for (const stream of this.#streams) stream.end('draining');
  }

  #forget(subject: string): void {
    const left = (this.#perCaller.get(subject) ?? 1) - 1;
    if (left === 0) this.#perCaller.delete(subject);
    else this.#perCaller.set(subject, left);
  }
}

const refuse = (status: 429 | 503, message: string, facts: Readonly<Record<string, unknown>>): RequestRefused =>
  new RequestRefused(message, { status, code: 'RATE_LIMITED', headers: { 'retry-after': '1' }, facts });
