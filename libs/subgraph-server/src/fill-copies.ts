import { randomUUID } from 'node:crypto';
import type { SigningKey } from '@qinqing/caller';
import { advanceReplay, type DataSource, listRequestedReplays, type ReplayProgress } from '@qinqing/database';
import type { CloudEvent, Department as DepartmentName } from '@qinqing/events';
import { applyEvents } from './apply-events.ts';
import type { Department } from './department.ts';
import { signMessage } from './event-signature.ts';

export interface CopyParts {
  readonly department: Pick<Department, 'name' | 'events'>;
  readonly dataSource: DataSource;
  readonly signingKey: SigningKey;
  readonly peers: Readonly<Record<string, string>>;
  /** Aborting ends the filling between or within pages; it goes on from there the next time. */
  readonly signal?: AbortSignal;
}

interface ReplayedPage {
  readonly events: readonly { readonly subject: string; readonly stateVersion: number; readonly divisionCode: string; readonly data: unknown }[];
  readonly isLast: boolean;
}

const ANSWER_WITHIN_MS = 30_000;

/**
 * Fills every copy that waits for a replay, page by page, and remembers how far it came: a restart goes on from there.
 * A publisher that is down holds up its own copies alone.
 *
 * @throws when a publisher is out of reach or a state cannot be applied; the caller tries again later
 */
export const fillCopies = async (parts: CopyParts): Promise<void> => {
  const failures: Error[] = [];
  for (const replay of await listRequestedReplays(parts.dataSource.manager)) {
    await fillCopy(parts, replay).catch((error: Error) => failures.push(error));
  }
  if (failures.length > 0) throw new Error(failures.map(({ message }) => message).join('; '), { cause: failures[0] });
};

const fillCopy = async (parts: CopyParts, replay: ReplayProgress): Promise<void> => {
  let progress = replay;
  for (let isGoingOn = true; isGoingOn; ) {
    const page = await fetchPage(parts, progress);
    await applyPage(parts, progress, page);
    const afterSubject = page.events.at(-1)?.subject ?? progress.afterSubject;
    const hasMoved = await advanceReplay(parts.dataSource.manager, progress, afterSubject, page.isLast);
    // Where another replica is ahead, or somebody began anew, this one leaves it there.
    isGoingOn = hasMoved && !page.isLast;
    progress = { ...progress, afterSubject };
  }
};

const fetchPage = async ({ department, signingKey, peers, signal }: CopyParts, { publisher, eventType, afterSubject }: ReplayProgress): Promise<ReplayedPage> => {
  const base = peers[publisher];
  if (base === undefined) throw new Error(`no address is configured for ${publisher}`);
  const path = `/events/replay?${new URLSearchParams({ type: eventType, after: afterSubject }).toString()}`;
  const limit = AbortSignal.timeout(ANSWER_WITHIN_MS);
  const response = await fetch(new URL(path, base), {
    headers: { 'x-signature': await signMessage(path, { audience: publisher, key: signingKey }) },
    signal: signal === undefined ? limit : AbortSignal.any([limit, signal]),
  }).catch((error: unknown) => {
    throw new Error(`${publisher} is out of reach`, { cause: error });
  });
  if (!response.ok) throw new Error(`${publisher} answered ${response.status} to ${department.name}'s replay of ${eventType}`);
  return (await response.json()) as ReplayedPage;
};

const applyPage = async ({ department, dataSource }: CopyParts, { publisher, eventType }: ReplayProgress, page: ReplayedPage): Promise<void> => {
  const events = page.events.map((event): CloudEvent => ({
    specversion: '1.0',
    id: randomUUID(),
    source: publisher as DepartmentName,
    type: eventType,
    subject: event.subject,
    time: new Date(0).toISOString(),
    datacontenttype: 'application/json',
    divisioncode: event.divisionCode,
    stateversion: event.stateVersion,
    data: event.data,
  }));
  const parked = (await applyEvents(dataSource, department.events.consumes, events)).find(({ outcome }) => outcome === 'PARKED');
  if (parked !== undefined) throw new Error(`a replayed ${eventType} cannot be applied: ${parked.reason ?? ''}`);
};
