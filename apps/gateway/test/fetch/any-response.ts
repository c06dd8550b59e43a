import * as fc from 'fast-check';

export interface RawResponse {
  readonly bytes: Buffer;
  readonly status: number;
  readonly body: Buffer;
}

interface Framed {
  readonly headers: readonly string[];
  readonly bytes: Buffer;
  readonly body: Buffer;
}

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const data = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes));

const interim = fc.constantFrom('HTTP/1.1 100 Continue\r\n\r\n', 'HTTP/1.1 102 \r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n');
const header = fc.constantFrom(
  'content-type: application/json',
  'Connection: keep-alive',
  'connection: close',
  'Keep-Alive: timeout=7, max=3',
  'server-timing: sql;desc="4"',
  'x-empty:',
  'x-blanks:\t  a b \t',
  'x-latin: Bürgeramt',
  "x!#$%&'*+.^_`|~9: tokens",
);

const withLength = data.map((body): Framed => ({ headers: [`Content-Length:${body.length} `], bytes: body, body }));
const untilClose = data.map((body): Framed => ({ headers: [], bytes: body, body }));

const extension = fc.constantFrom('', '', ';a', ';a=b', ';a="b c"', ';a;b=c');
const size = (bytes: number, digits: number, isUpper: boolean): string => {
  const text = bytes.toString(16).padStart(digits, '0');
  return isUpper ? text.toUpperCase() : text;
};
const chunk = fc.record({ data: data.filter(({ length }) => length > 0), extension, digits: fc.integer({ min: 1, max: 5 }), isUpper: fc.boolean() });
const trailer = fc.constantFrom('x-trailer: a', 'x-checksum:0');
const inChunks = fc.record({ chunks: fc.array(chunk, { maxLength: 5 }), last: extension, trailers: fc.array(trailer, { maxLength: 2 }) }).map(
  ({ chunks, last, trailers }): Framed => ({
    headers: ['Transfer-Encoding: Chunked'],
    bytes: Buffer.concat([
      ...chunks.flatMap(({ data, extension, digits, isUpper }) => [latin1(`${size(data.length, digits, isUpper)}${extension}\r\n`), data, latin1('\r\n')]),
      latin1(['0', last, '\r\n', ...trailers.map((line) => `${line}\r\n`), '\r\n'].join('')),
    ]),
    body: Buffer.concat(chunks.map(({ data }) => data)),
  }),
);
const withoutBody = fc.constantFrom<Framed>({ headers: [], bytes: Buffer.alloc(0), body: Buffer.alloc(0) });

const framedAs = (status: number): fc.Arbitrary<Framed> => (status === 204 || status === 304 ? withoutBody : fc.oneof(withLength, inChunks, untilClose));

/** A response that is as it should be, with nothing behind it. */
export const anyResponse: fc.Arbitrary<RawResponse> = fc.constantFrom(200, 200, 200, 201, 204, 304, 400, 503).chain((status) =>
  fc
    .record({
      before: fc.array(interim, { maxLength: 2 }),
      version: fc.constantFrom('1.1', '1.1', '1.1', '1.0'),
      reason: fc.constantFrom('', ' ', ' OK', ' Nicht möglich'),
      headers: fc.array(header, { maxLength: 3 }),
      framed: framedAs(status),
    })
    .map(({ before, version, reason, headers, framed }) => {
      const head = [`HTTP/${version} ${status}${reason}`, ...headers, ...framed.headers].map((line) => `${line}\r\n`);
      return { bytes: Buffer.concat([latin1(`${before.join('')}${head.join('')}\r\n`), framed.bytes]), status, body: framed.body };
    }),
);

/** What may make another response of one: control characters, what separates, and names and numbers that frame it. */
const inserted = fc.oneof(
  fc.constantFrom('\r', '\n', '\0', ' ', '\t', ':', ';', ',', '0', '9', 'f', '\x7f', '\xa0', '\r\n', '\r\n\r\n', '\r\n '),
  fc.constantFrom('Content-Length: 3\r\n', 'content-length: 0\r\n', 'transfer-encoding: chunked\r\n', 'transfer-encoding: gzip\r\n', 'connection: close\r\n', 'HTTP/1.1 200 OK\r\n'),
  fc.uint8Array({ minLength: 1, maxLength: 2 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
);

type Edit = (bytes: Buffer) => Buffer;
const place = fc.integer({ min: 0, max: 9_999 });
/** Most of what matters stands at the ends of lines. */
const at = (bytes: Buffer, from: number, isLineEnd: boolean): number => {
  const index = Math.floor((from / 10_000) * bytes.length);
  const lineEnd = isLineEnd ? bytes.indexOf('\r\n', index, 'latin1') : -1;
  return lineEnd === -1 ? index : lineEnd + 2;
};
const splice = (bytes: Buffer, index: number, removed: number, text: string): Buffer => Buffer.concat([bytes.subarray(0, index), latin1(text), bytes.subarray(index + removed)]);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, fc.boolean(), inserted).map(([from, isLineEnd, text]): Edit => (bytes) => splice(bytes, at(bytes, from, isLineEnd), 0, text)),
  fc.tuple(place, fc.integer({ min: 1, max: 2 })).map(([from, removed]): Edit => (bytes) => splice(bytes, at(bytes, from, false), removed, '')),
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([from, bit]): Edit => (bytes) => {
    const flipped = Buffer.from(bytes);
    const index = at(bytes, from, false);
    if (index < bytes.length) flipped.writeUInt8(flipped.readUInt8(index) ^ (1 << bit), index);
    return flipped;
  }),
  place.map((from): Edit => (bytes) => bytes.subarray(0, at(bytes, from, false))),
);

/** A response that was damaged on its way, or forged. */
export const anyDamagedResponse: fc.Arbitrary<Buffer> = fc.tuple(anyResponse, fc.array(edit, { minLength: 1, maxLength: 2 })).map(([{ bytes }, edits]) => edits.reduce((damaged, change) => change(damaged), bytes));
