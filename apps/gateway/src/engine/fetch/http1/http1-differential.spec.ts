import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Agent, request } from 'node:http';
import * as fc from 'fast-check';
import { anyDamagedResponse, anyResponse } from '../../../../test/fetch/any-response.ts';
import { RawDepartment } from '../../../../test/fetch/raw-department.ts';
import { Connections } from './connections.ts';

interface Accepted {
  readonly status: number;
  readonly body: string;
}
/** Or why it was refused. */
type Verdict = Accepted | string;

let department: RawDepartment;
let connections: Connections;
const agent = new Agent({ keepAlive: false });
beforeAll(async () => {
  department = await RawDepartment.start(() => undefined);
  connections = new Connections(new URL(department.url));
});
afterAll(async () => {
  connections.destroy();
  agent.destroy();
  await department.stop();
});

const askOurs = (): Promise<Verdict> =>
  new Promise((resolve) => {
    connections.post(
      { headers: [], body: '', isFresh: true },
      {
        limitBytes: 10_000,
        onResponse: ({ head, body }) => resolve({ status: head.status, body: body.toString('latin1') }),
        onBroken: ({ message }) => resolve(message),
      },
    );
  });

/** What is whole counts, whatever follows it: neither client keeps the connection. */
const askNode = (): Promise<Verdict> =>
  new Promise((resolve) => {
    let reason = 'cut off';
    let isBegun = false;
    const asked = request(department.url, { method: 'POST', agent, insecureHTTPParser: false, headers: { 'content-length': 0 } }, (response) => {
      isBegun = true;
      let body = '';
      response.setEncoding('latin1');
      response.on('data', (piece: string) => (body += piece));
      response.on('error', () => undefined);
      response.on('close', () => resolve(response.complete ? { status: response.statusCode ?? 0, body } : reason));
    });
    asked.on('upgrade', ({ statusCode = 0 }, socket) => {
      socket.destroy();
      resolve({ status: statusCode, body: '' });
    });
    asked.on('error', ({ message }) => {
      reason = message;
      if (!isBegun) resolve(message);
    });
    asked.end();
  });

const judge = async (bytes: Buffer): Promise<{ readonly ours: Verdict; readonly node: Verdict }> => {
  department.reply = (socket) => void socket.end(bytes);
  const [ours, node] = await Promise.all([askOurs(), askNode()]);
  return { ours, node };
};


interface Exception {
  readonly why: string;
  /** What the client that refuses says. */
  readonly refusal: RegExp;
  readonly isSeenIn: RegExp;
}

/** Costs a department that answers so its fetch, and nothing else. */
const onlyNodeReads: readonly Exception[] = [
  { why: 'an empty line before a head', refusal: /not one of HTTP\/1/, isSeenIn: /(?:^|\r\n\r\n)[\r\n]+HTTP\// },
  { why: 'another version of HTTP', refusal: /not one of HTTP\/1/, isSeenIn: /HTTP\/(?!1\.[01] )/ },
  { why: 'a status that is none', refusal: /status line/, isSeenIn: /HTTP\/1\.[01] [06-9]\d\d/ },
  { why: 'a control character in a reason', refusal: /status line/, isSeenIn: /HTTP\/1\.[01] \d{3}[^\r\n]*[^\r\n\t\x20-\x7e\x80-\xff]/ },
  { why: 'another protocol', refusal: /another protocol/, isSeenIn: /HTTP\/1\.[01] 101/ },
  { why: 'a transfer encoding other than chunked', refusal: /transfer encoding/, isSeenIn: /transfer-encoding:/i },
  { why: 'a length of more than 15 digits', refusal: /length of the body/, isSeenIn: /content-length: *\d{16}/i },
  { why: 'a tab behind a length', refusal: /length of the body/, isSeenIn: /content-length:[^\r]*\t/i },
  { why: 'the size of a chunk of more than 8 digits', refusal: /size of a chunk/, isSeenIn: /[\da-f]{9}/i },
];

const onlyOursReads: readonly Exception[] = [
  // Nobody reads it: whatever it says, it ends with the line, and a line that does not end with CRLF is refused.
  { why: 'an extension that is none', refusal: /chunk extensions/, isSeenIn: /[\da-f];/i },
  // The body has ended before it, as the chunks said.
  { why: 'a length in a trailer', refusal: /Content-Length can't be present/, isSeenIn: /\n0[^\r]*\r\n[^]*content-length:/i },
  // It says nothing of what follows, and something must: 1xx is no answer.
  { why: 'a 1xx after which the connection would be closed', refusal: /Data after/, isSeenIn: /HTTP\/1\.0 1|HTTP\/1\.1 1[^]*connection: *close/i },
];

const isExcepted = (exceptions: readonly Exception[], message: string, text: string): boolean => exceptions.some(({ refusal, isSeenIn }) => refusal.test(message) && isSeenIn.test(text));

describe('a department is understood as Node’s own client understands it', () => {
  const whole = anyResponse.map(({ bytes }) => bytes);

  it('whatever it answers, but for the exceptions above', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 1, arbitrary: whole }, { weight: 6, arbitrary: anyDamagedResponse }), async (bytes) => {
        const text = bytes.toString('latin1');
        const { ours, node } = await judge(bytes);
        if (typeof ours === 'string' && typeof node === 'string') return;
        if (typeof ours === 'string' && isExcepted(onlyNodeReads, ours, text)) return;
        if (typeof node === 'string' && isExcepted(onlyOursReads, node, text)) return;
        expect(ours).toEqual(node);
      }),
      { numRuns: 150 },
    );
  });

  it('where that client refuses how a body is framed', async () => {
    for (const headers of ['content-length: 1\r\ntransfer-encoding: chunked', 'content-length: 1\r\ncontent-length: 2', 'content-length: +1', 'content-length: 1\xa0', 'content-length : 1', 'x-a: b\r\n c\r\ncontent-length: 1', 'x-a: \0\r\ncontent-length: 1', 'x-a: b\rcontent-length: 1']) {
      const { ours, node } = await judge(Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n1\r\na\r\n0\r\n\r\n`, 'latin1'));
      expect([headers, typeof ours, typeof node]).toEqual([headers, 'string', 'string']);
    }
  });
});
