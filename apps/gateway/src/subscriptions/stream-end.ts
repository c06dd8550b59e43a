import type { ErrorCode } from '../errors.ts';

/** Why the gateway ends a live view. */
export type StreamEnd = 'answered' | 'token expired' | 'lifetime over' | 'draining' | 'client too slow' | 'department away' | 'operation not valid any more' | 'failed';

/** Why it is over, for whoever closes its connection. */
export const endOf = ({ reason }: AbortSignal): StreamEnd | 'client gone' => (typeof reason === 'string' ? (reason as StreamEnd) : 'client gone');

/** The client is to ask again at once: nothing is wrong, and nothing is lost, since a live view begins with what there is. */
const RESUMED = new Set<string>(['lifetime over', 'draining', 'client too slow']);

export const isResumed = (end: StreamEnd | 'client gone'): boolean => RESUMED.has(end);

export interface Farewell {
  readonly message: string;
  readonly code: ErrorCode;
}

/** What is said behind the last update; null: nothing. */
export const farewellOf = (end: StreamEnd | 'client gone'): Farewell | null => farewells[end as keyof typeof farewells] ?? null;

const farewells: { readonly [End in StreamEnd]?: Farewell } = {
  'token expired': { code: 'UNAUTHENTICATED', message: 'The access token has expired. Refresh it and subscribe again. 访问令牌已过期，请刷新后重新订阅。' },
  'operation not valid any more': { code: 'BAD_USER_INPUT', message: 'The schema has changed, and this subscription is not valid any more. Ask for it in its present form. 接口已更新，请按现行接口重新订阅。' },
  failed: { code: 'INTERNAL_SERVER_ERROR', message: 'The live view has failed. Subscribe again. 订阅中断，请重新订阅。' },
};
