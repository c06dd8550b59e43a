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
}

interface ReplayedPage {
  readonly events: readonly { readonly subject: string; readonly stateVersion: number; readonly divisionCode: string; readonly data: unknown }[];
  readonly isLast: boolean;
}

const ANSWER_WITHIN_MS = 30_000;

/**
 * Fills every copy that waits for a replay, page by page, and remembers how far it came: a restart goes on from there.
 *
 * @throws when a publisher is out of reach or a state cannot be applied; the caller tries again later
 */
export const fillCopies = async (parts: CopyParts): Promise<void> => {
  for (const progress of await listRequestedReplays(parts.dataSource.manager)) {
    let afterSubject = progress.afterSubject;
    for (let isFinished = false; !isFinished; ) {
      const page = await fetchPage(parts, progress, afterSubject);
      await applyPage(parts, progress, page);
      afterSubject = page.events.at(-1)?.subject ?? afterSubject;
      isFinished = page.isLast;
      await advanceReplay(parts.dataSource.manager, progress, afterSubject, isFinished);
    }
  }
};

const fetchPage = async ({ department, signingKey, peers }: CopyParts, { publisher, eventType }: ReplayProgress, afterSubject: string): Promise<ReplayedPage> => {
  const base = peers[publisher];
  if (base === undefined) throw new Error(`no address is configured for ${publisher}`);
  const path = `/events/replay?${new URLSearchParams({ type: eventType, after: afterSubject }).toString()}`;
  const response = await fetch(new URL(path, base), {
    headers: { 'x-signature': await signMessage(path, { audience: publisher, key: signingKey }) },
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
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
