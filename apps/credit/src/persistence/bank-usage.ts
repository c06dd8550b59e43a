import type { EntityManager } from 'typeorm';
import { spanStart, type UsageSpan } from '../domain/bank-quota.ts';

/**
 * Counts one enquiry of a bank in the day or minute, in all replicas together. The conditional write is the guard: of those who reach for
 * the last place one gets it. A new day or minute begins the count anew; a replica whose clock is behind counts in the one that has begun.
 *
 * @returns false when there is no place left
 */
export const countUsage = async (manager: EntityManager, { bankId, span, cap, now }: { readonly bankId: string; readonly span: UsageSpan; readonly cap: number; readonly now: Date }): Promise<boolean> => {
  if (cap < 1) return false;
  const counted: unknown[] = await manager.query(
    `/* bankUsage:count */ INSERT INTO bank_usage AS u (bank_id, span, starts_at, used, cap) VALUES ($1, $2, $3, 1, $4)
     ON CONFLICT (bank_id, span) DO UPDATE SET starts_at = greatest(u.starts_at, excluded.starts_at), cap = excluded.cap,
       used = CASE WHEN u.starts_at < excluded.starts_at THEN 1 ELSE u.used + 1 END
     WHERE u.starts_at < excluded.starts_at OR u.used < excluded.cap RETURNING used`,
    [bankId, span, spanStart(span, now), cap],
  );
  return counted.length === 1;
};
