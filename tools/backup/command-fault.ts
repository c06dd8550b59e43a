/** What was asked cannot be done, and why; the message says what to do, in Chinese and in English. */
export class CommandFault extends Error {
  override readonly name = 'CommandFault';

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options);
  }
}
