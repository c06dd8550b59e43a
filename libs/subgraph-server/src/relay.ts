import type { SigningKey } from '@qinqing/caller';
import { claimDeliveries, type DataSource, type EntityManager, markDelivered, parkDeliveries, postponeDeliveries } from '@qinqing/database';
import type { Department as DepartmentName } from '@qinqing/events';
import type { Logger } from 'pino';
import type { EventOutcome } from './apply-events.ts';
import { signMessage } from './event-signature.ts';

export interface RelayParts {
  readonly department: DepartmentName;
  readonly dataSource: DataSource;
  readonly signingKey: SigningKey;
  readonly peers: Readonly<Record<string, string>>;
  readonly log: Logger;
}

const ANSWER_WITHIN_MS = 15_000;

/**
 * Carries one batch from the outbox to a consumer, inside one transaction: the claim, the call, and the mark. If this
 * process dies anywhere between, the rows are free again and the consumer, having applied them perhaps, applies nothing
 * twice.
 *
 * @returns how many deliveries were claimed; 0 means that there is nothing to do now
 */
export const deliverBatch = (parts: RelayParts, consumer: string): Promise<number> =>
  parts.dataSource.transaction(async (manager) => {
    const events = await claimDeliveries(manager, parts.department, consumer);
    if (events.length === 0) return 0;
    const ids = events.map(({ id }) => id);
    try {
      await settle(manager, consumer, await post(parts, consumer, JSON.stringify(events)), parts.log);
    } catch (error) {
      parts.log.warn({ consumer, events: events.length, reason: (error as Error).message }, 'events postponed');
      await postponeDeliveries(manager, consumer, ids, (error as Error).message);
    }
    return events.length;
  });

const post = async ({ peers, signingKey }: RelayParts, consumer: string, body: string): Promise<EventOutcome[]> => {
  const url = peers[consumer];
  if (url === undefined) throw new Error(`no address is configured for ${consumer}`);
  const response = await fetch(new URL('/events', url), {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json', 'x-signature': await signMessage(body, { audience: consumer, key: signingKey }) },
    body,
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
  if (!response.ok) throw new Error(`${consumer} answered ${response.status}`);
  return ((await response.json()) as { outcomes: EventOutcome[] }).outcomes;
};

const settle = async (manager: EntityManager, consumer: string, outcomes: readonly EventOutcome[], log: Logger): Promise<void> => {
  const parked = outcomes.filter(({ outcome }) => outcome === 'PARKED').map(({ id, reason }) => ({ id, reason: reason ?? 'no reason given' }));
  await markDelivered(manager, consumer, outcomes.filter(({ outcome }) => outcome === 'APPLIED').map(({ id }) => id));
  if (parked.length === 0) return;
  log.error({ consumer, parked }, 'events parked: correct the cause, then run the replay command');
  await parkDeliveries(manager, consumer, parked);
};
