import { readListKeyset, type Keyset, type PageRequest } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ProtectionScoreSettings, ScoredCandidate } from '../../domain/protection/protection-score.ts';
import { scoreCandidate } from '../../domain/protection/protection-score.ts';
import { placeHoldingStates } from '../../domain/visit-state.ts';
import { divisionPattern } from '../scopes.ts';
import { campaignReceptions, isReception, receptionId } from './receptions.ts';

export const CANDIDATE_ORDER = 'protection:candidates';

/** Scores of a cursor are decimal numbers as PostgreSQL writes them. */
const isScore = (text: string): boolean => /^\d(\.\d{1,9})?$/.test(text);

export const readCandidateKeyset = (page: PageRequest): Keyset => readListKeyset(page, CANDIDATE_ORDER, isScore);

export interface CandidateQuery {
  readonly divisionCode: string;
  readonly since: Date;
  readonly until: Date;
  readonly settings: ProtectionScoreSettings & { readonly protectionVisits: number };
}

export interface RankedProtectionCandidate extends ScoredCandidate {
  /** The score by which it was ranked, with its decimals. */
  readonly rank: string;
}

export const candidateSortValues = ({ rank, enterpriseId }: RankedProtectionCandidate): readonly string[] => [rank, enterpriseId];

/**
 * Enterprises in business that are visited often enough and neither protected nor on the list (VIS-09), by the score of VIS-10. One statement,
 * over the visits of the trailing months: enterprises without a visit cost nothing.
 */
export const listCandidates = async (manager: EntityManager, { divisionCode, since, until, settings }: CandidateQuery, { size, after }: Keyset): Promise<RankedProtectionCandidate[]> => {
  const { frequency, development } = settings.protectionScoreWeights;
  const rows: (Pick<ScoredCandidate, 'enterpriseId' | 'receptions' | 'frequencyPercentile' | 'sizeClass' | 'quality'> & { rank: string })[] = await manager.query(
    `/* protectionCandidates:page */ WITH visited AS (
       SELECT enterprise_id, count(*)::int AS receptions FROM (
         SELECT v.enterprise_id, ${receptionId} AS reception FROM visit_request v
         WHERE v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at <= $3 AND v.state = ANY($4) AND ${isReception}
         UNION SELECT v.enterprise_id, v.id FROM ${campaignReceptions} AS v WHERE v.division_code LIKE $1 AND v.scheduled_starts_at >= $2 AND v.scheduled_starts_at <= $3
       ) AS received GROUP BY enterprise_id
     ), ranked AS (SELECT enterprise_id, receptions, cume_dist() OVER (ORDER BY receptions) AS percentile FROM visited
     ), scored AS (
       SELECT r.enterprise_id, r.receptions, r.percentile, e.size_class, e.quality,
         round(($6::float8 * r.percentile + $7::float8 * (coalesce(($8::jsonb ->> e.size_class)::float8, 0) + e.quality) / 2)::numeric, 9) AS score
       FROM ranked r JOIN enterprise_copy e ON e.id = r.enterprise_id
       WHERE r.receptions >= $5 AND e.status = 'ACTIVE' AND NOT e.is_protected
         AND NOT EXISTS (SELECT 1 FROM protection_entry p WHERE p.enterprise_id = r.enterprise_id AND p.state <> 'REMOVED')
     )
     SELECT enterprise_id AS "enterpriseId", receptions, percentile AS "frequencyPercentile", size_class AS "sizeClass", quality, score::text AS rank FROM scored
     WHERE $9::numeric IS NULL OR (score, enterprise_id) < ($9::numeric, $10::uuid)
     ORDER BY score DESC, enterprise_id DESC LIMIT ${size + 1}`,
    [divisionPattern(divisionCode), since, until, placeHoldingStates, settings.protectionVisits, frequency, development, JSON.stringify(settings.developmentBySize), after?.[0] ?? null, after?.[1] ?? null],
  );
  return rows.map((row) => ({ ...row, ...scoreCandidate(row, settings) }));
};
