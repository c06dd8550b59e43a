import { CallerFault } from '@qinqing/caller';
import { readRecordedText } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { banEndsAt, listBannedPersons, type IncidentSanction } from '../../domain/arrival/photo-incident.ts';
import { insertBans, listGroup, listPhotoIncidents, readBanOf, saveIncidentDecision } from '../../persistence/arrival/photo-incidents.ts';
import { actOnVisit, type VisitOperationResult } from '../act-on-visit.ts';
import type { PhotoIncidentDecided, PhotoIncidentUnknown } from './refusals.ts';

export interface DecidePhotoIncidentInput {
  readonly idempotencyKey: string;
  readonly visitRequestId: string;
  readonly photoIncidentId: string;
  /** Null: dismissed. */
  readonly sanction: IncidentSanction | null;
  readonly finding: string;
}

type Refusals = PhotoIncidentUnknown | PhotoIncidentDecided;
type Ban = Awaited<ReturnType<typeof readBanOf>>;

/** The centre decides what a picture costs those who took it (VIS-20). A ban holds everywhere from this moment on, at gates too. */
export const decidePhotoIncident = async (context: RequestContext, input: DecidePhotoIncidentInput): Promise<{ readonly result: VisitOperationResult<Refusals>; readonly ban: Ban }> => {
  const finding = readRecordedText('finding', input.finding, 1000);
  const { sanction, photoIncidentId } = input;
  const result = await actOnVisit<Refusals>(context, {
    mutation: 'decidePhotoIncident',
    action: 'DECIDE_PHOTO_INCIDENT',
    input,
    decide: async ({ manager, request, settings }) => {
      const incident = (await listPhotoIncidents(manager, [request.id])).find(({ id }) => id === photoIncidentId);
      if (incident === undefined) return { refusal: { kind: 'PhotoIncidentUnknown', photoIncidentId } };
      if (incident.decidedAt !== null) return { refusal: { kind: 'PhotoIncidentDecided', decidedAt: incident.decidedAt } };
      if (sanction === 'MEMBER_BAN' && incident.memberIds.length === 0) {
        throw new CallerFault('BAD_USER_INPUT', 'The report names no visitor: choose WARNING or GROUP_BAN.', { field: 'sanction' });
      }
      const { caller, now } = context;
      await saveIncidentDecision(manager, incident, { sanction, finding, by: caller.subject, now });
      const banned = listBannedPersons(sanction, await listGroup(manager, request.id), incident.memberIds);
      await insertBans(manager, incident.id, banned, { from: now, until: banEndsAt(now, settings.values.photoBanDays) });
      return { saved: request };
    },
  });
  return { result, ban: result.kind === 'done' ? await readBanOf(context.manager, photoIncidentId) : { banned: 0, bannedUntil: null } };
};
