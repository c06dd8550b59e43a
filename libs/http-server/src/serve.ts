import type { FastifyInstance } from 'fastify';

export interface ServeOptions {
  readonly port: number;
  readonly host?: string;
  /** Closes what the service holds (database pools, workers), after the last request has been answered. */
  readonly onClose?: () => Promise<void>;
}

const DRAIN_LIMIT_MS = 10_000;

/**
 * Listens, and leaves in good order: on SIGTERM, SIGINT or when the parent process disappears, running requests are
 * answered, then resources are closed, within 10 s.
 */
export const serve = async (app: FastifyInstance, { port, host = '127.0.0.1', onClose }: ServeOptions): Promise<void> => {
  let isLeaving = false;
  const leave = async (reason: string): Promise<void> => {
    if (isLeaving) return;
    isLeaving = true;
    app.log.info({ reason }, 'draining');
    setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
    try {
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
  process.once('disconnect', () => void leave('parent gone'));
  await app.listen({ port, host });
};
