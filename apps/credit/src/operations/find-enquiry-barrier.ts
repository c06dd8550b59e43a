import type { EntityManager } from '@qinqing/database';
import type { Settings } from '../context.ts';
import type { Bank } from '../domain/bank.ts';
import { quotaOf } from '../domain/bank-quota.ts';
import type { DenialReason } from '../domain/enquiry.ts';
import { isBankAccessOpen } from '../persistence/bank-access.ts';
import { countUsage } from '../persistence/bank-usage.ts';
import { hasOverdueReport } from '../persistence/outcome-duties.ts';

/**
 * What keeps a bank from enquiring at all, whatever it asks for (§9.4: RECEIVED): its state, the operator's legal basis, its rate and
 * its quota. What passes is counted, denied later or not: guessing costs quota too.
 */
export const findEnquiryBarrier = async (manager: EntityManager, bank: Bank, settings: Settings, now: Date): Promise<DenialReason | null> => {
  if (bank.state !== 'ACTIVE') return 'BANK_BLOCKED';
  if (!(await isBankAccessOpen(manager, bank.divisionCode))) return 'ACCESS_CLOSED';
  const { bankRatePerMinute, bankDailyQuota, overdueQuotaShare } = settings.values;
  if (!(await countUsage(manager, { bankId: bank.id, span: 'MINUTE', cap: bankRatePerMinute, now }))) return 'RATE_LIMITED';
  const cap = quotaOf({ dailyQuota: bank.dailyQuota ?? bankDailyQuota, hasOverdueReport: await hasOverdueReport(manager, bank.id, now), overdueQuotaShare });
  return (await countUsage(manager, { bankId: bank.id, span: 'DAY', cap, now })) ? null : 'QUOTA_USED_UP';
};
