import { retryLostRaces } from '@qinqing/database';
import type { JobContext } from '@qinqing/subgraph-server';
import type { Calendar } from '@qinqing/working-time';
import { addDays } from '../../domain/campaigns/recurrence.ts';
import { listRecurringCampaigns } from '../../persistence/campaigns/campaigns.ts';
import { settingsAt } from '../act-on-visit.ts';
import { planRecurringSessions } from './plan-sessions.ts';

export interface PlanAheadContext extends JobContext {
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly calendar: Calendar;
}

/** Plans what recurring campaigns bring within the horizon. One that cannot be planned is reported and holds up no other. */
export const planAheadAll = async ({ dataSource, now, today, calendar, log }: PlanAheadContext): Promise<void> => {
  for (const campaign of await listRecurringCampaigns(dataSource.manager, today)) {
    await retryLostRaces(() =>
      dataSource.transaction(async (manager) => {
        const { values } = await settingsAt(manager, campaign.divisionCode, today);
        await planRecurringSessions(manager, campaign, { from: today, through: addDays(today, values.sessionHorizonDays), calendar, now });
      }),
    ).catch((error: unknown) => log.error({ err: error, campaignId: campaign.id }, 'sessions could not be planned'));
  }
};
