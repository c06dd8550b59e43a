import { isUuid } from '@qinqing/database';
import { isWithinDivision } from '@qinqing/codes';
import { listEnterpriseCopies } from '@qinqing/register-copies';
import { isTextWithin } from '@qinqing/text-input';
import type { RequestContext } from '../../context.ts';
import { listQuestionsOfSession, saveQuestions } from '../../persistence/campaigns/questions.ts';
import { listSignUps } from '../../persistence/campaigns/sign-ups.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult, type SessionSituation } from './act-on-session.ts';
import { draftQuestions, type QuestionLine } from './draft-questions.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface WriteMinutesInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly summary: string;
  readonly questions: readonly QuestionLine[];
}

const LONGEST_SUMMARY = 4000;

/** The minutes, line by line: question → enterprise → answering unit → answer on the spot → promised date (VIS-36). */
export const writeMinutes = (context: RequestContext, input: WriteMinutesInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'writeMinutes',
    action: 'WRITE_MINUTES',
    input,
    decide: async (situation) => {
      if (!isTextWithin(input.summary, 1, LONGEST_SUMMARY)) return rejectForm({ field: 'summary', code: 'TEXT_LENGTH', limit: `1–${LONGEST_SUMMARY}` });
      const drafted = await draftQuestions(situation.manager, { lines: input.questions, ...(await readMinutes(situation, input)), ...originOf(situation, context), today: context.today });
      if ('problems' in drafted) return rejectForm(...drafted.problems);
      await saveQuestions(situation.manager, drafted.questions);
      return { saved: await moveSession(situation, actorOf(context), { events: [], changes: { summary: input.summary.trim() } }) };
    },
  });

/** What stands in the minutes already, and who may be named in them. */
const readMinutes = async ({ manager, session }: SessionSituation, { questions }: WriteMinutesInput) => {
  const earlier = await listQuestionsOfSession(manager, session.id);
  const named = [...earlier, ...questions].map(({ enterpriseId }) => enterpriseId).filter((id) => id !== null);
  const enterprises = await listEnterpriseCopies(manager, [...new Set(named)].filter(isUuid));
  const signUps = await listSignUps(manager, [session.id]);
  return {
    earlier,
    enterpriseIds: new Set(enterprises.filter(({ divisionCode }) => isWithinDivision(divisionCode, session.divisionCode)).map(({ id }) => id)),
    phones: new Map(signUps.map(({ enterpriseId, contactPhone }) => [enterpriseId, contactPhone])),
  };
};

const originOf = ({ session }: SessionSituation, { caller, now }: RequestContext) => ({
  origin: { campaignId: session.campaignId, sessionId: session.id, contactId: null, divisionCode: session.divisionCode, raisedBy: caller.subject, raisedAt: now },
});
