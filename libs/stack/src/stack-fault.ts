/** The stack cannot do what was asked, and why; the message says what to do, in Chinese and in English. */
export class StackFault extends Error {
  override readonly name = 'StackFault';

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options);
  }
}
