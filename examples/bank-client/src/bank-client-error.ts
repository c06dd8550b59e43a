/**
 * - `UNREACHABLE`, `TIMEOUT`: nobody answered; a request may have had its effect all the same
 * - `UNAVAILABLE`: the platform answers, and a part of it does not
 * - `CLOCK_SKEW`: this machine's clock is off, so assertions and proofs are refused
 * - `CLIENT_REFUSED`: the issuer does not know the client or its key, or has blocked it
 * - `TOKEN_REFUSED`: any other refusal of the issuer
 * - `UNAUTHENTICATED`: the graph refused the token or the proof
 * - `FORBIDDEN`: this client speaks for no active partner bank
 * - `RATE_LIMITED`: too many requests
 * - `REFUSED`: a rule says no; `reason` is its name, e.g. NO_CONSENT or QUOTA_USED_UP
 * - `BAD_REQUEST`: what was sent is wrong
 * - `NOT_UNDERSTOOD`: the answer is none that this client knows
 */
export type FailureCode =
  | 'UNREACHABLE'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'CLOCK_SKEW'
  | 'CLIENT_REFUSED'
  | 'TOKEN_REFUSED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'RATE_LIMITED'
  | 'REFUSED'
  | 'BAD_REQUEST'
  | 'NOT_UNDERSTOOD';

export interface Failure {
  readonly code: FailureCode;
  readonly zh: string;
  readonly en: string;
  readonly reason?: string | undefined;
  /** Name it when you ask the platform's operator. */
  readonly requestId?: string | undefined;
  readonly cause?: unknown;
}

export class BankClientError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(`${failure.zh}\n${failure.en}`, { cause: failure.cause });
    this.name = 'BankClientError';
    this.failure = failure;
  }
}

/** Nobody knows whether the request had its effect: repeat it with the same idempotency key. */
export const isWorthRepeating = (error: unknown): boolean => error instanceof BankClientError && ['UNREACHABLE', 'TIMEOUT', 'UNAVAILABLE'].includes(error.failure.code);
