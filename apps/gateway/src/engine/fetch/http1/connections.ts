import { Connection, type Waiting } from './connection.ts';

/** A connection that was not used for longer is not trusted any more, unless the other side says how long it keeps it. */
const KEPT_MS = 4_000;
/** So much earlier than the other side is a connection given up: it may be closing it just now. */
const MARGIN_MS = 1_000;

/** The connections to one department. How many there are at once is up to whoever sends: one for each request under way. */
export class Connections {
  readonly #url: URL;
  readonly #head: string;
  readonly #free: Connection[] = [];
  readonly #all = new Set<Connection>();

  /** @param url where requests are posted to */
  constructor(url: URL) {
    this.#url = url;
    this.#head = `POST ${url.pathname} HTTP/1.1\r\nhost: ${url.host}\r\n`;
  }

  /**
   * Posts a text.
   *
   * @param headers names and values in turn
   * @param isFresh on a new connection, that serves this request alone
   * @returns how to give the request up
   * @throws Error for a header that is none
   */
  post({ headers, body, isFresh }: { readonly headers: readonly string[]; readonly body: string; readonly isFresh: boolean }, waiting: Waiting): () => void {
    const request = `${this.#head}${writeHeaders(headers)}${isFresh ? 'connection: close\r\n' : ''}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    const connection = (isFresh ? undefined : this.#take()) ?? this.#open(isFresh);
    connection.send(request, waiting);
    return () => connection.giveUp(waiting);
  }

  destroy(): void {
    for (const connection of this.#all) connection.destroy();
    this.#all.clear();
  }

  /** The one that was used last: it is the surest to be open. */
  #take(): Connection | undefined {
    for (;;) {
      const connection = this.#free.pop();
      if (connection === undefined) return undefined;
      const keptMs = connection.keptMs === undefined ? KEPT_MS : connection.keptMs - MARGIN_MS;
      if (connection.isUsable && performance.now() - connection.freeSince < keptMs) return connection;
      this.#drop(connection);
    }
  }

  #open(isFresh: boolean): Connection {
    const connection = new Connection(this.#url, { onFree: () => (isFresh ? this.#drop(connection) : this.#keep(connection)), onClosed: () => this.#all.delete(connection) });
    this.#all.add(connection);
    return connection;
  }

  #keep(connection: Connection): void {
    connection.freeSince = performance.now();
    this.#free.push(connection);
  }

  #drop(connection: Connection): void {
    this.#all.delete(connection);
    connection.destroy();
  }
}

const VALUE = /^[\t\x20-\x7e]*$/;

const writeHeaders = (headers: readonly string[]): string => {
  let text = '';
  for (let index = 0; index < headers.length; index += 2) {
    const value = headers[index + 1] as string;
    if (!VALUE.test(value)) throw new Error(`The value of the header ${headers[index]} cannot be sent.`);
    text += `${headers[index]}: ${value}\r\n`;
  }
  return text;
};
