import { setTimeout as delay } from 'node:timers/promises';
import { Bulkhead } from './bulkhead.ts';
import { Circuit, type Admission } from './circuit.ts';
import type { DepartmentLimits } from './fetch-settings.ts';
import { Connections } from './http1/connections.ts';
import { post, type Exchange, type Post } from './http-post.ts';

/** What came of a request that was to be sent, and what it took. */
export interface Sent {
  /** `late before`: the department has let this request wait already. */
  readonly exchange: Exchange | { readonly kind: 'circuit open' | 'queue full' | 'late before' };
  readonly attempts: number;
  /** For its turn. */
  readonly waitedMs: number;
}

export interface SendRequest extends Pick<Post, 'headers' | 'body' | 'clientGone'> {
  /** A mutation is sent once, whatever happens. */
  readonly isRepeatable: boolean;
  /** Epoch milliseconds. */
  readonly givesUpAt: number;
}

export interface GuardedSenderOptions {
  readonly url: URL;
  readonly timeoutMs: number;
  readonly limits: DepartmentLimits;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly onCircuitChange: (state: 'open' | 'closed') => void;
}

/** The connections to one department, and what protects both of their ends: a bounded queue, a circuit breaker, one second attempt. */
export class GuardedSender {
  readonly circuit: Circuit;
  readonly bulkhead: Bulkhead;
  readonly #options: GuardedSenderOptions;
  readonly #connections: Connections;

  constructor(options: GuardedSenderOptions) {
    const { url, limits } = options;
    this.#options = options;
    this.#connections = new Connections(url);
    this.circuit = new Circuit({ failures: limits.circuitFailures, windowMs: limits.circuitWindowMs, openMs: limits.circuitOpenMs });
    this.bulkhead = new Bulkhead({ inFlight: limits.connections, waiting: limits.queue, waitMs: limits.queueWaitMs });
  }

  async send(request: SendRequest): Promise<Sent> {
    const admission = this.circuit.admit(this.#options.now());
    const isTrial = admission === 'tries' && request.isRepeatable;
    if (isTrial) void this.#tryForNobody(request);
    if (isTrial || admission === 'is refused') return { exchange: { kind: 'circuit open' }, attempts: 0, waitedMs: 0 };
    const entered = this.bulkhead.enter();
    const enteredAt = performance.now();
    const turn = typeof entered === 'string' ? entered : await entered;
    const waitedMs = typeof entered === 'string' ? 0 : performance.now() - enteredAt;
    if (turn === 'is refused') {
      this.circuit.giveUp(admission);
      return { exchange: { kind: 'queue full' }, attempts: 0, waitedMs };
    }
    try {
      const hasOpenedMeanwhile = waitedMs > 0 && admission === 'passes' && this.circuit.state !== 'closed';
      if (hasOpenedMeanwhile) return { exchange: { kind: 'circuit open' }, attempts: 0, waitedMs };
      return await this.#postOnceOrTwice(admission, request, waitedMs);
    } finally {
      this.bulkhead.leave();
    }
  }

  /** Whether a department is back is tried with a query of a client’s who does not wait for it. */
  async #tryForNobody(request: SendRequest): Promise<void> {
    await this.#postOnceOrTwice('tries', { ...request, clientGone: NEVER_GONE }, 0);
  }

  /**
   * A connection that was kept open may have been closed by the other side just now, and others with it: the second attempt has a new one, after a moment
   * in which a process that ends has closed its port, and whoever spreads connections over several has seen that.
   */
  async #postOnceOrTwice(admission: Admission, request: SendRequest, waitedMs: number): Promise<Sent> {
    const sentAt = this.#options.now();
    let exchange = await this.#post(request, false);
    let attempts = 1;
    if (exchange.kind === 'broken' && !exchange.isBegun && request.isRepeatable && this.#options.now() < request.givesUpAt) {
      await delay(PAUSE_MS);
      exchange = await this.#post(request, true);
      attempts = 2;
    }
    this.#judge(exchange, admission, sentAt);
    return { exchange, attempts, waitedMs };
  }

  #post({ headers, body, clientGone, givesUpAt }: SendRequest, isFresh: boolean): Promise<Exchange> {
    const { limits, now } = this.#options;
    return post(this.#connections, { headers, body, clientGone, patienceMs: Math.max(givesUpAt - now(), 0), limitBytes: limits.answerLimitBytes, isFresh });
  }

  #judge(exchange: Exchange, admission: Admission, sentAt: number): void {
    const { now, timeoutMs, onCircuitChange } = this.#options;
    const before = this.circuit.state;
    const hadTime = now() - sentAt >= timeoutMs / 2;
    if (hasFailed(exchange, hadTime)) this.circuit.fail(admission, now());
    else if (exchange.kind === 'abandoned' || exchange.kind === 'late') this.circuit.giveUp(admission);
    else this.circuit.succeed();
    const after = this.circuit.state;
    if (before === 'closed' && after !== 'closed') onCircuitChange('open');
    if (before !== 'closed' && after === 'closed') onCircuitChange('closed');
  }

  close(): void {
    this.#connections.destroy();
  }
}

const PAUSE_MS = 30;
const NEVER_GONE = new AbortController().signal;

/** A fetch that came at the end of its request's deadline says nothing of the department: it had hardly time to answer. */
const hasFailed = (exchange: Exchange, hadTime: boolean): boolean =>
  exchange.kind === 'broken' || (exchange.kind === 'late' && hadTime) || (exchange.kind === 'answered' && exchange.status >= 500);
