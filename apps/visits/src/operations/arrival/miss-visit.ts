import { retryLostRaces } from '@qinqing/database';
import { shanghaiDate } from '@qinqing/working-time';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import { isMissed } from '../../domain/arrival/visit-ending.ts';
import { findVisitRequest } from '../../persistence/visit-requests.ts';
import { releasePlace } from '../../persistence/visit-slots.ts';
import { moveVisit, settingsAt, SYSTEM_ACTOR } from '../act-on-visit.ts';
import { recordViolation } from '../inspections/record-violation.ts';
import { leaveBundle, waitForBundle } from '../merging/leave-bundle.ts';
import type { DeadlineContext } from '../pass-visit-deadline.ts';

/**
 * Nobody came (§9.1): the enterprise waited for nothing, which is held against the unit. The place in the month is free again,
 * since only what leads from ACCEPTED to CLOSED holds one (§10.1). Done twice, or too early, it does nothing.
 */
export const missVisit = ({ dataSource, now, calendar }: DeadlineContext, visitRequestId: string): Promise<void> =>
  retryLostRaces(() =>
    dataSource.transaction(async (manager) => {
      const request = await findVisitRequest(manager, visitRequestId);
      if (request === null || request.scheduledStartsAt === null) return;
      const settings = await settingsAt(manager, request.divisionCode, shanghaiDate(now));
      if (!isMissed(request, now, settings.values.noShowAfterMinutes)) return;
      const [enterprise] = await listEnterpriseCopies(manager, [request.enterpriseId]);
      if (enterprise === undefined) return;
      const moment = { actor: SYSTEM_ACTOR, now };
      await waitForBundle(manager, request);
      const moved = await moveVisit({ manager, request }, moment, { events: ['missVisit'] });
      // Of a merged visit those who came keep the place that this one held for all.
      const missed = await leaveBundle(manager, moved, moment, null);
      await releasePlace(manager, missed.id);
      await recordViolation(
        { manager, now, calendar },
        { kind: 'NO_SHOW', source: 'SYSTEM', visit: missed, recordedBy: SYSTEM_ACTOR, account: '约定时间无人到访 · Nobody came at the agreed time', occurredAt: request.scheduledStartsAt },
      );
    }),
  );
