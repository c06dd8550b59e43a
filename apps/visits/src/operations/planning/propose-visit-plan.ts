import { randomUUID } from 'node:crypto';
import { isInJurisdiction } from '@qinqing/caller';
import { divisionPrefix, parseDivisionCode } from '@qinqing/codes';
import { runOperation, type OperationResult } from '@qinqing/database';
import type { RequestContext, Settings } from '../../context.ts';
import { checkPlanSpan, type StoredPlanLine, type VisitPlan } from '../../domain/planning/visit-plan.ts';
import type { PlanLine } from '../../domain/planning/plan-lines.ts';
import type { VisitRequest } from '../../domain/visit-request.ts';
import { listPlannableRequests } from '../../persistence/planning/plannable-requests.ts';
import { insertVisitPlan } from '../../persistence/planning/visit-plans.ts';
import { settingsAt } from '../act-on-visit.ts';
import { getVisitPlan } from './act-on-plan.ts';
import type { PlanningAnswer } from './planning-task.ts';
import { readPlanningProblem, type PlanSpan } from './read-planning-problem.ts';
import type { VisitPlanNotPossible } from './refusals.ts';
import { runPlanner } from './run-planner.ts';

export interface ProposeVisitPlanInput extends PlanSpan {
  readonly idempotencyKey: string;
}

/** The same requests give the same plan, for everybody and each time. */
const SEED = 1;

/**
 * Computes and stores a plan for the open requests of a division (M3). Nothing else changes: what it says is carried out only
 * when the centre confirms it. It is computed before the transaction begins, so that no connection waits for it; a request that
 * moves on meanwhile makes the plan stale like one that moves on later.
 */
export const proposeVisitPlan = async (context: RequestContext, input: ProposeVisitPlanInput): Promise<OperationResult<VisitPlan, VisitPlanNotPossible>> => {
  const prepared = await prepare(context, input);
  return runOperation<VisitPlan, VisitPlanNotPossible>(context.dataSource, {
    mutation: 'proposeVisitPlan',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      if ('kind' in prepared) return { kind: 'refused', refusal: prepared };
      const plan = newPlan(context, input, prepared);
      await insertVisitPlan(manager, plan, writeLines(plan.id, prepared));
      return { kind: 'done', value: await getVisitPlan(manager, plan.id), reference: plan.id };
    },
    readAgain: getVisitPlan,
  });
};

interface PreparedPlan {
  readonly answer: PlanningAnswer;
  readonly requests: readonly VisitRequest[];
  readonly settings: Settings;
}

const prepare = async ({ manager, caller, today, now }: RequestContext, input: ProposeVisitPlanInput): Promise<PreparedPlan | VisitPlanNotPossible> => {
  const parsed = parseDivisionCode(input.divisionCode);
  if (!parsed.ok || !isInJurisdiction(caller, parsed.code)) return { kind: 'VisitPlanNotPossible', problem: 'DIVISION_NOT_YOURS', limit: null };
  const span = { divisionCode: parsed.code, from: input.from, to: input.to };
  const settings = await settingsAt(manager, parsed.code, today);
  const { planMostDays, planMostRequests, planMostProvenRequests, planRepairRounds, planTimeLimitSeconds } = settings.values;
  const problem = checkPlanSpan(span, today, planMostDays);
  if (problem !== null) return { kind: 'VisitPlanNotPossible', problem, limit: problem === 'SPAN_TOO_LONG' ? String(planMostDays) : null };
  const requests = await listPlannableRequests(manager, divisionPrefix(parsed.code), planMostRequests + 1);
  if (requests.length > planMostRequests) return { kind: 'VisitPlanNotPossible', problem: 'TOO_MANY_REQUESTS', limit: String(planMostRequests) };
  const answer = await runPlanner({
    problem: await readPlanningProblem(manager, { requests, span, settings, now }),
    seed: SEED,
    repairRounds: planRepairRounds,
    timeLimitSeconds: planTimeLimitSeconds,
    mostProvenRequests: planMostProvenRequests,
  });
  return { answer, requests, settings };
};

const newPlan = ({ caller, now }: RequestContext, { divisionCode, from, to }: ProposeVisitPlanInput, { answer, settings }: PreparedPlan): Omit<VisitPlan, 'hasChangedInputs'> => ({
  id: randomUUID(),
  divisionCode,
  fromDay: from,
  toDay: to,
  state: 'PROPOSED',
  totals: answer.totals,
  isProvenBest: answer.isProvenBest,
  isCutShort: answer.isCutShort,
  settingsVersion: settings.version,
  proposedBy: caller.subject,
  createdAt: now,
  updatedAt: now,
  version: 1,
});

const writeLines = (planId: string, { answer, requests }: PreparedPlan): readonly Omit<StoredPlanLine, 'outcome' | 'bundleId'>[] => {
  const versions = new Map(requests.map(({ id, version }) => [id, version]));
  return answer.lines.map((line: PlanLine, index) => ({
    ...line,
    planId,
    position: index + 1,
    startsAt: line.startsAt === null ? null : new Date(line.startsAt),
    endsAt: line.endsAt === null ? null : new Date(line.endsAt),
    requests: line.requestIds.map((id) => ({ id, version: versions.get(id) ?? 0 })),
  }));
};
