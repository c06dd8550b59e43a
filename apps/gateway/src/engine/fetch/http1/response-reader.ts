import { ChunkedBody } from './chunked-body.ts';
import { MalformedResponse, readResponseHead, type ResponseHead } from './response-head.ts';

const HEAD_LIMIT_BYTES = 16 * 1_024;
const PROTOCOL = 'HTTP/1.';
const END_OF_HEAD = '\r\n\r\n';

export class ResponseTooLarge extends Error {}

export interface Response {
  readonly head: ResponseHead;
  /** To be read at once: where all of it came together, it is part of the bytes that were read. */
  readonly body: Buffer;
}

/** Reads one response from the bytes of a connection, cut anywhere. What comes before it with a status of 1xx is passed over. */
export class ResponseReader {
  readonly #limitBytes: number;
  #unread: Buffer = EMPTY;
  #head: ResponseHead | null = null;
  #chunked: ChunkedBody | null = null;
  /** With room for more: a body that comes in bits does not cost a buffer for each. */
  #body: Buffer = EMPTY;
  #bytes = 0;

  /** @param limitBytes of the body */
  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  /**
   * Takes the next bytes, and copies what it keeps of them. Returns the response once it is whole, and whether bytes followed that nobody has asked for.
   *
   * @throws MalformedResponse, ResponseTooLarge
   */
  read(bytes: Buffer): { readonly response: Response; readonly isFollowed: boolean } | null {
    let piece = bytes;
    while (this.#head === null) {
      const rest = this.#readHead(piece);
      if (rest === null) return null;
      piece = rest;
    }
    const used = this.#readBody(piece, this.#head);
    const response = this.#whole(this.#head, false);
    return response === null ? null : { response, isFollowed: used < piece.length };
  }

  /** The other side has closed the connection. @throws MalformedResponse when that cuts the response off */
  end(): Response {
    const response = this.#head === null ? null : this.#whole(this.#head, true);
    if (response === null) throw new MalformedResponse('the connection was closed before the end of the answer');
    return response;
  }

  /** Returns what stands behind the head of the response, or null as long as there is none. */
  #readHead(piece: Buffer): Buffer | null {
    const known = this.#unread.length === 0 ? piece : Buffer.concat([this.#unread, piece]);
    const end = known.indexOf(END_OF_HEAD, 0, 'latin1');
    const endAtLeast = end === -1 ? known.length - END_OF_HEAD.length + 1 : end;
    if (endAtLeast > HEAD_LIMIT_BYTES) throw new MalformedResponse('the head of the answer is too long');
    if (!PROTOCOL.startsWith(known.toString('latin1', 0, PROTOCOL.length))) throw new MalformedResponse('the answer is not one of HTTP/1');
    if (end === -1) {
      this.#unread = Buffer.from(known);
      return null;
    }
    this.#unread = EMPTY;
    const head = readResponseHead(known.toString('latin1', 0, end));
    if (head.status === 101) throw new MalformedResponse('another protocol was not asked for');
    if (head.status >= 200) this.#begin(head);
    return known.subarray(end + END_OF_HEAD.length);
  }

  #begin(head: ResponseHead): void {
    this.#head = head;
    if (head.framing.kind === 'length' && head.framing.bytes > this.#limitBytes) throw new ResponseTooLarge();
    if (head.framing.kind === 'chunks') this.#chunked = new ChunkedBody();
  }

  /** Returns how much of the piece belongs to the body. */
  #readBody(piece: Buffer, { framing }: ResponseHead): number {
    if (this.#chunked !== null) return this.#chunked.read(piece, (data) => this.#keep(data));
    if (framing.kind === 'length' && this.#bytes === 0 && framing.bytes <= piece.length) {
      this.#body = piece;
      this.#bytes = framing.bytes;
      return framing.bytes;
    }
    const used = framing.kind === 'length' ? Math.min(framing.bytes - this.#bytes, piece.length) : piece.length;
    if (used > 0) this.#keep(piece.subarray(0, used));
    return used;
  }

  #keep(data: Buffer): void {
    const bytes = this.#bytes + data.length;
    if (bytes > this.#limitBytes) throw new ResponseTooLarge();
    if (bytes > this.#body.length) {
      const roomier = Buffer.allocUnsafe(Math.max(bytes, 2 * this.#body.length));
      this.#body.copy(roomier, 0, 0, this.#bytes);
      this.#body = roomier;
    }
    data.copy(this.#body, this.#bytes);
    this.#bytes = bytes;
  }

  #whole(head: ResponseHead, isClosed: boolean): Response | null {
    const { framing } = head;
    const isWhole = framing.kind === 'length' ? this.#bytes === framing.bytes : framing.kind === 'chunks' ? this.#chunked?.isDone === true : isClosed;
    if (!isWhole) return null;
    return { head, body: this.#body.length === this.#bytes ? this.#body : this.#body.subarray(0, this.#bytes) };
  }
}

const EMPTY = Buffer.alloc(0);
