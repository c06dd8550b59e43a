import { buildSchema, parse, type ExecutionResult } from 'graphql';
import type { Engine, Operation } from '../../src/engine/engine.ts';
import { newOperationRecord, type RequestContext } from '../../src/request-context.ts';

export interface FakeEngine extends Engine {
  /** Documents that were planned ahead. */
  readonly prepared: string[];
  isClosed: boolean;
  /** Lets operations end; null: they do at once. */
  held: Promise<void> | null;
}

/** An engine that answers everything with its own text. */
export const createFakeEngine = (sdl: string): FakeEngine => {
  const engine: FakeEngine = {
    apiSchema: buildSchema(sdl),
    supergraphSdl: sdl,
    prepared: [],
    isClosed: false,
    held: null,
    execute: async () => {
      await engine.held;
      return answer(engine);
    },
    subscribe: async function* () {
      yield answer(engine);
      await engine.held;
      yield answer(engine);
    },
    countPlans: () => 0,
    explain: async () => null,
    prepare: async ({ documentHash }) => void engine.prepared.push(documentHash),
    close: async () => {
      engine.isClosed = true;
    },
  };
  return engine;
};

const answer = ({ supergraphSdl, isClosed }: FakeEngine): ExecutionResult => {
  if (isClosed) throw new Error('asked after it was closed');
  return { data: { answeredBy: supergraphSdl } };
};

export const operationOf = (text: string, rest: Partial<Operation> = {}): Operation => ({ document: parse(text), documentHash: text, operationName: null, variables: {}, ...rest });

export const aRequest = (): RequestContext => ({ record: newOperationRecord(), clientGone: new AbortController().signal }) as unknown as RequestContext;

/** Resolves when `isTrue` holds; fails after five seconds. */
export const until = async (isTrue: () => boolean): Promise<void> => {
  for (const giveUpAt = performance.now() + 5_000; !isTrue(); ) {
    if (performance.now() > giveUpAt) throw new Error('this never came true');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
};
