import { appealSimilarity } from '@qinqing/chinese-text';
import type { EntityManager } from 'typeorm';
import type { Appeal } from '../domain/appeal.ts';
import { openStates } from '../domain/appeal-state.ts';
import { rankSimilarAppeals, type SimilarAppeal, type SimilarityCandidate, type SimilaritySettings } from '../domain/similar-appeals.ts';

export interface SimilarityQuestion {
  readonly appeal: Pick<Appeal, 'candidates' | 'content' | 'divisionCode' | 'enterpriseId' | 'id' | 'itemCode'>;
  readonly limits: SimilaritySettings;
}

const MOST_OWN = 50;
const MOST_ANSWERS = 50;

/** What may be told of appeals like each of these (§10.5, APL-30): one statement for all of them. */
export const listSimilarAppeals = async (manager: EntityManager, questions: readonly SimilarityQuestion[]): Promise<SimilarAppeal[][]> => {
  const asked = questions.map(({ appeal }, place) => ({ place, ...appeal, itemCodes: likelyItems(appeal) }));
  const rows: (SimilarityCandidate & { place: number })[] = await manager.query(
    `/* similarAppeals:candidates */ SELECT q.place::int, c.* FROM jsonb_to_recordset($1::jsonb) AS q(place int, id uuid, "enterpriseId" uuid, "divisionCode" text, "itemCodes" text[])
     CROSS JOIN LATERAL (
       (SELECT a.id AS "appealId", a.content, a.item_code AS "itemCode", NULL::text AS "publicAnswer", NULL::timestamptz AS "answeredAt" FROM appeal a
        WHERE a.enterprise_id = q."enterpriseId" AND a.id <> q.id AND a.state = ANY($2) ORDER BY a.submitted_at DESC, a.id DESC LIMIT ${MOST_OWN})
       UNION ALL
       (SELECT NULL, a.content, a.item_code, a.public_answer, a.reply_at FROM unnest(q."itemCodes") AS likely(code)
        CROSS JOIN LATERAL (SELECT p.content, p.item_code, p.public_answer, p.reply_at FROM appeal p
          WHERE p.item_code = likely.code AND p.public_answer IS NOT NULL AND p.division_code = q."divisionCode" AND p.id <> q.id ORDER BY p.reply_at DESC LIMIT ${MOST_ANSWERS}) AS a)
     ) AS c`,
    [JSON.stringify(asked), openStates],
  );
  const candidates = Map.groupBy(rows, ({ place }) => place);
  return questions.map(({ appeal, limits }, place) => {
    const scoreOf = ({ content, itemCode }: SimilarityCandidate): number => appealSimilarity({ text: appeal.content, itemCode: appeal.itemCode }, { text: content, itemCode }).score;
    return [...rankSimilarAppeals(candidates.get(place) ?? [], scoreOf, limits)];
  });
};

/** What it is about, or may be about as long as nobody has classified it. */
const likelyItems = ({ itemCode, candidates }: SimilarityQuestion['appeal']): readonly string[] => (itemCode === null ? candidates.map((candidate) => candidate.itemCode) : [itemCode]);
