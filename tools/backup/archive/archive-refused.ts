/** The file is no backup that can be used, and why; in Chinese and in English. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';

  constructor(chinese: string, english: string, options?: ErrorOptions) {
    super(`${chinese}\n${english}`, options);
  }
}
