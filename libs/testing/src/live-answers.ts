import { answerLive, ChangeFeed, hearChanges, Turns, type BaseContext } from '@qinqing/subgraph-server';
import { parse, validate, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';

/** A subscription that is being answered. */
export interface LiveAnswers<Data = Record<string, any>> {
  /** The next update that was not taken yet. */
  next(): Promise<FormattedExecutionResult<Data>>;
  /** When the subscription has looked once more after this call, whether that made an update or not. */
  looked(): Promise<void>;
  /** Updates that were not taken yet. */
  readonly waiting: number;
  /** The regular moment has come, which in production comes each minute. */
  tick(): void;
  stop(): Promise<void>;
}

/** What a department's test hears of its database: nothing before somebody subscribes. */
export class TestChanges extends ChangeFeed {
  readonly #hear: () => () => Promise<void>;
  readonly #connected = Promise.withResolvers<void>();
  #stop: (() => Promise<void>) | null = null;

  constructor(databaseUrl: string, schema: GraphQLSchema) {
    super(() => new Date());
    this.#hear = () => hearChanges(databaseUrl, schema, this);
  }

  connect(): Promise<void> {
    this.#stop ??= this.#hear();
    return this.#connected.promise;
  }

  override announceAll(): void {
    super.announceAll();
    this.#connected.resolve();
  }

  async stop(): Promise<void> {
    await this.#stop?.();
  }
}

export interface LiveRequest {
  readonly schema: GraphQLSchema;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly createContext: (asOf?: Date) => BaseContext;
}

export const subscribeInTest = ({ schema, query, variables, createContext }: LiveRequest): LiveAnswers => {
  const document = parse(query);
  const [problem] = validate(schema, document);
  if (problem !== undefined) throw problem;
  const over = new AbortController();
  const turns = new WatchedTurns(1);
  const updates = new Queue<string>();
  let tick = (): void => undefined;
  const pace = {
    restMs: 0,
    regularly: (call: () => void) => {
      tick = call;
      return () => undefined;
    },
  };
  const answering = (async () => {
    for await (const answer of answerLive({ document, variables, operationName: null }, { schema, createContext, turns, over: over.signal, pace })) updates.put(answer);
  })();
  return {
    next: async () => JSON.parse(await updates.take()) as FormattedExecutionResult<Record<string, any>>,
    looked: () => turns.finished(),
    get waiting() {
      return updates.size;
    },
    tick: () => tick(),
    stop: () => {
      over.abort();
      return answering;
    },
  };
};

class WatchedTurns extends Turns {
  #next = Promise.withResolvers<void>();

  finished(): Promise<void> {
    return this.#next.promise;
  }

  override async run<Result>(work: () => Promise<Result>): Promise<Result> {
    const asked = this.#next;
    this.#next = Promise.withResolvers();
    try {
      return await super.run(work);
    } finally {
      // What the look has found is told before whoever waited for it goes on.
      setImmediate(asked.resolve);
    }
  }
}

class Queue<Item> {
  readonly #items: Item[] = [];
  readonly #takers: ((item: Item) => void)[] = [];

  get size(): number {
    return this.#items.length;
  }

  put(item: Item): void {
    const taker = this.#takers.shift();
    if (taker === undefined) this.#items.push(item);
    else taker(item);
  }

  take(): Promise<Item> {
    const item = this.#items.shift();
    return item === undefined ? new Promise((resolve) => this.#takers.push(resolve)) : Promise.resolve(item);
  }
}
