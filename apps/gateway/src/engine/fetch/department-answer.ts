import { isUtf8 } from 'node:buffer';
import { readErrors, unavailable, type DepartmentError, type ErrorSource } from './department-error.ts';

export { tooLate, unavailable, type DepartmentError, type ErrorPath } from './department-error.ts';

export type DepartmentAnswer =
  | { readonly isAnswered: true; readonly data: Readonly<Record<string, unknown>> | null; readonly errors: readonly DepartmentError[] }
  /** Nothing usable came: every field of the fetch is lost, for the reason that `error` gives. */
  | { readonly isAnswered: false; readonly error: DepartmentError };

export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  /** None: the body is as it stands. */
  readonly contentEncoding: string | undefined;
  /** Null: it is not UTF-8. */
  readonly text: string | null;
}

export const textOf = (body: Buffer): string | null => (isUtf8(body) ? body.toString('utf8') : null);

export interface Asking extends ErrorSource {
  /** For each key of the answer that holds entities, how many were asked for. */
  readonly entityCounts: Readonly<Record<string, number>>;
}

/** Turns a department's HTTP answer into data and errors that may be shown. */
export const readAnswer = ({ status, contentType, contentEncoding, text }: HttpAnswer, asking: Asking): DepartmentAnswer => {
  const problem = findProblem(status, contentType, contentEncoding);
  if (problem !== null) return unusable(problem, asking, status);
  if (text === null) return unusable('the answer is not UTF-8', asking, status);
  return readResult(parse(text), asking, status);
};

/** Turns a GraphQL result, as JSON has it, into data and errors that may be shown. */
export const readResult = (answer: unknown, asking: Asking, status = 200): DepartmentAnswer => {
  if (!isRecord(answer)) return unusable('the answer is not a GraphQL result', asking, status);
  const { data, errors } = answer;
  const hasData = isRecord(data);
  if (!hasData && !Array.isArray(errors)) return unusable('the answer is not a GraphQL result', asking, status);
  if (hasData && !hasEntities(data, asking.entityCounts)) return unusable('the department answers other entities than it was asked for', asking, status);
  return { isAnswered: true, data: hasData ? data : null, errors: Array.isArray(errors) ? readErrors(errors, asking) : NO_ERRORS };
};

const NO_ERRORS: readonly DepartmentError[] = [];

/** JSON is UTF-8 (RFC 8259); another charset would be another text. */
const GRAPHQL_JSON = /^application\/(?:graphql-response\+)?json *(?:; *charset="?utf-?8"? *)?$/i;
const isJson = (contentType: string): boolean => contentType === 'application/json; charset=utf-8' || contentType === 'application/json' || GRAPHQL_JSON.test(contentType);

const findProblem = (status: number, contentType: string, contentEncoding: string | undefined): string | null => {
  if (status >= 500) return 'the department failed';
  if (status === 401 || status === 403) return 'the department refused the gateway';
  if (status >= 300 && status < 400) return 'the department points elsewhere: departments are asked where they are configured, and nowhere else';
  if (!isJson(contentType)) return 'the answer is not JSON';
  return contentEncoding === undefined || contentEncoding === 'identity' ? null : 'the answer is compressed, which was not asked for';
};

const unusable = (problem: string, asking: Asking, status: number): DepartmentAnswer => {
  asking.report(problem, { status });
  return { isAnswered: false, error: unavailable(asking) };
};

const hasEntities = (data: Readonly<Record<string, unknown>>, counts: Readonly<Record<string, number>>): boolean => {
  for (const key in counts) {
    const entities = data[key];
    if (!Array.isArray(entities) || entities.length !== counts[key]) return false;
  }
  return true;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
