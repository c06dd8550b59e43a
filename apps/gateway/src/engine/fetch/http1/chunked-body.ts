import { HEADER_LINE, MalformedResponse } from './response-head.ts';

/** Longer than any size with what may stand behind it, and than any trailer of use. */
const LINE_LIMIT = 4_096;
const TRAILER_LINES = 100;
const SIZE = /^([\dA-Fa-f]{1,8})(?:;[\t\x20-\x7e\x80-\xff]*)?$/;
const LF = 0x0a;

/** Reads a body that comes in chunks (RFC 9112 §7.1), from pieces that are cut anywhere. */
export class ChunkedBody {
  #state: 'size' | 'data' | 'end of data' | 'trailer' | 'done' = 'size';
  #line = '';
  #left = 0;
  #trailers = 0;

  get isDone(): boolean {
    return this.#state === 'done';
  }

  /**
   * Gives the data of a piece to `take`, and returns how much of the piece belongs to the body: all of it, unless the body has ended.
   *
   * @throws MalformedResponse
   */
  read(piece: Buffer, take: (data: Buffer) => void): number {
    let at = 0;
    while (at < piece.length && this.#state !== 'done') {
      if (this.#state === 'data') {
        const end = Math.min(at + this.#left, piece.length);
        take(piece.subarray(at, end));
        this.#left -= end - at;
        at = end;
        if (this.#left === 0) this.#state = 'end of data';
      } else {
        const end = piece.indexOf(LF, at);
        const stop = end === -1 ? piece.length : end + 1;
        this.#line += piece.toString('latin1', at, stop);
        at = stop;
        if (this.#line.length > LINE_LIMIT) throw new MalformedResponse('a line between chunks is too long');
        if (end !== -1) this.#endLine();
      }
    }
    return at;
  }

  #endLine(): void {
    const line = this.#line;
    this.#line = '';
    if (!line.endsWith('\r\n')) throw new MalformedResponse('a line between chunks does not end as it should');
    const text = line.slice(0, -2);
    if (this.#state === 'end of data') {
      if (text !== '') throw new MalformedResponse('a chunk is longer than it says');
      this.#state = 'size';
    } else if (this.#state === 'size') {
      const size = SIZE.exec(text);
      if (size === null) throw new MalformedResponse('the size of a chunk is no number');
      this.#left = Number.parseInt(size[1] as string, 16);
      this.#state = this.#left === 0 ? 'trailer' : 'data';
    } else if (text === '') this.#state = 'done';
    else if (!HEADER_LINE.test(text)) throw new MalformedResponse('a trailer is not one of HTTP/1');
    else if ((this.#trailers += 1) > TRAILER_LINES) throw new MalformedResponse('there are too many trailers');
  }
}
