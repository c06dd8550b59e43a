import { setImmediate as letOthersWork } from 'node:timers/promises';
import { shortVersion } from '@qinqing/supergraph-versions';
import type { Logger } from 'pino';
import type { Engine } from '../engine/engine.ts';
import { checkOperations, checkSchema, checkSize, readDepartments, type RelyingOperation } from './check-supergraph.ts';
import { followSource } from './follow-source.ts';
import { createLiveEngine, type LiveEngine } from './live-engine.ts';
import { PopularOperations } from './popular-operations.ts';
import { findFirstSupergraph } from './first-supergraph.ts';
import { SupergraphRefused } from './supergraph-refused.ts';
import type { FoundSupergraph, SupergraphSource } from './supergraph-source.ts';
import type { SupergraphStatus } from './supergraph-status.ts';
import { warmUp } from './warm-up.ts';

export interface SupergraphLifeParts {
  readonly source: SupergraphSource;
  readonly buildEngine: (sdl: string) => Promise<Engine>;
  /** Does beforehand what would otherwise wait for the first operation of an engine that is about to take over. */
  readonly prepare?: (engine: Engine) => void;
  /** What clients have published: a supergraph that breaks one of them is refused. */
  readonly listPublishedOperations: () => Promise<Iterable<RelyingOperation>>;
  readonly hasAddress: (department: string) => boolean;
  readonly pollMs: number;
  /** The longest that an operation may take in all. */
  readonly requestDeadlineMs: number;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** The supergraph in service, whichever it is at the time. */
export interface SupergraphLife {
  readonly engine: LiveEngine;
  readonly status: () => SupergraphStatus;
  /** Calls `hear` after each change of the status. Returns what ends that. */
  readonly onChange: (hear: () => void) => () => void;
  readonly close: () => Promise<void>;
}

const REMEMBERED_OPERATIONS = 1_000;
/** So many of the most asked operations are planned before a new engine takes over, and no longer than this. */
const WARMED_OPERATIONS = 200;
const WARM_UP_MS = 3_000;

/**
 * Starts with what the source has, then follows it: another supergraph is built, checked and warmed beside the one in service, which it replaces
 * at once. What is not good enough is refused, and the one in service stays.
 *
 * @throws Error when there is none to start with
 */
export const startSupergraphLife = async (parts: SupergraphLifeParts): Promise<SupergraphLife> => {
  const { source, buildEngine, logger, clock } = parts;
  const first = await findFirstSupergraph(source, (found) => buildChecked(found.sdl, buildEngine), logger);
  await warnOfBrokenOperations(first.engine, parts);
  parts.prepare?.(first.engine);
  const popular = new PopularOperations(REMEMBERED_OPERATIONS);
  const engine = createLiveEngine(first.engine, { popular, longestWaitMs: parts.requestDeadlineMs });
  const listeners = new Set<() => void>();
  let state = { ...describe(first.found, parts), swaps: 0, refusals: first.refused === null ? 0 : 1, refused: first.refused && { ...first.refused, at: clock() }, sourceFailure: first.failure };
  const change = (next: Partial<typeof state>): void => {
    state = { ...state, ...next };
    for (const hear of listeners) hear();
  };

  const refuse = ({ version }: FoundSupergraph, { reason, message }: SupergraphRefused): void => {
    logger.error({ version: shortVersion(version), reason, explanation: message, inService: shortVersion(state.version) }, 'a supergraph is refused; the one before stays');
    change({ refusals: state.refusals + 1, refused: { version, at: clock(), reason, message } });
  };
  const take = async (found: FoundSupergraph): Promise<void> => {
    if (found.version === state.version) return change({ refused: null, publishedBy: found.publishedBy });
    const startedAt = performance.now();
    let next: Engine | null = null;
    try {
      next = await buildChecked(found.sdl, buildEngine);
      if (!found.mayBreak) await checkAgainst(next, engine, parts);
      await letOthersWork();
      parts.prepare?.(next);
      const warmed = await warmUp(next, popular.list(WARMED_OPERATIONS), WARM_UP_MS);
      engine.replace(next);
      change({ ...describe(found, parts), swaps: state.swaps + 1, refused: null });
      logger.info({ version: shortVersion(found.version), publishedBy: found.publishedBy, warmed, durationMs: Math.round(performance.now() - startedAt) }, 'another supergraph is in service');
      await remember(found, parts);
    } catch (error) {
      void next?.close();
      refuse(found, error instanceof SupergraphRefused ? error : new SupergraphRefused('UNUSABLE', (error as Error).message, { cause: error }));
    }
  };
  await remember(first.found, parts);
  const stopFollowing = followSource(source, {
    pollMs: parts.pollMs,
    take,
    notice: (failure) => {
      const message = failure?.message ?? null;
      if (message === state.sourceFailure) return;
      if (message !== null) logger.warn({ explanation: message, inService: shortVersion(state.version) }, 'the supergraph cannot be looked up; the one in service stays');
      change({ sourceFailure: message });
    },
  });
  return {
    engine,
    status: () => ({ ...state, source: source.name, lingeringOperations: engine.countLingering() }),
    onChange: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: async () => {
      await stopFollowing();
      await engine.close();
    },
  };
};

const buildChecked = async (sdl: string, buildEngine: SupergraphLifeParts['buildEngine']): Promise<Engine> => {
  readDepartments(sdl);
  const engine = await buildEngine(sdl).catch((error: unknown) => {
    throw new SupergraphRefused('UNUSABLE', `No engine can be made of this supergraph: ${(error as Error).message}`, { cause: error });
  });
  await letOthersWork();
  checkSchema(engine.apiSchema);
  return engine;
};

const checkAgainst = async (next: Engine, before: Engine, { listPublishedOperations }: SupergraphLifeParts): Promise<void> => {
  checkSize(next.apiSchema, before.apiSchema);
  await checkOperations(next.apiSchema, await listPublishedOperations());
};

/** At the start there is nothing to fall back to: better some operations than none. */
const warnOfBrokenOperations = async ({ apiSchema }: Engine, { listPublishedOperations, logger }: SupergraphLifeParts): Promise<void> => {
  try {
    await checkOperations(apiSchema, await listPublishedOperations());
  } catch (error) {
    logger.warn({ explanation: (error as Error).message }, 'not all published operations are valid');
  }
};

const describe = ({ sdl, version, publishedBy }: FoundSupergraph, { hasAddress, clock }: SupergraphLifeParts) => {
  const departments = readDepartments(sdl);
  return { version, since: clock(), publishedBy, departments, departmentsWithoutAddress: departments.filter((name) => !hasAddress(name)) };
};

const remember = async (found: FoundSupergraph, { source, logger }: SupergraphLifeParts): Promise<void> => {
  await source.accepted?.(found).catch((error: unknown) => logger.warn({ err: error }, 'the supergraph could not be kept for the next start'));
};
