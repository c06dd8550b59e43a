import type { EntityManager } from '@qinqing/database';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import { dayMs, shanghaiMonth } from '@qinqing/working-time';
import type { Settings } from '../../context.ts';
import { rankCandidates, receptionCapacity, type Candidate } from '../../domain/counter-offer.ts';
import { isDivertible } from '../../domain/planning/divertible.ts';
import { letOthersGoFirst } from '../../domain/planning/exposure-rotation.ts';
import { monthOf } from '../../domain/planning/occupancy.ts';
import type { Alternative, Host, PlannableRequest } from '../../domain/planning/planning-problem.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listWillingEnterprises } from '../../persistence/willing-enterprises.ts';

/** More than the three of a counter-offer, so that many requests for one enterprise find different ones. */
const ALTERNATIVES_OF_ONE = 8;

export interface AlternativeSearch {
  readonly requests: readonly VisitRequest[];
  readonly plannable: readonly PlannableRequest[];
  readonly hosts: readonly Host[];
  readonly settings: Settings;
  readonly now: Date;
}

/**
 * Willing enterprises for requests at targets that cannot receive all who ask (§10.4, VIS-23), best first. Where there is room for
 * everybody, nobody is sent elsewhere.
 */
export const findAlternatives = async (manager: EntityManager, { requests, plannable, hosts, settings, now }: AlternativeSearch): Promise<ReadonlyMap<string, readonly Alternative[]>> => {
  const crowded = new Set(hosts.filter((host) => isCrowded(host, plannable)).map(({ enterpriseId }) => enterpriseId));
  const divertible = requests.filter((request) => crowded.has(request.enterpriseId) && isDivertible(request));
  const targets = new Map((await listEnterpriseCopies(manager, [...new Set(divertible.map(({ enterpriseId }) => enterpriseId))])).map((target) => [target.id, target]));
  const found = new Map<string, readonly Alternative[]>();
  for (const [enterpriseId, ofOne] of Map.groupBy(divertible, (request) => request.enterpriseId)) {
    const target = targets.get(enterpriseId);
    const first = plannable.find((request) => request.enterpriseId === enterpriseId)?.windows[0];
    if (target === undefined || first === undefined) continue;
    const place = { enterpriseId, district: target.divisionCode.slice(0, 6), industryCode: target.industryCode };
    const willing = await listWillingEnterprises(manager, place, monthOf(first.startsAt), shanghaiMonth(new Date(now.getTime() - 365 * dayMs)));
    const inTurn = letOthersGoFirst(willing, settings.values.exposureVisitsPerQuarter);
    for (const { id, headcount } of ofOne) {
      const candidates = inTurn.map((row): Candidate => ({ ...row, wantsExposure: true, receptionCapacity: receptionCapacity(row.sizeClass, headcount) }));
      const ranked = rankCandidates(target.industryCode, candidates, settings.values.counterOfferWeights, ALTERNATIVES_OF_ONE);
      found.set(id, ranked.map((candidate) => ({ enterpriseId: candidate.enterpriseId, score: candidate.score })));
    }
  }
  return found;
};

/** More requests than places in one of the months. */
const isCrowded = ({ enterpriseId, limit, used }: Host, plannable: readonly PlannableRequest[]): boolean => {
  if (limit === null) return false;
  const counted = plannable.filter((request) => request.enterpriseId === enterpriseId && request.isCountedInQuota);
  const months = new Set(counted.flatMap(({ windows }) => windows.map(({ startsAt }) => monthOf(startsAt))));
  return [...months].some((month) => counted.filter(({ windows }) => windows.some(({ startsAt }) => monthOf(startsAt) === month)).length > limit - (used[month] ?? 0));
};
