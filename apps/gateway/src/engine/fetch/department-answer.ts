import { internalMessage, type ErrorCode } from '../../errors.ts';

export type ErrorPath = readonly (string | number)[];

/** An error as the client may see it, with its path within the department's answer. */
export interface DepartmentError {
  readonly message: string;
  readonly path?: ErrorPath | undefined;
  readonly extensions: { readonly code: ErrorCode; readonly department: string; readonly requestId: string };
}

export type DepartmentAnswer =
  | { readonly isAnswered: true; readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly DepartmentError[] }
  /** Nothing usable came: every field of the fetch is lost, for the reason that `error` gives. */
  | { readonly isAnswered: false; readonly error: DepartmentError };

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export interface Asking {
  readonly department: string;
  readonly requestId: string;
  readonly entityCount: number | null;
  /** Hears what is kept from the client. */
  readonly report: (problem: string, details?: Readonly<Record<string, unknown>>) => void;
}

/** Faults of the caller that a department may tell the client in its own words; everything else is masked. */
const TOLD_BY_DEPARTMENTS = new Set<unknown>(['UNAUTHENTICATED', 'FORBIDDEN', 'BAD_USER_INPUT', 'RATE_LIMITED', 'COST_LIMIT', 'CONSENT_REQUIRED']);
const KEPT_BACK = new Set(['code', 'stacktrace', 'exception', 'http', 'serviceName', 'response', 'department', 'requestId']);
/** Words of a validator that does not know what the supergraph promises: the department runs another version of its schema. */
const SCHEMA_SKEW = /^(?:Cannot query field|Unknown (?:type|argument|directive|fragment))/;

/** Turns a department's HTTP answer into data and errors that may be shown. */
export const readAnswer = ({ status, contentType, body }: HttpAnswer, asking: Asking): DepartmentAnswer => {
  const unusable = (problem: string): DepartmentAnswer => {
    asking.report(problem, { status });
    return { isAnswered: false, error: unavailable(asking) };
  };
  if (status >= 500) return unusable('the department failed');
  if (status === 401 || status === 403) return unusable('the department refused the gateway');
  if (!/^application\/(?:graphql-response\+)?json\b/i.test(contentType)) return unusable('the answer is not JSON');
  const answer = parseObject(body);
  if (answer === null || !(isRecord(answer.data) || Array.isArray(answer.errors))) return unusable('the answer is not a GraphQL result');
  if (isRecord(answer.data) && !hasEntities(answer.data, asking.entityCount)) return unusable('the department answers other entities than it was asked for');
  return {
    isAnswered: true,
    data: isRecord(answer.data) ? answer.data : null,
    errors: Array.isArray(answer.errors) ? answer.errors.map((error) => readError(error, asking)) : [],
  };
};

const hasEntities = ({ _entities: entities }: Readonly<Record<string, unknown>>, count: number | null): boolean =>
  count === null || (Array.isArray(entities) && entities.length === count);

/** What a client reads of an outage: which department, and nothing of hosts, ports or causes. */
export const unavailable = ({ department, requestId }: Pick<Asking, 'department' | 'requestId'>): DepartmentError => ({
  message: `The ${department} department is not available right now.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', department, requestId },
});

export const tooLate = ({ department, requestId }: Pick<Asking, 'department' | 'requestId'>): DepartmentError => ({
  message: `The ${department} department did not answer in time.`,
  extensions: { code: 'SUBGRAPH_TIMEOUT', department, requestId },
});

const readError = (error: unknown, asking: Asking): DepartmentError => {
  const { message, path, extensions } = isRecord(error) ? error : {};
  const given = isRecord(extensions) ? extensions : {};
  const { department, requestId } = asking;
  const place = isPath(path) ? { path } : {};
  if (typeof message !== 'string' || !TOLD_BY_DEPARTMENTS.has(given.code) || SCHEMA_SKEW.test(message)) {
    asking.report('the department answered an error that is not shown', { departmentError: message, code: given.code });
    return { message: internalMessage(requestId), ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', department, requestId } };
  }
  const facts = Object.fromEntries(Object.entries(given).filter(([name]) => !KEPT_BACK.has(name)));
  return { message, ...place, extensions: { ...facts, code: given.code as ErrorCode, department, requestId } };
};

const parseObject = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPath = (value: unknown): value is ErrorPath => Array.isArray(value) && value.every((part) => typeof part === 'string' || typeof part === 'number');
