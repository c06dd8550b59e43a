import { isTextWithin } from '@qinqing/text-input';
import { dayMs, shanghaiDate } from '@qinqing/working-time';
import type { RequestContext } from '../../context.ts';
import { campaignRules } from '../../domain/campaigns/campaign-kind.ts';
import type { CampaignSession } from '../../domain/campaigns/campaign.ts';
import { found } from '../../domain/form-problem.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import type { SessionParty } from '../../domain/campaigns/session-actions.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface ConfirmSessionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly theme: string | null;
  readonly keepsDay: boolean;
}

/** Day, place and common issue stand; enterprises can sign up. Only a district leader keeps a day that is off (VIS-29). */
export const confirmSession = (context: RequestContext, input: ConfirmSessionInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'confirmSession',
    action: 'CONFIRM',
    input,
    decide: async (situation) => {
      const { session, parties } = situation;
      const theme = input.theme?.trim() ?? session.theme;
      const moved = input.keepsDay ? keepDay(session) : {};
      const confirmed = { ...session, ...moved, theme };
      const problems = checkConfirmed(confirmed, input, parties, context.now);
      if (problems.length > 0) return rejectForm(...problems);
      return { saved: await moveSession(situation, actorOf(context), { events: ['confirm'], changes: { ...moved, theme } }) };
    },
  });

/** The same hours on the day by the rule. */
const keepDay = ({ nominalOn, startsAt, endsAt }: CampaignSession): Pick<CampaignSession, 'startsAt' | 'endsAt'> => {
  const shiftMs = Math.round((Date.parse(shanghaiDate(startsAt)) - Date.parse(nominalOn)) / dayMs) * dayMs;
  return { startsAt: new Date(startsAt.getTime() - shiftMs), endsAt: new Date(endsAt.getTime() - shiftMs) };
};

const checkConfirmed = ({ kind, theme, startsAt }: CampaignSession, { keepsDay }: ConfirmSessionInput, parties: readonly SessionParty[], now: Date): CampaignFormProblem[] =>
  found(
    keepsDay && !parties.includes('LEADER') && { field: 'keepsDay', code: 'DAY_KEPT_BY_LEADER_ONLY', limit: null },
    campaignRules[kind].needsTheme && theme === null && { field: 'theme', code: 'THEME_MISSING', limit: null },
    theme !== null && !isTextWithin(theme, 2, 200) && { field: 'theme', code: 'TEXT_LENGTH', limit: '2–200' },
    startsAt <= now && { field: 'sessionId', code: 'ALREADY_BEGUN', limit: null },
  );
