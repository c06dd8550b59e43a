import { divisionPrefix } from '@qinqing/codes';
import type { EntityManager } from '@qinqing/database';
import { listEnterpriseCopies, type EnterpriseCopy } from '@qinqing/register-copies';
import { dayMs, shanghaiMonth, startOfShanghaiDay } from '@qinqing/working-time';
import type { Settings } from '../../context.ts';
import { spanOfBlackout } from '../../domain/arrival/blackouts.ts';
import { comparePair } from '../../domain/merging/clusters.ts';
import { prepareSubject } from '../../domain/merging/similarity.ts';
import { weighTerms } from '../../domain/merging/term-weights.ts';
import type { Alternative, Host, MergePair, PlannableRequest, PlanningProblem, Team } from '../../domain/planning/planning-problem.ts';
import { isCountedInQuota } from '../../domain/visit-kind.ts';
import { isStatutory, type VisitRequest, type VisitWindow } from '../../domain/visit-request.ts';
import { listReceptionRules } from '../../persistence/arrival/reception-rules.ts';
import { listRecentTexts, listSubjects } from '../../persistence/merging/merge-subjects.ts';
import { countExposures, countReceptions, listBookedVisits } from '../../persistence/planning/plannable-requests.ts';
import { readQuotas } from '../../persistence/quotas.ts';
import { listCurrentWindows } from '../../persistence/visit-requests.ts';
import { findAlternatives } from './find-alternatives.ts';

export interface PlanSpan {
  readonly divisionCode: string;
  /** YYYY-MM-DD in Shanghai, both included. */
  readonly from: string;
  readonly to: string;
}

/** Gathers what a plan is made of: a constant number of statements, and one more for each saturated target. */
export const readPlanningProblem = async (
  manager: EntityManager,
  { requests, span, settings, now }: { readonly requests: readonly VisitRequest[]; readonly span: PlanSpan; readonly settings: Settings; readonly now: Date },
): Promise<PlanningProblem> => {
  const bounds = { from: new Date(Math.max(startOfShanghaiDay(span.from).getTime(), now.getTime())), to: new Date(startOfShanghaiDay(span.to).getTime() + dayMs) };
  const windows = Map.groupBy(await listCurrentWindows(manager, requests.map(({ id }) => id)), ({ visitRequestId }) => visitRequestId);
  // Who wishes to come at another time is no part of this plan.
  const plannable = requests.map((request) => toPlannable(request, (windows.get(request.id) ?? []).filter(({ startsAt, endsAt }) => startsAt > bounds.from && endsAt <= bounds.to))).filter((request) => request.windows.length > 0);
  const targets = await readHosts(manager, plannable.map(({ enterpriseId }) => enterpriseId), { settings, ...bounds, now });
  const alternatives = await findAlternatives(manager, { requests: requests.filter(({ id }) => plannable.some((request) => request.id === id)), plannable, hosts: targets, settings, now });
  const others = [...alternatives.values()].flat().map(({ enterpriseId }) => enterpriseId).filter((id) => !targets.some(({ enterpriseId }) => enterpriseId === id));
  const hosts = [...targets, ...(await readHosts(manager, others, { settings, ...bounds, now }))];
  const { values } = settings;
  return {
    requests: plannable.map((request) => ({ ...request, alternatives: alternatives.get(request.id) ?? [] })),
    hosts,
    teams: await readTeams(manager, plannable, bounds),
    mergePairs: await comparePairs(manager, plannable, span, settings),
    rules: {
      jointMinimumMinutes: values.planJointMinutes,
      parallelVisitsPerUnit: values.planParallelVisits,
      exposuresPerQuarter: values.exposureVisitsPerQuarter,
      kindWeights: values.burdenWeights,
    },
  };
};

const toPlannable = (request: VisitRequest, windows: readonly VisitWindow[]): PlannableRequest => ({
  id: request.id,
  enterpriseId: request.enterpriseId,
  unitId: request.unitId,
  kind: request.kind,
  isStatutory: isStatutory(request),
  isCountedInQuota: isCountedInQuota(request),
  headcount: request.headcount,
  isBoundByGroupSize: request.kind !== 'INSPECTION',
  windows: windows.map(({ position, startsAt, endsAt }) => ({ position, startsAt: startsAt.getTime(), endsAt: endsAt.getTime() })),
  notAfter: request.statutoryDeadline === null ? null : startOfShanghaiDay(request.statutoryDeadline).getTime() + dayMs,
  createdAt: request.createdAt.getTime(),
  alternatives: [] as readonly Alternative[],
});

interface HostFacts {
  readonly settings: Settings;
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
}

const readHosts = async (manager: EntityManager, enterpriseIds: readonly string[], { settings, from, to, now }: HostFacts): Promise<readonly Host[]> => {
  const ids = [...new Set(enterpriseIds)];
  const enterprises = await listEnterpriseCopies(manager, ids);
  const quotas = await readQuotas(manager, enterprises.map((enterprise) => ({ enterprise, settings: settings.values })), shanghaiMonth(from));
  const rules = new Map((await listReceptionRules(manager, ids)).map((rule) => [rule.enterpriseId, rule]));
  const booked = Map.groupBy(await listBookedVisits(manager, { enterpriseIds: ids, unitIds: [], from, to }), ({ enterpriseId }) => enterpriseId);
  const exposures = Map.groupBy(await countExposures(manager, ids, quarterStart(from)), ({ enterpriseId }) => enterpriseId);
  const receptions = await countReceptions(manager, ids, shanghaiMonth(new Date(now.getTime() - 365 * dayMs)));
  return enterprises.map((enterprise: EnterpriseCopy, index) => ({
    enterpriseId: enterprise.id,
    limit: quotas[index]?.limit ?? null,
    used: Object.fromEntries((quotas[index]?.uses ?? []).map(({ month, used }) => [month, used])),
    busy: (booked.get(enterprise.id) ?? []).map(toSpan),
    closed: (rules.get(enterprise.id)?.blackouts ?? []).map(spanOfBlackout).map(toSpan),
    headcountCap: rules.get(enterprise.id)?.maxGroupSize ?? settings.values.defaultGroupSize,
    isWilling: enterprise.visitMode === 'EXPOSURE',
    receptionsLastYear: receptions.get(enterprise.id) ?? 0,
    exposures: Object.fromEntries((exposures.get(enterprise.id) ?? []).map(({ quarter, visits }) => [quarter, visits])),
  }));
};

/** The first month of the instant's quarter, `YYYY-MM`. */
const quarterStart = (instant: Date): string => {
  const month = shanghaiMonth(instant);
  return `${month.slice(0, 5)}${String(Math.floor((Number(month.slice(5)) - 1) / 3) * 3 + 1).padStart(2, '0')}`;
};

const toSpan = ({ startsAt, endsAt }: { readonly startsAt: Date; readonly endsAt: Date }) => ({ startsAt: startsAt.getTime(), endsAt: endsAt.getTime() });

const readTeams = async (manager: EntityManager, plannable: readonly PlannableRequest[], bounds: { readonly from: Date; readonly to: Date }): Promise<readonly Team[]> => {
  const unitIds = [...new Set(plannable.map(({ unitId }) => unitId))];
  const booked = await listBookedVisits(manager, { enterpriseIds: [], unitIds, ...bounds });
  return unitIds.map((unitId) => ({ unitId, busy: booked.filter((visit) => visit.unitId === unitId).map(toSpan) }));
};

/** Which requests at the same enterprise may be one visit: what merging itself says (VIS-14, VIS-15, §10.2). */
const comparePairs = async (manager: EntityManager, plannable: readonly PlannableRequest[], span: PlanSpan, { values }: Settings): Promise<readonly MergePair[]> => {
  const subjects = await listSubjects(manager, plannable.map(({ id }) => id));
  const terms = weighTerms(await listRecentTexts(manager, divisionPrefix(span.divisionCode.slice(0, 6))));
  const pairs: MergePair[] = [];
  for (const [, ofOne] of Map.groupBy(subjects.map((subject) => ({ ...subject, ...prepareSubject(subject, terms) })), ({ enterpriseId }) => enterpriseId)) {
    for (const [index, a] of ofOne.entries()) {
      for (const b of ofOne.slice(index + 1)) {
        const { similarity, isDuty } = comparePair(a, b, values);
        if (similarity !== null || isDuty) pairs.push({ first: a.id, second: b.id, similarity: similarity?.score ?? 0, isCompulsory: isDuty });
      }
    }
  }
  return pairs;
};
