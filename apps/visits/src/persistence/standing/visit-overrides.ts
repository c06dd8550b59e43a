import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { VisitKind, VisitOccasion } from '../../domain/visit-kind.ts';
import type { OverrideSignature, SigningOffice } from '../../domain/standing/visit-override.ts';

/** What was proposed to be done in spite of screening or quota (特批申请, VIS-06). */
export interface ProposedOverride {
  readonly visitRequestId: string;
  readonly reason: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly proposedAt: Date;
}

export const listOverrides = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<ProposedOverride[]> =>
  manager.query(
    `/* overrides:list */ SELECT visit_request_id AS "visitRequestId", reason, starts_at AS "startsAt", ends_at AS "endsAt", proposed_at AS "proposedAt"
     FROM visit_override WHERE visit_request_id = ANY($1)`,
    [visitRequestIds],
  );

/** First signature first. */
export const listOverrideSignatures = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<OverrideSignature[]> =>
  manager.query(
    `/* overrides:signatures */ SELECT visit_request_id AS "visitRequestId", office, signed_by AS "signedBy", signed_at AS "signedAt"
     FROM visit_override_signature WHERE visit_request_id = ANY($1) ORDER BY visit_request_id, signed_at, office`,
    [visitRequestIds],
  );

export const insertOverride = async (manager: EntityManager, override: ProposedOverride): Promise<void> => {
  const inserted: unknown[] = await manager.query(
    `/* overrides:propose */ INSERT INTO visit_override (visit_request_id, reason, starts_at, ends_at, proposed_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [override.visitRequestId, override.reason, override.startsAt, override.endsAt, override.proposedAt],
  );
  if (inserted.length === 0) throw new LostRace(`an override of ${override.visitRequestId} was proposed meanwhile`);
};

/** Each office signs once and each person once: the unique rows are the guard (VIS-06). */
export const insertOverrideSignature = async (
  manager: EntityManager,
  signature: { readonly visitRequestId: string; readonly office: SigningOffice; readonly signedBy: string; readonly now: Date },
): Promise<void> => {
  const inserted: unknown[] = await manager.query(
    `/* overrides:sign */ INSERT INTO visit_override_signature (visit_request_id, office, signed_by, signed_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1`,
    [signature.visitRequestId, signature.office, signature.signedBy, signature.now],
  );
  if (inserted.length === 0) throw new LostRace(`the override of ${signature.visitRequestId} was signed meanwhile`);
};

/** What the monthly bulletin tells of an override: the enterprise's name is not in it. */
export interface PublishedOverride {
  readonly visitRequestId: string;
  readonly unitId: string;
  readonly kind: VisitKind;
  readonly occasion: VisitOccasion;
  readonly reason: string;
  readonly signedAt: Date;
}

/** The overrides of a month that both offices have signed, first signed first. */
export const listPublishedOverrides = (manager: EntityManager, divisionPrefix: string, from: Date, to: Date): Promise<PublishedOverride[]> =>
  manager.query(
    `/* bulletin:overrides */ SELECT v.id AS "visitRequestId", v.unit_id AS "unitId", v.kind, v.occasion, o.reason, s.signed_at AS "signedAt"
     FROM visit_override o JOIN visit_request v ON v.id = o.visit_request_id AND v.is_override
     CROSS JOIN LATERAL (SELECT max(signed_at) AS signed_at FROM visit_override_signature WHERE visit_request_id = v.id) AS s
     WHERE v.division_code LIKE $1 AND s.signed_at >= $2 AND s.signed_at < $3 ORDER BY s.signed_at, v.id`,
    [`${divisionPrefix}%`, from, to],
  );

/** Visits with a date in a span, whatever led to them. */
export const countArranged = async (manager: EntityManager, divisionPrefix: string, from: Date, to: Date, states: readonly string[]): Promise<number> => {
  const [row]: { count: number }[] = await manager.query(
    `/* bulletin:arranged */ SELECT count(*)::int AS count FROM visit_request
     WHERE division_code LIKE $1 AND scheduled_starts_at >= $2 AND scheduled_starts_at < $3 AND state = ANY($4)`,
    [`${divisionPrefix}%`, from, to, states],
  );
  return row?.count ?? 0;
};
