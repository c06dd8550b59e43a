import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { PlanLineOutcome, StoredPlanLine, StoredPlanState, VisitPlan } from '../../domain/planning/visit-plan.ts';

const columns = `p.id, p.division_code AS "divisionCode", p.from_day::text AS "fromDay", p.to_day::text AS "toDay", p.state, p.totals, p.is_proven_best AS "isProvenBest",
  p.is_cut_short AS "isCutShort", p.settings_version AS "settingsVersion", p.proposed_by AS "proposedBy", p.created_at AS "createdAt", p.updated_at AS "updatedAt", p.version::int,
  EXISTS (SELECT 1 FROM visit_plan_request i JOIN visit_request r ON r.id = i.visit_request_id WHERE i.plan_id = p.id AND r.version <> i.version) AS "hasChangedInputs"`;

export const listVisitPlansById = (manager: EntityManager, ids: readonly string[]): Promise<VisitPlan[]> =>
  manager.query(`/* visitPlans:list */ SELECT ${columns} FROM visit_plan p WHERE p.id = ANY($1)`, [ids]);

/** Up to `size + 1` plans of a jurisdiction, newest first. */
export const listVisitPlanPage = (
  manager: EntityManager,
  divisionPrefix: string,
  { size, after }: { readonly size: number; readonly after: readonly string[] | null },
): Promise<VisitPlan[]> =>
  manager.query(
    `/* visitPlans:page */ SELECT ${columns} FROM visit_plan p
     WHERE p.division_code LIKE $1 || '%' AND ($2::timestamptz IS NULL OR (p.created_at, p.id) < ($2::timestamptz, $3::uuid))
     ORDER BY p.created_at DESC, p.id DESC LIMIT $4`,
    [divisionPrefix, after?.[0] ?? null, after?.[1] ?? null, size + 1],
  );

const lineColumns = `l.plan_id AS "planId", l.position, l.kind, l.enterprise_id AS "enterpriseId", l.starts_at AS "startsAt", l.ends_at AS "endsAt", l.not_before::text AS "notBefore",
  l.reasons, l.outcome, l.bundle_id AS "bundleId",
  (SELECT json_agg(json_build_object('id', i.visit_request_id, 'version', i.version) ORDER BY i.visit_request_id) FROM visit_plan_request i
   WHERE i.plan_id = l.plan_id AND i.position = l.position) AS requests`;

export interface PlanLinePage {
  readonly planId: string;
  readonly kinds: readonly string[] | null;
  readonly after: number;
  readonly size: number;
}

/** Up to `size + 1` lines of a plan behind a position. */
export const listPlanLines = (manager: EntityManager, { planId, kinds, after, size }: PlanLinePage): Promise<StoredPlanLine[]> =>
  manager.query(
    `/* visitPlan:lines */ SELECT ${lineColumns} FROM visit_plan_line l
     WHERE l.plan_id = $1 AND ($2::text[] IS NULL OR l.kind = ANY($2)) AND l.position > $3 ORDER BY l.position LIMIT $4`,
    [planId, kinds, after, size + 1],
  );

export interface SuggestedWindow {
  readonly visitRequestId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The dates that the centre confirmed last for requests that nobody has been asked about since (建议时段). */
export const listSuggestedWindows = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<SuggestedWindow[]> =>
  manager.query(
    `/* visitPlan:suggested */ SELECT DISTINCT ON (i.visit_request_id) i.visit_request_id AS "visitRequestId", l.starts_at AS "startsAt", l.ends_at AS "endsAt"
     FROM visit_plan_request i JOIN visit_plan_line l USING (plan_id, position) JOIN visit_plan p ON p.id = i.plan_id
     WHERE i.visit_request_id = ANY($1) AND l.kind = 'SCHEDULE' AND l.outcome = 'CARRIED_OUT' ORDER BY i.visit_request_id, p.updated_at DESC`,
    [visitRequestIds],
  );

export const insertVisitPlan = async (manager: EntityManager, plan: Omit<VisitPlan, 'hasChangedInputs'>, lines: readonly Omit<StoredPlanLine, 'outcome' | 'bundleId'>[]): Promise<void> => {
  await manager.query(
    `/* proposeVisitPlan:plan */ INSERT INTO visit_plan (id, division_code, from_day, to_day, state, totals, is_proven_best, is_cut_short, settings_version, proposed_by, created_at, updated_at, version)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [plan.id, plan.divisionCode, plan.fromDay, plan.toDay, plan.state, JSON.stringify(plan.totals), plan.isProvenBest, plan.isCutShort, plan.settingsVersion, plan.proposedBy, plan.createdAt, plan.updatedAt, plan.version],
  );
  await manager.query(
    `/* proposeVisitPlan:lines */ INSERT INTO visit_plan_line (plan_id, position, kind, enterprise_id, starts_at, ends_at, not_before, reasons)
     SELECT $1, position, kind, "enterpriseId", "startsAt", "endsAt", "notBefore", reasons
     FROM jsonb_to_recordset($2::jsonb) AS g(position int, kind text, "enterpriseId" uuid, "startsAt" timestamptz, "endsAt" timestamptz, "notBefore" date, reasons jsonb)`,
    [plan.id, JSON.stringify(lines)],
  );
  await manager.query(
    `/* proposeVisitPlan:requests */ INSERT INTO visit_plan_request (plan_id, visit_request_id, position, version)
     SELECT $1, id, position, version FROM jsonb_to_recordset($2::jsonb) AS g(id uuid, position int, version bigint)`,
    [plan.id, JSON.stringify(lines.flatMap(({ position, requests }) => requests.map(({ id, version }) => ({ id, position, version }))))],
  );
};

/** The database accepts only the successor of the version that was read: a plan is confirmed or discarded once. */
export const savePlanState = async (manager: EntityManager, plan: VisitPlan, state: StoredPlanState, now: Date): Promise<void> => {
  const saved: unknown[] = await manager.query(
    '/* visitPlan:save */ UPDATE visit_plan SET state = $2, updated_at = $3, version = $4 WHERE id = $1 RETURNING id',
    [plan.id, state, now, plan.version + 1],
  );
  if (saved.length === 0) throw new LostRace(`plan ${plan.id} is gone`);
};

export const savePlanOutcomes = (
  manager: EntityManager,
  planId: string,
  outcomes: readonly { readonly position: number; readonly outcome: PlanLineOutcome; readonly bundleId: string | null }[],
): Promise<unknown> =>
  manager.query(
    `/* confirmVisitPlan:outcomes */ UPDATE visit_plan_line l SET outcome = g.outcome, bundle_id = g."bundleId"
     FROM jsonb_to_recordset($2::jsonb) AS g(position int, outcome text, "bundleId" uuid) WHERE l.plan_id = $1 AND l.position = g.position`,
    [planId, JSON.stringify(outcomes)],
  );
