import type { ErrorCode } from './errors.ts';

export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers?: Readonly<Record<string, string>>;
  /** Machine-readable facts beside the message, e.g. which limit was met. */
  readonly facts?: Readonly<Record<string, unknown>>;
}

/** A request that is answered without being executed. The message says what is wrong and what to do. */
export class RequestRefused extends Error {
  readonly refusal: Refusal;

  constructor(message: string, refusal: Refusal, options?: ErrorOptions) {
    super(message, options);
    this.refusal = refusal;
  }
}
