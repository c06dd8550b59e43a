import { type EntityManager, type Keyset, type PageRequest, isDay, readListKeyset } from '@qinqing/database';

/** What everybody may read (公示信息, §9.5): a penalty or a black listing inside its publication period. */
export interface PublicRecord {
  readonly enterpriseId: string;
  readonly id: string;
  readonly kind: 'PENALTY' | 'BLACK_LISTING';
  readonly title: string;
  readonly authorityName: string;
  readonly legalBasis: string;
  readonly documentNumber: string | null;
  readonly decidedOn: string;
  readonly publishedUntil: string;
  readonly isDisputed: boolean;
  readonly correctionStatement: string | null;
}

export interface PublicPage {
  readonly enterpriseId: string;
  readonly keyset: Keyset;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
}

export const PUBLIC_ORDER = 'publicCreditRecord:newest';

/** @throws CallerFault BAD_USER_INPUT */
export const readPublicKeyset = (page: PageRequest): Keyset => readListKeyset(page, PUBLIC_ORDER, isDay);

/** Up to `size + 1` records for each page, newest first: one statement for pages that differ in nothing but the enterprise. */
export const listPublicPages = async (manager: EntityManager, pages: readonly PublicPage[]): Promise<PublicRecord[][]> => {
  const found = new Map<PublicPage, PublicRecord[]>();
  for (const group of Map.groupBy(pages, ({ keyset, today }) => JSON.stringify([keyset, today])).values()) {
    const rows = Map.groupBy(await listGroup(manager, group), ({ enterpriseId }) => enterpriseId);
    for (const page of group) found.set(page, rows.get(page.enterpriseId.toLowerCase()) ?? []);
  }
  return pages.map((page) => found.get(page) ?? []);
};

/** A corrected record is shown no more; what replaces it carries the statement. A repaired one is shown no more (stop publish). */
const listGroup = (manager: EntityManager, group: readonly PublicPage[]): Promise<PublicRecord[]> => {
  const { keyset, today } = group[0] as PublicPage;
  const after = keyset.after === null ? '' : 'WHERE (shown."decidedOn", shown.id) < ($3::date, $4::uuid)';
  return manager.query(
    `/* publicRecords:page */ SELECT asked.id AS "enterpriseId", page.id, page.kind, page.title, page."authorityName", page."legalBasis", page."documentNumber",
       page."decidedOn"::text, page."publishedUntil"::text, page."isDisputed", page."correctionStatement"
     FROM unnest($1::uuid[]) AS asked(id) CROSS JOIN LATERAL (
       SELECT * FROM (
         SELECT r.id, 'PENALTY' AS kind, r.title, r.authority_name AS "authorityName", r.legal_basis AS "legalBasis", r.document_number AS "documentNumber",
           r.decided_on AS "decidedOn", r.published_until AS "publishedUntil",
           EXISTS (SELECT 1 FROM credit_dispute d WHERE d.record_id = r.id AND d.state = 'OPEN') AS "isDisputed",
           (SELECT d.reply FROM credit_dispute d WHERE d.record_id = r.corrects_record_id AND d.state = 'CORRECTED') AS "correctionStatement"
         FROM credit_record r
         WHERE r.enterprise_id = asked.id AND r.kind = 'PENALTY' AND r.is_published AND r.decided_on <= $2 AND r.published_until >= $2
           AND NOT EXISTS (SELECT 1 FROM credit_dispute d WHERE d.record_id = r.id AND d.state = 'CORRECTED')
           AND NOT EXISTS (SELECT 1 FROM credit_repair p WHERE p.record_id = r.id AND p.state = 'REPAIRED')
         UNION ALL
         SELECT l.id, 'BLACK_LISTING', l.reason, l.authority_name, l.legal_basis, NULL, l.listed_on, l.published_until, false, NULL
         FROM credit_listing l WHERE l.enterprise_id = asked.id AND l.state = 'LISTED' AND l.published_until >= $2
       ) AS shown ${after} ORDER BY shown."decidedOn" DESC, shown.id DESC LIMIT ${keyset.size + 1}) AS page
     ORDER BY asked.id, page."decidedOn" DESC, page.id DESC`,
    [group.map(({ enterpriseId }) => enterpriseId), today, ...(keyset.after ?? [])],
  );
};
