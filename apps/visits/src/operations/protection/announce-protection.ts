import { publish, type EntityManager } from '@qinqing/database';
import { protectionDecidedEvent, type NewEvent, type ProtectionDecided } from '@qinqing/events';
import type { ProtectionEntry } from '../../domain/protection/protection-entry.ts';
import { nextDecisionNumber } from '../../persistence/protection/protection-entries.ts';

export interface ProtectionAnnouncement {
  readonly isProtected: boolean;
  readonly consentedBy: string | null;
  readonly decidedBy: string;
  readonly now: Date;
  readonly requestId: string | null;
}

export const toDecision = (entry: ProtectionEntry, decisionNumber: number, { isProtected, consentedBy, decidedBy, now }: Omit<ProtectionAnnouncement, 'requestId'>): NewEvent<ProtectionDecided> => ({
  contract: protectionDecidedEvent,
  subject: entry.enterpriseId,
  stateVersion: decisionNumber,
  divisionCode: entry.divisionCode,
  occurredAt: now,
  data: { enterpriseId: entry.enterpriseId, isProtected, ground: entry.ground === 'REGISTERED' ? 'PILOT' : entry.ground, consentedBy, decidedBy, decidedAt: now.toISOString() },
});

/**
 * Tells the register that the list has decided on an enterprise (VIS-09). The number is taken after the entry was read: who decided on an older
 * version of it loses the race, so that the last decision has the greatest number.
 *
 * @returns the number of the decision, to be saved with the entry
 */
export const announceProtection = async (manager: EntityManager, entry: ProtectionEntry, announcement: ProtectionAnnouncement): Promise<number> => {
  const decisionNumber = await nextDecisionNumber(manager);
  await publish(manager, [toDecision(entry, decisionNumber, announcement)] as readonly NewEvent[], announcement.requestId);
  return decisionNumber;
};
