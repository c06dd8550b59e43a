import { isDeepStrictEqual } from 'node:util';
import type { ExecutionResult } from 'graphql';
import type { AuditCase } from './suite-server.ts';

export type Verdict =
  | { readonly isPassed: true }
  | { readonly isPassed: false; readonly expected: string; readonly actual: string };

/** The audit's rule: the data are equal, and errors come exactly when the case says so; a case that says nothing of errors allows both. */
export const judge = ({ expected }: AuditCase, result: ExecutionResult): Verdict => {
  // What a client reads is JSON.
  const data: unknown = JSON.parse(JSON.stringify(result.data ?? null));
  const hasErrors = (result.errors ?? []).length > 0;
  const isPassed = isDeepStrictEqual(data, expected.data ?? null) && (expected.errors === undefined || expected.errors === hasErrors);
  if (isPassed) return { isPassed };
  return {
    isPassed,
    expected: `${JSON.stringify(expected.data ?? null)} · ${expected.errors === undefined ? 'errors or none' : expected.errors ? 'errors' : 'no errors'}`,
    actual: `${JSON.stringify(data)} · ${hasErrors ? result.errors?.map(({ message, path = [] }) => `${message} [${path.join('.')}]`).join('; ') : 'no errors'}`,
  };
};
