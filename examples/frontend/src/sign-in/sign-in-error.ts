export type SignInFault = 'UNREACHABLE' | 'REFUSED' | 'FOREIGN_ANSWER';

export class SignInError extends Error {
  override readonly name = 'SignInError';
  readonly fault: SignInFault;

  constructor(fault: SignInFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.fault = fault;
  }
}
