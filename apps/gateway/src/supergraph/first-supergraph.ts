import { shortVersion } from '@qinqing/supergraph-versions';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import type { SupergraphRefused } from './supergraph-refused.ts';
import type { FoundSupergraph, SupergraphSource } from './supergraph-source.ts';

export interface FirstSupergraph {
  readonly found: FoundSupergraph;
  readonly engine: Engine;
  /** The one that should have been the first, if it could not be used. */
  readonly refused: { readonly version: string; readonly reason: SupergraphRefused['reason']; readonly message: string } | null;
  /** Why the source could not be read, if it could not. */
  readonly failure: string | null;
}

/**
 * The supergraph to start with: the one that the source has, else the newest before it that can be used.
 *
 * @throws Error that kept the first from being used, when there is no other
 */
export const findFirstSupergraph = async (source: SupergraphSource, build: (found: FoundSupergraph) => Promise<Engine>, logger: Logger): Promise<FirstSupergraph> => {
  let found: FoundSupergraph | null = null;
  try {
    found = await source.read();
    if (found === null) throw new Error(`There is no supergraph at ${source.name}.`);
    return { found, engine: await build(found), refused: null, failure: null };
  } catch (error) {
    const earlier = await findEarlier(source, found, build);
    if (earlier === null) throw error;
    const { message } = error as Error;
    logger.error({ explanation: message, version: shortVersion(earlier.found.version) }, 'started with an earlier supergraph');
    return found === null ? { ...earlier, refused: null, failure: message } : { ...earlier, refused: { version: found.version, reason: (error as SupergraphRefused).reason, message }, failure: null };
  }
};

const findEarlier = async (source: SupergraphSource, unusable: FoundSupergraph | null, build: (found: FoundSupergraph) => Promise<Engine>): Promise<Pick<FirstSupergraph, 'found' | 'engine'> | null> => {
  for await (const found of source.readEarlier?.() ?? []) {
    if (found.version === unusable?.version) continue;
    const engine = await build(found).catch(() => null);
    if (engine !== null) return { found, engine };
  }
  return null;
};
