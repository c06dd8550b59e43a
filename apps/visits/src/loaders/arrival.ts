import { isUuid, type EntityManager } from '@qinqing/database';
import { loadByOwner } from '@qinqing/subgraph-server';
import DataLoader from 'dataloader';
import type { PhotoIncident } from '../domain/arrival/photo-incident.ts';
import type { ReceptionRules } from '../domain/arrival/reception-rules.ts';
import type { RosterMember } from '../domain/arrival/roster.ts';
import { listEntries, type MemberEntry } from '../persistence/arrival/entry-passes.ts';
import { listPhotoIncidents } from '../persistence/arrival/photo-incidents.ts';
import { listReceptionRules } from '../persistence/arrival/reception-rules.ts';
import { listMembers } from '../persistence/arrival/rosters.ts';
import { listFeedback, type StoredFeedback } from '../persistence/arrival/visit-feedback.ts';
import { listMedia, type SubmittedMedia } from '../persistence/arrival/visit-media.ts';

/** What belongs to visits between their date and their end, read together for all visits of a page. */
export interface ArrivalLoaders {
  readonly receptionRules: DataLoader<string, ReceptionRules | null>;
  readonly rosters: DataLoader<string, readonly RosterMember[]>;
  readonly entries: DataLoader<string, readonly MemberEntry[]>;
  readonly feedback: DataLoader<string, readonly StoredFeedback[]>;
  readonly photoIncidents: DataLoader<string, readonly PhotoIncident[]>;
  readonly media: DataLoader<string, readonly SubmittedMedia[]>;
}

export const createArrivalLoaders = (manager: EntityManager): ArrivalLoaders => {
  const byVisit = <Row extends { readonly visitRequestId: string }>(list: (manager: EntityManager, ids: readonly string[]) => Promise<readonly Row[]>): DataLoader<string, readonly Row[]> =>
    loadByOwner<Row>((ids) => list(manager, ids), ({ visitRequestId }) => visitRequestId);
  return {
    receptionRules: new DataLoader(async (ids: readonly string[]) => {
      const rules = new Map((await listReceptionRules(manager, ids.filter(isUuid))).map((one) => [one.enterpriseId, one]));
      return ids.map((id) => rules.get(id.toLowerCase()) ?? null);
    }),
    rosters: byVisit(listMembers),
    entries: byVisit(listEntries),
    feedback: byVisit(listFeedback),
    photoIncidents: byVisit(listPhotoIncidents),
    media: byVisit(listMedia),
  };
};
