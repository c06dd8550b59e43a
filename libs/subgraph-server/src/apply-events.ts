import { isDatabaseOutage, rememberEvents, retryLostRaces, type DataSource, type EntityManager } from '@qinqing/database';
import type { CloudEvent } from '@qinqing/events';
import { z } from 'zod';
import type { EventHandler, FactEvent, FactHandler, StateEvent, StateHandler } from './department.ts';

/** What became of an event: applied (or known already, or older than the copy), or parked with the reason. */
export interface EventOutcome {
  readonly id: string;
  readonly outcome: 'APPLIED' | 'PARKED';
  readonly reason?: string;
}

/**
 * Applies a batch in the consumer's own transactions: together if it can be, else one by one, so that one bad event
 * holds nothing up. What can't be applied is reported as parked, never dropped.
 *
 * @throws when the database itself is out of reach: then nothing is known, and the sender keeps the batch
 */
export const applyEvents = async (dataSource: DataSource, handlers: readonly EventHandler[], events: readonly CloudEvent[]): Promise<EventOutcome[]> => {
  const outcomes: EventOutcome[] = [];
  for (const [type, batch] of Map.groupBy(events, ({ type: eventType }) => eventType)) {
    const handler = handlers.find(({ contract }) => contract.type === type);
    if (handler === undefined) outcomes.push(...batch.map(({ id }) => park(id, `this department does not consume ${type}`)));
    else outcomes.push(...(await applyBatch(dataSource, handler, batch)));
  }
  return outcomes;
};

const applyBatch = async (dataSource: DataSource, handler: EventHandler, batch: readonly CloudEvent[]): Promise<EventOutcome[]> => {
  try {
    await retryLostRaces(() => dataSource.transaction((manager) => applyWith(manager, handler, batch)));
    return batch.map(({ id }) => ({ id, outcome: 'APPLIED' }));
  } catch (error) {
    if (isDatabaseOutage(error)) throw error;
    if (batch.length === 1) return [await parkUnlessOutage(dataSource, batch[0]!, error)];
    const outcomes: EventOutcome[] = [];
    for (const event of batch) outcomes.push(...(await applyBatch(dataSource, handler, [event])));
    return outcomes;
  }
};

const applyWith = async (manager: EntityManager, handler: EventHandler, batch: readonly CloudEvent[]): Promise<void> => {
  if (handler.kind === 'STATE') {
    const states = newestOfEach(batch.map((event) => readState(handler, event)));
    await handler.apply(manager, states);
    return;
  }
  const fresh = new Set(await rememberEvents(manager, batch.map(({ id }) => id)));
  for (const event of batch) if (fresh.delete(event.id)) await handler.apply(manager, readFact(handler, event));
};

const readState = (handler: StateHandler, event: CloudEvent): StateEvent<never> => {
  if (event.stateversion === undefined) throw new Error('a state event carries its version');
  return { subject: event.subject, version: event.stateversion, divisionCode: event.divisioncode, data: handler.contract.schema.parse(event.data) };
};

const readFact = (handler: FactHandler, event: CloudEvent): FactEvent<never> => ({
  id: event.id,
  subject: event.subject,
  divisionCode: event.divisioncode,
  occurredAt: new Date(event.time),
  data: handler.contract.schema.parse(event.data),
});

/** Ordered by subject: concurrent batches then lock rows in the same order. */
const newestOfEach = (states: readonly StateEvent<never>[]): StateEvent<never>[] => {
  const newest = new Map<string, StateEvent<never>>();
  for (const state of states) if (state.version >= (newest.get(state.subject)?.version ?? 0)) newest.set(state.subject, state);
  return [...newest.values()].sort((a, b) => (a.subject < b.subject ? -1 : 1));
};

/** What nobody can tell from an outage is none when the database answers now. */
const parkUnlessOutage = async (dataSource: DataSource, { id }: CloudEvent, error: unknown): Promise<EventOutcome> => {
  await dataSource.query('/* events:probe */ SELECT 1');
  return park(id, error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message);
};

const park = (id: string, reason: string): EventOutcome => ({ id, outcome: 'PARKED', reason });
