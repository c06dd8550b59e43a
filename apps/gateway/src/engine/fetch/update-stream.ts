import { Client, type Dispatcher } from 'undici';
import { whenGone } from './client-gone.ts';
import { textOf, type HttpAnswer } from './department-answer.ts';
import { EventStreamReader, EventTooLarge, type ServerSentEvent } from './event-stream.ts';

/** What comes next of a stream of updates. */
export type Step =
  | { readonly kind: 'opened' }
  | { readonly kind: 'event'; readonly event: ServerSentEvent }
  /** Instead of a stream. */
  | { readonly kind: 'answer'; readonly answer: HttpAnswer }
  | { readonly kind: 'late' }
  | { readonly kind: 'abandoned' }
  | { readonly kind: 'broken'; readonly cause: string };

export interface UpdateStreamOptions {
  readonly url: URL;
  readonly headers: string[];
  readonly body: string;
  /** Until the stream begins. */
  readonly timeoutMs: number;
  /** From one sign of life to the next. */
  readonly silenceMs: number;
  readonly limitBytes: number;
  readonly clientGone: AbortSignal;
}

/** While so many events wait for their reader, the department is not heard: the connection holds it back. */
const MOST_UNREAD = 16;
const STOPPED = new Error('nobody reads this stream any more');

/** The events of one subscription of a department, on a connection of its own. Read until a step that is neither `opened` nor `event`. */
export class UpdateStream implements Dispatcher.DispatchHandler {
  readonly #silenceMs: number;
  readonly #limitBytes: number;
  readonly #client: Client;
  #forgetClient: () => void = () => undefined;
  readonly #steps: Step[] = [];
  #wake: (() => void) | null = null;
  #timer: NodeJS.Timeout;
  #controller: Dispatcher.DispatchController | null = null;
  #reader: EventStreamReader | null = null;
  #answer: { readonly head: Omit<HttpAnswer, 'text'>; readonly chunks: Buffer[]; bytes: number } | null = null;
  #isOver = false;

  constructor({ url, headers, body, timeoutMs, silenceMs, limitBytes, clientGone }: UpdateStreamOptions) {
    this.#silenceMs = silenceMs;
    this.#limitBytes = limitBytes;
    this.#client = new Client(url.origin, { pipelining: 1, allowH2: false, connect: { timeout: timeoutMs }, headersTimeout: 0, bodyTimeout: 0 });
    this.#timer = setTimeout(() => setImmediate(() => this.#runOutOfTime()), timeoutMs);
    this.#client.dispatch({ path: url.pathname, method: 'POST', headers, body }, this);
    this.#forgetClient = whenGone(clientGone, () => this.#end({ kind: 'abandoned' }));
  }

  async next(): Promise<Step> {
    for (;;) {
      const step = this.#steps.shift();
      if (step !== undefined) {
        if (this.#steps.length === 0 && this.#controller?.paused === true) this.#controller.resume();
        return step;
      }
      await new Promise<void>((wake) => (this.#wake = wake));
    }
  }

  /** Closes the connection, whether or not the stream has ended. */
  async stop(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#forgetClient();
    await this.#client.destroy(STOPPED);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
  }

  onResponseStart(_controller: unknown, status: number, headers: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200 || this.#isOver) return;
    const contentType = String(headers['content-type'] ?? '');
    if (status === 200 && /^text\/event-stream\b/i.test(contentType)) {
      this.#reader = new EventStreamReader(this.#limitBytes);
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#end({ kind: 'broken', cause: 'the stream has fallen silent' }), this.#silenceMs);
      this.#push({ kind: 'opened' });
    } else {
      const encoding = headers['content-encoding'];
      this.#answer = { head: { status, contentType, contentEncoding: encoding === undefined ? undefined : String(encoding) }, chunks: [], bytes: 0 };
    }
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.#isOver) return;
    if (this.#reader !== null) return this.#readEvents(this.#reader, chunk, controller);
    if (this.#answer === null) return;
    this.#answer.chunks.push(chunk);
    this.#answer.bytes += chunk.length;
    if (this.#answer.bytes > this.#limitBytes) this.#end(TOO_LARGE);
  }

  onResponseEnd(): void {
    if (this.#answer === null) this.#end({ kind: 'broken', cause: 'the stream ended without being complete' });
    else this.#end({ kind: 'answer', answer: { ...this.#answer.head, text: textOf(Buffer.concat(this.#answer.chunks)) } });
  }

  onResponseError(_controller: unknown, { message }: Error): void {
    this.#end({ kind: 'broken', cause: message });
  }

  #readEvents(reader: EventStreamReader, chunk: Buffer, controller: Dispatcher.DispatchController): void {
    this.#timer.refresh();
    try {
      for (const event of reader.read(chunk)) this.#push({ kind: 'event', event });
      if (this.#steps.length >= MOST_UNREAD) controller.pause();
    } catch (error) {
      if (!(error instanceof EventTooLarge)) throw error;
      this.#end(TOO_LARGE);
    }
  }

  /** Unless the stream has begun in the same moment. */
  #runOutOfTime(): void {
    if (this.#reader === null) this.#end({ kind: 'late' });
  }

  #end(step: Step): void {
    if (this.#isOver) return;
    this.#push(step);
    void this.stop();
  }

  #push(step: Step): void {
    this.#steps.push(step);
    this.#wake?.();
    this.#wake = null;
  }
}

const TOO_LARGE: Step = { kind: 'broken', cause: 'an answer or event is larger than it may be' };
