import type { EntityManager } from 'typeorm';
import type { CampaignCounts } from '../../domain/campaigns/campaign-figures.ts';

type Owner = 'campaign_id' | 'session_id';

/** What campaigns, or sessions, have achieved: one statement for all that are asked for. */
const countBy = (owner: Owner) => (manager: EntityManager, ids: readonly string[]): Promise<(CampaignCounts & { readonly id: string })[]> =>
  manager.query(
    `/* figures:${owner} */ WITH met AS (
       SELECT ${owner} AS id, count(DISTINCT enterprise_id)::int AS visited, count(*) FILTER (WHERE mode = 'ON_SITE')::int AS "onSite",
         count(*) FILTER (WHERE mode = 'PHONE')::int AS "byPhone", count(*) FILTER (WHERE mode = 'WECHAT')::int AS "byWeChat",
         count(*) FILTER (WHERE mode = 'SESSION')::int AS "inSessions"
       FROM campaign_contact WHERE ${owner} = ANY($1) GROUP BY ${owner}
     ), raised AS (
       SELECT q.${owner} AS id, count(*) FILTER (WHERE q.kind = 'QUESTION')::int AS questions, count(*) FILTER (WHERE q.kind = 'SUGGESTION')::int AS suggestions,
         count(*) FILTER (WHERE q.kind = 'QUESTION' AND q.answer IS NOT NULL AND q.promised_on IS NULL)::int AS "solvedOnSpot",
         count(*) FILTER (WHERE q.taken_over_at IS NOT NULL AND EXISTS (SELECT 1 FROM appeal_copy a WHERE a.question_id = q.id AND NOT a.is_open))::int AS coordinated
       FROM campaign_question q WHERE q.${owner} = ANY($1) GROUP BY q.${owner}
     )
     SELECT id, coalesce(visited, 0) AS visited, coalesce("onSite", 0) AS "onSite", coalesce("byPhone", 0) AS "byPhone", coalesce("byWeChat", 0) AS "byWeChat",
       coalesce("inSessions", 0) AS "inSessions", coalesce(questions, 0) AS questions, coalesce(suggestions, 0) AS suggestions,
       coalesce("solvedOnSpot", 0) AS "solvedOnSpot", coalesce(coordinated, 0) AS coordinated
     FROM met FULL JOIN raised USING (id)`,
    [ids],
  );

export const countCampaigns = countBy('campaign_id');
export const countSessions = countBy('session_id');
