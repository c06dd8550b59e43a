import { setTimeout as setTimeoutPromise } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import type { FastifyInstance } from 'fastify';
import { beginDraining } from './draining.ts';

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  /**
   * How long it goes on serving after it was told to leave, each answer ending its connection: clients that keep connections learn of it by an answer,
   * and not by a connection that closes under a request they have just sent. Milliseconds, default 0.
   */
  readonly lingerMs?: number;
  /** Closes what the service holds (database pools, workers), after the last request has been answered. */
  readonly onClose?: () => Promise<void>;
}

const DRAIN_LIMIT_MS = 10_000;
/** Node.js accepts one connection in each turn of its loop: a burst of new ones waits here, and is not dropped to come back seconds later. */
const BACKLOG = 4_096;
const PARENT_GONE = 'parent gone';

/**
 * V8 learns which objects live long by what is left of them when it collects garbage, and allocates those among the long-lived ones from then on. A service
 * is misled by that: in a burst the objects of all requests under way are left, and afterwards each request's cost a full collection, with pauses to match.
 */
const ALLOCATE_AS_SHORT_LIVED = '--no-allocation-site-pretenuring';

/**
 * V8 gives memory back when a process has little to do, and lets its heap grow slowly from then on: as soon as there is load again, nearly every
 * collection is a full one, four or five a second, until the heap outgrows what it had been. That took half of the gateway's throughput. Full collections come when the heap
 * has grown to three times what was alive, as they may without the quiet.
 */
const GROW_AS_BEFORE_THE_QUIET = '--heap-growing-percent=200';

/** An engine that has no such flag ignores it: a test asks whether it has. */
export const garbageFlags = [ALLOCATE_AS_SHORT_LIVED, GROW_AS_BEFORE_THE_QUIET];

/**
 * Listens, and leaves in good order: on SIGTERM, SIGINT or when the parent process disappears, running requests are
 * answered, then resources are closed, within 10 s.
 */
export const serve = async (app: FastifyInstance, { port, host = '127.0.0.1', lingerMs = 0, onClose }: ServeOptions): Promise<void> => {
  for (const flag of garbageFlags) setFlagsFromString(flag);
  let isLeaving = false;
  const leave = async (reason: string): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    app.log.info({ reason }, 'draining');
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    try {
      beginDraining(app);
      if (reason !== PARENT_GONE && lingerMs > 0) await setTimeoutPromise(lingerMs);
      await app.close();
      await onClose?.();
    } catch (error) {
      app.log.error({ err: error }, 'not everything could be closed');
      process.exit(1);
    }
    process.exit(0);
  };
  process.once('SIGTERM', () => void leave('SIGTERM'));
  process.once('SIGINT', () => void leave('SIGINT'));
  process.once('disconnect', () => void leave(PARENT_GONE));
  await app.listen({ port, host, backlog: BACKLOG });
};
