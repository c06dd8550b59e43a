/** The operations cannot be read or registered as asked; the message says why, in Chinese and in English. */
export class OperationFault extends Error {
  override readonly name = 'OperationFault';

  constructor(chinese: string, english: string) {
    super(`${chinese}\n${english}`);
  }
}
