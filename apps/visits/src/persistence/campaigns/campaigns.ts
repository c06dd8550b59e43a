import { LostRace } from '@qinqing/database';
import { In, IsNull, MoreThanOrEqual, Not, type EntityManager } from 'typeorm';
import type { Campaign, WorkGroup } from '../../domain/campaigns/campaign.ts';
import { campaignEntity, workGroupEntity } from './entities.ts';

export const findCampaign = (manager: EntityManager, id: string): Promise<Campaign | null> => manager.findOneBy(campaignEntity, { id });

export const listCampaignsById = (manager: EntityManager, ids: readonly string[]): Promise<Campaign[]> => manager.findBy(campaignEntity, { id: In([...ids]) });

export const listGroups = (manager: EntityManager, campaignIds: readonly string[]): Promise<WorkGroup[]> =>
  manager.find(workGroupEntity, { where: { campaignId: In([...campaignIds]) }, order: { campaignId: 'ASC', number: 'ASC' } });

/** Which places of a kind and year are taken: where a year has a limit, each campaign holds one of them. */
export const listYearPlaces = async (manager: EntityManager, { divisionCode, kind, year }: Pick<Campaign, 'divisionCode' | 'kind' | 'year'>): Promise<ReadonlySet<number>> => {
  const rows: { year_place: number }[] = await manager.query(
    '/* campaigns:yearPlaces */ SELECT year_place FROM campaign WHERE division_code = $1 AND kind = $2 AND year = $3 AND year_place IS NOT NULL',
    [divisionCode, kind, year],
  );
  return new Set(rows.map(({ year_place: place }) => place));
};

/** @throws LostRace when the place of the year was taken by another campaign meanwhile */
export const insertCampaign = async (manager: EntityManager, campaign: Campaign, groups: readonly WorkGroup[]): Promise<void> => {
  const { raw } = await manager.createQueryBuilder().insert().into(campaignEntity).values(campaign as object).orIgnore().returning('id').execute();
  if ((raw as unknown[]).length === 0) throw new LostRace(`place ${campaign.yearPlace} of ${campaign.year} was taken meanwhile`);
  await manager.insert(workGroupEntity, groups as object[]);
};

/** Campaigns by a rule that are not over. */
export const listRecurringCampaigns = (manager: EntityManager, today: string): Promise<Campaign[]> =>
  manager.find(campaignEntity, { where: { dayOfMonth: Not(IsNull()), endsOn: MoreThanOrEqual(today) }, order: { id: 'ASC' } });
