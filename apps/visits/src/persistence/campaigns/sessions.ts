import { LostRace } from '@qinqing/database';
import { In, type EntityManager } from 'typeorm';
import type { CampaignSession, SessionSeats } from '../../domain/campaigns/campaign.ts';
import type { SessionStep } from '../../domain/campaigns/session-state.ts';
import { campaignSessionEntity } from './entities.ts';

export const findSession = (manager: EntityManager, id: string): Promise<CampaignSession | null> => manager.findOneBy(campaignSessionEntity, { id });

export const listSessionsById = (manager: EntityManager, ids: readonly string[]): Promise<CampaignSession[]> => manager.findBy(campaignSessionEntity, { id: In([...ids]) });

/** What numbers and days a campaign's sessions have so far. */
export const readSessionDays = async (manager: EntityManager, campaignId: string): Promise<{ readonly lastOrdinal: number; readonly days: ReadonlySet<string> }> => {
  const rows: { ordinal: number; day: string }[] = await manager.query('/* sessions:days */ SELECT ordinal, nominal_on::text AS day FROM campaign_session WHERE campaign_id = $1', [campaignId]);
  return { lastOrdinal: Math.max(0, ...rows.map(({ ordinal }) => ordinal)), days: new Set(rows.map(({ day }) => day)) };
};

/**
 * Stores sessions with the seats of their components.
 *
 * @throws LostRace when another writer has planned the day, or taken the number, meanwhile
 */
export const insertSessions = async (manager: EntityManager, sessions: readonly CampaignSession[], seats: readonly Omit<SessionSeats, 'taken'>[]): Promise<void> => {
  if (sessions.length === 0) return;
  const { raw } = await manager.createQueryBuilder().insert().into(campaignSessionEntity).values(sessions as object[]).orIgnore().returning('id').execute();
  if ((raw as unknown[]).length < sessions.length) throw new LostRace('the day or the number of a session was taken meanwhile');
  await manager.query(
    `/* sessions:seats */ INSERT INTO campaign_seat (session_id, component, capacity)
     SELECT "sessionId", component, capacity FROM jsonb_to_recordset($1::jsonb) AS g("sessionId" uuid, component text, capacity integer)`,
    [JSON.stringify(seats)],
  );
};

export interface SessionChange {
  readonly steps: readonly SessionStep[];
  readonly changes: Partial<CampaignSession>;
  readonly actor: string;
  readonly reason: string | null;
  readonly now: Date;
}

/**
 * Moves a session on and records each step. The database accepts only the successor of the version that was read.
 *
 * @returns the session as it is now
 */
export const saveSessionSteps = async (manager: EntityManager, session: CampaignSession, { steps, changes, actor, reason, now }: SessionChange): Promise<CampaignSession> => {
  const next: CampaignSession = { ...session, ...changes, state: steps.at(-1)?.to ?? session.state, updatedAt: now, version: session.version + 1 };
  const { id, ...columns } = next;
  const { affected } = await manager.update(campaignSessionEntity, { id }, columns as object);
  if (affected !== 1) throw new LostRace(`session ${id} is gone`);
  if (steps.length > 0) {
    await manager.query(
      `/* sessions:steps */ INSERT INTO campaign_session_step (session_id, version, event, from_state, to_state, actor, reason, at)
       SELECT $1, $2, event, "from", "to", $4, $5, $6 FROM jsonb_to_recordset($3::jsonb) AS g(event text, "from" text, "to" text)`,
      [id, next.version, JSON.stringify(steps), actor, reason, now],
    );
  }
  return next;
};

export const listSeats = (manager: EntityManager, sessionIds: readonly string[]): Promise<SessionSeats[]> =>
  manager.query(
    `/* sessions:listSeats */ SELECT session_id AS "sessionId", component, capacity, taken FROM campaign_seat WHERE session_id = ANY($1)
     ORDER BY session_id, array_position('{POLICY_TALK,SKILL_TRAINING,GOV_SERVICE,MEETING}'::text[], component)`,
    [sessionIds],
  );

export interface UpcomingSession {
  readonly enterpriseId: string;
  readonly sessionId: string;
}

/** For each enterprise the sessions of its division, and of those above it, that take sign-ups: soonest first. */
export const listUpcomingSessions = (manager: EntityManager, enterprises: readonly { readonly enterpriseId: string; readonly divisionCodes: readonly string[] }[], now: Date, most: number): Promise<UpcomingSession[]> =>
  manager.query(
    `/* sessions:upcoming */ SELECT asked."enterpriseId", page.id AS "sessionId"
     FROM jsonb_to_recordset($1::jsonb) AS asked("enterpriseId" uuid, "divisionCodes" jsonb)
     CROSS JOIN LATERAL (
       SELECT id, starts_at FROM campaign_session
       WHERE state = 'INVITING' AND starts_at > $2 AND division_code IN (SELECT jsonb_array_elements_text(asked."divisionCodes"))
       ORDER BY starts_at, id LIMIT $3) AS page
     ORDER BY page.starts_at, page.id`,
    [JSON.stringify(enterprises), now, most],
  );
