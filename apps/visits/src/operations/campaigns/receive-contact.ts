import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import { hasRoom, quotaFacts } from '../../domain/visit-quota.ts';
import { findBlackoutOf } from '../../persistence/arrival/reception-rules.ts';
import { insertContacts, reserveContactPlace, type Contact } from '../../persistence/campaigns/contacts.ts';
import { readQuotas } from '../../persistence/quotas.ts';
import { listTakenPlaces } from '../../persistence/visit-slots.ts';
import { settingsAt } from '../act-on-visit.ts';
import type { ReceptionRefusal } from '../refusals.ts';

/**
 * What stands against a contact on site as against any visit: a day on which nobody is received, or a month that is full (§10.1). Else
 * the contact is stored with its place of the month.
 *
 * @throws LostRace when another reception took the place meanwhile
 */
export const receiveContact = async (manager: EntityManager, enterprise: EnterpriseCopy, contact: Contact, today: string): Promise<ReceptionRefusal | null> => {
  const { at } = contact;
  const blackout = await findBlackoutOf(manager, enterprise.id, { startsAt: at, endsAt: new Date(at.getTime() + 1) });
  if (blackout !== null) return { kind: 'VisitBlackedOut', ...blackout };
  const month = shanghaiMonth(at);
  const { values } = await settingsAt(manager, enterprise.divisionCode, today);
  const [quota] = await readQuotas(manager, [{ enterprise, settings: values }], month);
  if (quota === undefined) throw new Error('quotas are read for each enterprise');
  const taken = await listTakenPlaces(manager, enterprise.id, month);
  const { limit } = quota;
  if (limit !== null && !hasRoom(taken.size, limit, false)) {
    const uses = [...quota.uses.filter((use) => use.month !== month), { month, used: taken.size }];
    return { kind: 'VisitLimitReached', ...quotaFacts({ limit, uses }, shanghaiDate(at)) };
  }
  await insertContacts(manager, [contact]);
  await reserveContactPlace(manager, contact, month, taken);
  return null;
};
