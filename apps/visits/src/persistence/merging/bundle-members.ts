import type { EntityManager } from 'typeorm';
import type { BundleAgreement, BundleMember, BundleReport } from '../../domain/merging/bundle.ts';

/** Those who belong to each bundle, or belonged to it when it dissolved, in the order in which they were booked; who left is not among them. */
export const listBundleMembers = (manager: EntityManager, bundleIds: readonly string[]): Promise<BundleMember[]> =>
  manager.query(
    `/* bundles:members */ SELECT m.bundle_id AS "bundleId", m.visit_request_id AS "visitRequestId", m.unit_id AS "unitId"
     FROM merge_bundle_member m JOIN visit_request v ON v.id = m.visit_request_id
     WHERE m.bundle_id = ANY($1) AND m.ending IS DISTINCT FROM 'LEFT' ORDER BY m.bundle_id, v.created_at, v.id`,
    [bundleIds],
  );

/** A member leaves, or all that are left end with their bundle. */
export const endMemberships = (manager: EntityManager, bundleId: string, visitRequestIds: readonly string[], ending: 'LEFT' | 'DISSOLVED'): Promise<unknown> =>
  manager.query('/* bundles:leave */ UPDATE merge_bundle_member SET ending = $3 WHERE bundle_id = $1 AND visit_request_id = ANY($2)', [bundleId, visitRequestIds, ending]);

export const listAgreements = (manager: EntityManager, bundleIds: readonly string[]): Promise<BundleAgreement[]> =>
  manager.query('/* bundles:agreements */ SELECT bundle_id AS "bundleId", unit_id AS "unitId" FROM merge_bundle_agreement WHERE bundle_id = ANY($1)', [bundleIds]);

export const insertAgreements = (manager: EntityManager, bundleId: string, unitIds: readonly string[], agreedBy: string, now: Date): Promise<unknown> =>
  manager.query('/* agreeToBundle:save */ INSERT INTO merge_bundle_agreement (bundle_id, unit_id, agreed_by, agreed_at) SELECT $1, unnest($2::uuid[]), $3, $4', [bundleId, unitIds, agreedBy, now]);

export const listReports = (manager: EntityManager, bundleIds: readonly string[]): Promise<BundleReport[]> =>
  manager.query(
    `/* bundles:reports */ SELECT bundle_id AS "bundleId", unit_id AS "unitId", report, reported_at AS "reportedAt"
     FROM merge_bundle_report WHERE bundle_id = ANY($1) ORDER BY bundle_id, reported_at, unit_id`,
    [bundleIds],
  );

export const insertReports = (manager: EntityManager, bundleId: string, unitIds: readonly string[], report: { readonly text: string; readonly by: string; readonly now: Date }): Promise<unknown> =>
  manager.query('/* reportOnBundle:save */ INSERT INTO merge_bundle_report (bundle_id, unit_id, report, reported_by, reported_at) SELECT $1, unnest($2::uuid[]), $3, $4, $5', [
    bundleId,
    unitIds,
    report.text,
    report.by,
    report.now,
  ]);
