/** The codes of faults that are the caller's own, out of the fixed list of codes that a client may meet in `errors[]`. */
export type FaultCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'RATE_LIMITED' | 'COST_LIMIT' | 'CONSENT_REQUIRED';

/** The caller's own fault, told in plain words: what is wrong and what to do. Whatever else is thrown is masked. */
export class CallerFault extends Error {
  readonly code: FaultCode;
  /** Machine-readable facts beside the message, e.g. `{ position: 9 }`. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(code: FaultCode, message: string, facts: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.facts = facts;
  }
}
