export interface ServerSentEvent {
  /** `message` when the stream does not say. */
  readonly event: string;
  readonly data: string;
}

/** An event of the stream is larger than it may be. */
export class EventTooLarge extends Error {}

/**
 * Reads a stream of server-sent events (text/event-stream, as the HTML standard has it) piece by piece, wherever the pieces are
 * cut. Comments are signs of life and say nothing else. Keeps no more than one unfinished event.
 */
export class EventStreamReader {
  readonly #limitCharacters: number;
  readonly #decoder = new TextDecoder('utf-8');
  #unread = '';
  #event = '';
  #data: string[] = [];
  #dataLength = 0;

  constructor(limitCharacters: number) {
    this.#limitCharacters = limitCharacters;
  }

  /** @throws EventTooLarge */
  read(chunk: Uint8Array): readonly ServerSentEvent[] {
    const events: ServerSentEvent[] = [];
    const text = this.#unread + this.#decoder.decode(chunk, { stream: true });
    let from = 0;
    for (;;) {
      const end = findLineEnd(text, from);
      if (end === null) break;
      const event = this.#readLine(text.slice(from, end.at));
      if (event !== null) events.push(event);
      from = end.next;
    }
    this.#unread = text.slice(from);
    if (this.#unread.length + this.#dataLength > this.#limitCharacters) throw new EventTooLarge();
    return events;
  }

  #readLine(line: string): ServerSentEvent | null {
    if (line === '') return this.#finishEvent();
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value;
    if (field === 'data') {
      this.#data.push(value);
      this.#dataLength += value.length + 1;
    }
    if (this.#dataLength > this.#limitCharacters) throw new EventTooLarge();
    return null;
  }

  #finishEvent(): ServerSentEvent | null {
    const event = this.#event === '' && this.#data.length === 0 ? null : { event: this.#event === '' ? 'message' : this.#event, data: this.#data.join('\n') };
    this.#event = '';
    this.#data = [];
    this.#dataLength = 0;
    return event;
  }
}

/** Lines end with LF, CRLF or CR. A CR at the very end may be half of a CRLF: the rest of the line end is waited for. */
const findLineEnd = (text: string, from: number): { readonly at: number; readonly next: number } | null => {
  for (let at = from; at < text.length; at += 1) {
    const character = text.charCodeAt(at);
    if (character === 10) return { at, next: at + 1 };
    if (character === 13) return at + 1 === text.length ? null : { at, next: text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1 };
  }
  return null;
};
