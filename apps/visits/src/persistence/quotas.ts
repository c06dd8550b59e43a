import type { EntityManager } from 'typeorm';
import { monthlyLimit, type Quota, type QuotaSettings } from '../domain/visit-quota.ts';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { listOwnLimits } from './visit-limits.ts';
import { listMonthUses } from './visit-slots.ts';

/** The quotas of many enterprises from a month on, in two statements and in the same order. */
export const readQuotas = async (
  manager: EntityManager,
  holders: readonly { readonly enterprise: EnterpriseCopy; readonly settings: QuotaSettings }[],
  fromMonth: string,
): Promise<Quota[]> => {
  const ids = holders.map(({ enterprise }) => enterprise.id);
  const ownLimits = await listOwnLimits(manager, ids);
  const uses = Map.groupBy(await listMonthUses(manager, ids, fromMonth), ({ enterpriseId }) => enterpriseId);
  return holders.map(({ enterprise, settings }) => ({
    limit: monthlyLimit({ ...enterprise, ownLimit: ownLimits.get(enterprise.id) ?? null }, settings),
    uses: uses.get(enterprise.id) ?? [],
  }));
};
