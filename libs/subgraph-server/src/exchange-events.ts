import { type DataSource, forgetDelivered, requestMissingReplays } from '@qinqing/database';
import type { SigningKey } from '@qinqing/caller';
import type { Logger } from 'pino';
import type { Department } from './department.ts';
import { fillCopies } from './fill-copies.ts';
import { listen } from './listen.ts';
import { deliverBatch } from './relay.ts';
import { startLoop } from './wakeable-loop.ts';

export interface ExchangeParts {
  readonly department: Department;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  readonly signingKey: SigningKey;
  readonly peers: Readonly<Record<string, string>>;
  readonly log: Logger;
}

const REST_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;
const KEEP_DELIVERED_DAYS = 7;

/** The department's side of the event exchange: one loop for each consumer of its outbox, one that fills its own copies. */
export const exchangeEvents = (given: ExchangeParts): { stop(): Promise<void> } => {
  const leaving = new AbortController();
  const parts = { ...given, signal: leaving.signal };
  const { department, dataSource, log } = parts;
  const consumers = Object.keys(parts.peers).filter((peer) => peer !== department.name);
  const relays = consumers.map((consumer) =>
    startLoop({
      step: async () => (await deliverBatch({ ...parts, department: department.name }, consumer)) > 0,
      pauseMs: REST_MS,
      onError: (error) => log.warn({ err: error, consumer }, 'relay'),
    }),
  );
  const copies = department.events.consumes.filter(({ kind }) => kind === 'STATE').map(({ contract }) => ({ publisher: contract.publisher, eventType: contract.type }));
  let isRequested = false;
  let toldReason = '';
  const filling = startLoop({
    step: async () => {
      if (!isRequested) await requestMissingReplays(dataSource.manager, copies);
      isRequested = true;
      await fillCopies(parts);
      toldReason = '';
      return false;
    },
    pauseMs: copies.length === 0 ? FORGET_EVERY_MS : REST_MS,
    onError: (error) => {
      const reason = (error as Error).message;
      if (reason !== toldReason) log.info({ reason }, 'copies wait for their publisher');
      toldReason = reason;
    },
  });
  const forgetting = startLoop({
    step: async () => {
      await forgetDelivered(dataSource.manager, KEEP_DELIVERED_DAYS);
      return false;
    },
    pauseMs: FORGET_EVERY_MS,
    onError: (error) => log.warn({ err: error }, 'delivered events could not be dropped'),
  });
  const stopListening = listen(parts.databaseUrl, ['outbox', 'replay'], (channel) => {
    if (channel === 'outbox') relays.forEach((relay) => relay.wake());
    else filling.wake();
  });
  return {
    stop: async () => {
      const stopped = [stopListening(), filling.stop(), forgetting.stop(), ...relays.map((relay) => relay.stop())];
      leaving.abort();
      await Promise.all(stopped);
    },
  };
};
