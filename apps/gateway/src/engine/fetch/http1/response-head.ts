/** What the engine reads of the head of an answer. */
export interface ResponseHead {
  readonly status: number;
  readonly contentType: string;
  readonly contentEncoding: string | undefined;
  readonly serverTiming: string | undefined;
  readonly framing: Framing;
  /** For how long the other side says that it keeps an unused connection, in milliseconds; undefined: it says nothing; 0: it closes, or is not to be trusted with another request. */
  readonly keptMs: number | undefined;
}

/** Where the body ends (RFC 9112 §6.3). */
export type Framing = { readonly kind: 'length'; readonly bytes: number } | { readonly kind: 'chunks' } | { readonly kind: 'close' };

export class MalformedResponse extends Error {}

const STATUS_LINE = /^HTTP\/1\.([01]) ([1-5]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/;
/** No folded lines, no space before the colon, no control characters. */
export const HEADER_LINE = /^([!#$%&'*+.^_`|~\dA-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/;
const LENGTH = /^\d{1,15}$/;
const KEPT_SECONDS = /(?:^|[\s,;])timeout=(\d{1,6})(?:$|[\s,;])/i;

/** Reads a head, without the empty line that ends it. @throws MalformedResponse for whatever could be read in two ways */
export const readResponseHead = (text: string): ResponseHead => {
  const [first = '', ...lines] = text.split('\r\n');
  const line = STATUS_LINE.exec(first);
  if (line === null) throw new MalformedResponse('the status line is not one of HTTP/1');
  const status = Number(line[2]);
  const headers = readHeaders(lines);
  const framing = readFraming(status, headers);
  return {
    status,
    contentType: headers['content-type'] ?? '',
    contentEncoding: headers['content-encoding'],
    serverTiming: headers['server-timing'],
    framing,
    keptMs: line[1] === '1' && isFramed(framing) && !isClosed(headers.connection) ? readKeptMs(headers['keep-alive']) : 0,
  };
};

const READ = ['content-type', 'content-encoding', 'content-length', 'transfer-encoding', 'connection', 'keep-alive', 'server-timing'] as const;

type Headers = { -readonly [Name in (typeof READ)[number]]?: string };

const isRead = (name: string): name is (typeof READ)[number] => (READ as readonly string[]).includes(name);

const readHeaders = (lines: readonly string[]): Headers => {
  const headers: Headers = {};
  for (const text of lines) {
    const line = HEADER_LINE.exec(text);
    if (line === null) throw new MalformedResponse('a header is not one of HTTP/1');
    const name = (line[1] as string).toLowerCase();
    if (!isRead(name)) continue;
    const value = withoutBlanksAround(line[2] as string);
    headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
  }
  return headers;
};

/** Not trim(): it takes more than blanks. A tab at the end is left, for others read "chunked" with one as something else. */
const withoutBlanksAround = (text: string): string => {
  let from = 0;
  let to = text.length;
  while (isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && text.charCodeAt(to - 1) === SPACE) to -= 1;
  return text.slice(from, to);
};

const [TAB, SPACE] = [0x09, 0x20];
const isBlank = (code: number): boolean => code === SPACE || code === TAB;

const WITHOUT_BODY: Framing = { kind: 'length', bytes: 0 };

const readFraming = (status: number, headers: Headers): Framing => {
  const framing = readSaidFraming(headers);
  return status < 200 || status === 204 || status === 304 ? WITHOUT_BODY : framing;
};

const readSaidFraming = ({ 'transfer-encoding': encoding, 'content-length': length }: Headers): Framing => {
  if (encoding !== undefined) {
    if (length !== undefined) throw new MalformedResponse('the length of the body is told in two ways');
    if (encoding.toLowerCase() !== 'chunked') throw new MalformedResponse('the transfer encoding is not known');
    return { kind: 'chunks' };
  }
  if (length === undefined) return { kind: 'close' };
  if (!LENGTH.test(length)) throw new MalformedResponse('the length of the body is no number');
  return { kind: 'length', bytes: Number(length) };
};

/** Whether both sides are sure to agree where the response ends: after a status without a body, some send one. */
const isFramed = (framing: Framing): boolean => framing.kind !== 'close' && framing !== WITHOUT_BODY;

const isClosed = (connection = ''): boolean =>
  connection
    .toLowerCase()
    .split(',')
    .some((option) => option.trim() === 'close');

const readKeptMs = (keepAlive: string | undefined): number | undefined => {
  const seconds = keepAlive === undefined ? null : KEPT_SECONDS.exec(keepAlive);
  return seconds === null ? undefined : Number(seconds[1]) * 1_000;
};
