import { LostRace } from '@qinqing/database';
import type { EntityManager } from 'typeorm';
import type { ContactMode, SessionComponent } from '../../domain/campaigns/campaign-kind.ts';
import { smallestFreePlace } from '../../domain/visit-quota.ts';

/** That a campaign met an enterprise (走访记录). */
export interface Contact {
  readonly id: string;
  readonly campaignId: string;
  readonly sessionId: string | null;
  readonly groupNumber: number | null;
  readonly enterpriseId: string;
  readonly divisionCode: string;
  readonly mode: ContactMode;
  readonly component: SessionComponent | null;
  readonly persons: number | null;
  readonly agreement: string | null;
  readonly unitId: string | null;
  readonly recordedBy: string;
  readonly at: Date;
}

/** Stores contacts; who was recorded as present at a component before stays as recorded. */
export const insertContacts = (manager: EntityManager, contacts: readonly Contact[]): Promise<unknown> =>
  manager.query(
    `/* contacts:insert */ INSERT INTO campaign_contact (id, campaign_id, session_id, group_number, enterprise_id, division_code, mode, component, persons, agreement, unit_id, recorded_by, at)
     SELECT id, "campaignId", "sessionId", "groupNumber", "enterpriseId", "divisionCode", mode, component, persons, agreement, "unitId", "recordedBy", at
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "campaignId" uuid, "sessionId" uuid, "groupNumber" integer, "enterpriseId" uuid, "divisionCode" text, mode text,
       component text, persons integer, agreement text, "unitId" uuid, "recordedBy" text, at timestamptz)
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(contacts)],
  );

/**
 * A contact on site takes the smallest free place of the month, like a visit (§10.1).
 *
 * @param taken the places that were seen when the decision was made
 * @throws LostRace
 */
export const reserveContactPlace = async (manager: EntityManager, { enterpriseId, id }: Pick<Contact, 'enterpriseId' | 'id'>, month: string, taken: ReadonlySet<number>): Promise<void> => {
  const reserved: unknown[] = await manager.query(
    '/* slots:reserveContact */ INSERT INTO visit_slot (enterprise_id, month, place, contact_id) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING place',
    [enterpriseId, month, smallestFreePlace(taken), id],
  );
  if (reserved.length === 0) throw new LostRace(`the place in ${month} was taken meanwhile`);
};

export const hasAttended = async (manager: EntityManager, sessionId: string, enterpriseId: string): Promise<boolean> => {
  const rows: unknown[] = await manager.query(`/* contacts:attended */ SELECT 1 FROM campaign_contact WHERE session_id = $1 AND enterprise_id = $2 LIMIT 1`, [sessionId, enterpriseId]);
  return rows.length > 0;
};
