import type { CampaignQuestionInput } from '../../../generated/graphql.ts';
import type { QuestionLine } from '../../../operations/campaigns/draft-questions.ts';

/** The lines of the minutes, with null for what was left out. */
export const readLines = (lines: readonly CampaignQuestionInput[] | null | undefined): QuestionLine[] =>
  (lines ?? []).map((line) => ({
    questionId: line.questionId ?? null,
    enterpriseId: line.enterpriseId ?? null,
    kind: line.kind ?? 'QUESTION',
    text: line.text,
    contactName: line.contactName ?? null,
    contactPhone: line.contactPhone ?? null,
    answeringUnitId: line.answeringUnitId ?? null,
    answer: line.answer ?? null,
    promisedOn: line.promisedOn ?? null,
  }));
