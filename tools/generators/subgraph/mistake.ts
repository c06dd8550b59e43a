/** What a person can set right, in both languages. */
export class Mistake extends Error {
  constructor(zh: string, en: string) {
    super(`${zh}\n${en}`);
    this.name = 'Mistake';
  }
}
