import { randomUUID } from 'node:crypto';
import { retryLostRaces, type DataSource, type EntityManager } from '@qinqing/database';
import { shanghaiDate } from '@qinqing/working-time';
import { addMonths, type ProtectionEntry } from '../../domain/protection/protection-entry.ts';
import { decideSettlement, type Settlement } from '../../domain/protection/settlement.ts';
import { protectionNotices } from '../../messages/protection.ts';
import { findProtectionEntry, insertProtectionEntry, listLiveEntries, saveProtectionEntry } from '../../persistence/protection/protection-entries.ts';
import { findRegistered, type RegisteredEnterprise } from '../../persistence/protection/settlement.ts';
import { settingsAt, SYSTEM_ACTOR } from '../act-on-visit.ts';
import { notify } from '../notices/notify.ts';
import { readBaseline } from './propose-protection.ts';

export interface SettlementContext {
  readonly dataSource: DataSource;
  readonly now: Date;
}

const inTransaction = ({ dataSource }: SettlementContext, act: (manager: EntityManager) => Promise<unknown>): Promise<void> =>
  retryLostRaces(() => dataSource.transaction(async (manager) => void (await act(manager))));

/** Brings an entry to what the register shows; done twice, it does nothing. */
export const settleEntry = (context: SettlementContext, id: string): Promise<void> =>
  inTransaction(context, async (manager) => {
    const entry = await findProtectionEntry(manager, id);
    const enterprise = entry === null ? null : await findRegistered(manager, entry.enterpriseId);
    if (entry === null || enterprise === null) return;
    const settlement = decideSettlement(entry, enterprise);
    if (settlement === null) return;
    await saveProtectionEntry(manager, entry, await changesOf(manager, entry, enterprise, settlement, context.now), context.now);
  });

const changesOf = async (manager: EntityManager, { divisionCode }: ProtectionEntry, enterprise: RegisteredEnterprise, settlement: Settlement, now: Date): Promise<Partial<ProtectionEntry>> => {
  const today = shanghaiDate(now);
  switch (settlement) {
    case 'SETTLE':
      return { isSettled: true };
    case 'END_LEFT':
    case 'END_IN_REGISTER':
      return { state: 'REMOVED', removal: settlement === 'END_LEFT' ? 'LEFT' : 'REGISTER', removedBy: SYSTEM_ACTOR, removedOn: today, reviewDueOn: null, isSettled: true };
    case 'ACTIVATE': {
      const { values } = await settingsAt(manager, divisionCode, today);
      const activatedOn = enterprise.protectedSince ?? today;
      return { state: 'ACTIVE', activatedOn, reviewDueOn: addMonths(activatedOn, values.protectionReviewMonths), isSettled: true };
    }
  }
};

/** The quarter is over: the centre is asked to review the entry (VIS-09). The enterprise stays protected meanwhile. */
export const fallDueForReview = (context: SettlementContext, id: string): Promise<void> =>
  inTransaction(context, async (manager) => {
    const { now } = context;
    const entry = await findProtectionEntry(manager, id);
    if (entry?.state !== 'ACTIVE' || entry.reviewDueOn === null || entry.reviewDueOn > shanghaiDate(now)) return;
    const enterprise = await findRegistered(manager, entry.enterpriseId);
    await saveProtectionEntry(manager, entry, { state: 'UNDER_REVIEW' }, now);
    await notify(manager, [protectionNotices.reviewDue(entry, enterprise?.name ?? '', now)], null);
  });

/** Puts on the list what the register protects already: imported, or protected before there was a list. */
export const adoptProtection = (context: SettlementContext, enterprise: RegisteredEnterprise): Promise<void> =>
  inTransaction(context, async (manager) => {
    const { now } = context;
    if ((await listLiveEntries(manager, [enterprise.id])).length > 0) return;
    const since = enterprise.protectedSince ?? shanghaiDate(now);
    const settings = await settingsAt(manager, enterprise.divisionCode, shanghaiDate(now));
    const baseline = await readBaseline(manager, enterprise.id, settings, since, null);
    const nobody = { consentedBy: null, reviewedBy: null, reviewedOn: null, removedOn: null, removedBy: null, removal: null, removalConsentedBy: null, decisionNumber: null };
    await insertProtectionEntry(manager, {
      ...nobody,
      ...baseline,
      id: randomUUID(),
      enterpriseId: enterprise.id,
      divisionCode: enterprise.divisionCode,
      ground: 'REGISTERED',
      state: 'ACTIVE',
      proposedBy: SYSTEM_ACTOR,
      proposedAt: now,
      activatedOn: since,
      reviewDueOn: addMonths(since, settings.values.protectionReviewMonths),
      isSettled: true,
      settingsVersion: settings.version,
      updatedAt: now,
      version: 1,
    });
  });
