import { internalMessage, type ErrorCode } from '../../errors.ts';

export type ErrorPath = readonly (string | number)[];

/** An error as the client may see it, with its path within the department's answer. */
export interface DepartmentError {
  readonly message: string;
  readonly path?: ErrorPath | undefined;
  readonly extensions: { readonly code: ErrorCode; readonly department: string; readonly requestId: string };
}

/** Whose error it is, and who hears what is kept from the client. */
export interface ErrorSource {
  readonly department: string;
  readonly requestId: string;
  readonly report: (problem: string, details?: Readonly<Record<string, unknown>>) => void;
}

/** Faults of the caller that a department may tell the client in its own words; everything else is masked. */
const TOLD_BY_DEPARTMENTS = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'COST_LIMIT', 'CONSENT_REQUIRED']);
const KEPT_BACK = new Set(['code', 'stacktrace', 'exception', 'http', 'serviceName', 'response', 'department', 'requestId', '__proto__']);
/** Words of a validator that does not know what the supergraph promises: the department runs another version of its schema. */
const SCHEMA_SKEW = /^(?:Cannot query field|Unknown (?:type|argument|directive|fragment))/;

/** Enough for ten fields of each of a hundred objects. */
const MOST_ERRORS = 1_000;
const LONGEST_MESSAGE = 2_000;
const LONGEST_PATH = 100;
/** Facts are a few values, lists or flat objects: limits, dates, ids. */
const MOST_FACTS = 50;
const DEEPEST_FACT = 3;

/** What a client reads of an outage: which department, and nothing of hosts, ports or causes. */
export const unavailable = ({ department, requestId }: Pick<ErrorSource, 'department' | 'requestId'>): DepartmentError => ({
  message: `The ${department} department is not available right now.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', department, requestId },
});

export const tooLate = ({ department, requestId }: Pick<ErrorSource, 'department' | 'requestId'>): DepartmentError => ({
  message: `The ${department} department did not answer in time.`,
  extensions: { code: 'SUBGRAPH_TIMEOUT', department, requestId },
});

/** The errors of an answer as they may be shown. However many there are, an answer of ours stays readable: the last one counts those left out. */
export const readErrors = (errors: readonly unknown[], source: ErrorSource): readonly DepartmentError[] => {
  if (errors.length <= MOST_ERRORS) return errors.map((error) => readError(error, source));
  const leftOut = errors.length - MOST_ERRORS;
  source.report('the department answered more errors than are shown', { errors: errors.length });
  return [...errors.slice(0, MOST_ERRORS).map((error) => readError(error, source)), countRest(leftOut, readError(errors[MOST_ERRORS], source))];
};

/** Of the kind of the first that it counts: a page of which much is forbidden has not broken anything. */
const countRest = (count: number, { extensions: { code, department, requestId } }: DepartmentError): DepartmentError => ({
  message: `${count} more errors of the ${department} department are not shown.`,
  extensions: { code, department, requestId },
});

const readError = (error: unknown, source: ErrorSource): DepartmentError => {
  const { message, path, extensions } = isRecord(error) ? error : {};
  const given = isRecord(extensions) ? extensions : {};
  const { department, requestId } = source;
  const place = isPath(path) ? { path } : {};
  if (typeof message !== 'string' || !TOLD_BY_DEPARTMENTS.has(given.code) || SCHEMA_SKEW.test(message)) {
    source.report('the department answered an error that is not shown', { departmentError: typeof message === 'string' ? cut(message) : typeof message, code: given.code });
    return { message: internalMessage(requestId), ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', department, requestId } };
  }
  return { message: cut(message), ...place, extensions: { ...readFacts(given), code: given.code as ErrorCode, department, requestId } };
};

const readFacts = (given: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([name, value]) => !KEPT_BACK.has(name) && isFlat(value, DEEPEST_FACT))
      .slice(0, MOST_FACTS),
  );

/** What is nested without end would end the writing of our own answer. */
const isFlat = (value: unknown, levels: number): boolean =>
  typeof value !== 'object' || value === null || (levels > 0 && Object.values(value).every((inner) => isFlat(inner, levels - 1)));

const cut = (message: string): string => (message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`);

const isPath = (value: unknown): value is ErrorPath =>
  Array.isArray(value) && value.length <= LONGEST_PATH && value.every((part) => typeof part === 'string' || typeof part === 'number');

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
