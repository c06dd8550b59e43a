import type { EntityManager } from 'typeorm';
import type { ExposureEntry } from '../../domain/planning/exposure-ledger.ts';
import type { ExposureGroup } from '../../domain/protection/gini.ts';

const MOST_ENTRIES = 100;

/** The exposure visits of a quarter at enterprises of a division, most first. */
export const listExposures = (manager: EntityManager, divisionPrefix: string, months: readonly string[]): Promise<ExposureEntry[]> =>
  manager.query(
    `/* exposure:entries */ SELECT c.enterprise_id AS "enterpriseId", count(*)::int AS visits FROM exposure_credit c JOIN enterprise_copy e ON e.id = c.enterprise_id
     WHERE c.month = ANY($2) AND e.division_code LIKE $1 || '%' GROUP BY c.enterprise_id ORDER BY count(*) DESC, c.enterprise_id LIMIT ${MOST_ENTRIES}`,
    [divisionPrefix, months],
  );

export const countExposureVisits = async (manager: EntityManager, divisionPrefix: string, months: readonly string[]): Promise<number> => {
  const [row]: { visits: number }[] = await manager.query(
    `/* exposure:visits */ SELECT count(*)::int AS visits FROM exposure_credit c JOIN enterprise_copy e ON e.id = c.enterprise_id
     WHERE c.month = ANY($2) AND e.division_code LIKE $1 || '%'`,
    [divisionPrefix, months],
  );
  return row?.visits ?? 0;
};

/** Who wants to be seen (§10.4): as the index that counts them says it. */
const isWilling = `e.visit_mode = 'EXPOSURE' AND e.status = 'ACTIVE' AND e.size_class IN ('MEDIUM', 'SMALL', 'MICRO')`;

/** How many of the enterprises that want exposure received so many visits in these months; those without any are counted, not read. */
export const groupWillingByReceptions = (manager: EntityManager, divisionPrefix: string, months: readonly string[]): Promise<ExposureGroup[]> =>
  manager.query(
    `/* exposure:spread */ WITH received AS (
       SELECT e.id, count(*)::int AS visits FROM visit_slot s JOIN enterprise_copy e ON e.id = s.enterprise_id
       WHERE s.month = ANY($2) AND ${isWilling} AND e.division_code LIKE $1 || '%' GROUP BY e.id)
     SELECT visits, count(*)::int AS enterprises FROM received GROUP BY visits
     UNION ALL
     SELECT 0, (SELECT count(*) FROM enterprise_copy e WHERE ${isWilling} AND e.division_code LIKE $1 || '%')::int - (SELECT count(*) FROM received)::int`,
    [divisionPrefix, months],
  );

/** The units' answers to counter-offers that had candidates; it is the units that answer them, never the enterprises. */
export const countOfferAnswers = async (
  manager: EntityManager,
  divisionPrefix: string,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<{ readonly answered: number; readonly taken: number }> => {
  const [row]: { answered: number; taken: number }[] = await manager.query(
    `/* exposure:answers */ SELECT count(*)::int AS answered, count(*) FILTER (WHERE t.event = 'takeAlternative')::int AS taken
     FROM visit_transition t JOIN visit_request r ON r.id = t.visit_request_id
     WHERE t.event IN ('takeAlternative', 'insistOnTarget', 'expireCounterOffer') AND t.at >= $2 AND t.at < $3
       AND r.division_code LIKE $1 || '%' AND jsonb_array_length(r.counter_offer -> 'candidates') > 0`,
    [divisionPrefix, from, to],
  );
  return row ?? { answered: 0, taken: 0 };
};
