import type { Words } from '../frame/locale.ts';
import { readServerTiming, type DepartmentCost } from './server-timing.ts';

/** One answer of the graph, as people read it. */
export interface Answer {
  readonly status: number;
  readonly durationMs: number;
  readonly costs: readonly DepartmentCost[];
  readonly errors: readonly AnswerError[];
}

export interface AnswerError {
  readonly code: string;
  /** What the code means. */
  readonly meaning: Words;
  readonly message: string;
  /** Where in the answer, e.g. `viewer.actingFor.creditStanding`; empty for the whole operation. */
  readonly path: string;
  /** How many errors say the same, list positions aside. */
  readonly count: number;
}

const MEANINGS: Readonly<Record<string, Words>> = {
  UNAUTHENTICATED: { zh: '需要登录', en: 'sign in first' },
  FORBIDDEN: { zh: '此身份无权读取', en: 'not for this person' },
  BAD_USER_INPUT: { zh: '请求有误', en: 'the request is wrong' },
  RATE_LIMITED: { zh: '请求过于频繁', en: 'too many requests' },
  COST_LIMIT: { zh: '一次请求过多', en: 'too much at once' },
  CONSENT_REQUIRED: { zh: '未经企业授权', en: 'not consented to' },
  SUBGRAPH_UNAVAILABLE: { zh: '该部门停机', en: 'this department is down' },
  SUBGRAPH_TIMEOUT: { zh: '该部门超时', en: 'this department is too slow' },
};
const UNKNOWN: Words = { zh: '服务出错', en: 'something went wrong' };

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

export interface Received {
  readonly status: number;
  readonly durationMs: number;
  readonly serverTiming: string | null;
  readonly errors?: readonly GraphError[] | undefined;
}

/** What was received, told in short: cost by department, and each kind of error once. */
export const summariseAnswer = ({ status, durationMs, serverTiming, errors = [] }: Received): Answer => {
  const kinds = new Map<string, AnswerError>();
  for (const { message, path = [], extensions } of errors) {
    const code = extensions?.code ?? 'INTERNAL_SERVER_ERROR';
    const place = path.filter((step) => typeof step === 'string').join('.');
    const key = `${code} ${place} ${message}`;
    kinds.set(key, { code, meaning: MEANINGS[code] ?? UNKNOWN, message, path: place, count: (kinds.get(key)?.count ?? 0) + 1 });
  }
  return { status, durationMs, costs: readServerTiming(serverTiming), errors: [...kinds.values()] };
};
