import { type EntityManager, type Keyset, type PageRequest, readListKeyset } from '@qinqing/database';
import type { CampaignKind } from '../../domain/campaigns/campaign-kind.ts';
import type { Campaign, CampaignSession } from '../../domain/campaigns/campaign.ts';
import type { SessionState } from '../../domain/campaigns/session-state.ts';
import { listCampaignsById } from './campaigns.ts';
import { inOrder } from '../in-order.ts';
import { divisionPattern } from '../scopes.ts';
import { listSessionsById } from './sessions.ts';

export const CAMPAIGN_ORDER = 'campaign:newest';
export const SESSION_ORDER = 'session:soonest';

/** Null: not asked for. Days are YYYY-MM-DD in Shanghai. */
export interface CampaignFilter {
  readonly divisionCode: string | null;
  readonly kinds: readonly CampaignKind[] | null;
  readonly on: string | null;
}

export interface SessionFilter {
  readonly divisionCode: string | null;
  readonly kinds: readonly CampaignKind[] | null;
  readonly states: readonly SessionState[] | null;
  readonly from: string | null;
  readonly before: string | null;
}

export const readCampaignKeyset = (page: PageRequest): Keyset => readListKeyset(page, CAMPAIGN_ORDER);
export const readSessionKeyset = (page: PageRequest): Keyset => readListKeyset(page, SESSION_ORDER);
export const campaignSortValues = ({ createdAt, id }: Campaign): readonly string[] => [createdAt.toISOString(), id];
export const sessionSortValues = ({ startsAt, id }: CampaignSession): readonly string[] => [startsAt.toISOString(), id];

const patternOf = (divisionCode: string | null): string | null => (divisionCode === null ? null : divisionPattern(divisionCode));

/** Up to `size + 1` campaigns, newest first. */
export const listCampaignPage = async (manager: EntityManager, filter: CampaignFilter, { size, after }: Keyset): Promise<Campaign[]> => {
  const ids: { id: string }[] = await manager.query(
    `/* campaigns:page */ SELECT id FROM campaign
     WHERE ($1::text IS NULL OR division_code LIKE $1) AND ($2::text[] IS NULL OR kind = ANY($2)) AND ($3::date IS NULL OR $3 BETWEEN starts_on AND ends_on)
       AND ($4::timestamptz IS NULL OR (created_at, id) < ($4, $5::uuid))
     ORDER BY created_at DESC, id DESC LIMIT ${size + 1}`,
    [patternOf(filter.divisionCode), filter.kinds, filter.on, after?.[0] ?? null, after?.[1] ?? null],
  );
  return inOrder(ids, ids.length === 0 ? [] : await listCampaignsById(manager, ids.map(({ id }) => id)));
};

/** Up to `size + 1` sessions of a jurisdiction, soonest first. */
export const listSessionPage = async (manager: EntityManager, filter: SessionFilter, { size, after }: Keyset): Promise<CampaignSession[]> => {
  const ids: { id: string }[] = await manager.query(
    `/* sessions:page */ SELECT id FROM campaign_session
     WHERE ($1::text IS NULL OR division_code LIKE $1) AND ($2::text[] IS NULL OR kind = ANY($2)) AND ($3::text[] IS NULL OR state = ANY($3))
       AND starts_at >= coalesce($4::date::timestamp AT TIME ZONE 'Asia/Shanghai', '-infinity') AND starts_at < coalesce($5::date::timestamp AT TIME ZONE 'Asia/Shanghai', 'infinity')
       AND ($6::timestamptz IS NULL OR (starts_at, id) > ($6, $7::uuid))
     ORDER BY starts_at, id LIMIT ${size + 1}`,
    [patternOf(filter.divisionCode), filter.kinds, filter.states, filter.from, filter.before, after?.[0] ?? null, after?.[1] ?? null],
  );
  return inOrder(ids, ids.length === 0 ? [] : await listSessionsById(manager, ids.map(({ id }) => id)));
};

/** A page of the sessions of each campaign: two statements, whatever their number. */
export const listSessionsOfCampaigns = async (manager: EntityManager, campaignIds: readonly string[], { size, after }: Keyset): Promise<CampaignSession[]> => {
  const ids: { id: string }[] = await manager.query(
    `/* sessions:ofCampaigns */ SELECT page.id FROM unnest($1::uuid[]) AS asked(campaign_id)
     CROSS JOIN LATERAL (
       SELECT id, starts_at FROM campaign_session s WHERE s.campaign_id = asked.campaign_id AND ($2::timestamptz IS NULL OR (starts_at, id) > ($2, $3::uuid))
       ORDER BY starts_at, id LIMIT ${size + 1}) AS page
     ORDER BY page.starts_at, page.id`,
    [campaignIds, after?.[0] ?? null, after?.[1] ?? null],
  );
  return inOrder(ids, ids.length === 0 ? [] : await listSessionsById(manager, ids.map(({ id }) => id)));
};
