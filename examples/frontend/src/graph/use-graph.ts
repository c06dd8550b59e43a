import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import type { TypedDocumentString } from '../generated/graphql.ts';
import { ask, type Answer, type Connection } from './ask.ts';
import { GraphError } from './graph-error.ts';
import { Intention } from './intention.ts';
import { write } from './write.ts';

export interface Graph {
  readonly connection: Connection;
  /** Told once the token is not believed any more. */
  readonly onUnauthenticated: () => void;
}

export const GraphContext = createContext<Graph | null>(null);

export const useGraph = (): Graph => {
  const graph = use(GraphContext);
  if (graph === null) throw new Error('There is no GraphContext around this component');
  return graph;
};

export interface Question<Result> {
  /** Null while nothing has been answered yet. An answer stays while the next one is on its way. */
  readonly answer: Answer<Result> | null;
  readonly error: GraphError | null;
  readonly askAgain: () => void;
}

/** Asks when the component appears, and when what it asks changes. */
export const useQuestion = <Result, Variables>(document: TypedDocumentString<Result, Variables>, variables: Variables): Question<Result> => {
  const { connection, onUnauthenticated } = useGraph();
  const [{ answer, error }, setState] = useState<Omit<Question<Result>, 'askAgain'>>({ answer: null, error: null });
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify([variables, connection]);
  useEffect(() => {
    let isCurrent = true;
    ask(connection, document, variables)
      .then((answer) => isCurrent && setState({ answer, error: null }))
      .catch((error: unknown) => isCurrent && settle(error, onUnauthenticated, (error) => setState((before) => ({ ...before, error }))));
    return () => {
      isCurrent = false;
    };
  }, [document, asked, turn]);
  return { answer, error, askAgain: useCallback(() => setTurn((number) => number + 1), []) };
};

export interface Writing<Input, Outcome> {
  readonly isSending: boolean;
  /** The newest result: a success or a refusal. */
  readonly outcome: Outcome | null;
  readonly error: GraphError | null;
  readonly send: (input: Input) => Promise<Outcome | null>;
}

/** A mutation behind a button: pressed again with the same input, before it succeeded, it is the same intention. */
export const useWriting = <Result extends object, Input extends { readonly idempotencyKey: string }, Rest extends object>(
  document: TypedDocumentString<Result, { input: Input } & Rest>,
  rest: Rest,
): Writing<Omit<Input, 'idempotencyKey'>, NonNullable<Result[keyof Result]>> => {
  type Outcome = NonNullable<Result[keyof Result]>;
  const { connection, onUnauthenticated } = useGraph();
  const intention = useRef(new Intention()).current;
  const [state, setState] = useState<{ isSending: boolean; outcome: Outcome | null; error: GraphError | null }>({ isSending: false, outcome: null, error: null });
  const send = async (input: Omit<Input, 'idempotencyKey'>): Promise<Outcome | null> => {
    setState({ isSending: true, outcome: null, error: null });
    try {
      const variables = { input: { ...input, idempotencyKey: intention.keyFor(input) } as Input, ...rest };
      const outcome = await write(connection, document, variables);
      intention.complete();
      setState({ isSending: false, outcome, error: null });
      return outcome;
    } catch (error) {
      settle(error, onUnauthenticated, (error) => setState({ isSending: false, outcome: null, error }));
      return null;
    }
  };
  return { ...state, send };
};

const settle = (error: unknown, onUnauthenticated: () => void, show: (error: GraphError) => void): void => {
  if (!(error instanceof GraphError)) throw error;
  if (error.code === 'UNAUTHENTICATED') onUnauthenticated();
  else show(error);
};
