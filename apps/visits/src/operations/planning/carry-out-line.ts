import type { EntityManager } from '@qinqing/database';
import { findEnterpriseCopy } from '@qinqing/register-copies';
import { shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { listProposedWindows } from '../../domain/planning/proposed-windows.ts';
import type { PlanLineOutcome, StoredPlanLine } from '../../domain/planning/visit-plan.ts';
import { quotaFacts } from '../../domain/visit-quota.ts';
import type { StoredCounterOffer, VisitRequest } from '../../domain/visit-request.ts';
import { readQuotas } from '../../persistence/quotas.ts';
import { listCurrentWindows, listVisitRequestsById } from '../../persistence/visit-requests.ts';
import { moveVisit, settingsAt } from '../act-on-visit.ts';
import { proposeWithin } from '../merging/propose-bundle.ts';
import { startClock } from '../step-clock.ts';
import { rankOffer } from './rank-offer.ts';

export interface LineOutcome {
  readonly outcome: PlanLineOutcome;
  readonly bundleId: string | null;
}

const carriedOut: LineOutcome = { outcome: 'CARRIED_OUT', bundleId: null };
const notPossible: LineOutcome = { outcome: 'NOT_POSSIBLE', bundleId: null };
const changed: LineOutcome = { outcome: 'CHANGED', bundleId: null };

/** Does what one confirmed line says, through the same steps as a person who does it by hand. */
export const carryOutLine = async (context: RequestContext, manager: EntityManager, line: StoredPlanLine): Promise<LineOutcome> => {
  const requests = await listVisitRequestsById(manager, line.requests.map(({ id }) => id));
  const isAsPlanned = line.requests.every(({ id, version }) => requests.some((request) => request.id === id && request.version === version && request.state === 'NECESSARY'));
  if (!isAsPlanned) return changed;
  switch (line.kind) {
    case 'SCHEDULE':
      // The suggested date is what the line itself records: the enterprise still chooses (VIS-07).
      return carriedOut;
    case 'MERGE':
      return merge(context, manager, line, requests);
    case 'OFFER':
    case 'DEFER':
      return counterOffer(context, manager, line, requests[0] as VisitRequest);
  }
};

/** The unit that booked first leads; every unit still has to agree (§9.1). */
const merge = async (context: RequestContext, manager: EntityManager, line: StoredPlanLine, requests: readonly VisitRequest[]): Promise<LineOutcome> => {
  const [lead] = requests.toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime() || (a.id < b.id ? -1 : 1));
  if (lead === undefined || line.startsAt === null || line.endsAt === null) return notPossible;
  const windows = listProposedWindows({ startsAt: line.startsAt, endsAt: line.endsAt }, await listCurrentWindows(manager, requests.map(({ id }) => id)), context.now);
  const proposed = await proposeWithin(context, manager, { visitRequestIds: requests.map(({ id }) => id), leadUnitId: lead.unitId, windows });
  return proposed.kind === 'done' ? { outcome: 'CARRIED_OUT', bundleId: proposed.value.id } : notPossible;
};

/** The unit is told from when on there is room, and, if the plan found one, of a willing enterprise; it may take either or none (§9.1, VIS-23). */
const counterOffer = async (context: RequestContext, manager: EntityManager, line: StoredPlanLine, request: VisitRequest): Promise<LineOutcome> => {
  const settings = await settingsAt(manager, request.divisionCode, context.today);
  const enterprise = await findEnterpriseCopy(manager, request.enterpriseId);
  const [first] = await listCurrentWindows(manager, [request.id]);
  if (enterprise === null || first === undefined) return notPossible;
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], shanghaiMonth(first.startsAt));
  // A team that is elsewhere is no matter of the enterprise's limit: the unit names other times itself.
  if (quota?.limit === undefined || quota.limit === null || (line.kind === 'DEFER' && line.notBefore === null)) return notPossible;
  const facts = quotaFacts({ ...quota, limit: quota.limit }, shanghaiDate(first.startsAt));
  const offer: StoredCounterOffer = {
    ...facts,
    nextAllowedFrom: line.notBefore ?? facts.nextAllowedFrom,
    candidates: line.kind === 'OFFER' ? await rankOffer(manager, { request, target: enterprise, chosenId: line.enterpriseId, month: shanghaiMonth(first.startsAt), settings, now: context.now }) : [],
  };
  if (line.kind === 'OFFER' && !offer.candidates.some(({ enterpriseId }) => enterpriseId === line.enterpriseId)) return notPossible;
  await moveVisit({ manager, request, requestId: context.requestId }, { actor: context.caller.subject, now: context.now }, { events: ['makeCounterOffer'], changes: { counterOffer: offer, ...startClock(context, 'COUNTER_OFFERED', settings) } });
  return carriedOut;
};
