import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import type { DepartmentAnswer } from '../../src/engine/fetch/department-answer.ts';
import type { RequestContext } from '../../src/request-context.ts';
import { askDepartment, codeOf, newRequest } from './department-under-test.ts';
import { answers, RawDepartment, type Reply } from './raw-department.ts';

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const BEGIN = 'HTTP/1.1 200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked\r\n\r\n';
const chunk = (text: string): string => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const update = (a: number): string => chunk(`event: next\ndata: {"data":{"a":${a}}}\n\n`);
const COMPLETE = chunk('event: complete\ndata:\n\n');

const start = async (reply: Reply, changes: Parameters<typeof askDepartment>[1] = {}) => {
  const raw = await RawDepartment.start(reply);
  const asked = askDepartment(raw.url, { timeoutMs: 600, ...changes });
  opened.push(() => raw.stop(), asked.close);
  return { ...asked, raw, subscribe: (request: RequestContext = newRequest()) => asked.department.subscribe('{"query":"subscription{a}"}', request) };
};

const readAll = async (updates: AsyncGenerator<DepartmentAnswer, void>): Promise<readonly unknown[]> => {
  const all: unknown[] = [];
  for await (const answer of updates) all.push(answer.isAnswered ? (answer.data ?? answer.errors[0]?.extensions.code) : codeOf(answer));
  return all;
};

describe('the updates of a subscription', () => {
  it('are asked for as GraphQL over server-sent events, without a deadline, and noted once', async () => {
    const { subscribe, raw } = await start((socket) => void socket.write(BEGIN + update(1) + chunk(':\n\n') + update(2) + COMPLETE));
    const request = newRequest();
    expect(await readAll(subscribe(request))).toEqual([{ a: 1 }, { a: 2 }]);
    const [sent = ''] = raw.requests;
    for (const line of ['accept: text/event-stream', 'x-caller-assertion: word-on-person-1', 'x-request-id: request-0001']) expect(sent).toContain(`\r\n${line}\r\n`);
    expect(sent).not.toContain('x-deadline');
    expect(request.record.fetches).toMatchObject([{ department: 'visits', outcome: 'answered' }]);
    await raw.whenClosed(1);
  });

  it('come with their errors, as an answer’s', async () => {
    const { subscribe } = await start((socket) => void socket.write(BEGIN + chunk('event: next\ndata: {"data":null,"errors":[{"message":"secret"}]}\n\n') + COMPLETE));
    expect(await readAll(subscribe())).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it.each<[string, Reply, readonly unknown[]]>([
    ['the connection breaks', (socket) => void socket.end(BEGIN + update(1)), [{ a: 1 }, 'SUBGRAPH_UNAVAILABLE']],
    ['the connection is reset', (socket) => void socket.write(BEGIN + update(1), () => setTimeout(() => socket.resetAndDestroy(), 20)), [{ a: 1 }, 'SUBGRAPH_UNAVAILABLE']],
    ['the stream ends without being complete', (socket) => void socket.write(`${BEGIN}${update(1)}0\r\n\r\n`), [{ a: 1 }, 'SUBGRAPH_UNAVAILABLE']],
    ['an update is nonsense', (socket) => void socket.write(BEGIN + chunk('event: next\ndata: {\n\n') + update(2)), ['SUBGRAPH_UNAVAILABLE']],
    ['an update is too large', (socket) => void socket.write(BEGIN + chunk(`event: next\ndata: ${'x'.repeat(5_000)}`)), ['SUBGRAPH_UNAVAILABLE']],
    ['nothing comes, not even a sign of life', (socket) => void socket.write(BEGIN + update(1)), [{ a: 1 }, 'SUBGRAPH_UNAVAILABLE']],
    ['the stream does not begin', () => undefined, ['SUBGRAPH_TIMEOUT']],
    ['the department is down', (socket) => void socket.destroy(), ['SUBGRAPH_UNAVAILABLE']],
    ['the department fails', answers('{}', { status: '500 Internal Server Error' }), ['SUBGRAPH_UNAVAILABLE']],
    ['the department answers without a stream', answers('{"data":{"a":7}}'), [{ a: 7 }]],
    ['the department refuses', answers('{"errors":[{"message":"No.","extensions":{"code":"FORBIDDEN"}}]}'), ['FORBIDDEN']],
    ['what comes instead is too large', answers('x'.repeat(5_000)), ['SUBGRAPH_UNAVAILABLE']],
  ])('end when %s: the last one tells', async (_what, reply, expected) => {
    const { subscribe, raw } = await start(reply, { silenceMs: 150, answerLimitBytes: 4_096 });
    expect(await readAll(subscribe())).toEqual(expected);
    await raw.whenClosed(1);
  });

  it('stay while there are signs of life', async () => {
    const { subscribe } = await start(
      (socket) => {
        socket.write(BEGIN);
        let beats = 0;
        const heart = setInterval(() => {
          beats += 1;
          if (beats < 8) return void socket.write(chunk(': beat\n\n'));
          clearInterval(heart);
          socket.write(update(1) + COMPLETE);
        }, 50);
      },
      { silenceMs: 200, timeoutMs: 200 },
    );
    expect(await readAll(subscribe())).toEqual([{ a: 1 }]);
  });

  it('end when the client goes away, and the department learns of it', async () => {
    const { subscribe, raw } = await start((socket) => void socket.write(BEGIN + update(1)));
    const client = new AbortController();
    const updates = subscribe(newRequest({ clientGone: client.signal }));
    expect(await updates.next()).toMatchObject({ done: false });
    const next = updates.next();
    client.abort();
    expect(await next).toEqual({ done: true, value: undefined });
    await raw.whenClosed(1);
  });

  it('end when nobody reads them any more', async () => {
    const { subscribe, raw } = await start((socket) => void socket.write(BEGIN + update(1) + update(2)));
    for await (const _update of subscribe()) break;
    await raw.whenClosed(1);
  });

  it('are not collected without end for a reader who is slow', async () => {
    const enough = 20_000;
    const pad = chunk(`: ${'x'.repeat(1_000)}\n\n`);
    let written = 0;
    const pour = (socket: Socket): void => {
      do written += 500;
      while (written < enough && !socket.destroyed && socket.write(Array.from({ length: 500 }, (_, index) => update(written - 500 + index) + pad).join('')));
    };
    const { subscribe, raw } = await start((socket) => {
      socket.write(BEGIN);
      socket.on('drain', () => pour(socket));
      pour(socket);
    });
    const updates = subscribe();
    for (let index = 0; index < 100; index += 1) expect(await updates.next()).toMatchObject({ value: { data: { a: index } } });
    const endsAt = performance.now() + 1_500;
    while (written < enough && performance.now() < endsAt) await new Promise((resolve) => setImmediate(resolve));
    expect(written).toBeLessThan(enough);
    await updates.return();
    await raw.whenClosed(1);
  });

  it('are not asked for while the circuit is open', async () => {
    const { subscribe, raw } = await start((socket) => void socket.destroy(), { circuitFailures: 2, circuitOpenMs: 60_000 });
    await readAll(subscribe());
    await readAll(subscribe());
    expect(await readAll(subscribe())).toEqual(['SUBGRAPH_UNAVAILABLE']);
    expect(raw.requests).toHaveLength(2);
  });
});
