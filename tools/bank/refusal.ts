/** The command cannot do what was asked for: says so in Chinese and English, and what to do instead. */
export class Refusal extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.name = 'Refusal';
  }
}
