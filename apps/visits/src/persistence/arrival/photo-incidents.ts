import type { EntityManager } from 'typeorm';
import type { IncidentSanction, PhotoIncident } from '../../domain/arrival/photo-incident.ts';

/** The incidents of each visit, newest first, with the members concerned. */
export const listPhotoIncidents = (manager: EntityManager, visitRequestIds: readonly string[]): Promise<PhotoIncident[]> =>
  manager.query(
    `/* photoIncidents:list */ SELECT i.id, i.visit_request_id AS "visitRequestId", i.division_code AS "divisionCode", i.zone, i.severity, i.description, i.state, i.sanction, i.finding,
       i.reported_by AS "reportedBy", i.reported_at AS "reportedAt", i.decided_at AS "decidedAt", i.version::int AS version,
       ARRAY(SELECT m.member_id::text FROM photo_incident_member m WHERE m.incident_id = i.id ORDER BY m.member_id) AS "memberIds"
     FROM photo_incident i WHERE i.visit_request_id = ANY($1) ORDER BY i.visit_request_id, i.reported_at DESC, i.id DESC`,
    [visitRequestIds],
  );

export const insertPhotoIncident = async (manager: EntityManager, incident: PhotoIncident): Promise<void> => {
  await manager.query(
    `/* reportPhotoIncident:save */ INSERT INTO photo_incident (id, visit_request_id, division_code, zone, severity, description, state, reported_by, reported_at)
     VALUES ($1, $2, $3, $4, $5, $6, 'REPORTED', $7, $8)`,
    [incident.id, incident.visitRequestId, incident.divisionCode, incident.zone, incident.severity, incident.description, incident.reportedBy, incident.reportedAt],
  );
  await manager.query('/* reportPhotoIncident:members */ INSERT INTO photo_incident_member (incident_id, member_id) SELECT $1, unnest($2::uuid[])', [incident.id, incident.memberIds]);
};

export interface IncidentDecision {
  readonly sanction: IncidentSanction | null;
  readonly finding: string;
  readonly by: string;
  readonly now: Date;
}

/** The database accepts the successor of the version that was read alone: of two decisions one is made. */
export const saveIncidentDecision = (manager: EntityManager, { id, version }: Pick<PhotoIncident, 'id' | 'version'>, { sanction, finding, by, now }: IncidentDecision): Promise<unknown> =>
  manager.query(
    `/* decidePhotoIncident:save */ UPDATE photo_incident SET state = CASE WHEN $2::text IS NULL THEN 'DISMISSED' ELSE 'UPHELD' END, sanction = $2, finding = $3, decided_by = $4, decided_at = $5, version = $6
     WHERE id = $1`,
    [id, sanction, finding, by, now, version + 1],
  );

export const insertBans = (manager: EntityManager, incidentId: string, personKeys: readonly string[], { from, until }: { readonly from: Date; readonly until: Date }): Promise<unknown> =>
  manager.query('/* decidePhotoIncident:ban */ INSERT INTO visitor_ban (incident_id, person_key, from_at, until_at) SELECT $1, unnest($2::text[]), $3, $4', [incidentId, personKeys, from, until]);

/** How many were banned for an incident, and until when. */
export const readBanOf = async (manager: EntityManager, incidentId: string): Promise<{ readonly banned: number; readonly bannedUntil: Date | null }> => {
  const [row]: { banned: number; bannedUntil: Date | null }[] = await manager.query('/* bans:ofIncident */ SELECT count(*)::int AS banned, max(until_at) AS "bannedUntil" FROM visitor_ban WHERE incident_id = $1', [incidentId]);
  return row ?? { banned: 0, bannedUntil: null };
};

/** Everybody who was on the roster when the visit began: from then on it stays as it is. */
export const listGroup = (manager: EntityManager, visitRequestId: string): Promise<{ id: string; personKey: string }[]> =>
  manager.query('/* photoIncidents:group */ SELECT id, person_key AS "personKey" FROM visit_member WHERE visit_request_id = $1 AND left_at IS NULL', [visitRequestId]);
