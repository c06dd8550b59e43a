import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { CampaignSession, SignUp } from '../../domain/campaigns/campaign.ts';
import type { SessionComponent } from '../../domain/campaigns/campaign-kind.ts';

const CHECK_VIOLATION = '23514';
const UNIQUE_VIOLATION = '23505';

/**
 * Takes seats. The count of the component follows by itself and cannot pass its capacity: of those who reach for the last seats at
 * once, one gets them, and the others decide anew.
 *
 * @throws LostRace
 */
export const insertSignUp = async (manager: EntityManager, signUp: SignUp): Promise<void> => {
  const { sessionId, enterpriseId, component, persons, contactName, contactPhone, wantedUnitIds, signedBy, at } = signUp;
  try {
    await manager.query(
      `/* signUps:insert */ INSERT INTO campaign_sign_up (session_id, enterprise_id, component, persons, contact_name, contact_phone, wanted_unit_ids, signed_by, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [sessionId, enterpriseId, component, persons, contactName, contactPhone, wantedUnitIds, signedBy, at],
    );
  } catch (error) {
    const code = (error as { driverError?: { code?: string } }).driverError?.code ?? '';
    if ([CHECK_VIOLATION, UNIQUE_VIOLATION].includes(code)) throw new LostRace('seats were taken meanwhile');
    throw error;
  }
};

/** The seats are free again. */
export const deleteSignUp = (manager: EntityManager, sessionId: string, enterpriseId: string, component: SessionComponent): Promise<unknown> =>
  manager.query('/* signUps:delete */ DELETE FROM campaign_sign_up WHERE session_id = $1 AND enterprise_id = $2 AND component = $3', [sessionId, enterpriseId, component]);

/**
 * Keeps the session as it was read until the sign-up is decided: it cannot be cancelled or held in between.
 *
 * @throws LostRace when it moved on before
 */
export const holdSession = async (manager: EntityManager, { id, version }: Pick<CampaignSession, 'id' | 'version'>): Promise<void> => {
  const [row]: { version: string }[] = await manager.query('/* signUps:hold */ SELECT version FROM campaign_session WHERE id = $1 FOR SHARE', [id]);
  if (Number(row?.version) !== version) throw new LostRace(`session ${id} moved on meanwhile`);
};

const columns = `session_id AS "sessionId", enterprise_id AS "enterpriseId", component, persons, contact_name AS "contactName", contact_phone AS "contactPhone",
  wanted_unit_ids AS "wantedUnitIds", signed_by AS "signedBy", at`;

export const listSignUps = (manager: EntityManager, sessionIds: readonly string[]): Promise<SignUp[]> =>
  manager.query(`/* signUps:list */ SELECT ${columns} FROM campaign_sign_up WHERE session_id = ANY($1) ORDER BY session_id, at, enterprise_id, component`, [sessionIds]);

export const listSignUpsOf = (manager: EntityManager, sessionIds: readonly string[], enterpriseId: string): Promise<SignUp[]> =>
  manager.query(`/* signUps:own */ SELECT ${columns} FROM campaign_sign_up WHERE session_id = ANY($1) AND enterprise_id = $2 ORDER BY session_id, at, component`, [sessionIds, enterpriseId]);

/** Whether an enterprise asked for the campaign itself, by signing up for one of its sessions. */
export const hasSignedUp = async (manager: EntityManager, campaignId: string, enterpriseId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(
    `/* signUps:ofCampaign */ SELECT 1 FROM campaign_sign_up u JOIN campaign_session s ON s.id = u.session_id
     WHERE u.enterprise_id = $2 AND s.campaign_id = $1 AND s.state <> 'CANCELLED' LIMIT 1`,
    [campaignId, enterpriseId],
  );
  return rows.length > 0;
};

export interface Demand {
  readonly sessionId: string;
  readonly unitId: string;
  readonly enterprises: number;
}

/** How many enterprises want to meet each department, most wanted first (VIS-27). */
export const listDemand = (manager: EntityManager, sessionIds: readonly string[]): Promise<Demand[]> =>
  manager.query(
    `/* signUps:demand */ SELECT session_id AS "sessionId", unit_id AS "unitId", count(DISTINCT enterprise_id)::int AS enterprises
     FROM campaign_sign_up CROSS JOIN LATERAL unnest(wanted_unit_ids) AS wanted(unit_id)
     WHERE session_id = ANY($1) GROUP BY session_id, unit_id ORDER BY session_id, enterprises DESC, unit_id`,
    [sessionIds],
  );
