import { BankClientError } from './bank-client-error.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; undefined: it is no JSON. */
  readonly body: unknown;
  /** How far this machine's clock is ahead of the server's, in seconds; 0 when the server does not say. */
  readonly clockSkewSeconds: number;
}

const TIMEOUT_MS = 15_000;

/** One request, never repeated here. @throws BankClientError UNREACHABLE or TIMEOUT */
export const send = async (url: string, init: RequestInit, timeoutMs = TIMEOUT_MS): Promise<HttpAnswer> => {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeoutMs) });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text), clockSkewSeconds: readSkew(response.headers) };
  } catch (cause) {
    const { origin } = new URL(url);
    if ((cause as Error).name === 'TimeoutError') throw new BankClientError({ code: 'TIMEOUT', zh: `${origin} 在 ${timeoutMs / 1_000} 秒内没有应答。`, en: `${origin} did not answer within ${timeoutMs / 1_000} s.`, cause });
    throw new BankClientError({ code: 'UNREACHABLE', zh: `无法连接 ${origin}。`, en: `Nobody answers at ${origin}.`, cause });
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readSkew = (headers: Headers): number => {
  const serverTime = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(serverTime) ? 0 : Math.round((Date.now() - serverTime) / 1_000);
};

/** Proofs and assertions live for a minute: beyond this a refusal is the clock's fault. */
const TOLERABLE_SKEW_SECONDS = 30;

/** @throws BankClientError CLOCK_SKEW when the clock explains why a proof or an assertion was refused */
export const blameClock = ({ clockSkewSeconds }: HttpAnswer): void => {
  if (Math.abs(clockSkewSeconds) <= TOLERABLE_SKEW_SECONDS) return;
  const amount = Math.abs(clockSkewSeconds);
  throw new BankClientError({
    code: 'CLOCK_SKEW',
    zh: `本机时钟比平台${clockSkewSeconds > 0 ? '快' : '慢'} ${amount} 秒，签名因此被拒。请校准时钟（NTP）。`,
    en: `This machine's clock is ${amount} s ${clockSkewSeconds > 0 ? 'ahead of' : 'behind'} the platform's, so that signatures are refused. Set it (NTP).`,
  });
};
