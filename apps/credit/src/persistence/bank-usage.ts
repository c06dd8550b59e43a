import type { EntityManager } from 'typeorm';
import { spanStart, type UsageSpan } from '../domain/bank-quota.ts';

/**
 * Counts one enquiry of a bank in the day or minute, in all replicas together. The conditional write is the guard: of those who reach for
 * the last place one gets it.
 *
 * @returns false when there is no place left
 */
export const countUsage = async (manager: EntityManager, { bankId, span, cap, now }: { readonly bankId: string; readonly span: UsageSpan; readonly cap: number; readonly now: Date }): Promise<boolean> => {
  if (cap < 1) return false;
  const counted: unknown[] = await manager.query(
    `/* bankUsage:count */ INSERT INTO bank_usage AS u (bank_id, span, starts_at, used, cap) VALUES ($1, $2, $3, 1, $4)
     ON CONFLICT (bank_id, span, starts_at) DO UPDATE SET used = u.used + 1, cap = excluded.cap WHERE u.used < excluded.cap RETURNING used`,
    [bankId, span, spanStart(span, now), cap],
  );
  return counted.length === 1;
};
