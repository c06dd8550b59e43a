import { z } from 'zod';

/** How one department is asked, besides its timeout. */
export interface DepartmentLimits {
  /** Larger answers count as none. */
  readonly answerLimitBytes: number;
  /** So many fetches are under way at once, each on a connection of its own. */
  readonly connections: number;
  /** So many more wait for their turn, */
  readonly queue: number;
  /** and none longer than this. */
  readonly queueWaitMs: number;
  /** So many failures in a row open the circuit, */
  readonly circuitFailures: number;
  /** when the first was no longer ago than this, */
  readonly circuitWindowMs: number;
  /** for this time; then one fetch tries again. */
  readonly circuitOpenMs: number;
  /** A stream of updates on which nothing comes for so long, not even a sign of life, is broken. */
  readonly silenceMs: number;
}

export interface FetchSettings {
  readonly limits: DepartmentLimits;
  /** By department. */
  readonly exceptions: Readonly<Record<string, Partial<DepartmentLimits>>>;
  /** Whether fetches that are alike share one exchange while it is under way. */
  readonly isDeduplicating: boolean;
}

export const defaultFetching: FetchSettings = {
  limits: {
    answerLimitBytes: 16 * 1_024 * 1_024,
    connections: 100,
    queue: 200,
    queueWaitMs: 1_000,
    circuitFailures: 5,
    circuitWindowMs: 30_000,
    circuitOpenMs: 1_000,
    silenceMs: 60_000,
  },
  exceptions: {},
  isDeduplicating: false,
};

const positive = z.coerce.number().int().min(1);
const { limits } = defaultFetching;

const exceptions = z
  .strictObject({
    answerLimitBytes: positive,
    connections: positive,
    queue: z.number().int().min(0),
    queueWaitMs: positive,
    circuitFailures: positive,
    circuitWindowMs: positive,
    circuitOpenMs: positive,
    silenceMs: positive,
  })
  .partial();

const json = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
};

/** The variables of the environment that say how departments are asked. */
export const fetchEnvironment = {
  DEPARTMENT_ANSWER_LIMIT_BYTES: positive.default(limits.answerLimitBytes),
  DEPARTMENT_CONNECTIONS: positive.default(limits.connections),
  DEPARTMENT_QUEUE: z.coerce.number().int().min(0).default(limits.queue),
  DEPARTMENT_QUEUE_WAIT_MS: positive.default(limits.queueWaitMs),
  CIRCUIT_FAILURES: positive.default(limits.circuitFailures),
  CIRCUIT_WINDOW_MS: positive.default(limits.circuitWindowMs),
  CIRCUIT_OPEN_MS: positive.default(limits.circuitOpenMs),
  DEPARTMENT_SILENCE_MS: positive.default(limits.silenceMs),
  DEPARTMENT_LIMITS: z.string().default('{}').transform(json).pipe(z.record(z.string(), exceptions)),
  DEDUPLICATE_FETCHES: z.enum(['0', '1']).default('0'),
};

type FetchVariables = z.output<z.ZodObject<typeof fetchEnvironment>>;

export const readFetchSettings = (variables: FetchVariables): FetchSettings => ({
  limits: {
    answerLimitBytes: variables.DEPARTMENT_ANSWER_LIMIT_BYTES,
    connections: variables.DEPARTMENT_CONNECTIONS,
    queue: variables.DEPARTMENT_QUEUE,
    queueWaitMs: variables.DEPARTMENT_QUEUE_WAIT_MS,
    circuitFailures: variables.CIRCUIT_FAILURES,
    circuitWindowMs: variables.CIRCUIT_WINDOW_MS,
    circuitOpenMs: variables.CIRCUIT_OPEN_MS,
    silenceMs: variables.DEPARTMENT_SILENCE_MS,
  },
  exceptions: variables.DEPARTMENT_LIMITS,
  isDeduplicating: variables.DEDUPLICATE_FETCHES === '1',
});
