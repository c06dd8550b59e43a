import type { Engine } from '../engine/engine.ts';

/** One engine from the moment when it takes over until nothing of it is left. */
export class Generation {
  readonly engine: Engine;
  #running = 0;
  #close: (() => void) | null = null;

  constructor(engine: Engine) {
    this.engine = engine;
  }

  /** Operations that it still answers. */
  get running(): number {
    return this.#running;
  }

  enter(): void {
    this.#running += 1;
  }

  leave(): void {
    this.#running -= 1;
    if (this.#running === 0) this.#close?.();
  }

  /** Closes the engine as soon as nothing runs, and resolves then. */
  closeWhenDone(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#close = () => {
      this.#close = null;
      resolve(this.engine.close());
    };
    if (this.#running === 0) this.#close();
    return promise;
  }
}
