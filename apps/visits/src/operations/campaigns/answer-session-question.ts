import { findOrgUnitCopy } from '@qinqing/register-copies';
import type { RequestContext } from '../../context.ts';
import { checkQuestionForm } from '../../domain/campaigns/question-form.ts';
import { listQuestionsOfSession, saveQuestions } from '../../persistence/campaigns/questions.ts';
import { actOnSession, actorOf, moveSession, type SessionOperationResult } from './act-on-session.ts';
import { rejectForm, type CampaignFormRejected } from './refusals.ts';

export interface AnswerSessionQuestionInput {
  readonly idempotencyKey: string;
  readonly sessionId: string;
  readonly questionId: string;
  readonly answer: string;
  /** YYYY-MM-DD. */
  readonly promisedOn: string | null;
}

/** The unit that was named, or one above it, answers on the spot, or promises a day (政府答题, VIS-36). */
export const answerSessionQuestion = (context: RequestContext, input: AnswerSessionQuestionInput): Promise<SessionOperationResult<CampaignFormRejected>> =>
  actOnSession<CampaignFormRejected>(context, {
    mutation: 'answerSessionQuestion',
    action: 'ANSWER_QUESTION',
    input,
    decide: async (situation) => {
      const { manager, session } = situation;
      const question = (await listQuestionsOfSession(manager, session.id)).find(({ id }) => id === input.questionId);
      const unit = question?.answeringUnitId == null ? null : await findOrgUnitCopy(manager, question.answeringUnitId);
      const isOwn = context.caller.unitId !== null && unit !== null && unit.lineage.includes(context.caller.unitId);
      if (question === undefined || !isOwn) return rejectForm({ field: 'questionId', code: 'QUESTION_UNKNOWN', limit: null });
      const answered = { ...question, answer: input.answer.trim(), promisedOn: input.promisedOn };
      const problems = checkQuestionForm(answered, 'input', { today: context.today, isUnitKnown: true });
      if (problems.length > 0) return rejectForm(...problems.map((problem) => ({ ...problem, field: problem.field.replace('input.', '') })));
      await saveQuestions(manager, [answered]);
      return { saved: await moveSession(situation, actorOf(context), { events: [] }) };
    },
  });
