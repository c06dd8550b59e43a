import { randomUUID } from 'node:crypto';
import type { Caller } from '@qinqing/caller';
import type { TestSubgraph } from '@qinqing/testing/test-subgraph.ts';
import { ask } from '../callers.ts';
import { DISTRICT, NOW } from '../data/district.ts';

export const RACE_UNIT = '11111111-1111-4111-8111-111111111111';

/** Two days in October, both working days and far enough ahead. */
export const DAYS = ['2026-10-13', '2026-10-14'] as const;

/** One unit, known to the department, and a database session for everybody. */
export const setStage = async (graph: TestSubgraph, sessions: number): Promise<void> => {
  await graph.sql(`INSERT INTO org_unit_copy (id, name, name_en, division_code, level, duty_line, lineage, version) VALUES ('${RACE_UNIT}', '工信局', 'Industry Bureau', '${DISTRICT}', 'DISTRICT', 'industry-information', '{${RACE_UNIT}}', 1)`);
  await Promise.all(Array.from({ length: sessions }, () => graph.dataSource.query('SELECT pg_sleep(0.2)')));
};

/** @param limit receptions a month; null: as many as come */
export const putFirm = async (graph: TestSubgraph, limit: number | null): Promise<string> => {
  const [{ id }] = await graph.sql(
    `INSERT INTO enterprise_copy (id, uscc, name, division_code, status, industry_code, size_class, visit_mode, is_protected, quality, fact_keys, version)
     VALUES (gen_random_uuid(), '91350100M000100Y43', '江海企业有限公司', '${DISTRICT}', 'ACTIVE', 'C39', 'LARGE', $1, false, 0.5, '{}', 1) RETURNING id`,
    [limit === null ? 'EXPOSURE' : 'BALANCED'],
  );
  if (limit !== null) await graph.sql("INSERT INTO visit_limit (enterprise_id, per_month, set_by, set_at) VALUES ($1, $2, 'bench', now())", [id, limit]);
  return id;
};

export interface Requests {
  readonly count: number;
  readonly day: string;
  readonly state: string;
  readonly headcount?: number;
}

/** Requests with one window, put there by SQL: what leads to their state is no part of the race. */
export const putRequests = async (graph: TestSubgraph, enterpriseId: string, { count, day, state, headcount = 5 }: Requests): Promise<readonly string[]> => {
  const isDated = state === 'SCHEDULED';
  const [startsAt, endsAt] = [`${day}T09:00:00+08:00`, `${day}T11:00:00+08:00`];
  const rows: { id: string }[] = await graph.sql(
    `INSERT INTO visit_request (id, enterprise_id, division_code, unit_id, requested_by, kind, occasion, purpose, topics, asks, benefits, headcount, state, asked_at, scheduled_starts_at, scheduled_ends_at, settings_version, created_at, updated_at)
     SELECT gen_random_uuid(), $1, '${DISTRICT}', '${RACE_UNIT}', 'bureau', 'RESEARCH', 'RESEARCH', '走访调研', '{}', '{}', '{}', $2, $3, $4, $5, $6, 'default', $4, $4 FROM generate_series(1, $7::int) RETURNING id`,
    [enterpriseId, headcount, state, NOW, isDated ? startsAt : null, isDated ? endsAt : null, count],
  );
  const ids = rows.map(({ id }) => id);
  await graph.sql('INSERT INTO visit_window (visit_request_id, round, position, starts_at, ends_at) SELECT unnest($1::uuid[]), 1, 1, $2, $3', [ids, startsAt, endsAt]);
  return ids;
};

/** @returns the union's member */
export const attempt = async (graph: TestSubgraph, caller: Caller, mutation: string, input: Record<string, unknown>): Promise<string> => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data } = await ask(graph, caller, `mutation ($input: ${type}!) { result: ${mutation}(input: $input) { __typename } }`, { input: { idempotencyKey: randomUUID(), ...input } });
  return data.result.__typename;
};

export const countRows = async (graph: TestSubgraph, query: string, parameters: readonly unknown[]): Promise<number> => {
  const [{ count }] = await graph.sql(`SELECT count(*)::int AS count FROM ${query}`, parameters);
  return count;
};
