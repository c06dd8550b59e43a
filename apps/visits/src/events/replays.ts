import type { EntityManager } from '@qinqing/database';
import { protectionDecidedEvent } from '@qinqing/events';
import type { StateReplay } from '@qinqing/subgraph-server';
import { toDecision } from '../operations/protection/announce-protection.ts';
import { listLastDecisions } from '../persistence/protection/protection-entries.ts';

/** How the register learns of the protection list anew: the last decision on each enterprise, in the order of their ids. */
export const replays: readonly StateReplay[] = [
  {
    contract: protectionDecidedEvent,
    read: async (manager: EntityManager, afterSubject: string, limit: number) =>
      (await listLastDecisions(manager, afterSubject === '' ? null : afterSubject, limit)).map(({ decisionNumber, ...entry }) =>
        toDecision({ ...entry, decisionNumber }, decisionNumber, {
          isProtected: entry.state !== 'REMOVED',
          consentedBy: entry.state === 'REMOVED' ? entry.removalConsentedBy : entry.consentedBy,
          decidedBy: entry.removedBy ?? entry.proposedBy,
          now: entry.updatedAt,
        }),
      ),
  } as unknown as StateReplay,
];
