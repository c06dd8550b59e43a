/** A fault that people can mend: its message says what is wrong and what to do, in Chinese and in English. */
export class SetupFault extends Error {
  /** @param {string} chinese @param {string} english @param {string} [detail] what the failing program said */
  constructor(chinese, english, detail = '') {
    super([chinese, english, detail.trim()].filter(Boolean).join('\n'));
    this.name = 'SetupFault';
  }
}

/** @param {unknown} error */
export const explain = (error) => {
  if (error instanceof SetupFault) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
};
