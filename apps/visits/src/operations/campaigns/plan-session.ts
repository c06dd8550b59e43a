import { runOperation, type OperationResult } from '@qinqing/database';
import { isTextWithin, isTimeOfDay } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import type { Campaign, CampaignSession } from '../../domain/campaigns/campaign.ts';
import { found } from '../../domain/form-problem.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import { insertSessions, readSessionDays } from '../../persistence/campaigns/sessions.ts';
import { getSession } from './act-on-session.ts';
import { findCampaignInJurisdiction } from './find-campaign.ts';
import { draftSession, seatsOf } from './plan-sessions.ts';
import type { CampaignFormRejected, CampaignUnknown } from './refusals.ts';

export interface PlanSessionInput {
  readonly idempotencyKey: string;
  readonly campaignId: string;
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly startTime: string | null;
  readonly place: string | null;
  readonly theme: string | null;
}

type Refusal = CampaignUnknown | CampaignFormRejected;

/** One session is planned by hand (安排场次). */
export const planSession = (context: RequestContext, input: PlanSessionInput): Promise<OperationResult<CampaignSession, Refusal>> =>
  runOperation<CampaignSession, Refusal>(context.dataSource, {
    mutation: 'planSession',
    caller: context.caller.subject,
    input,
    decide: async (manager) => {
      const campaign = await findCampaignInJurisdiction(context, manager, input.campaignId);
      if (campaign === null) return { kind: 'refused', refusal: { kind: 'CampaignUnknown', campaignId: input.campaignId } };
      const { lastOrdinal, days } = await readSessionDays(manager, campaign.id);
      const problems = checkSession(input, campaign, days, context);
      if (problems.length > 0) return { kind: 'refused', refusal: { kind: 'CampaignFormRejected', problems } };
      const planned = {
        nominalOn: input.on,
        ordinal: lastOrdinal + 1,
        theme: input.theme?.trim() ?? null,
        ...(input.startTime === null ? {} : { startTime: input.startTime }),
        ...(input.place === null ? {} : { place: input.place.trim() }),
      };
      const session = draftSession(campaign, planned, context.calendar, context.now);
      await insertSessions(manager, [session], seatsOf(campaign, [session]));
      return { kind: 'done', value: session, reference: session.id };
    },
    readAgain: getSession,
  });

const checkSession = ({ on, startTime, place, theme }: PlanSessionInput, campaign: Campaign, days: ReadonlySet<string>, { today, calendar }: RequestContext): CampaignFormProblem[] => {
  const [first, last] = [today > campaign.startsOn ? today : campaign.startsOn, campaign.endsOn < calendar.coverage.to ? campaign.endsOn : calendar.coverage.to];
  return found(
    (on < first || on > last) && { field: 'on', code: 'DAY_RANGE', limit: `${first}–${last}` },
    days.has(on) && { field: 'on', code: 'DAY_TAKEN', limit: on },
    startTime !== null && !isTimeOfDay(startTime) && { field: 'startTime', code: 'TIME_FORM', limit: null },
    place !== null && !isTextWithin(place, 2, 100) && { field: 'place', code: 'TEXT_LENGTH', limit: '2–100' },
    theme !== null && !isTextWithin(theme, 2, 200) && { field: 'theme', code: 'TEXT_LENGTH', limit: '2–200' },
  );
};
