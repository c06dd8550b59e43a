import { shanghaiDate } from '@qinqing/working-time';
import type { EntityManager } from 'typeorm';
import { spanOfBlackout } from '../../domain/arrival/blackouts.ts';
import type { ReceptionRules } from '../../domain/arrival/reception-rules.ts';

interface RulesRow extends Omit<ReceptionRules, 'blackouts'> {
  readonly blackouts: readonly { readonly from: string; readonly to: string; readonly reason: string | null }[];
}

/** The tour plans of many enterprises in one statement; those without one are left out. Periods are read as instants and told as days. */
export const listReceptionRules = async (manager: EntityManager, enterpriseIds: readonly string[]): Promise<ReceptionRules[]> => {
  const rows: RulesRow[] = await manager.query(
    `/* receptionRules:list */ SELECT r.enterprise_id AS "enterpriseId", r.zones, r.route, r.max_group_size AS "maxGroupSize", r.max_duration_minutes AS "maxDurationMinutes",
       r.allowed_topics AS "allowedTopics",
       coalesce((SELECT jsonb_agg(jsonb_build_object('from', lower(s.span), 'to', upper(s.span) - interval '1 millisecond', 'reason', s.reason) ORDER BY s.span)
                 FROM reception_span s WHERE s.enterprise_id = r.enterprise_id AND s.is_blackout), '[]') AS blackouts
     FROM reception_rules r WHERE r.enterprise_id = ANY($1)`,
    [enterpriseIds],
  );
  return rows.map((row) => ({ ...row, blackouts: row.blackouts.map(({ from, to, reason }) => ({ from: shanghaiDate(new Date(from)), to: shanghaiDate(new Date(to)), reason })) }));
};

export const findReceptionRules = async (manager: EntityManager, enterpriseId: string): Promise<ReceptionRules | null> => (await listReceptionRules(manager, [enterpriseId]))[0] ?? null;

/** Makes those who give dates or take days away at one enterprise follow one another. */
export const lockReception = (manager: EntityManager, enterpriseId: string): Promise<unknown> =>
  manager.query("/* reception:lock */ SELECT pg_advisory_xact_lock(hashtextextended('reception ' || $1::uuid, 0))", [enterpriseId]);

/** Replaces the plan as a whole. */
export const saveReceptionRules = async (manager: EntityManager, rules: ReceptionRules, { setBy, now }: { readonly setBy: string; readonly now: Date }): Promise<void> => {
  const { enterpriseId, zones, route, maxGroupSize, maxDurationMinutes, allowedTopics, blackouts } = rules;
  await manager.query(
    `/* setReceptionRules:save */ INSERT INTO reception_rules (enterprise_id, zones, route, max_group_size, max_duration_minutes, allowed_topics, set_by, set_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (enterprise_id) DO UPDATE SET zones = excluded.zones, route = excluded.route, max_group_size = excluded.max_group_size,
       max_duration_minutes = excluded.max_duration_minutes, allowed_topics = excluded.allowed_topics, set_by = excluded.set_by, set_at = excluded.set_at`,
    [enterpriseId, JSON.stringify(zones), route, maxGroupSize, maxDurationMinutes, allowedTopics, setBy, now],
  );
  await manager.query('/* setReceptionRules:forgetBlackouts */ DELETE FROM reception_span WHERE enterprise_id = $1 AND is_blackout', [enterpriseId]);
  const spans = blackouts.map(spanOfBlackout);
  await manager.query(
    `/* setReceptionRules:blackouts */ INSERT INTO reception_span (enterprise_id, span, is_blackout, reason)
     SELECT $1, tstzrange(b.starts_at, b.ends_at), true, b.reason FROM unnest($2::timestamptz[], $3::timestamptz[], $4::text[]) AS b(starts_at, ends_at, reason)`,
    [enterpriseId, spans.map(({ startsAt }) => startsAt), spans.map(({ endsAt }) => endsAt), blackouts.map(({ reason }) => reason)],
  );
};

/** A visit with a date, as the enterprise that agreed to it knows it. */
export interface AgreedVisit {
  readonly visitRequestId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The agreed visits that lie in one of the spans, the earliest first. */
export const listVisitsWithin = (manager: EntityManager, enterpriseId: string, spans: readonly { readonly startsAt: Date; readonly endsAt: Date }[]): Promise<AgreedVisit[]> =>
  manager.query(
    `/* setReceptionRules:visits */ SELECT s.visit_request_id AS "visitRequestId", lower(s.span) AS "startsAt", upper(s.span) AS "endsAt" FROM reception_span s
     WHERE s.enterprise_id = $1 AND NOT s.is_blackout
       AND EXISTS (SELECT 1 FROM unnest($2::timestamptz[], $3::timestamptz[]) AS b(starts_at, ends_at) WHERE s.span && tstzrange(b.starts_at, b.ends_at))
     ORDER BY s.span LIMIT 50`,
    [enterpriseId, spans.map(({ startsAt }) => startsAt), spans.map(({ endsAt }) => endsAt)],
  );

/** The blackout into which a span falls, as days; null: none. */
export const findBlackoutOf = async (manager: EntityManager, enterpriseId: string, span: { readonly startsAt: Date; readonly endsAt: Date }): Promise<{ readonly from: string; readonly to: string } | null> => {
  const [row]: { from: Date; to: Date }[] = await manager.query(
    `/* reception:blackout */ SELECT lower(span) AS "from", upper(span) - interval '1 millisecond' AS "to" FROM reception_span
     WHERE enterprise_id = $1 AND is_blackout AND span && tstzrange($2, $3) ORDER BY span LIMIT 1`,
    [enterpriseId, span.startsAt, span.endsAt],
  );
  return row === undefined ? null : { from: shanghaiDate(row.from), to: shanghaiDate(row.to) };
};
