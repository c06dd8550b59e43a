import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { askDepartment, codeOf, newRequest, type DepartmentUnderTest } from './department-under-test.ts';
import { answers, httpAnswer, RawDepartment, type Reply } from './raw-department.ts';

const DATA = '{"data":{"a":1}}';
const opened: { close?: () => Promise<void>; stop?: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const { close, stop } of opened.splice(0).reverse()) await (close ?? stop)?.();
});

const start = async (reply: Reply, ...[changes]: Parameters<typeof askDepartment> extends [string, ...infer Rest] ? Rest : never): Promise<DepartmentUnderTest & { readonly raw: RawDepartment }> => {
  const raw = await RawDepartment.start(reply);
  const asked = askDepartment(raw.url, changes);
  opened.push({ stop: () => raw.stop() }, asked);
  return { ...asked, raw };
};

describe('a fetch', () => {
  it('is one HTTP request, with who calls, the request id and the deadline, and is noted', async () => {
    const { ask, raw } = await start(answers(DATA, { headers: 'content-type: application/json\r\nserver-timing: sql;desc="4"' }));
    const request = newRequest({ traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' });
    const now = Date.now();
    expect(await ask({ number: 3, body: '{"query":"{a}","variables":{"名":"江海"}}' }, request)).toEqual({ isAnswered: true, data: { a: 1 }, errors: [] });
    const [sent = ''] = raw.requests;
    expect(sent).toMatch(/^POST \/graphql HTTP\/1\.1\r\n/);
    for (const header of ['content-type: application/json', 'x-request-id: request-0001', 'x-caller-assertion: word-on-person-1', `traceparent: ${request.traceparent}`]) expect(sent).toContain(`\r\n${header}\r\n`);
    expect(Math.abs(Number(/x-deadline: (\d+)/.exec(sent)?.[1]) - now - 2_000)).toBeLessThan(500);
    expect(sent.endsWith('\r\n\r\n{"query":"{a}","variables":{"名":"江海"}}')).toBe(true);
    expect(request.record.fetches).toEqual([
      { department: 'visits', number: 3, startedAt: expect.any(Number), waitedMs: 0, durationMs: expect.any(Number), entityCount: 0, answerBytes: DATA.length, sqlStatements: 4, attempts: 1, outcome: 'answered' },
    ]);
    expect(request.record.departments.get('visits')).toEqual({ calls: 1, sqlStatements: 4 });
  });

  it('uses the connections of those before', async () => {
    const { ask, raw } = await start(answers(DATA));
    for (let round = 0; round < 20; round += 1) expect(codeOf(await ask())).toBe('answered');
    expect(raw.connections).toBeLessThanOrEqual(2);
  });

  it('is answered when the answer comes in many pieces, cut within a character', async () => {
    const bytes = Buffer.from(httpAnswer('{"data":{"a":"江海机械"}}'));
    const { ask } = await start((socket) => {
      const [from, to] = [bytes.indexOf('江') + 1, bytes.indexOf('机') + 2];
      socket.write(bytes.subarray(0, from));
      setImmediate(() => socket.write(bytes.subarray(from, to)));
      setTimeout(() => socket.write(bytes.subarray(to)), 5);
    });
    expect(await ask()).toMatchObject({ data: { a: '江海机械' } });
  });

  it.each<[string, string]>([
    ['early hints', 'HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n'],
    ['many 102s', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(50)],
  ])('is answered after %s', async (_what, before) => {
    const { ask } = await start((socket) => void socket.write(before + httpAnswer(DATA)));
    expect(codeOf(await ask())).toBe('answered');
  });
});

const dripping: Reply = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
  const timer = setInterval(() => socket.write('1\r\n \r\n'), 20);
  socket.on('close', () => clearInterval(timer));
};
const endless: Reply = (socket) => {
  socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
  const chunk = `4000\r\n${' '.repeat(0x4000)}\r\n`;
  const pour = (): void => {
    while (!socket.destroyed && socket.write(chunk));
  };
  socket.on('drain', pour);
  pour();
};

describe('a department that misbehaves loses its fetch, and nothing else happens', () => {
  it.each<[string, Reply, string]>([
    ['closes the connection', (socket) => void socket.destroy(), 'SUBGRAPH_UNAVAILABLE'],
    ['resets the connection', (socket) => void socket.resetAndDestroy(), 'SUBGRAPH_UNAVAILABLE'],
    ['answers less than it announces', (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"data":{"a":1}}'), 'SUBGRAPH_UNAVAILABLE'],
    ['answers in chunks without the last', (socket) => void socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n10\r\n{"data":{"a":1}}\r\n'), 'SUBGRAPH_UNAVAILABLE'],
    ['answers what is no HTTP', (socket) => void socket.write('SSH-2.0-OpenSSH_9.2\r\n'), 'SUBGRAPH_UNAVAILABLE'],
    ['answers another protocol', (socket) => void socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'), 'SUBGRAPH_UNAVAILABLE'],
    ['announces more to come for ever', (socket) => void socket.write('HTTP/1.1 102 Processing\r\n\r\n'), 'SUBGRAPH_TIMEOUT'],
    ['sends headers without end', (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${'x-a: b\r\n'.repeat(10_000)}`), 'SUBGRAPH_UNAVAILABLE'],
    ['points elsewhere', answers(DATA, { status: '307 Temporary Redirect', headers: 'content-type: application/json\r\nlocation: http://169.254.169.254/' }), 'SUBGRAPH_UNAVAILABLE'],
    ['answers compressed', answers(DATA, { headers: 'content-type: application/json\r\ncontent-encoding: gzip' }), 'SUBGRAPH_UNAVAILABLE'],
    ['answers more than is allowed', answers(JSON.stringify({ data: { a: 'x'.repeat(20_000) } })), 'SUBGRAPH_UNAVAILABLE'],
    ['answers without end', endless, 'SUBGRAPH_UNAVAILABLE'],
    ['drips', dripping, 'SUBGRAPH_TIMEOUT'],
    ['accepts and says nothing', () => undefined, 'SUBGRAPH_TIMEOUT'],
    ['answers nothing at all', answers('', { status: '204 No Content' }), 'SUBGRAPH_UNAVAILABLE'],
  ])('%s', async (_what, reply, code) => {
    const { ask, raw, log } = await start(reply, { timeoutMs: code === 'SUBGRAPH_TIMEOUT' ? 300 : 20_000, answerLimitBytes: 16_384 });
    const startedAt = performance.now();
    const request = newRequest();
    const answer = await ask({ kind: 'mutation' }, request);
    expect(codeOf(answer)).toBe(code);
    expect(performance.now() - startedAt).toBeLessThan(15_000);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|:\d{4}|ECONN|UND_/);
    expect(log).toHaveLength(1);
    expect(request.record.fetches).toMatchObject([{ outcome: code, attempts: 1 }]);
    raw.reply = answers(DATA);
    if (code !== 'SUBGRAPH_TIMEOUT') expect(codeOf(await ask())).toBe('answered');
  });

  it('whose address nobody listens at, costs its fetch', async () => {
    const { ask, raw } = await start(answers(DATA));
    const later = askDepartment(raw.url);
    opened.push(later);
    await raw.stop();
    opened.splice(0, 1);
    expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
    expect(codeOf(await later.ask())).toBe('SUBGRAPH_UNAVAILABLE');
  });

  it('an answer to nobody’s question on a kept connection is not taken for the next answer', async () => {
    const { ask, raw } = await start((socket) => void socket.write(httpAnswer(DATA) + httpAnswer('{"data":{"a":"somebody else’s"}}')));
    expect(await ask()).toMatchObject({ data: { a: 1 } });
    raw.reply = answers('{"data":{"a":2}}');
    expect(await ask()).toMatchObject({ data: { a: 2 } });
  });
});

describe('a query is sent once more', () => {
  const breaksOnce = (how: Reply): Reply => {
    let isFirst = true;
    return (socket, request) => {
      if (!isFirst) return answers(DATA)(socket, request);
      isFirst = false;
      how(socket, request);
    };
  };
  const closes: Reply = (socket) => void socket.destroy();

  it('when the connection breaks before anything of the answer came, on a connection of its own', async () => {
    const { ask, raw } = await start(breaksOnce(closes));
    const request = newRequest();
    expect(codeOf(await ask({}, request))).toBe('answered');
    expect([raw.requests.length, raw.connections]).toEqual([2, 2]);
    expect(request.record.fetches).toMatchObject([{ attempts: 2, outcome: 'answered' }]);
  });

  it('and not a third time', async () => {
    const { ask, raw } = await start(closes);
    expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
    expect(raw.requests).toHaveLength(2);
  });

  it.each<[string, Reply, Parameters<DepartmentUnderTest['ask']>[0]]>([
    ['it is a mutation', breaksOnce(closes), { kind: 'mutation' }],
    ['something of the answer had come', breaksOnce((socket) => void socket.end('HTTP/1.1 200 OK\r\n')), {}],
    ['the answer was an error', answers('{}', { status: '503 Service Unavailable' }), {}],
  ])('but not when %s', async (_what, reply, fetch) => {
    const { ask, raw } = await start(reply);
    expect(codeOf(await ask(fetch))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(raw.requests).toHaveLength(1);
  });

  it('but not past the deadline', async () => {
    const { ask, raw } = await start(closes);
    expect(codeOf(await ask({}, newRequest({ deadline: Date.now() })))).toMatch(/SUBGRAPH/);
    expect(raw.requests.length).toBeLessThan(2);
  });

  it('also when another kept connection is as dead as the first', async () => {
    let kept: Socket | null = null;
    const hold: Socket[] = [];
    const { ask } = await start((socket, request) => {
      if (socket === kept) return void socket.destroy();
      if (request.endsWith('held') && hold.push(socket) === 1) return;
      kept ??= socket;
      socket.write(httpAnswer(DATA));
    });
    const other = ask({ body: 'other' });
    const held = ask({ body: 'held' });
    expect(codeOf(await other)).toBe('answered');
    while (hold.length === 0) await new Promise((resolve) => setImmediate(resolve));
    hold[0]?.destroy();
    expect(codeOf(await held)).toBe('answered');
  });
});

describe('nobody waits in vain', () => {
  it('a client that goes away takes its fetch with it, and says nothing of the department', async () => {
    const { ask, raw, log, department } = await start(() => undefined, { circuitFailures: 1 });
    const client = new AbortController();
    raw.reply = () => client.abort();
    await ask({}, newRequest({ clientGone: client.signal }));
    await raw.whenClosed(1);
    expect([log, department.state()]).toEqual([[], { name: 'visits', circuit: 'closed', inFlight: 0, queued: 0 }]);
  });

  it('a client that has gone already is not asked for', async () => {
    const { ask, raw } = await start(answers(DATA));
    await ask({}, newRequest({ clientGone: AbortSignal.abort() }));
    await ask();
    expect(raw.requests).toHaveLength(1);
  });

  it('a department is given no longer than the request’s deadline', async () => {
    const { ask, raw } = await start(() => undefined);
    const deadline = Date.now() + 150;
    const startedAt = performance.now();
    expect(codeOf(await ask({}, newRequest({ deadline })))).toBe('SUBGRAPH_TIMEOUT');
    expect(performance.now() - startedAt).toBeLessThan(1_500);
    expect(raw.requests[0]).toContain(`x-deadline: ${deadline}\r\n`);
  });

  it('without an assertion nothing is sent', async () => {
    const { ask, raw } = await start(answers(DATA), { assertCaller: () => Promise.reject(new Error('the key is gone')) });
    expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
    expect(raw.requests).toEqual([]);
  });
});
