import { unwrapResolverError } from '@apollo/server/errors';
import { isDatabaseOutage } from '@qinqing/database';
import { createSourceEventStream, execute, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { BaseContext } from '../department.ts';
import { formatAnswer } from '../format-error.ts';
import { Watcher } from './change-feed.ts';
import { startPace, type Pace } from './pace.ts';
import type { Turns } from './turns.ts';

/** A valid subscription. */
export interface LiveQuestion {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

export interface LiveParts {
  readonly schema: GraphQLSchema;
  /** A context for one look, with loaders that have read nothing yet; of the given moment, or of now. */
  readonly createContext: (asOf?: Date) => BaseContext;
  /** How many looks run at a time in this process: they must leave connections for everybody else. */
  readonly turns: Turns;
  /** Ends the answers. */
  readonly over: AbortSignal;
  readonly pace?: Pace;
}

/**
 * Answers a subscription as if its caller asked a query again and again: once at the start, and then whenever the answer differs from the
 * one before. What the caller may not read makes no difference, so that no update tells of it; nor does its moment (VIS-08): a change
 * is told if the answer differs with the clock of the last answer, and what differs by the clock alone is told at the stream's own regular moments.
 *
 * @returns answers as JSON text: `{"data":…}`. They end when the database is out of reach, without a word: whoever wants more asks anew
 */
export async function* answerLive(question: LiveQuestion, parts: LiveParts): AsyncGenerator<string, void> {
  const { over, pace } = parts;
  const changes = await watch(question, parts);
  if (typeof changes === 'string') return yield changes;
  const rhythm = startPace(changes, over, pace);
  try {
    let told: Look = { text: null, asOf: new Date(0) };
    for (let reason = 'CLOCK'; reason !== 'OVER'; reason = await rhythm.next()) {
      const isSecret = reason === 'CHANGE' && !changes.appearsByClock && (await look(question, parts, told.asOf))?.text === told.text;
      if (isSecret) continue;
      const seen = await look(question, parts);
      if (seen === null) return;
      if (seen.text !== told.text) yield seen.text;
      told = seen;
    }
  } finally {
    rhythm.stop();
  }
}

/** An answer, and of which moment. A stream keeps no more than this from one look to the next. */
interface Look {
  readonly text: string | null;
  readonly asOf: Date;
}

/** What tells when to look, or the answer to a subscription that may not be. */
const watch = async (question: LiveQuestion, { schema, createContext }: LiveParts): Promise<Watcher | string> => {
  const contextValue = createContext();
  const changes = await createSourceEventStream({ ...ask(question), schema, contextValue });
  return changes instanceof Watcher ? changes : JSON.stringify(formatAnswer(changes as ExecutionResult, contextValue));
};

/** Null: the database is out of reach. */
const look = async (question: LiveQuestion, { schema, createContext, turns }: LiveParts, asOf?: Date): Promise<(Look & { readonly text: string }) | null> => {
  const contextValue = createContext(asOf);
  const answer = await turns.run(async () => execute({ ...ask(question), schema, contextValue }));
  if (!isLost(answer)) return { text: JSON.stringify(formatAnswer(answer, contextValue)), asOf: contextValue.now };
  contextValue.log.warn('a live view ends: the database is out of reach');
  return null;
};

const ask = ({ document, variables, operationName }: LiveQuestion) => ({ document, variableValues: variables, operationName });

const isLost = ({ errors = [] }: ExecutionResult): boolean => errors.some((error) => isDatabaseOutage(unwrapResolverError(error)));
