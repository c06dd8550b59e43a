import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { IdentityType } from '../../domain/arrival/identity-document.ts';
import type { NewMember, RosterMember, VerificationMeans } from '../../domain/arrival/roster.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';

/** Makes those who work on one visit follow one another, so that the last signature or the second feedback sees what came before. */
export const lockVisit = async (manager: EntityManager, request: Pick<VisitRequest, 'id' | 'version'>): Promise<void> => {
  const [row]: { version: string }[] = await manager.query('/* visit:lock */ SELECT version FROM visit_request WHERE id = $1 FOR UPDATE', [request.id]);
  if (Number(row?.version) !== request.version) throw new LostRace(`visit request ${request.id} moved on meanwhile`);
};

/** The members of each visit who have not left its roster, by their seats. */
export const listMembers = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<RosterMember[]> =>
  manager.query(
    `/* roster:members */ SELECT id, visit_request_id AS "visitRequestId", seat, name, unit_name AS "unitName", title, id_type AS "idType", id_last_four AS "idLastFour", phone, account,
       person_key AS "personKey", state, verification_means AS "verificationMeans", verification_reference AS "verificationReference", rejection_reason AS "rejectionReason",
       pledge_version AS "pledgeVersion", pledged_at AS "pledgedAt", pledge_paper AS "pledgePaper"
     FROM visit_member WHERE visit_request_id = ANY($1) AND left_at IS NULL ORDER BY visit_request_id, seat`,
    [visitRequestIds],
  );

/** Whether the visit has had a roster before, be it of people who left it since. */
export const hasHadRoster = async (manager: EntityManager, visitRequestId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query('/* roster:earlier */ SELECT 1 FROM visit_member WHERE visit_request_id = $1 LIMIT 1', [visitRequestId]);
  return rows.length > 0;
};

/** A member as it is stored: of the document's number the last characters and two hashes. */
export interface StoredMember extends NewMember {
  readonly id: string;
  readonly visitRequestId: string;
  readonly seat: number;
  readonly idType: IdentityType;
  readonly idLastFour: string;
  readonly idHash: string;
  readonly personKey: string;
}

export const insertMembers = async (manager: EntityManager, members: readonly StoredMember[], now: Date): Promise<void> => {
  for (const member of members) {
    await manager.query(
      `/* roster:insert */ INSERT INTO visit_member (id, visit_request_id, seat, name, unit_name, title, id_type, id_last_four, id_hash, person_key, phone, account, state, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'UNVERIFIED', $13)`,
      [member.id, member.visitRequestId, member.seat, member.name.trim(), member.unitName.trim(), member.title.trim(), member.idType, member.idLastFour, member.idHash, member.personKey, member.phone.trim(), member.account, now],
    );
  }
};

/** Takes members off the roster; their codes are void, and what they were stays on record. */
export const removeMembers = async (manager: EntityManager, memberIds: readonly string[], now: Date): Promise<void> => {
  await manager.query('/* roster:remove */ UPDATE visit_member SET left_at = $2 WHERE id = ANY($1) AND left_at IS NULL', [memberIds, now]);
  await manager.query('/* roster:voidPasses */ UPDATE visit_pass SET voided_at = $2 WHERE member_id = ANY($1) AND voided_at IS NULL', [memberIds, now]);
};

export const saveVerification = (
  manager: EntityManager,
  memberId: string,
  verdict: { readonly means: VerificationMeans | null; readonly reference: string | null; readonly rejectionReason: string | null; readonly by: string; readonly now: Date },
): Promise<unknown> =>
  manager.query(
    `/* verifyVisitor:save */ UPDATE visit_member SET state = CASE WHEN $2::text IS NULL THEN 'REJECTED' ELSE 'VERIFIED' END, verification_means = $2, verification_reference = $3,
       rejection_reason = $4, verified_by = $5, verified_at = $6 WHERE id = $1`,
    [memberId, verdict.means, verdict.reference, verdict.rejectionReason, verdict.by, verdict.now],
  );

export const savePledge = (manager: EntityManager, memberId: string, pledge: { readonly version: string; readonly paper: string | null; readonly by: string; readonly now: Date }): Promise<unknown> =>
  manager.query('/* signVisitPledge:save */ UPDATE visit_member SET pledge_version = $2, pledge_paper = $3, pledged_by = $4, pledged_at = $5 WHERE id = $1', [
    memberId,
    pledge.version,
    pledge.paper,
    pledge.by,
    pledge.now,
  ]);

/** The secret with which equal persons hash the same across visits. */
export const readIdentityPepper = async (manager: EntityManager): Promise<string> => {
  const [row]: { pepper: string }[] = await manager.query('/* identity:pepper */ SELECT pepper FROM identity_pepper');
  if (row === undefined) throw new Error('the identity pepper is gone: bans can no longer be matched');
  return row.pepper;
};

/** Which of these persons are kept away at an instant (VIS-20). */
export const listBannedKeys = async (manager: EntityManager, personKeys: readonly string[], at: Date): Promise<ReadonlySet<string>> => {
  const rows: { person_key: string }[] = await manager.query('/* bans:list */ SELECT DISTINCT person_key FROM visitor_ban WHERE person_key = ANY($1) AND from_at <= $2 AND until_at > $2', [personKeys, at]);
  return new Set(rows.map(({ person_key: key }) => key));
};

/** Forgets who the visitors of long past visits were (SHR-14); that so many came, and which of them are banned, stays. */
export const eraseVisitors = async (manager: EntityManager, divisionCode: string, before: Date): Promise<number> => {
  const [, erased]: [unknown, number] = await manager.query(
    `/* visitors:erase */ UPDATE visit_member SET name = '—', unit_name = '—', title = '—', id_last_four = '', id_hash = '', person_key = id::text, phone = '', account = NULL, pledge_paper = NULL
     WHERE id IN (SELECT m.id FROM visit_member m JOIN visit_request v ON v.id = m.visit_request_id
                  WHERE m.id_hash <> '' AND v.division_code = $1 AND coalesce(v.checked_out_at, v.scheduled_ends_at, v.updated_at) < $2 LIMIT 1000)`,
    [divisionCode, before],
  );
  return erased;
};

/** Where there are visitors who are not forgotten yet. */
export const listDivisionsWithVisitors = async (manager: EntityManager): Promise<string[]> => {
  const rows: { division_code: string }[] = await manager.query("/* visitors:divisions */ SELECT DISTINCT v.division_code FROM visit_member m JOIN visit_request v ON v.id = m.visit_request_id WHERE m.id_hash <> ''");
  return rows.map(({ division_code: code }) => code);
};
