import { afterEach, describe, expect, it } from '@jest/globals';
import type { Socket } from 'node:net';
import { askDepartment, codeOf, newRequest, type DepartmentUnderTest } from './department-under-test.ts';
import { answers, httpAnswer, RawDepartment, type Reply } from './raw-department.ts';

const DATA = '{"data":{"a":1}}';
const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

const start = async (reply: Reply, changes: NonNullable<Parameters<typeof askDepartment>[1]>): Promise<DepartmentUnderTest & { readonly raw: RawDepartment }> => {
  const raw = await RawDepartment.start(reply);
  const asked = askDepartment(raw.url, changes);
  opened.push(() => raw.stop(), asked.close);
  return { ...asked, raw };
};

/** Keeps requests until they are let go. */
const holding = () => {
  const held: Socket[] = [];
  let tell: () => void = () => undefined;
  return {
    reply: ((socket) => {
      held.push(socket);
      tell();
    }) satisfies Reply,
    held,
    whenHeld: async (count: number): Promise<void> => {
      while (held.length < count) await new Promise<void>((resolve) => (tell = resolve));
    },
    letGo: (): void => held.splice(0).forEach((socket) => socket.write(httpAnswer(DATA))),
  };
};

describe('a department that does not answer', () => {
  it('is not waited for any more after so many timeouts: all are refused at once, and this is logged once', async () => {
    const { ask, raw, department, log } = await start(() => undefined, { timeoutMs: 300, circuitFailures: 3, circuitOpenMs: 60_000 });
    expect(await Promise.all([ask(), ask(), ask()]).then((all) => all.map(codeOf))).toEqual(Array(3).fill('SUBGRAPH_TIMEOUT'));
    expect(department.state().circuit).toBe('open');
    const linesBefore = log.length;
    const durations: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      const startedAt = performance.now();
      expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
      durations.push(performance.now() - startedAt);
    }
    expect(durations.sort((a, b) => a - b)[198]).toBeLessThan(50);
    expect([raw.requests.length, log.length - linesBefore]).toEqual([3, 0]);
    expect(log.filter(({ circuit }) => circuit === 'open')).toHaveLength(1);
  });

  it('is tried after a while, with a query for which nobody waits; served again when that is answered', async () => {
    const { ask, raw, department } = await start((socket) => void socket.destroy(), { circuitFailures: 2, circuitOpenMs: 50 });
    await ask();
    await ask();
    const hold = holding();
    raw.reply = hold.reply;
    const before = raw.requests.length;
    while (department.state().circuit === 'open') expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
    await hold.whenHeld(1);
    expect(codeOf(await ask())).toBe('SUBGRAPH_UNAVAILABLE');
    expect([department.state().circuit, raw.requests.length - before]).toEqual(['half_open', 1]);
    raw.reply = answers(DATA);
    hold.letGo();
    while (department.state().circuit !== 'closed') await new Promise((resolve) => setImmediate(resolve));
    expect(codeOf(await ask())).toBe('answered');
  });

  it('goes on being tried when the client of that query goes away', async () => {
    const { ask, raw, department } = await start((socket) => void socket.destroy(), { circuitFailures: 1, circuitOpenMs: 1 });
    await ask();
    const hold = holding();
    raw.reply = hold.reply;
    const client = new AbortController();
    while (department.state().circuit === 'open') await ask({}, newRequest({ clientGone: client.signal }));
    await hold.whenHeld(1);
    client.abort();
    await new Promise((resolve) => setImmediate(resolve));
    expect(department.state().circuit).toBe('half_open');
    hold.letGo();
    while (department.state().circuit !== 'closed') await new Promise((resolve) => setImmediate(resolve));
  });

  it('is tried by a mutation itself, since nothing may be changed for nobody', async () => {
    const { ask, raw, department } = await start((socket) => void socket.destroy(), { circuitFailures: 2, circuitOpenMs: 1 });
    await ask();
    await ask();
    raw.reply = answers(DATA);
    const before = raw.requests.length;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(codeOf(await ask({ kind: 'mutation' }))).toBe('answered');
    expect([raw.requests.length - before, department.state().circuit]).toEqual([1, 'closed']);
  });

  it('lets one request wait once, however often it asks', async () => {
    const { ask, raw } = await start(() => undefined, { timeoutMs: 300 });
    const request = newRequest();
    expect([codeOf(await ask({}, request)), codeOf(await ask({}, request))]).toEqual(['SUBGRAPH_TIMEOUT', 'SUBGRAPH_TIMEOUT']);
    expect([raw.requests.length, request.record.fetches.length]).toEqual([1, 2]);
  });

  it.each<[string, Reply]>([
    ['fails', answers('{}', { status: '500 Internal Server Error' })],
    ['closes connections', (socket) => void socket.destroy()],
  ])('or %s, opens the circuit', async (_what, reply) => {
    const { ask, department } = await start(reply, { circuitFailures: 3 });
    for (let round = 0; round < 3; round += 1) await ask();
    expect(department.state().circuit).toBe('open');
  });

  it.each<[string, Reply]>([
    ['errors of its own', answers('{"errors":[{"message":"no"}]}')],
    ['refusals', answers('{}', { status: '400 Bad Request' })],
  ])('is another than one that answers with %s', async (_what, reply) => {
    const { ask, department } = await start(reply, { circuitFailures: 3 });
    for (let round = 0; round < 5; round += 1) await ask();
    expect(department.state().circuit).toBe('closed');
  });

  it('is not judged by requests that had hardly any time left', async () => {
    const { ask, department } = await start(() => undefined, { timeoutMs: 1_000, circuitFailures: 1 });
    expect(codeOf(await ask({}, newRequest({ deadline: Date.now() + 60 })))).toBe('SUBGRAPH_TIMEOUT');
    expect(department.state().circuit).toBe('closed');
  });
});

describe('a department that is slow', () => {
  it('gets so many requests at once; so many more wait; the rest is refused at once', async () => {
    const hold = holding();
    const { ask, raw, department } = await start(hold.reply, { connections: 2, queue: 3 });
    const all = Array.from({ length: 7 }, () => ask().then(codeOf));
    await hold.whenHeld(2);
    expect(await Promise.all(all.slice(5))).toEqual(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE']);
    expect(department.state()).toEqual({ name: 'visits', circuit: 'closed', inFlight: 2, queued: 3 });
    raw.reply = answers(DATA);
    hold.letGo();
    expect(await Promise.all(all.slice(0, 5))).toEqual(Array(5).fill('answered'));
    expect(department.state()).toMatchObject({ inFlight: 0, queued: 0 });
  });

  it('lets nobody wait longer for a turn than the limit, and the wait is noted', async () => {
    const { ask } = await start(() => undefined, { connections: 1, queueWaitMs: 60, timeoutMs: 1_000 });
    const first = ask();
    const request = newRequest();
    expect(codeOf(await ask({}, request))).toBe('SUBGRAPH_UNAVAILABLE');
    expect(request.record.fetches).toMatchObject([{ attempts: 0, outcome: 'SUBGRAPH_UNAVAILABLE' }]);
    expect(request.record.fetches[0]?.waitedMs).toBeGreaterThan(50);
    await first;
  });

  it('holds up no other department', async () => {
    const { ask } = await start(() => undefined, { connections: 1, timeoutMs: 300 });
    const other = await start(answers(DATA), {});
    const hung = ask();
    expect(codeOf(await other.ask())).toBe('answered');
    await hung;
  });
});

describe('fetches that are alike', () => {
  const both = async (changes: Parameters<DepartmentUnderTest['ask']>[], isDeduplicating = true): Promise<{ readonly requests: number; readonly codes: readonly string[] }> => {
    const hold = holding();
    const { ask, raw } = await start(hold.reply, { isDeduplicating });
    const all = changes.map((change) => ask(...change));
    await hold.whenHeld(1);
    await new Promise((resolve) => setImmediate(resolve));
    raw.reply = answers(DATA);
    hold.letGo();
    const answered = await Promise.all(all);
    const data = answered.map((answer) => (answer.isAnswered ? answer.data : null));
    expect(new Set(data).size).toBe(changes.length);
    return { requests: raw.requests.length, codes: answered.map(codeOf) };
  };

  it('share one exchange while it is under way, and each has an answer of its own', async () => {
    expect(await both([[], [], []])).toEqual({ requests: 1, codes: Array(3).fill('answered') });
  });

  it.each<[string, () => Parameters<DepartmentUnderTest['ask']>]>([
    ['of another caller', () => [{}, newRequest({ subject: 'person-2' })]],
    ['with another body', () => [{ body: '{"query":"{b}"}' }]],
    ['that changes something', () => [{ kind: 'mutation' }]],
    ['that has less time', () => [{}, newRequest({ deadline: Date.now() + 1_000 })]],
  ])('but not with one %s', async (_what, other) => {
    expect(await both([[], other()])).toEqual({ requests: 2, codes: ['answered', 'answered'] });
  });

  it('do not, unless that is switched on', async () => {
    expect((await both([[], []], false)).requests).toBe(2);
  });

  it('send their own when the client of the first goes away', async () => {
    const hold = holding();
    const { ask, raw } = await start(hold.reply, { isDeduplicating: true });
    const client = new AbortController();
    const first = ask({}, newRequest({ clientGone: client.signal }));
    const second = ask();
    await hold.whenHeld(1);
    raw.reply = answers(DATA);
    client.abort();
    expect([codeOf(await first), codeOf(await second), raw.requests.length]).toEqual(['SUBGRAPH_UNAVAILABLE', 'answered', 2]);
  });
});
