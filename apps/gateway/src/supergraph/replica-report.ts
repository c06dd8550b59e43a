import { hostname } from 'node:os';
import { reportReplica, withdrawReplica } from '@qinqing/supergraph-versions';
import type { Logger } from 'pino';
import type { SupergraphLife } from './supergraph-life.ts';

const EVERY_MS = 10_000;

export interface ReplicaReportParts {
  /** The directory of versions. */
  readonly directory: string;
  readonly port: number;
  readonly life: Pick<SupergraphLife, 'status' | 'onChange'>;
  readonly logger: Logger;
  readonly clock: () => Date;
}

/** Leaves in the directory of versions what this gateway runs, for `npm run rollout -- status`: at each change, and every 10 s to show that it lives. */
export const keepReporting = ({ directory, port, life, logger, clock }: ReplicaReportParts): (() => Promise<void>) => {
  const replica = `${hostname()}:${port}`;
  let isTold = false;
  let last: Promise<void> = Promise.resolve();
  const report = (): void => {
    const { version, since, refused } = life.status();
    last = last
      .then(() => reportReplica(directory, { replica, version, since, seenAt: clock(), refused: refused && { version: refused.version, reason: refused.message } }))
      .catch((error: unknown) => {
        if (!isTold) logger.warn({ err: error }, 'what this gateway runs cannot be told in ROLLOUT_DIR; it needs to write there');
        isTold = true;
      });
  };
  report();
  const timer = setInterval(report, EVERY_MS).unref();
  const stopHearing = life.onChange(report);
  return async () => {
    clearInterval(timer);
    stopHearing();
    await last;
    await withdrawReplica(directory, replica).catch(() => undefined);
  };
};
