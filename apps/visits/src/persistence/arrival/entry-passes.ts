import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ScannedPass } from '../../domain/arrival/entry-pass.ts';

export interface NewPass {
  readonly id: string;
  readonly memberId: string;
  readonly tokenHash: string;
}

/** Voids the codes that the visitors hold, and gives them new ones. */
export const replacePasses = async (
  manager: EntityManager,
  passes: readonly NewPass[],
  { validOn, by, now }: { readonly validOn: string; readonly by: string; readonly now: Date },
): Promise<void> => {
  await manager.query('/* issueVisitPasses:void */ UPDATE visit_pass SET voided_at = $2 WHERE member_id = ANY($1) AND voided_at IS NULL', [passes.map(({ memberId }) => memberId), now]);
  await manager.query(
    `/* issueVisitPasses:insert */ INSERT INTO visit_pass (id, member_id, token_hash, valid_on, issued_at, issued_by)
     SELECT p.id, p.member_id, p.token_hash, $4, $5, $6 FROM unnest($1::uuid[], $2::uuid[], $3::text[]) AS p(id, member_id, token_hash)`,
    [passes.map(({ id }) => id), passes.map(({ memberId }) => memberId), passes.map(({ tokenHash }) => tokenHash), validOn, now, by],
  );
};

/** What stands behind the codes, by their hash; unknown ones are left out. */
export const listScannedPasses = async (manager: EntityManager, tokenHashes: readonly string[], at: Date): Promise<ReadonlyMap<string, ScannedPass>> => {
  const rows: (ScannedPass & { readonly tokenHash: string })[] = await manager.query(
    `/* checkIn:passes */ SELECT p.token_hash AS "tokenHash", p.id AS "passId", m.visit_request_id AS "visitRequestId", m.state AS "memberState", m.pledged_at IS NOT NULL AS "hasPledged",
       p.voided_at IS NOT NULL OR m.left_at IS NOT NULL AS "isVoid", e.pass_id IS NOT NULL AS "isUsed", p.valid_on::text AS "validOn",
       EXISTS (SELECT 1 FROM visitor_ban b WHERE b.person_key = m.person_key AND b.from_at <= $2 AND b.until_at > $2) AS "isBanned"
     FROM visit_pass p JOIN visit_member m ON m.id = p.member_id LEFT JOIN visit_entry e ON e.pass_id = p.id
     WHERE p.token_hash = ANY($1)`,
    [tokenHashes, at],
  );
  return new Map(rows.map((row) => [row.tokenHash, row]));
};

/**
 * Opens the gate. The unique row of a pass is the guard: of those who scan it at once one lets somebody in, and the others decide
 * anew with the pass used.
 *
 * @throws LostRace
 */
export const enter = async (manager: EntityManager, passIds: readonly string[], { by, now }: { readonly by: string; readonly now: Date }): Promise<void> => {
  const entered: unknown[] = await manager.query(
    `/* checkIn:enter */ INSERT INTO visit_entry (pass_id, entered_at, admitted_by) SELECT unnest($1::uuid[]), $2, $3
     ON CONFLICT DO NOTHING RETURNING pass_id`,
    [passIds, now, by],
  );
  if (entered.length < passIds.length) throw new LostRace('a pass was used meanwhile');
};

export interface MemberEntry {
  readonly visitRequestId: string;
  readonly memberId: string;
  readonly enteredAt: Date;
}

/** Who has been let in, visit by visit. */
export const listEntries = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<MemberEntry[]> =>
  manager.query(
    `/* roster:entries */ SELECT m.visit_request_id AS "visitRequestId", m.id AS "memberId", e.entered_at AS "enteredAt"
     FROM visit_entry e JOIN visit_pass p ON p.id = e.pass_id JOIN visit_member m ON m.id = p.member_id WHERE m.visit_request_id = ANY($1)`,
    [visitRequestIds],
  );
