import { isPhone, isTextWithin } from '@qinqing/text-input';
import { becomesAppeal, type CampaignQuestion } from './campaign-question.ts';
import { found } from '../form-problem.ts';
import type { CampaignFormProblem } from './form-problem.ts';

/** One line of the minutes (会议记录条目): question → answering unit → answer on the spot? → promised date. */
export type QuestionForm = Pick<CampaignQuestion, 'kind' | 'text' | 'contactName' | 'contactPhone' | 'answeringUnitId' | 'answer' | 'promisedOn'>;

export interface QuestionFormFacts {
  /** YYYY-MM-DD in Shanghai. */
  readonly today: string;
  readonly isUnitKnown: boolean;
}

export const MOST_QUESTIONS = 100;

/** Everything that is wrong with a line at once. What becomes an appeal must say whom to call back. */
export const checkQuestionForm = (form: QuestionForm, field: string, { today, isUnitKnown }: QuestionFormFacts): CampaignFormProblem[] =>
  found(
    !isTextWithin(form.text, 4, 1000) && { field: `${field}.text`, code: 'TEXT_LENGTH', limit: '4–1000' },
    form.contactName !== null && !isTextWithin(form.contactName, 1, 50) && { field: `${field}.contactName`, code: 'TEXT_LENGTH', limit: '1–50' },
    form.answer !== null && !isTextWithin(form.answer, 1, 1000) && { field: `${field}.answer`, code: 'TEXT_LENGTH', limit: '1–1000' },
    form.answeringUnitId !== null && !isUnitKnown && { field: `${field}.answeringUnitId`, code: 'UNIT_UNKNOWN', limit: form.answeringUnitId },
    form.promisedOn !== null && form.promisedOn < today && { field: `${field}.promisedOn`, code: 'DAY_RANGE', limit: today },
    (form.contactPhone === null ? becomesAppeal(form) : !isPhone(form.contactPhone)) && { field: `${field}.contactPhone`, code: 'PHONE_FORM', limit: null },
  );
