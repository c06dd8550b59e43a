import type { MutationResolvers } from '../../../generated/graphql.ts';
import { planCampaign as operate } from '../../../operations/campaigns/plan-campaign.ts';
import { answerWithCampaign } from '../../answers.ts';

export const planCampaign: MutationResolvers['planCampaign'] = async (_root, { input }, context) => {
  const { recurrence } = input;
  const result = await operate(context, {
    ...input,
    hostUnitId: input.hostUnitId ?? null,
    leader: input.leader ?? null,
    target: input.target ?? null,
    recurrence: recurrence == null ? null : { dayOfMonth: recurrence.dayOfMonth, everyMonths: recurrence.everyMonths ?? 1 },
    startTime: input.startTime ?? '09:00',
    durationMinutes: input.durationMinutes ?? 180,
    seats: input.seats.map(({ component, capacity }) => ({ component, capacity: capacity ?? null })),
    groups: input.groups ?? [],
  });
  return answerWithCampaign('PlanCampaignSuccess', result);
};
