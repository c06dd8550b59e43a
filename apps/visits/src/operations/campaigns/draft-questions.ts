import { randomUUID } from 'node:crypto';
import { type EntityManager, isUuid } from '@qinqing/database';
import { listOrgUnitCopies } from '@qinqing/register-copies';
import type { CampaignQuestion } from '../../domain/campaigns/campaign-question.ts';
import type { CampaignFormProblem } from '../../domain/campaigns/form-problem.ts';
import { checkQuestionForm, MOST_QUESTIONS, type QuestionForm } from '../../domain/campaigns/question-form.ts';

/** A line of the minutes, as it is sent. */
export interface QuestionLine extends QuestionForm {
  readonly questionId: string | null;
  readonly enterpriseId: string | null;
}

export interface QuestionsGiven {
  readonly lines: readonly QuestionLine[];
  /** What was raised before, e.g. at the sign-up. */
  readonly earlier: readonly CampaignQuestion[];
  /** Whose questions may be taken down here. */
  readonly enterpriseIds: ReadonlySet<string>;
  /** Where and by whom new questions are raised. */
  readonly origin: Pick<CampaignQuestion, 'campaignId' | 'sessionId' | 'contactId' | 'divisionCode' | 'raisedBy' | 'raisedAt'>;
  /** Whom to call back where the line does not say. */
  readonly phones: ReadonlyMap<string, string>;
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
}

/** The lines as questions to be saved, or everything that is wrong with them at once. */
export const draftQuestions = async (manager: EntityManager, given: QuestionsGiven): Promise<{ readonly questions: readonly CampaignQuestion[] } | { readonly problems: readonly CampaignFormProblem[] }> => {
  if (given.lines.length > MOST_QUESTIONS) return { problems: [{ field: 'questions', code: 'TOO_MANY_ITEMS', limit: String(MOST_QUESTIONS) }] };
  const unitIds = given.lines.map(({ answeringUnitId }) => answeringUnitId).filter((id) => id !== null);
  const units = new Set((await listOrgUnitCopies(manager, [...new Set(unitIds)].filter(isUuid))).map(({ id }) => id));
  const drafts = given.lines.map((line, index) => draftQuestion(line, `questions.${index}`, given, units));
  const problems = [...drafts.flatMap((draft) => draft.problems), ...findRepeated(given.lines)];
  return problems.length > 0 ? { problems } : { questions: drafts.flatMap(({ question }) => question ?? []) };
};

/** Two lines on one question would each overwrite the other. */
const findRepeated = (lines: readonly QuestionLine[]): readonly CampaignFormProblem[] => {
  const ids = lines.map(({ questionId }) => questionId);
  return ids.flatMap((id, index) => (id !== null && ids.indexOf(id) < index ? [{ field: `questions.${index}.questionId`, code: 'SAID_ALREADY' as const, limit: null }] : []));
};

const draftQuestion = (line: QuestionLine, field: string, given: QuestionsGiven, units: ReadonlySet<string>): { readonly question: CampaignQuestion | null; readonly problems: readonly CampaignFormProblem[] } => {
  const earlier = line.questionId === null ? null : given.earlier.find(({ id }) => id === line.questionId);
  if (earlier === undefined) return { question: null, problems: [{ field: `${field}.questionId`, code: 'QUESTION_UNKNOWN', limit: null }] };
  const enterpriseId = earlier?.enterpriseId ?? line.enterpriseId;
  if (enterpriseId === null || !given.enterpriseIds.has(enterpriseId)) return { question: null, problems: [{ field: `${field}.enterpriseId`, code: 'ENTERPRISE_UNKNOWN', limit: null }] };
  const form = completeForm(line, earlier, given.phones.get(enterpriseId) ?? null);
  const problems = checkQuestionForm(form, field, { today: given.today, isUnitKnown: form.answeringUnitId === null || units.has(form.answeringUnitId) || form.answeringUnitId === earlier?.answeringUnitId });
  const origin = earlier ?? { ...given.origin, id: randomUUID(), takenOverAt: null, progressDueAt: null };
  return { question: { ...origin, enterpriseId, ...form }, problems };
};

/** What a line leaves out stays as it was: an answer that the unit has given itself is not lost. */
const completeForm = (line: QuestionLine, earlier: CampaignQuestion | null, phone: string | null): QuestionForm => ({
  kind: line.kind,
  text: line.text.trim(),
  contactName: line.contactName?.trim() ?? earlier?.contactName ?? null,
  contactPhone: line.contactPhone?.trim() ?? earlier?.contactPhone ?? phone,
  answeringUnitId: line.answeringUnitId ?? earlier?.answeringUnitId ?? null,
  answer: line.answer?.trim() ?? earlier?.answer ?? null,
  promisedOn: line.promisedOn ?? (line.answer === null ? (earlier?.promisedOn ?? null) : null),
});
