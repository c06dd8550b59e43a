import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import type { CreditRecord } from '../domain/credit-record.ts';
import type { ListEntry } from '../domain/list-entry.ts';
import { redBasisOf, type RedBasis } from '../domain/red-list.ts';
import { insertListEntry, listDroppedRecordIds, listOpenEntries, saveListEntrySteps } from '../persistence/list-entries.ts';
import { moveListEntry } from './move-list-entry.ts';

export const SYSTEM_ACTOR = 'system';

export interface RedOccasion {
  readonly enterprise: EnterpriseCopy;
  /** Those that count today. */
  readonly records: readonly CreditRecord[];
  readonly settingsVersion: string;
  readonly now: Date;
}

/**
 * The red entry follows its basis at once (CRD-10, §9.5): a new basis makes a candidate, a lost one ends the entry, and who is
 * on the black list is no candidate. What a person dropped makes no candidate again from the same records.
 */
export const reconcileRedEntry = async (manager: EntityManager, occasion: RedOccasion): Promise<void> => {
  const open = await listOpenEntries(manager, occasion.enterprise.id);
  const red = open.find(({ kind }) => kind === 'RED');
  const isBlackListed = open.some(({ state }) => state === 'LISTED');
  const basis = redBasisOf(occasion.records);
  if (red !== undefined) await follow(manager, red, basis, occasion.now);
  else if (!isBlackListed && basis.records.length > 0) await propose(manager, basis, occasion);
};

const follow = async (manager: EntityManager, red: ListEntry, basis: RedBasis, now: Date): Promise<void> => {
  if (basis.records.length === 0) {
    await moveListEntry(manager, red, ['lapse'], { actor: SYSTEM_ACTOR, reason: '依据消失', now });
    return;
  }
  const recordIds = basis.records.map(({ id }) => id).toSorted();
  if (JSON.stringify(recordIds) === JSON.stringify(red.recordIds)) return;
  await saveListEntrySteps(manager, red, { steps: [], changes: { recordIds, grounds: basis.grounds }, actor: SYSTEM_ACTOR, reason: null, now });
};

const propose = async (manager: EntityManager, basis: RedBasis, { enterprise, settingsVersion, now }: RedOccasion): Promise<void> => {
  const dropped = await listDroppedRecordIds(manager, enterprise.id);
  const first = basis.records.find(({ id }) => !dropped.has(id));
  if (first === undefined) return;
  await insertListEntry(manager, {
    id: randomUUID(),
    enterpriseId: enterprise.id,
    divisionCode: enterprise.divisionCode,
    kind: 'RED',
    state: 'CANDIDATE',
    authorityUnitId: first.authorityUnitId,
    authorityName: first.authorityName,
    legalBasis: first.legalBasis,
    reason: first.title,
    grounds: basis.grounds,
    recordIds: basis.records.map(({ id }) => id).toSorted(),
    measureCodes: [],
    statement: null,
    statedAt: null,
    dueAt: null,
    dueCalendarVersion: null,
    listedOn: null,
    repairableFrom: null,
    publishedUntil: null,
    hasSectorRuleFlag: false,
    settingsVersion,
    createdAt: now,
    updatedAt: now,
    version: 1,
  });
};
