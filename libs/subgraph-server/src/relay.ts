import type { SigningKey } from '@qinqing/caller';
import { claimDeliveries, type DataSource, type EntityManager, markDelivered, parkDeliveries, postponeDeliveries } from '@qinqing/database';
import type { CloudEvent, Department as DepartmentName } from '@qinqing/events';
import type { Logger } from 'pino';
import { z } from 'zod';
import { signMessage } from './event-signature.ts';

export interface RelayParts {
  readonly department: DepartmentName;
  readonly dataSource: DataSource;
  readonly signingKey: SigningKey;
  readonly peers: Readonly<Record<string, string>>;
  readonly log: Logger;
  /** Aborting frees the claimed rows at once: whoever leaves does not wait for a consumer that hangs. */
  readonly signal?: AbortSignal;
}

const ANSWER_WITHIN_MS = 15_000;
/** Below what a consumer accepts: a batch that is refused for its size would be refused for ever. */
const BATCH_BYTES = 8 * 1024 * 1024;

/**
 * Carries one batch from the outbox to a consumer, inside one transaction: the claim, the call, and the mark. If this
 * process dies anywhere between, the rows are free again and the consumer, having applied them perhaps, applies nothing
 * twice.
 *
 * @returns how many deliveries were settled; 0 means that there is nothing to do now, or that the consumer takes nothing
 */
export const deliverBatch = (parts: RelayParts, consumer: string): Promise<number> =>
  parts.dataSource.transaction(async (manager) => {
    const { events, body } = pack(await claimDeliveries(manager, parts.department, consumer));
    if (events.length === 0) return 0;
    const ids = events.map(({ id }) => id);
    try {
      return await settle(manager, consumer, ids, await post(parts, consumer, body), parts.log);
    } catch (error) {
      if (parts.signal?.aborted === true) throw error;
      parts.log.warn({ consumer, events: events.length, reason: explain(error) }, 'events postponed');
      await postponeDeliveries(manager, consumer, ids, explain(error));
      return 0;
    }
  });

/** As many as fit into a batch, but at least one. */
const pack = (claimed: readonly CloudEvent[]): { readonly events: readonly CloudEvent[]; readonly body: string } => {
  const texts: string[] = [];
  let bytes = 0;
  for (const event of claimed) {
    const text = JSON.stringify(event);
    bytes += Buffer.byteLength(text) + 1;
    if (texts.length > 0 && bytes > BATCH_BYTES) break;
    texts.push(text);
  }
  return { events: claimed.slice(0, texts.length), body: `[${texts.join(',')}]` };
};

const answer = z.object({ outcomes: z.array(z.object({ id: z.string(), outcome: z.enum(['APPLIED', 'PARKED']), reason: z.string().optional() })) });
type Outcome = z.infer<typeof answer>['outcomes'][number];

const post = async ({ peers, signingKey, signal }: RelayParts, consumer: string, body: string): Promise<ReadonlyMap<string, Outcome>> => {
  const url = peers[consumer];
  if (url === undefined) throw new Error(`no address is configured for ${consumer}`);
  const limit = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const response = await fetch(new URL('/events', url), {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents-batch+json', 'x-signature': await signMessage(body, { audience: consumer, key: signingKey }) },
    body,
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  });
  if (!response.ok) throw new Error(`${consumer} answered ${response.status}`);
  return new Map(answer.parse(await response.json()).outcomes.map((outcome) => [outcome.id, outcome]));
};

/** What the consumer says nothing about is tried again later, like what it did not answer. */
const settle = async (manager: EntityManager, consumer: string, ids: readonly string[], outcomes: ReadonlyMap<string, Outcome>, log: Logger): Promise<number> => {
  const { APPLIED = [], PARKED = [], unanswered = [] } = Object.groupBy(ids, (id) => outcomes.get(id)?.outcome ?? 'unanswered');
  await markDelivered(manager, consumer, APPLIED);
  if (PARKED.length > 0) {
    const parked = PARKED.map((id) => ({ id, reason: outcomes.get(id)?.reason ?? 'no reason given' }));
    log.error({ consumer, parked }, 'events parked: correct the cause, then run "npm run events -- retry"');
    await parkDeliveries(manager, consumer, parked);
  }
  if (unanswered.length > 0) await postponeDeliveries(manager, consumer, unanswered, `${consumer} did not say what became of it`);
  return APPLIED.length + PARKED.length;
};

/** `fetch failed` alone tells nobody what to look at. */
const explain = (error: unknown): string => {
  const { message, cause } = error as Error & { cause?: { code?: string } };
  return cause?.code === undefined ? message : `${message}: ${cause.code}`;
};
