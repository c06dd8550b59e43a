import { describe, expect, it } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { anyDamagedResponse, anyResponse } from '../../../../test/fetch/any-response.ts';
import { MalformedResponse } from './response-head.ts';
import { ResponseReader, ResponseTooLarge } from './response-reader.ts';

const LIMIT = 1_000;
const [MALFORMED, TOO_LARGE, UNFINISHED] = ['malformed', 'too large', 'unfinished'] as const;

interface ReadResponse {
  readonly status: number;
  readonly body: string;
  readonly keptMs: number | undefined;
  /** undefined: it was the end of the connection that ended it. */
  readonly isFollowed: boolean | undefined;
}

type Outcome = ReadResponse | typeof MALFORMED | typeof TOO_LARGE | typeof UNFINISHED;

/** Reads pieces of these sizes from one place, as connections do: what was there is gone with the next piece. */
const readInPieces = (bytes: Buffer, nextSize: () => number, { isClosed = true, limit = LIMIT } = {}): Outcome => {
  const reader = new ResponseReader(limit);
  const shared = Buffer.alloc(bytes.length);
  try {
    for (let from = 0; from < bytes.length; ) {
      const length = bytes.copy(shared, 0, from, from + nextSize());
      const read = reader.read(shared.subarray(0, length));
      const ended = read === null ? null : { status: read.response.head.status, body: read.response.body.toString('latin1'), keptMs: read.response.head.keptMs, isFollowed: read.isFollowed };
      shared.fill('!');
      from += length;
      if (ended !== null) return ended;
    }
    if (!isClosed) return UNFINISHED;
    const { head, body } = reader.end();
    return { status: head.status, body: body.toString('latin1'), keptMs: head.keptMs, isFollowed: undefined };
  } catch (error) {
    if (error instanceof ResponseTooLarge) return TOO_LARGE;
    if (error instanceof MalformedResponse) return MALFORMED;
    throw error;
  }
};

type Options = Parameters<typeof readInPieces>[2];
const read = (text: string, options?: Options): Outcome => readInPieces(Buffer.from(text, 'latin1'), () => Number.MAX_SAFE_INTEGER, options);
const readByteByByte = (text: string, options?: Options): Outcome => readInPieces(Buffer.from(text, 'latin1'), () => 1, options);

const ok = (headers: string, body = ''): string => `HTTP/1.1 200 OK\r\n${headers}${headers === '' ? '' : '\r\n'}\r\n${body}`;
const chunked = (body: string): string => ok('transfer-encoding: chunked', body);

describe('a response', () => {
  it.each<[string, string, Partial<ReadResponse>]>([
    ['with a length', ok('content-length: 5', 'hello'), { body: 'hello' }],
    ['with a length of nothing', ok('content-length: 0'), { body: '' }],
    ['without blanks', ok('content-length:5', 'hello'), { body: 'hello' }],
    ['with blanks', ok('Content-Length: \t5  ', 'hello'), { body: 'hello' }],
    ['without a reason', 'HTTP/1.1 200\r\ncontent-length: 1\r\n\r\na', { body: 'a' }],
    ['with a reason that is not ASCII', 'HTTP/1.1 500 Störung\r\ncontent-length: 1\r\n\r\na', { status: 500, body: 'a' }],
    ['with empty headers', ok('x-a:\r\nx-b: \r\ncontent-length: 1', 'a'), { body: 'a' }],
    ['with headers that are a prototype’s', ok('__proto__: 1\r\nconstructor: 2\r\ncontent-length: 1', 'a'), { body: 'a' }],
    ['in chunks', chunked('5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n'), { body: 'hello world' }],
    ['in chunks with extensions', chunked('5;a\r\nhello\r\n1;b="c d";e=\xe9\r\n!\r\n0;f\r\n\r\n'), { body: 'hello!' }],
    ['in chunks with trailers', chunked('5\r\nhello\r\n0\r\nx-a: b\r\ncontent-length: 7\r\n\r\n'), { body: 'hello' }],
    ['in chunks with sizes in any case', chunked(`0000a\r\n${'a'.repeat(10)}\r\n0B\r\n${'b'.repeat(11)}\r\n000\r\n\r\n`), { body: 'a'.repeat(10) + 'b'.repeat(11) }],
    ['in chunks with line ends in them', chunked('4\r\n\r\n\r\n\r\n0\r\n\r\n'), { body: '\r\n\r\n' }],
    ['in no chunks', chunked('0\r\n\r\n'), { body: '' }],
    ['in chunks, said in capitals', ok('Transfer-Encoding: CHUNKED', '1\r\na\r\n0\r\n\r\n'), { body: 'a' }],
    ['until the connection is closed', ok('', 'hello'), { body: 'hello', isFollowed: undefined, keptMs: 0 }],
    ['of nothing until the connection is closed', ok(''), { body: '', isFollowed: undefined, keptMs: 0 }],
    ['204', 'HTTP/1.1 204 No Content\r\n\r\n', { status: 204, keptMs: 0 }],
    ['204 with a length', 'HTTP/1.1 204 No Content\r\ncontent-length: 5\r\n\r\n', { status: 204, keptMs: 0 }],
    ['304 with the length of what has not changed', 'HTTP/1.1 304 Not Modified\r\ncontent-length: 5\r\n\r\n', { status: 304, keptMs: 0 }],
    ['after others with 1xx', `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n${ok('content-length: 1', 'a')}`, { body: 'a' }],
    ['of HTTP/1.0', 'HTTP/1.0 200 OK\r\ncontent-length: 1\r\n\r\na', { body: 'a', keptMs: 0 }],
    ['of HTTP/1.0 that would be kept', 'HTTP/1.0 200 OK\r\nconnection: keep-alive\r\ncontent-length: 1\r\n\r\na', { body: 'a', keptMs: 0 }],
    ['with connection: close', ok('connection: close\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: 0 }],
    ['with connection: close among others', ok('Connection: x\r\nConnection: Close ,y\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: 0 }],
    ['with a connection that is not closed', ok('connection: keep-alive, disclose\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: undefined }],
    ['with how long it is kept', ok('Keep-Alive: timeout=5\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: 5_000 }],
    ['with how long it is kept, among others', ok('keep-alive: max=7,timeout=72\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: 72_000 }],
    ['with how long it is kept: not at all', ok('keep-alive: timeout=0\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: 0 }],
    ['with how long it is kept, in no number', ok('keep-alive: timeout=soon\r\ncontent-length: 1', 'a'), { body: 'a', keptMs: undefined }],
  ])('%s', (_what, text, expected) => {
    const whole = { status: 200, body: '', keptMs: undefined, isFollowed: false, ...expected };
    expect(read(text)).toEqual(whole);
    expect(readByteByByte(text)).toEqual(whole);
  });

  it('tells its type, its encoding and its timing, those of several lines together', () => {
    const reader = new ResponseReader(LIMIT);
    const whole = reader.read(Buffer.from(ok('CONTENT-TYPE:\ta/b; c=d \r\ncontent-encoding: gzip\r\nserver-timing: a\r\nx-y: z\r\nserver-timing: b\r\ncontent-length: 0')));
    expect(whole?.response.head).toMatchObject({ contentType: 'a/b; c=d', contentEncoding: 'gzip', serverTiming: 'a, b' });
  });

  it('may be followed by what nobody has asked for', () => {
    for (const text of [ok('content-length: 1', 'a'), chunked('0\r\n\r\n'), 'HTTP/1.1 204 No Content\r\n\r\n']) {
      expect(read(text)).toMatchObject({ isFollowed: false });
      for (const more of ['H', '\r\n', ok('content-length: 0')]) expect(read(text + more)).toMatchObject({ isFollowed: true });
    }
  });

  it('is read as it was written, wherever it is cut', () => {
    fc.assert(
      fc.property(anyResponse, fc.infiniteStream(fc.integer({ min: 1, max: 40 })), ({ bytes, status, body }, sizes) => {
        const whole = read(bytes.toString('latin1'));
        expect(whole).toMatchObject({ status, body: body.toString('latin1') });
        expect(readInPieces(bytes, () => sizes.next().value)).toEqual(whole);
      }),
    );
  });
});

const byLength = (length: string): string => ok(`content-length: ${length}`, 'hello');
const byEncoding = (encoding: string): string => ok(`transfer-encoding: ${encoding}`, '5\r\nhello\r\n0\r\n\r\n');

describe('what could be read in two ways is not read', () => {
  it.each<[string, string]>([
    ['a length and chunks', ok('content-length: 5\r\ntransfer-encoding: chunked', '5\r\nhello\r\n0\r\n\r\n')],
    ['chunks and a length', ok('transfer-encoding: chunked\r\ncontent-length: 5', '5\r\nhello\r\n0\r\n\r\n')],
    ['a length and chunks where there is no body', 'HTTP/1.1 204 No Content\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n'],
    ['two lengths', ok('content-length: 5\r\ncontent-length: 6', 'hello!')],
    ['the same length twice', ok('content-length: 5\r\ncontent-length: 5', 'hello')],
    ...['+5', '-5', '0x5', '5, 5', '5 5', '5;', '5.0', '5e0', '', 'five', '\xa05', '5\xa0', '5\t', '\xb5', '12345678901234567890'].map((length): [string, string] => [`the length ${JSON.stringify(length)}`, byLength(length)]),
    ...['gzip, chunked', 'chunked, chunked', 'chunked, identity', 'identity', 'gzip', '', 'chunked;q=1', '"chunked"', 'xchunked', 'chunked\xa0', 'chunked\t'].map((encoding): [string, string] => [`the encoding ${JSON.stringify(encoding)}`, byEncoding(encoding)]),
    ['two encodings', ok('transfer-encoding: gzip\r\ntransfer-encoding: chunked', '0\r\n\r\n')],
    ['a blank before a colon', ok('content-length : 5', 'hello')],
    ['a blank before a name', ok(' content-length: 5', 'hello')],
    ['a folded line', ok('content-length: 5\r\nx-a: b\r\n c', 'hello')],
    ['a line without a colon', ok('content-length: 5\r\nx-a', 'hello')],
    ['a header without a name', ok('content-length: 5\r\n: b', 'hello')],
    ['a name that is not ASCII', ok('content-length: 5\r\nx-\xe4: b', 'hello')],
    ...['\n', '\r', '\0', '\x01', '\x1b', '\x7f'].flatMap((character): [string, string][] => [
      [`${JSON.stringify(character)} in a value`, ok(`content-length: 5\r\nx-a: b${character}c: d`, 'hello')],
      [`${JSON.stringify(character)} in a name`, ok(`content-length: 5\r\nx-a${character}b: c`, 'hello')],
      [`${JSON.stringify(character)} in a reason`, `HTTP/1.1 200 O${character}K\r\ncontent-length: 5\r\n\r\nhello`],
    ]),
    ['lines that end with LF', 'HTTP/1.1 200 OK\ncontent-length: 5\n\nhello'],
    ['an empty line that ends with LF', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\nhello'],
    ['an empty line before the head', `\r\n${byLength('5')}`],
    ['nothing', ''],
    ['what is no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ...['HTTP/2 200 OK', 'HTTP/2.0 200 OK', 'HTTP/1.2 200 OK', 'HTTP/1.10 200 OK', 'HTTP/0.9 200 OK', 'http/1.1 200 OK', 'HTTP/1.1  200 OK', 'HTTP/1.1 20 OK', 'HTTP/1.1 2000 OK', 'HTTP/1.1 200OK', 'HTTP/1.1 +20 OK', 'HTTP/1.1 OK', 'HTTP/1.1', 'HTTP/1.1 000 OK', 'HTTP/1.1 600 OK', ' HTTP/1.1 200 OK', 'HTTP /1.1 200 OK', 'HTTP/1.1 101 Switching Protocols'].map(
      (line): [string, string] => [`the status line ${JSON.stringify(line)}`, `${line}\r\ncontent-length: 5\r\n\r\nhello`],
    ),
    ['another protocol before a response', `HTTP/1.1 101 Switching Protocols\r\n\r\n${byLength('5')}`],
    ['a 1xx that is malformed', `HTTP/1.1 100 Continue\r\nx-a : b\r\n\r\n${byLength('5')}`],
    ...['', '-1', '+5', 'g', ' 5', '5 ', '5\t;a', '0x5', '5,', '5\xa0', '000000005', 'fffffffff', '5;a\rb', '5;a\nb', '5;\0'].map((size): [string, string] => [`a chunk of the size ${JSON.stringify(size)}`, chunked(`${size}\r\nhello\r\n0\r\n\r\n`)]),
    ['a chunk whose size ends with LF', chunked('5\nhello\r\n0\r\n\r\n')],
    ['a chunk longer than said', chunked('4\r\nhello\r\n0\r\n\r\n')],
    ['a chunk shorter than said', chunked('6\r\nhello\r\n0\r\n\r\n')],
    ['a chunk that ends with LF', chunked('5\r\nhello\n0\r\n\r\n')],
    ['a trailer without a colon', chunked('0\r\nx-a\r\n\r\n')],
    ['a trailer with a bare CR', chunked('0\r\nx-a: b\rc\r\n\r\n')],
    ['a trailer with NUL', chunked('0\r\nx-a: \0\r\n\r\n')],
    ['trailers that end with LF', chunked('0\r\nx-a: b\r\n\n\r\n')],
    ['trailers that end with CR CR LF', chunked('0\r\n\r\r\n\r\n')],
    ['101 trailers', chunked(`0\r\n${'x-a: b\r\n'.repeat(101)}\r\n`)],
    ['a trailer that is too long', chunked(`0\r\nx-a: ${'b'.repeat(4_096)}\r\n\r\n`)],
    ['an extension that is too long', chunked(`5;${'a'.repeat(4_096)}\r\nhello\r\n0\r\n\r\n`)],
  ])('%s', (_what, text) => {
    expect(read(text)).toBe(MALFORMED);
    expect(readByteByByte(text)).toBe(MALFORMED);
  });

  it.each<[string, string]>([
    ['a head', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n'],
    ['a 1xx', 'HTTP/1.1 100 Continue\r\n\r\n'],
    ['a body of a length', ok('content-length: 5', 'hell')],
    ['a size', chunked('5')],
    ['a chunk', chunked('5\r\nhell')],
    ['the end of a chunk', chunked('5\r\nhello\r')],
    ['what follows a chunk', chunked('5\r\nhello\r\n')],
    ['trailers', chunked('0\r\nx-a: b\r\n')],
    ['the end of trailers', chunked('0\r\n\r')],
  ])('the connection is closed in the middle of %s', (_what, text) => {
    expect(read(text, { isClosed: false })).toBe(UNFINISHED);
    expect(read(text)).toBe(MALFORMED);
  });
});

describe('what does not end is not collected', () => {
  it.each<[string, string]>([
    ['a head', ok(`x-a: ${'b'.repeat(16_384)}`).slice(0, 16_400)],
    ['what is no head', 'x'.repeat(20)],
    ['the size of a chunk', chunked('0'.repeat(5_000))],
    ['an extension', chunked(`5;${'a'.repeat(5_000)}`)],
    ['a trailer', chunked(`0\r\nx-a: ${'b'.repeat(5_000)}`)],
    ['trailers', chunked(`0\r\n${'x-a: b\r\n'.repeat(200)}`)],
  ])('%s', (_what, text) => {
    expect(read(text, { isClosed: false })).toBe(MALFORMED);
    expect(readByteByByte(text, { isClosed: false })).toBe(MALFORMED);
  });

  const withHeadOf = (bytes: number): string => {
    const start = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nx-a: ';
    return `${start.padEnd(bytes, 'b')}\r\n\r\n`;
  };

  it('a head is read up to 16 KiB, wherever it is cut', () => {
    for (let cut = 16_380; cut <= 16_388; cut += 1) {
      const readCut = (text: string): Outcome => readInPieces(Buffer.from(text, 'latin1'), () => cut);
      expect(readCut(withHeadOf(16_384))).toMatchObject({ status: 200 });
      expect(readCut(withHeadOf(16_385))).toBe(MALFORMED);
    }
  });

  it.each<[string, string, string]>([
    ['a length', ok('content-length: 10', '0123456789'), ok('content-length: 11')],
    ['a length that is hardly a number', ok('content-length: 000000000000010', '0123456789'), ok('content-length: 999999999999999')],
    ['chunks', chunked('4\r\n0123\r\n6\r\n456789\r\n0\r\n\r\n'), chunked('4\r\n0123\r\n7\r\n456789a')],
    ['a connection that is closed', ok('', '0123456789'), ok('', '0123456789a')],
  ])('a body of %s is read up to the limit', (_what, allowed, tooLarge) => {
    for (const readIt of [read, readByteByByte]) {
      expect(readIt(allowed, { limit: 10 })).toMatchObject({ body: '0123456789' });
      expect(readIt(tooLarge, { limit: 10, isClosed: false })).toBe(TOO_LARGE);
    }
  });

  const usedBytes = (): number => {
    setFlagsFromString('--expose-gc');
    (runInNewContext('gc') as () => void)();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };

  it('a body that comes in bits takes hardly more room than it has bytes, and little time', () => {
    const reader = new ResponseReader(1_000_000);
    const bits = Buffer.from('1\r\na\r\n'.repeat(10_000));
    reader.read(Buffer.from(chunked('')));
    const before = usedBytes();
    const startedAt = performance.now();
    for (let bit = 0; bit < 20; bit += 1) reader.read(bits);
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    expect(usedBytes() - before).toBeLessThan(5_000_000);
    expect(reader.read(Buffer.from('0\r\n\r\n'))?.response.body).toEqual(Buffer.alloc(200_000, 'a'));
  });

  it('a line of blanks takes no time', () => {
    const startedAt = performance.now();
    for (const header of [`x-a:${' '.repeat(16_000)}\0`, `content-type: a${' '.repeat(16_000)}b`]) for (let round = 0; round < 10; round += 1) read(ok(header));
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('whatever comes', () => {
  const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 30 }));

  it('is a response or is refused, the same wherever it is cut', () => {
    const bytes = fc.oneof(anyDamagedResponse, fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.concat([Buffer.from(chunked('')), array])), fc.uint8Array({ maxLength: 50 }));
    fc.assert(
      fc.property(bytes, sizes, (array, cuts) => {
        const damaged = Buffer.from(array);
        const whole = readInPieces(damaged, () => damaged.length, { limit: 50 });
        const inPieces = readInPieces(damaged, () => cuts.next().value, { limit: 50 });
        expect(typeof inPieces === 'object' && inPieces.isFollowed !== undefined ? { ...inPieces, isFollowed: expect.any(Boolean) } : inPieces).toEqual(whole);
      }),
      { numRuns: 500 },
    );
  });
});
