import { afterEach, describe, expect, it } from '@jest/globals';
import { identifySupergraph } from '@qinqing/supergraph-versions';
import { parse } from 'graphql';
import { pino } from 'pino';
import type { Engine } from '../../src/engine/engine.ts';
import { startSupergraphLife, type SupergraphLife, type SupergraphLifeParts } from '../../src/supergraph/supergraph-life.ts';
import type { FoundSupergraph, SupergraphSource } from '../../src/supergraph/supergraph-source.ts';
import { aRequest, createFakeEngine, operationOf, until, type FakeEngine } from './fake-engine.ts';

const DEPARTMENTS = 'directive @join__graph(name: String!, url: String!) on ENUM_VALUE enum join__Graph { APPEALS @join__graph(name: "appeals", url: "") VISITS @join__graph(name: "visits", url: "") } ';
const FOUR = `${DEPARTMENTS}type Query { a: Int b: Int c: Int d: Int }`;
const FIVE = `${DEPARTMENTS}type Query { a: Int b: Int c: Int d: Int e: Int }`;
const ONE = `${DEPARTMENTS}type Query { a: Int }`;

const found = (sdl: string, rest: Partial<FoundSupergraph> = {}): FoundSupergraph => ({ sdl, version: identifySupergraph(sdl), publishedBy: 'wang', mayBreak: false, ...rest });

/** A source into which a test puts what is to be found next. */
class SourceInHand implements SupergraphSource {
  readonly name = 'the hand';
  next: FoundSupergraph | Error | null;
  readonly earlier: FoundSupergraph[] = [];
  hear: () => void = () => undefined;
  reads = 0;

  constructor(first: FoundSupergraph | Error) {
    this.next = first;
  }
  async read(): Promise<FoundSupergraph | null> {
    this.reads += 1;
    const next = this.next;
    if (next instanceof Error) throw next;
    this.next = null;
    return next;
  }
  async *readEarlier(): AsyncGenerator<FoundSupergraph> {
    yield* this.earlier;
  }
  listen(hear: () => void): () => void {
    this.hear = hear;
    return () => undefined;
  }
  /** Resolves when it was read once more, and what was found has been dealt with. */
  async offer(next: FoundSupergraph | Error | null): Promise<void> {
    this.next = next;
    const before = this.reads;
    this.hear();
    await until(() => this.reads > before);
    const after = this.reads;
    this.hear();
    await until(() => this.reads > after);
  }
}

let life: SupergraphLife;
let engines: FakeEngine[];
let log: Record<string, unknown>[];

const start = async (source: SourceInHand, parts: Partial<SupergraphLifeParts> = {}): Promise<void> => {
  [engines, log] = [[], []];
  life = await startSupergraphLife({
    source,
    buildEngine: async (sdl): Promise<Engine> => {
      const engine = createFakeEngine(sdl);
      engines.push(engine);
      return engine;
    },
    listPublishedOperations: async () => [],
    hasAddress: () => true,
    pollMs: 60_000,
    requestDeadlineMs: 0,
    logger: pino({}, { write: (line: string) => void log.push(JSON.parse(line) as Record<string, unknown>) }),
    clock: () => new Date('2026-11-23T05:00:00.000Z'),
    ...parts,
  });
};
afterEach(() => life.close());

describe('a supergraph', () => {
  it('takes over from the one before as soon as the source has it, and the old one is closed', async () => {
    const source = new SourceInHand(found(FOUR));
    await start(source);
    await source.offer(found(FIVE, { publishedBy: 'li' }));
    expect(life.engine.supergraphSdl).toBe(FIVE);
    expect(life.status()).toMatchObject({ version: identifySupergraph(FIVE), publishedBy: 'li', swaps: 1, refusals: 0, refused: null, source: 'the hand' });
    expect(log).toMatchObject([{ msg: 'another supergraph is in service', publishedBy: 'li' }]);
    await until(() => engines[0]!.isClosed);
  });

  it('is not built anew when it is the one in service', async () => {
    const source = new SourceInHand(found(FOUR));
    await start(source);
    await source.offer(found(FOUR));
    expect(engines).toHaveLength(1);
    expect(life.status().swaps).toBe(0);
  });

  it.each([
    ['that names no departments', 'type Query { a: Int b: Int c: Int d: Int }', 'UNUSABLE', 'This is no supergraph'],
    ['that does not parse', `${DEPARTMENTS}type Query {`, 'UNUSABLE', 'Syntax Error'],
    ['that is not valid', `${DEPARTMENTS}type Query { a: Int b: __Odd } type __Odd { a: Int }`, 'UNUSABLE', 'must not begin with "__"'],
    ['that is empty', `${DEPARTMENTS}type Other { a: Int } schema { query: Query } type Query`, 'UNUSABLE', 'must define one or more fields'],
    ['that has lost most of the graph', ONE, 'SHRUNK', '1 root fields, the one before has 4'],
  ] as const)('%s is refused with the reason, and the one before stays', async (_which, sdl, reason, words) => {
    const source = new SourceInHand(found(FOUR));
    await start(source);
    await source.offer(found(sdl));
    expect(life.engine.supergraphSdl).toBe(FOUR);
    expect(life.status()).toMatchObject({ version: identifySupergraph(FOUR), swaps: 0, refusals: 1, refused: { version: identifySupergraph(sdl), reason, message: expect.stringContaining(words) } });
    expect(log).toMatchObject([{ level: 50, msg: 'a supergraph is refused; the one before stays', reason }]);
    await source.offer(found(FIVE));
    expect(life.status()).toMatchObject({ swaps: 1, refusals: 1, refused: null });
  });

  it('that breaks an operation which clients have published is refused by its name (SHR-05)', async () => {
    const published = [{ name: 'console/Dossier', document: parse('{ b }') }, { name: 'console/Other', document: parse('{ a }') }];
    const source = new SourceInHand(found(FOUR));
    await start(source, { listPublishedOperations: async () => published });
    await source.offer(found(`${DEPARTMENTS}type Query { a: Int c: Int }`));
    expect(life.status().refused).toMatchObject({ reason: 'BREAKS_OPERATIONS', message: expect.stringMatching(/^1 published operations would break. console\/Dossier: Cannot query field "b"/) });
    expect(engines[1]?.isClosed).toBe(true);
  });

  it('is put into service all the same when somebody says that it may break things', async () => {
    const source = new SourceInHand(found(FOUR));
    await start(source, { listPublishedOperations: async () => [{ name: 'console/Dossier', document: parse('{ b }') }] });
    await source.offer(found(ONE, { mayBreak: true }));
    expect(life.engine.supergraphSdl).toBe(ONE);
  });

  it('has the operations that are asked most planned before it takes over: those that it still allows', async () => {
    const source = new SourceInHand(found(FOUR));
    await start(source);
    for (const text of ['{ a }', '{ b }', '{ d }', '{ b }']) await life.engine.execute(operationOf(text), aRequest());
    await source.offer(found(`${DEPARTMENTS}type Query { a: Int b: Int c: Int }`));
    expect(engines[1]?.prepared).toEqual(['{ b }', '{ a }']);
  });

  it('that cannot be looked up leaves the one in service, and is said once', async () => {
    const source = new SourceInHand(found(FOUR));
    await start(source);
    await source.offer(new Error('cannot be reached'));
    await source.offer(new Error('cannot be reached'));
    expect(life.status()).toMatchObject({ version: identifySupergraph(FOUR), sourceFailure: 'cannot be reached' });
    expect(log).toHaveLength(1);
    await source.offer(null);
    expect(life.status().sourceFailure).toBeNull();
  });

  it('names the departments whose address is not known', async () => {
    await start(new SourceInHand(found(FOUR)), { hasAddress: (name) => name === 'visits' });
    expect(life.status()).toMatchObject({ departments: ['appeals', 'visits'], departmentsWithoutAddress: ['appeals'] });
  });
});

describe('a gateway that starts', () => {
  it.each([
    ['cannot be looked up', new Error('cannot be reached'), { sourceFailure: 'cannot be reached', refused: null }],
    ['is no good', found(`${DEPARTMENTS}type Query {`), { sourceFailure: null, refused: { reason: 'UNUSABLE' } }],
  ] as const)('takes the newest supergraph before, when the present one %s (SHR-10)', async (_why, first, status) => {
    const source = new SourceInHand(first);
    source.earlier.push(found('also {'), found(FOUR), found(ONE));
    await start(source);
    expect(life.engine.supergraphSdl).toBe(FOUR);
    expect(life.status()).toMatchObject(status);
  });

  it('does not start without any, and says what was wrong with the first', async () => {
    await start(new SourceInHand(found(FOUR)));
    const source = new SourceInHand(found(`${DEPARTMENTS}type Query {`));
    source.earlier.push(found('also {'));
    await expect(start(source)).rejects.toThrow('No engine can be made of this supergraph: Syntax Error');
  });

  it('starts although published operations are not valid, and warns', async () => {
    await start(new SourceInHand(found(ONE)), { listPublishedOperations: async () => [{ name: 'console/Dossier', document: parse('{ b }') }] });
    expect(log).toMatchObject([{ level: 40, msg: 'not all published operations are valid' }]);
  });
});
