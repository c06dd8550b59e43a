import type { EntityManager } from '@qinqing/database';
import { isAnnounced, type ProtectionEntry, type ProtectionRemoval } from '../../domain/protection/protection-entry.ts';
import { saveProtectionEntry } from '../../persistence/protection/protection-entries.ts';
import { announceProtection } from './announce-protection.ts';

export interface ProtectionEnd {
  readonly removal: ProtectionRemoval;
  readonly removedBy: string;
  readonly consentedBy: string | null;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly now: Date;
  readonly requestId: string | null;
}

/** Takes an entry off the list; the register is told where it was told of the protection. */
export const removeProtection = async (manager: EntityManager, entry: ProtectionEntry, { removal, removedBy, consentedBy, today, now, requestId }: ProtectionEnd): Promise<ProtectionEntry> => {
  const isTold = isAnnounced(entry);
  const decisionNumber = isTold
    ? await announceProtection(manager, entry, { isProtected: false, consentedBy, decidedBy: removedBy, now, requestId })
    : entry.decisionNumber;
  const changes = { state: 'REMOVED', removal, removedBy, removedOn: today, removalConsentedBy: consentedBy, reviewDueOn: null, decisionNumber, isSettled: !isTold } as const;
  return saveProtectionEntry(manager, entry, changes, now);
};
