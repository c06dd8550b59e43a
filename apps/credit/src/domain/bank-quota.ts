import { shanghaiDate, startOfShanghaiDay } from '@qinqing/working-time';

/** For what a bank's enquiries are counted: the day in Shanghai, and the minute. */
export type UsageSpan = 'DAY' | 'MINUTE';

const MINUTE_MS = 60_000;

/** When the day or the minute began to which an instant belongs. */
export const spanStart = (span: UsageSpan, now: Date): Date =>
  span === 'DAY' ? startOfShanghaiDay(shanghaiDate(now)) : new Date(Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS);

export interface QuotaFacts {
  readonly dailyQuota: number;
  readonly hasOverdueReport: boolean;
  /** 0 … 1. */
  readonly overdueQuotaShare: number;
}

/** Enquiries that a bank may make today: a share of its quota while it owes the outcome of an earlier one (CRD-16, §9.4). */
export const quotaOf = ({ dailyQuota, hasOverdueReport, overdueQuotaShare }: QuotaFacts): number =>
  hasOverdueReport ? Math.floor(dailyQuota * overdueQuotaShare) : dailyQuota;
