import { publish } from '@qinqing/database';
import { visitScheduledEvent } from '@qinqing/events';
import { shanghaiDate, shanghaiMonth } from '@qinqing/working-time';
import { isCountedInQuota } from '../domain/visit-kind.ts';
import { hasRoom, quotaFacts } from '../domain/visit-quota.ts';
import { isStatutory, type VisitRequest, type VisitWindow } from '../domain/visit-request.ts';
import { readQuotas } from '../persistence/quotas.ts';
import { listTakenPlaces, reservePlace } from '../persistence/visit-slots.ts';
import { moveVisit, type VisitSituation } from './act-on-visit.ts';
import type { VisitLimitReached } from './refusals.ts';

export interface Reception {
  readonly window: VisitWindow;
  readonly actor: string;
  readonly now: Date;
  readonly reason: string | null;
  readonly requestId: string | null;
}

/**
 * The moment when a visit gets its day: a place in the month of the visit (Asia/Shanghai) is reserved under the quota, the
 * request is accepted and scheduled, and the event goes out, all or nothing (§9.1, §10.1).
 *
 * @returns the refusal with the month's facts when it is full
 */
export const reserveReception = async (situation: VisitSituation, reception: Reception): Promise<{ saved: VisitRequest } | { refusal: VisitLimitReached }> => {
  const { manager, request } = situation;
  const { window, actor, now, reason } = reception;
  if (isCountedInQuota(request.kind)) {
    const refusal = await reserve(situation, window);
    if (refusal !== null) return { refusal };
  }
  const changes = { scheduledStartsAt: window.startsAt, scheduledEndsAt: window.endsAt };
  const saved = await moveVisit(situation, { actor, now }, { events: ['accept', 'schedule'], changes, reason });
  await publish(
    manager,
    [
      {
        contract: visitScheduledEvent,
        subject: saved.id,
        stateVersion: null,
        divisionCode: saved.divisionCode,
        occurredAt: now,
        data: {
          visitRequestId: saved.id,
          enterpriseId: saved.enterpriseId,
          unitId: saved.unitId,
          kind: saved.kind,
          startsAt: window.startsAt.toISOString(),
          endsAt: window.endsAt.toISOString(),
        },
      },
    ] as never,
    reception.requestId,
  );
  return { saved };
};

const reserve = async ({ manager, request, enterprise, settings }: VisitSituation, window: VisitWindow): Promise<VisitLimitReached | null> => {
  const month = shanghaiMonth(window.startsAt);
  const taken = await listTakenPlaces(manager, request.enterpriseId, month);
  const [quota] = await readQuotas(manager, [{ enterprise, settings: settings.values }], month);
  if (quota === undefined) throw new Error('quotas are read for each enterprise');
  const { limit } = quota;
  if (limit !== null && !hasRoom(taken.size, limit, isStatutory(request))) {
    // The facts are those of the decision: the month as it was seen, even if a place became free since.
    const uses = [...quota.uses.filter((use) => use.month !== month), { month, used: taken.size }];
    return { kind: 'VisitLimitReached', ...quotaFacts({ limit, uses }, shanghaiDate(window.startsAt)) };
  }
  await reservePlace(manager, { enterpriseId: request.enterpriseId, month, visitRequestId: request.id }, taken);
  return null;
};
