import type { EntityManager } from '@qinqing/database';
import type { EnterpriseCopy } from '@qinqing/register-copies';
import { dayMs, shanghaiMonth } from '@qinqing/working-time';
import type { Settings } from '../../context.ts';
import { rankCandidates, receptionCapacity, type Candidate, type RankedCandidate } from '../../domain/counter-offer.ts';
import { letOthersGoFirst } from '../../domain/planning/exposure-rotation.ts';
import { hasRoom, monthlyLimit } from '../../domain/visit-quota.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listWillingEnterprises } from '../../persistence/willing-enterprises.ts';

export interface OfferFacts {
  readonly request: VisitRequest;
  readonly target: EnterpriseCopy;
  /** Whom the plan chose. */
  readonly chosenId: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly settings: Settings;
  readonly now: Date;
}

const OFFERED = 3;
const ALL = 200;

/** The plan's choice first, then the best of the others: the unit has three to choose from (§10.4). Empty when the choice no longer has room. */
export const rankOffer = async (manager: EntityManager, { request, target, chosenId, month, settings, now }: OfferFacts): Promise<readonly RankedCandidate[]> => {
  const { values } = settings;
  const place = { enterpriseId: target.id, district: target.divisionCode.slice(0, 6), industryCode: target.industryCode };
  const willing = await listWillingEnterprises(manager, place, month, shanghaiMonth(new Date(now.getTime() - 365 * dayMs)));
  const open = willing.filter((row) => hasRoom(row.usedThisMonth, monthlyLimit({ ...row, visitMode: 'EXPOSURE' }, values), false));
  const candidates = letOthersGoFirst(open, values.exposureVisitsPerQuarter).map((row): Candidate => ({ ...row, wantsExposure: true, receptionCapacity: receptionCapacity(row.sizeClass, request.headcount) }));
  const ranked = rankCandidates(target.industryCode, candidates, values.counterOfferWeights, ALL);
  const chosen = ranked.find(({ enterpriseId }) => enterpriseId === chosenId);
  if (chosen === undefined) return [];
  const others = ranked.filter((candidate) => candidate !== chosen).slice(0, OFFERED - 1);
  const hasNewcomer = [chosen, ...others].some(({ isNeverVisited }) => isNeverVisited);
  const newcomer = hasNewcomer ? undefined : ranked.find(({ isNeverVisited }) => isNeverVisited);
  return newcomer === undefined ? [chosen, ...others] : [chosen, ...others.slice(0, OFFERED - 2), newcomer];
};
