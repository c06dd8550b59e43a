/**
 * What a person wants to do once. As long as it is the same, it keeps its key, however often the button is pressed, so that it
 * is done once; what is wanted next, or otherwise, gets a key of its own.
 */
export class Intention {
  #wanted: string | null = null;
  #key = '';

  keyFor(input: unknown): string {
    const wanted = JSON.stringify(input);
    if (wanted !== this.#wanted) {
      this.#wanted = wanted;
      this.#key = crypto.randomUUID();
    }
    return this.#key;
  }

  /** It is done: wanted again, it is something new. */
  complete(): void {
    this.#wanted = null;
  }
}
