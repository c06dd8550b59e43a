/**
 * - `UNREACHABLE`: nobody answers at the issuer's address
 * - `NO_DEMO`: the issuer answers, and has no personas: it does not run in demo mode
 * - `UNKNOWN_PERSONA`: see `knownPersonas`
 * - `NO_KEY`: the private key of a bank is not where it should be
 * - `REFUSED`: the issuer refused a step; the message carries its words
 */
export type SignInFailure = 'UNREACHABLE' | 'NO_DEMO' | 'UNKNOWN_PERSONA' | 'NO_KEY' | 'REFUSED';

export class SignInFailed extends Error {
  readonly failure: SignInFailure;
  readonly knownPersonas: readonly string[];

  constructor(failure: SignInFailure, message: string, options: { cause?: unknown; knownPersonas?: readonly string[] } = {}) {
    super(message, { cause: options.cause });
    this.name = 'SignInFailed';
    this.failure = failure;
    this.knownPersonas = options.knownPersonas ?? [];
  }
}
