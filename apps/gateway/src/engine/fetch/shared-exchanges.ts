import type { Sent } from './guarded-sender.ts';

interface Running {
  readonly sent: Promise<Sent>;
  readonly givesUpAt: number;
}

/**
 * Lets fetches that are alike in all that can change their answer share one exchange while it is under way; nothing is kept
 * afterwards. Each reads the answer for itself, since answers are merged in place. An exchange that ended for a reason of its
 * own client's is not shared: the others send theirs.
 */
export class SharedExchanges {
  readonly #running = new Map<string, Running>();

  /** @param givesUpAt epoch ms: who cannot wait as long as the exchange under way sends its own */
  async join(key: string, givesUpAt: number, send: () => Promise<Sent>): Promise<Sent> {
    for (;;) {
      const running = this.#running.get(key);
      if (running === undefined) return this.#lead(key, givesUpAt, send);
      if (givesUpAt < running.givesUpAt) return send();
      const sent = await running.sent;
      if (sent.exchange.kind !== 'abandoned' && sent.exchange.kind !== 'late') return sent;
    }
  }

  #lead(key: string, givesUpAt: number, send: () => Promise<Sent>): Promise<Sent> {
    const sent = send().finally(() => this.#running.delete(key));
    this.#running.set(key, { sent, givesUpAt });
    return sent;
  }
}
