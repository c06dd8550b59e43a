import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@qinqing/database';
import { CalendarNotCovered, startOfShanghaiDay, type Calendar } from '@qinqing/working-time';
import type { Campaign, CampaignSession } from '../../domain/campaigns/campaign.ts';
import { heldOn, listRecurringDays } from '../../domain/campaigns/recurrence.ts';
import { insertSessions, readSessionDays } from '../../persistence/campaigns/sessions.ts';

export interface PlannedSession {
  /** YYYY-MM-DD. */
  readonly nominalOn: string;
  readonly ordinal: number;
  /** HH:MM in Shanghai. */
  readonly startTime?: string;
  readonly place?: string;
  readonly theme?: string | null;
}

/** A session as it is planned: on a day off it moves to the next working day (VIS-29). */
export const draftSession = (campaign: Campaign, { nominalOn, ordinal, startTime, place, theme = null }: PlannedSession, calendar: Calendar, now: Date): CampaignSession => ({
  id: randomUUID(),
  campaignId: campaign.id,
  kind: campaign.kind,
  hostUnitId: campaign.hostUnitId,
  divisionCode: campaign.divisionCode,
  ordinal,
  nominalOn,
  ...spanOn(heldOn(nominalOn, false, calendar), startTime ?? campaign.startTime, campaign.durationMinutes),
  place: place ?? campaign.place,
  state: 'PLANNED',
  theme,
  unitIds: [],
  summary: null,
  minutesFinishedAt: null,
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** When a session begins and ends on a day. */
const spanOn = (day: string, startTime: string, durationMinutes: number): Pick<CampaignSession, 'startsAt' | 'endsAt'> => {
  const [hours = 0, minutes = 0] = startTime.split(':').map(Number);
  const startsAt = new Date(startOfShanghaiDay(day).getTime() + (hours * 60 + minutes) * 60_000);
  return { startsAt, endsAt: new Date(startsAt.getTime() + durationMinutes * 60_000) };
};

export const seatsOf = (campaign: Campaign, sessions: readonly CampaignSession[]) => sessions.flatMap(({ id }) => campaign.seats.map((seats) => ({ sessionId: id, ...seats })));

/**
 * Plans the sessions that a campaign's rule gives up to a day, those left out that are there already: done twice it does nothing. What
 * lies behind the published calendars is planned once these reach as far.
 */
export const planRecurringSessions = async (manager: EntityManager, campaign: Campaign, { from, through, calendar, now }: { readonly from: string; readonly through: string; readonly calendar: Calendar; readonly now: Date }): Promise<number> => {
  const { dayOfMonth, everyMonths, startsOn, endsOn } = campaign;
  if (dayOfMonth === null || everyMonths === null) return 0;
  const last = [through, endsOn, calendar.coverage.to].sort()[0] as string;
  const { lastOrdinal, days } = await readSessionDays(manager, campaign.id);
  const missing = listRecurringDays({ dayOfMonth, everyMonths }, startsOn, last).filter((day) => day >= from && !days.has(day));
  const sessions = missing.flatMap((nominalOn, index) => draftWithinCalendar(campaign, { nominalOn, ordinal: lastOrdinal + 1 + index }, calendar, now));
  await insertSessions(manager, sessions, seatsOf(campaign, sessions));
  return sessions.length;
};

const draftWithinCalendar = (...[campaign, planned, calendar, now]: Parameters<typeof draftSession>): CampaignSession[] => {
  try {
    return [draftSession(campaign, planned, calendar, now)];
  } catch (error) {
    if (error instanceof CalendarNotCovered) return [];
    throw error;
  }
};
