/** Something is wrong with the kept versions, or with what was asked of them. The message says what to do, in Chinese and in English. */
export class VersionsFault extends Error {
  override readonly name = 'VersionsFault';

  constructor(zh: string, en: string, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
  }
}
