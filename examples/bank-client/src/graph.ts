import { BankClientError } from './bank-client-error.ts';
import { createProof } from './dpop.ts';
import { blameClock, send, type HttpAnswer } from './http.ts';
import type { SigningKey } from './keys.ts';
import type { TokenSource } from './token.ts';

export interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly requestId?: string; readonly scopes?: readonly string[] };
}

export interface GraphAnswer {
  readonly data: Record<string, any>;
  /** Fields of which the consent does not cover the scope: they are null, and the rest holds. */
  readonly consentRequired: readonly GraphError[];
  readonly requestId: string | null;
}

export interface Graph {
  /** @throws BankClientError */
  run(query: string, variables: Readonly<Record<string, unknown>>): Promise<GraphAnswer>;
}

interface GraphRequest {
  readonly url: string;
  readonly tokens: TokenSource;
  readonly dpopKey: SigningKey;
}

/** Each request carries the token and a fresh proof. What is refused before it is executed, for the token or a nonce, is sent once more. */
export const openGraph = ({ url, tokens, dpopKey }: GraphRequest): Graph => {
  let nonce: string | undefined;
  const post = async (body: string): Promise<HttpAnswer> => {
    const { value } = await tokens.get();
    const dpop = await createProof({ key: dpopKey, method: 'POST', url, accessToken: value, nonce });
    const answer = await send(url, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `DPoP ${value}`, dpop }, body });
    nonce = answer.headers.get('dpop-nonce') ?? nonce;
    return answer;
  };
  const run: Graph['run'] = async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const first = await post(body);
    if (first.status !== 401) return read(first);
    if (!(first.headers.get('www-authenticate') ?? '').includes('use_dpop_nonce')) tokens.forget();
    return read(await post(body));
  };
  return { run };
};

const read = (answer: HttpAnswer): GraphAnswer => {
  const { data, errors = [] } = (answer.body ?? {}) as { data?: Record<string, unknown> | null; errors?: readonly GraphError[] };
  const requestId = answer.headers.get('x-request-id');
  const failure = errors.find(({ extensions }) => extensions?.code !== 'CONSENT_REQUIRED');
  if (failure !== undefined) throw explain(answer, failure, requestId);
  if (data === undefined || data === null) throw new BankClientError({ code: answer.status >= 500 ? 'UNAVAILABLE' : 'NOT_UNDERSTOOD', zh: `平台的应答不是 GraphQL（${answer.status}）。`, en: `The answer is no GraphQL (${answer.status}).`, requestId: requestId ?? undefined });
  return { data, consentRequired: errors, requestId };
};

const explain = (answer: HttpAnswer, { message, extensions }: GraphError, header: string | null): BankClientError => {
  const requestId = extensions?.requestId ?? header ?? undefined;
  const fail = (code: BankClientError['failure']['code'], zh: string, en: string): BankClientError => new BankClientError({ code, zh, en, reason: extensions?.code, requestId });
  switch (extensions?.code) {
    case 'UNAUTHENTICATED':
      blameClock(answer);
      return fail('UNAUTHENTICATED', `平台不接受令牌或持有证明：${message}`, `The graph does not accept the token or its proof: ${message}`);
    case 'FORBIDDEN':
      return fail('FORBIDDEN', '本客户端不是正常状态的合作银行：未登记或已停用。请联系平台运营方。', `This client speaks for no active partner bank: it is not registered or is blocked. Ask the platform's operator. (${message})`);
    case 'RATE_LIMITED':
    case 'COST_LIMIT':
      return fail('RATE_LIMITED', `请求过于频繁：${message}`, `Too many requests: ${message}`);
    case 'SUBGRAPH_UNAVAILABLE':
    case 'SUBGRAPH_TIMEOUT':
    case 'INTERNAL_SERVER_ERROR':
      return fail('UNAVAILABLE', `平台的一部分暂不可用：${message}`, `A part of the platform is not available: ${message}`);
    default:
      return fail(answer.status >= 500 ? 'UNAVAILABLE' : 'BAD_REQUEST', `平台拒绝了请求：${message}`, `The graph refused the request: ${message}`);
  }
};
