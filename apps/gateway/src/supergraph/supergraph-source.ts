/** The text of a supergraph, with what is known of where it comes from. */
export interface FoundSupergraph {
  readonly sdl: string;
  readonly version: string;
  /** Who published it; null: nobody is written down. */
  readonly publishedBy: string | null;
  /** It may break published operations, or be much smaller than the one before: somebody wants that. */
  readonly mayBreak: boolean;
}

/** A place where a supergraph lies, and where another one may lie later. */
export interface SupergraphSource {
  /** For people: a file or an address. */
  readonly name: string;
  /** What lies there now; null: the same as at the last reading. @throws Error saying what is wrong and what to do */
  readonly read: () => Promise<FoundSupergraph | null>;
  /** What a gateway may start with when the present one cannot be had or used, the best first. */
  readonly readEarlier?: () => AsyncIterable<FoundSupergraph>;
  /** The gateway runs it now. */
  readonly accepted?: (found: FoundSupergraph) => Promise<void>;
  /** Calls `hear` when reading again may be worth while before the next poll. Returns what ends that. */
  readonly listen?: (hear: () => void) => () => void;
}
