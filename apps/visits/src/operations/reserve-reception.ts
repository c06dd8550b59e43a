import { publish, type EntityManager } from '@qinqing/database';
import { visitScheduledEvent } from '@qinqing/events';
import { shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import { isCountedInQuota } from '../domain/visit-kind.ts';
import { hasRoom, quotaFacts } from '../domain/visit-quota.ts';
import type { ProposedWindow } from '../domain/visit-form.ts';
import { isStatutory, type VisitRequest } from '../domain/visit-request.ts';
import type { VisitEvent } from '../domain/visit-state.ts';
import { readQuotas } from '../persistence/quotas.ts';
import { listTakenPlaces, reservePlace } from '../persistence/visit-slots.ts';
import { moveVisit, type VisitSituation } from './act-on-visit.ts';
import { refuseBlackout } from './arrival/refuse-blackout.ts';
import type { ReceptionRefusal, VisitLimitReached } from './refusals.ts';

export interface Reception {
  /** What leads to the date; left out: an acceptance. */
  readonly events?: readonly VisitEvent[];
  /** What else is saved with it. */
  readonly changes?: Partial<VisitRequest>;
  readonly window: ProposedWindow;
  /** Another request of the same merged visit holds the one place for all (§10.1). */
  readonly isPlaceShared?: boolean;
  readonly actor: string;
  readonly now: Date;
  readonly reason: string | null;
  readonly requestId: string | null;
}

/**
 * The moment when a visit gets its day: a place in the month of the visit (Asia/Shanghai) is reserved under the quota, the
 * request is accepted and scheduled, and the event goes out, all or nothing (§9.1, §10.1).
 *
 * @returns the refusal with its facts when the month is full, or the enterprise receives nobody on that day
 */
export const reserveReception = async (situation: VisitSituation, reception: Reception): Promise<{ saved: VisitRequest } | { refusal: ReceptionRefusal }> => {
  const { manager, request } = situation;
  const { events = ['accept', 'schedule'], window, actor, now, reason } = reception;
  const blackout = await refuseBlackout(manager, request, window);
  if (blackout !== null) return { refusal: blackout };
  if (isCountedInQuota(request) && reception.isPlaceShared !== true) {
    const refusal = await reserve(situation, window, isStatutory(request) || events.includes('override'));
    if (refusal !== null) return { refusal };
  }
  const changes = { ...reception.changes, scheduledStartsAt: window.startsAt, scheduledEndsAt: window.endsAt };
  const saved = await moveVisit(situation, { actor, now }, { events, changes, reason });
  await publishVisitScheduled(manager, saved, { now, requestId: reception.requestId });
  return { saved };
};

/** The visit has its day: told to other departments with the very moment. */
export const publishVisitScheduled = (
  manager: EntityManager,
  { id, divisionCode, enterpriseId, unitId, kind, scheduledStartsAt, scheduledEndsAt }: VisitRequest,
  { now, requestId }: { readonly now: Date; readonly requestId: string | null },
): Promise<void> => {
  const data = { visitRequestId: id, enterpriseId, unitId, kind, startsAt: scheduledStartsAt?.toISOString(), endsAt: scheduledEndsAt?.toISOString() };
  return publish(manager, [{ contract: visitScheduledEvent, subject: id, stateVersion: null, divisionCode, occurredAt: now, data }] as never, requestId);
};

const reserve = async ({ manager, request, enterprise, settings }: VisitSituation, window: ProposedWindow, isBeyondLimit: boolean): Promise<VisitLimitReached | null> => {
  const month = shanghaiMonth(window.startsAt);
  const taken = await listTakenPlaces(manager, request.enterpriseId, month);
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], month);
  if (quota === undefined) throw new Error('quotas are read for each enterprise');
  const { limit } = quota;
  if (limit !== null && !hasRoom(taken.size, limit, isBeyondLimit)) {
    // The facts are those of the decision: the month as it was seen, even if a place became free since.
    const uses = [...quota.uses.filter((use) => use.month !== month), { month, used: taken.size }];
    return { kind: 'VisitLimitReached', ...quotaFacts({ limit, uses }, shanghaiDate(window.startsAt)) };
  }
  await reservePlace(manager, { enterpriseId: request.enterpriseId, month, visitRequestId: request.id }, taken);
  return null;
};
