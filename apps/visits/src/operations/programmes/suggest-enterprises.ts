import type { EntityManager } from '@qinqing/database';
import { divisionPrefix } from '@qinqing/codes';
import { shanghaiMonth } from '@qinqing/working-time';
import type { Settings } from '../../context.ts';
import { rankCandidates, receptionCapacity, type Candidate, type RankedCandidate } from '../../domain/counter-offer.ts';
import type { VisitProgramme } from '../../domain/programmes/visit-programme.ts';
import { hasRoom, monthlyLimit } from '../../domain/visit-quota.ts';
import { listSuggestedEnterprises } from '../../persistence/programmes/suggested-enterprises.ts';

const YEAR_MS = 365 * 86_400_000;

/**
 * Whom the centre might pick for a programme's criteria, best first (§10.4, VIS-24): willing, with room in the month of the first window, and
 * the rarely seen before the often seen.
 */
export const suggestEnterprises = async (manager: EntityManager, { id, divisionCode, criteria, form }: VisitProgramme, settings: Settings, now: Date, most: number): Promise<readonly RankedCandidate[]> => {
  const [window] = criteria?.windows ?? [];
  if (criteria === null || window === undefined) return [];
  const place = { programmeId: id, divisionPrefix: divisionPrefix(divisionCode), month: shanghaiMonth(window.startsAt), yearAgo: shanghaiMonth(new Date(now.getTime() - YEAR_MS)) };
  const candidates = (await listSuggestedEnterprises(manager, place, criteria))
    .filter((row) => hasRoom(row.usedThisMonth, monthlyLimit(row, settings.values), false))
    .map((row): Candidate => ({ ...row, wantsExposure: row.visitMode === 'EXPOSURE', receptionCapacity: receptionCapacity(row.sizeClass, form.headcount) }));
  return rankCandidates(criteria.industryPrefix, candidates, settings.values.counterOfferWeights, most);
};
